using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Turns;

/// <summary>What the audit of a question finds in its own words, whoever it is put to. The questions of a guide return in every interview.</summary>
/// <param name="Form">None for words that ask nothing.</param>
/// <param name="Own">Content words of the question, each once.</param>
internal sealed record AuditedQuestion(QuestionForm Form, int Count, ImmutableArray<AuditedWord> Own)
{
    private static readonly AuditedQuestion None = new(QuestionForm.None, 0, []);

    // What the person may say again, and what says nothing of its own.
    private static readonly string[] Neutral = ["function-word", "neutral", "determiner", "preposition", "question-word", "linking-word", "subordinator", "complementizer", "time-noun"];

    private static readonly string[] Pronouns = ["subject-self", "subject-group", "subject-third", "subject-indefinite", "subject-it"];

    public static AuditedQuestion Read(LanguageLexicon lexicon, string text)
    {
        var cues = lexicon.Cues.Find(text);
        var words = cues.Text;
        var asks = words.Sentences.Where(s => Asks(words, cues, s)).ToList();
        if (asks.Count == 0)
            return None;
        // "Think of a moment that … What was the situation?": what sets the scene, or says how to answer, is no second question.
        if (asks.Any(s => !SetsScene(words, cues, s)))
            asks.RemoveAll(s => SetsScene(words, cues, s));
        var form = asks.Select(s => FormOf(words, cues, s)).Max();
        // A quotation before the question makes an open or wh-question a cued one.
        var cued = form is QuestionForm.Invitation or QuestionForm.Directive && words.Words.Any(w => w.Quoted);
        return new AuditedQuestion(cued ? QuestionForm.CuedInvitation : form, asks.Sum(s => Questions(words, cues, s)), OwnWords(lexicon, cues));
    }

    private static bool Asks(TokenizedText text, CueMatches cues, Sentence sentence) =>
        !text.Words[sentence.First].Quoted && (sentence.IsQuestion || cues.At("invitation", sentence.First) is not null);

    private static bool SetsScene(TokenizedText text, CueMatches cues, Sentence sentence) => !sentence.IsQuestion && cues.At("sets-scene", sentence.First) is not null;

    private static QuestionForm FormOf(TokenizedText text, CueMatches cues, Sentence sentence)
    {
        if (cues.Within("suggestive", sentence.First, sentence.End) is not null)
            return QuestionForm.Suggestive;
        if (cues.Within("invitation", sentence.First, sentence.End) is not null)
            return QuestionForm.Invitation;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (!text.Words[i].Quoted && cues.At("question-word", i) is not null)
                return QuestionForm.Directive;
        }

        return QuestionForm.OptionPosing;
    }

    // "What did you do and how did it end": a second question word behind "and" is a second question.
    private static int Questions(TokenizedText text, CueMatches cues, Sentence sentence)
    {
        var count = 1;
        for (var i = sentence.First + 1; i < sentence.End; i++)
        {
            if (!text.Words[i].Quoted && cues.At("question-word", i) is not null && cues.At("joins-questions", i - 1) is not null)
                count++;
        }

        return count;
    }

    private static ImmutableArray<AuditedWord> OwnWords(LanguageLexicon lexicon, CueMatches cues)
    {
        var own = new List<string>();
        foreach (var (i, word) in cues.Text.Words.Index())
        {
            if (word.Kind == WordKind.Plain && word.Length > 2 && !Array.Exists(Neutral, c => cues.At(c, i) is not null) && !Array.Exists(Pronouns, c => cues.At(c, i) is not null) && !own.Contains(word.Lower))
                own.Add(word.Lower);
        }

        return [.. own.Select(w => new AuditedWord(w, VerbStem.Of(lexicon, w).ToString()))];
    }
}

/// <summary>A content word of a question, with what it is known by in what was said.</summary>
internal readonly record struct AuditedWord(string Word, string Stem)
{
    public WordBits Bits { get; } = WordBits.Of(Stem);
}
