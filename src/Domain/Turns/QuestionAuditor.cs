using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Turns;

/// <summary>The bot's check of its own questions: form, number, and content words it brought in itself.</summary>
public sealed class QuestionAuditor(Lexicon lexicon)
{
    private const int StemLetters = 5;

    /// <param name="text">What the bot is about to say.</param>
    /// <param name="said">Everything the person said so far; the person's own words may be taken up freely.</param>
    public QuestionAudit Audit(Language language, string text, IEnumerable<string> said)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(said);
        var words = Tokenizer.Read(text);
        var cues = lexicon.For(language).Cues.Find(words);
        var asks = words.Sentences.Where(s => Asks(words, cues, s)).ToList();
        if (asks.Count == 0)
            return QuestionAudit.None;
        // "Think of a moment that … What was the situation?": what sets the scene, or says how to answer, is no second question.
        if (asks.Any(s => !SetsScene(words, cues, s)))
            asks.RemoveAll(s => SetsScene(words, cues, s));
        var form = asks.Select(s => Form(words, cues, s)).Max();
        // A quotation before the question makes an open or wh-question a cued one.
        var cued = form is QuestionForm.Invitation or QuestionForm.Directive && words.Words.Any(w => w.Quoted);
        return new QuestionAudit(cued ? QuestionForm.CuedInvitation : form, asks.Sum(s => Questions(words, cues, s)), NewWords(language, words, cues, said));
    }

    private static bool Asks(TokenizedText text, CueMatches cues, Sentence sentence) =>
        !text.Words[sentence.First].Quoted && (sentence.IsQuestion || cues.At("invitation", sentence.First) is not null);

    private static bool SetsScene(TokenizedText text, CueMatches cues, Sentence sentence) => !sentence.IsQuestion && cues.At("sets-scene", sentence.First) is not null;

    private static QuestionForm Form(TokenizedText text, CueMatches cues, Sentence sentence)
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

    // Reading everything that was said is most of the work of a turn: only for words that need it, and no further than until all are found.
    private ImmutableArray<string> NewWords(Language language, TokenizedText text, CueMatches cues, IEnumerable<string> said)
    {
        var own = OwnWords(text, cues);
        var unheard = own.Select(w => Stem(language, w)).ToHashSet(StringComparer.Ordinal);
        foreach (var passage in said)
        {
            if (unheard.Count == 0)
                return [];
            foreach (var word in Tokenizer.Read(passage).Words)
                unheard.Remove(Stem(language, word.Lower));
        }

        return [.. own.Where(w => unheard.Contains(Stem(language, w)))];
    }

    /// <summary>Content words of the question, each once.</summary>
    private static List<string> OwnWords(TokenizedText text, CueMatches cues)
    {
        var own = new List<string>();
        for (var i = 0; i < text.Words.Length; i++)
        {
            var word = text.Words[i];
            var neutral = cues.At("function-word", i) ?? cues.At("neutral", i) ?? cues.At("determiner", i) ?? cues.At("preposition", i) ?? cues.At("question-word", i)
                ?? cues.At("linking-word", i) ?? cues.At("subordinator", i) ?? cues.At("complementizer", i) ?? cues.At("time-noun", i);
            if (neutral is null && word.Kind == WordKind.Plain && word.Length > 2 && !Pronoun(cues, i) && !own.Contains(word.Lower))
                own.Add(word.Lower);
        }

        return own;
    }

    private static bool Pronoun(CueMatches cues, int i) =>
        (cues.At("subject-self", i) ?? cues.At("subject-group", i) ?? cues.At("subject-third", i) ?? cues.At("subject-indefinite", i) ?? cues.At("subject-it", i)) is not null;

    private string Stem(Language language, string word)
    {
        var verb = lexicon.For(language).Verbs.Find(word);
        var lemma = verb.IsEmpty ? word : verb[0].Verb.Infinitive;
        return lemma.Length <= StemLetters ? lemma : lemma[..StemLetters];
    }
}
