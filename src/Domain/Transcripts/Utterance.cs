using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Transcripts;

/// <summary>Who said something in an interview.</summary>
public enum Speaker
{
    Respondent,
    Bot,
}

/// <summary>What an utterance is in the interview. A respondent's words are evidence only when they are an <see cref="Answer"/>, <see cref="Addition"/> or <see cref="Correction"/>.</summary>
public enum UtteranceKind
{
    /// <summary>Bot: a question of the guide.</summary>
    Question,

    /// <summary>Bot: a follow-up question from the probe catalogue.</summary>
    Probe,

    /// <summary>Bot: a summary in the respondent's own words, to confirm or correct.</summary>
    Mirror,

    /// <summary>Bot: anything else it says (welcome, explanation, progress, goodbye).</summary>
    Notice,

    /// <summary>Respondent: the first answer to a slot.</summary>
    Answer,

    /// <summary>Respondent: more about a slot that has an answer (after a probe, or a further item of a list).</summary>
    Addition,

    /// <summary>Respondent: replaces everything said before about a slot.</summary>
    Correction,

    /// <summary>Respondent: takes back everything said about a slot, without giving anything instead.</summary>
    Withdrawal,

    /// <summary>Respondent: leaves a slot open: skipped, refused or not known.</summary>
    Skip,

    /// <summary>Respondent: a wish (back, help, pause …) or small talk; never evidence.</summary>
    Wish,

    /// <summary>Respondent: agrees with something the program proposed (an attribute, a statement); never evidence.</summary>
    Acceptance,

    /// <summary>Respondent: turns down something the program proposed; never evidence.</summary>
    Rejection,

    /// <summary>Respondent: rewords a statement of the description, or adds one, while reviewing it. Kept apart from evidence.</summary>
    Edit,
}

/// <summary>The form of a question, from open to leading (typology of the NICHD protocol; Lyon, Quas &amp; Lamb).</summary>
public enum QuestionForm
{
    /// <summary>No question at all.</summary>
    None,
    Invitation,
    CuedInvitation,
    Directive,
    OptionPosing,
    Suggestive,
}

/// <summary>The bot's audit of its own words, stored with each bot utterance.</summary>
/// <param name="QuestionCount">How many questions the utterance asks.</param>
/// <param name="NewWords">Content words that neither the respondent nor the neutral probe lexicon had used before (leading novelty, science of the interview).</param>
public sealed record QuestionAudit(QuestionForm Form, int QuestionCount, ImmutableArray<string> NewWords)
{
    public static QuestionAudit None { get; } = new(QuestionForm.None, 0, []);
}

/// <summary>One thing that was said in an interview: a row of the transcript. The transcript is the truth; everything else is derived from it.</summary>
/// <param name="Number">Place in the transcript, from 1, without gaps.</param>
/// <param name="Text">The exact words. Plain text, any length.</param>
/// <param name="At">Server time.</param>
/// <param name="Slot">The slot (see <see cref="Slots"/>) that a question asks about or that a respondent's words answer; <c>null</c> for neither.</param>
public sealed record Utterance(int Number, Speaker Speaker, string Text, DateTimeOffset At, Language Language, UtteranceKind Kind, string? Slot)
{
    /// <summary>Bot: the stable id of the probe asked, from the probe catalogue.</summary>
    public string? ProbeId { get; init; }

    /// <summary>Bot: its audit of this utterance.</summary>
    public QuestionAudit Audit { get; init; } = QuestionAudit.None;

    /// <summary>Bot: questions it did not ask because these words answer them already, each as <c>slot rule utterance:start+length …</c>.</summary>
    public ImmutableArray<string> JustifiedSkips { get; init; } = [];

    /// <summary>Bot: answers offered as buttons; each is sent back as it stands.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];

    /// <summary>Respondent: where in <see cref="Text"/> the answer begins, when a wish stands before it ("correct job: bartender"); 0 otherwise.</summary>
    public int AnswerFrom { get; init; }

    /// <summary>The answer, with what stands before it blanked, so that evidence keeps its place.</summary>
    public string Answer => AnswerFrom == 0 ? Text : new string(' ', AnswerFrom) + Text[AnswerFrom..];

    /// <summary>Respondent: the channel's own id of the message, for echoing it to the client (Web Chat's <c>clientActivityID</c>).</summary>
    public string? ClientActivityId { get; init; }
}
