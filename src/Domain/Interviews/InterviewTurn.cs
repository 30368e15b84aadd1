using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>One turn while the interviewer works it out: the state so far and what will be said. Never leaves <see cref="Interviewer"/>.</summary>
internal sealed class InterviewTurn(Interview interview, string text)
{
    private (Language Language, string Prompt, string Text, TurnReading Reading)? _read;
    private (string Text, Remark Remark)? _remark;

    public Interview State { get; set; } = interview;

    public string Text { get; private set; } = text;

    /// <summary>Number of the respondent's utterance.</summary>
    public int Utterance { get; } = interview.NextUtterance;

    public Heard Heard { get; set; } = Heard.Wish;

    public List<Reply> Replies { get; } = [];

    public List<JustifiedSkip> Skips { get; } = [];

    public bool Deletes { get; set; }

    public Passage Passage => new(Utterance, Text);

    public Language Language => State.Language;

    /// <summary>What it is, as an answer to a question: read once, however many ask.</summary>
    public TurnReading Read(TurnReader turns, string prompt)
    {
        if (_read is not { } read || (read.Language, read.Prompt, read.Text) != (Language, prompt, Text))
            _read = read = (Language, prompt, Text, turns.Read(Language, prompt, Text));
        return read.Reading;
    }

    /// <summary>What it opens with that is said to the interviewer: read once, however many ask.</summary>
    public Remark Read(RemarkBefore remarks)
    {
        if (_remark is not { } read || read.Text != Text)
            _remark = read = (Text, remarks.Read(Text));
        return read.Remark;
    }

    public void Say(Reply reply) => Replies.Add(reply);

    /// <summary>The person gave something to go on with.</summary>
    public void Progressed() => State = State with { Stumbles = 0 };

    /// <summary>From here on the message is read as an answer only; what stands before is blanked, so that evidence keeps its place.</summary>
    public int AnswerFrom { get; private set; }

    public void ReadAnswerFrom(int start)
    {
        AnswerFrom = start;
        Text = new string(' ', start) + Text[start..];
    }

    public void WaitFor(WaitingFor what, string? slot = null) => State = State with { Waiting = new Waiting(what, slot) };

    public StepResult Result() => new(Deletes ? null : State, Heard with { From = AnswerFrom }, [.. Replies], [.. Skips]);
}
