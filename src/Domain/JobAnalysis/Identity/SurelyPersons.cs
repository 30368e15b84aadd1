using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>A name that the text speaks of as of a person, listed as a given name or not: it is greeted, says something, is "he" or "she" a word later. (<see cref="NamedPeople"/> takes whatever has a name and acts for somebody, and so a firm that pays as well.)</summary>
internal sealed class SurelyPersons(ReadText text)
{
    private readonly HashSet<string> _names = [.. text.Sentences.SelectMany(s => Enumerable.Range(0, s.Count).Where(i => s[i].Capital && (IsGreeted(s, i) || IsThatOne(s, i))).Select(i => s[i].Lower)), .. Speakers(text)];

    public bool Is(string lower) => _names.Contains(lower);

    /// <summary>"Dear Aoife", "Beste mevrouw Peeters".</summary>
    private static bool IsGreeted(List<Token> words, int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 2; k--)
        {
            if (words[k].Lower is "dear" or "hi" or "hello" or "hey" or "beste" or "lieve" or "geachte" or "dag" && k == 0) return true;
            if (!FormsOfAddress.Has(words[k].Lower)) return false;
        }

        return false;
    }

    /// <summary>"Soufiane, hij is de coördinator", "wait for Shaz if she's late", "while Lorraine has her break".</summary>
    private static bool IsThatOne(List<Token> words, int i) =>
        i + 2 < words.Count && words[i + 1].Lower is "," or "if" or "because" or "when" or "als" or "omdat" or "want" && words[i + 2].Lower is "he" or "she" or "hij" or "zij" or "he's" or "she's" or "die"
        || i + 2 < words.Count && words[i + 1].Lower is "," && words[i + 2].Lower is "who"
        || i + 2 < words.Count && words[i + 1].IsVerb && words[i + 2].Lower is "her" or "his" or "haar";

    /// <summary>"Lorraine says", "zegt Karim".</summary>
    private static IEnumerable<string> Speakers(ReadText text) => text.Clauses
        .Where(c => c.Subject.Exists && c.Subject.First == c.Subject.Last && c.SubjectSentence >= 0 && !c.Passive && (text.Grammar.Verbs.Kinds(c.Lemma) & (VerbKinds.Speech | VerbKinds.Mental)) != 0)
        .Select(c => text.Sentences[c.SubjectSentence][c.Subject.Head]).Where(w => w.Capital).Select(w => w.Lower);
}
