using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>What a duty is about, in general terms: which phrases can be its object, the words they stand for, with the article they want in a statement.</summary>
internal sealed class TaskPhrases
{
    private readonly ReadText _text;
    private readonly PhraseTerms _terms;
    private readonly UsablePhrases _usable;
    private readonly ContentClauses _contents;
    private readonly StatementArticles _articles;

    public TaskPhrases(ReadText text)
    {
        (_text, _terms) = (text, new PhraseTerms(text));
        (_usable, _contents, _articles) = (new UsablePhrases(text, _terms), new ContentClauses(text, _terms), new StatementArticles(text, _terms));
    }

    /// <inheritdoc cref="PhraseTerms.ForChildren"/>
    public bool ForChildren => _terms.ForChildren;

    /// <summary>The text has a word for the people the job is done for.</summary>
    public bool HasClass => ClassWord.Length > 0;

    /// <inheritdoc cref="PhraseTerms.ClassWord"/>
    public string ClassWord => _terms.ClassWord;

    /// <inheritdoc cref="PhraseTerms.Remember"/>
    public void Remember(Clause clause) => _terms.Remember(clause);

    /// <inheritdoc cref="PhraseTerms.RememberVerbless"/>
    public void RememberVerbless(int sentence) => _terms.RememberVerbless(sentence);

    /// <summary>The phrase names something a duty can be about.</summary>
    public bool Usable(Clause clause, Phrase phrase) => _usable.Has(clause, phrase);

    /// <summary>The phrase in general terms; empty when it stands for nothing known.</summary>
    public string ObjectText(Clause clause, Phrase phrase) => _terms.Of(clause, phrase);

    /// <summary>The clause that is the object, in general terms; empty when there is none or it cannot be told like that.</summary>
    public string ObjectClause(Clause clause) => _contents.Of(clause);

    /// <summary>The phrase as it stands in a statement: in general terms, but with its article.</summary>
    /// <param name="asTold">With the article of a plural too, where the words tell which things of the workplace they are: "switch on the lights".</param>
    public string WithArticle(Clause clause, Phrase phrase, bool asTold = false) => _articles.With(clause, phrase, asTold && !IsPerson(clause, phrase));

    public bool IsPerson(Clause clause, Phrase phrase) =>
        _text.Words(clause.Sentence, phrase).TakeWhile(w => w.Lower is not ("van" or "of")).Any(w => w.Is(WordTags.Person) || w.Is(WordTags.Name)) || _text.Head(clause, phrase).Lower is "him" or "her" or "hem" or "haar" or "hun" or "hen";

    /// <summary>"Ik luister": the people told of last, whoever speaks; empty when nobody is near.</summary>
    public string Speakers(Clause clause) => _terms.Resolve("hen", clause) is { Length: > 0 } people && (people == ClassWord || people.EndsWith('s') || people.EndsWith("en", StringComparison.Ordinal)) && people is not ("mensen" or "anderen") ? people : "";

    public static bool SameObject(string a, string b)
    {
        static string Head(string s)
        {
            var cut = s.IndexOf(" of ", StringComparison.Ordinal);
            if (cut < 0) cut = s.IndexOf(" van ", StringComparison.Ordinal);
            var core = cut > 0 ? s[..cut] : s;
            var head = core[(core.LastIndexOf(' ') + 1)..];
            return head.EndsWith('s') ? head[..^1] : head.EndsWith("en", StringComparison.Ordinal) && head.Length > 4 ? head[..^2] : head;
        }
        return Head(a) == Head(b);
    }
}
