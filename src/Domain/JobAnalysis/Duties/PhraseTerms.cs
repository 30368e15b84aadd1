using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>What the phrases of a text stand for in general terms: the thing itself, what a pronoun was told of, the people the job is done for.</summary>
internal sealed class PhraseTerms
{
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(
        ["it", "them", "him", "her", "ze", "hem", "het", "'m", "hen", "hun", "haar", "die", "deze", "alles", "this", "that", "these", "those", "they", "dat", "dit", "'t"], StringComparer.Ordinal);

    private readonly ReadText _text;
    private readonly PersonClasses _classes;
    private readonly GeneralTerms _terms;
    private readonly Referents _known;

    public PhraseTerms(ReadText text)
    {
        var people = new NamedPeople(text);
        (_text, _classes, _terms) = (text, new PersonClasses(text), new GeneralTerms(text, people));
        _known = new Referents(text, _terms, people, _classes);
    }

    /// <summary>The text has a word for the young people the job is done for.</summary>
    public bool ForChildren => _classes.AreChildren;

    /// <summary>The word of the text for the people the job is done for, in the plural; empty when there is none.</summary>
    public string ClassWord => _classes.Word;

    /// <summary>Keeps what later pronouns can stand for. Call for every clause in text order.</summary>
    public void Remember(Clause clause) => _known.Remember(clause);

    /// <summary>The same for a sentence without a verb ("Lost kids!").</summary>
    public void RememberVerbless(int sentence) => _known.RememberVerbless(sentence);

    /// <summary>What a pronoun of a clause stands for; empty when nothing is known that it can be.</summary>
    public string Resolve(string pronoun, Clause clause) => _known.Resolve(pronoun, clause);

    public static bool IsPronoun(string lower) => Pronouns.Contains(lower);

    /// <summary>The phrase in general terms; empty when it stands for nothing known.</summary>
    public string Of(Clause clause, Phrase phrase)
    {
        var words = _text.Words(clause.Sentence, phrase);
        var head = _text.Head(clause, phrase);
        if (Dislocated(clause.Sentence, phrase) is { Exists: true } named) return Of(clause, named);
        if (head.Text is "112" or "100" or "101" or "999") return head.Text;
        // "stuurde er twee terug": of the things told last.
        if (words.Length == 1 && head.Is(WordTags.Number) && head.Lower is not ("een" or "één") && phrase.First > 0 && _text.Sentence(clause)[phrase.First - 1].Lower == "er") return _known.Last(plural: true, clause.Sentence);
        if (_text.Language == Language.English && words.Length == 1 && head.Is(WordTags.Number) && head.Lower is not "one" && !char.IsDigit(head.Text[0])) return _known.Last(plural: true, clause.Sentence);
        // "Ik bereid alles voor": what it all is was told in no one phrase.
        if (head.Lower is "alles" && words.Length == 1 && (_text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Work) != 0) return "alles";
        if (Pronouns.Contains(head.Lower) && words.Length == 1) return _known.Resolve(head.Lower, clause) is { Length: > 0 } known ? known : "";
        if (words.Length == 1 && head.Lower is "everyone" or "everybody" or "anyone" or "those" or "iedereen" or "iemand" && _classes.Word.Length > 0 && head.Lower is not "those") return _classes.Word;
        // "ring the ones who do not do texts": people.
        if (head.Lower == "ones" && phrase.Last + 1 < _text.Sentence(clause).Count && _text.Sentence(clause)[phrase.Last + 1].Lower == "who") return _classes.Word.Length > 0 ? _classes.Word : "people";
        // "the abnormal ones": of the plural told last.
        if ((head.Lower is "ones" or "one" || head.Lower == "rest" && words.Length == 2) && words.Length > 1 && _known.Last(head.Lower != "one", clause.Sentence) is { Length: > 0 } noun)
        {
            var kind = _terms.General(words.RemoveAt(words.Length - 1));
            // "the little ones": children, not the chairs told of last.
            if (kind is "little" or "young" or "older" or "younger" or "small" or "big" && head.Lower == "ones" && _classes.AreChildren) return _classes.Word;
            return (kind.Length == 0 ? "" : kind + " ") + noun[(noun.LastIndexOf(' ') + 1)..];
        }
        var general = _terms.General(words);
        // "I turned Mrs Walsh": one of those who are cared for.
        if (general.Length == 0 && _text.Language == Language.English && _classes.AreInCare && PeopleVerbs.CareFor(clause.Lemma) && FormsOfAddress.Has(words[0].Lower) && words.Skip(1).All(w => w.Capital)) return _classes.Word;
        return general.Length == 0 ? "" : _classes.InGeneral(general);
    }

    /// <summary>"Slechte stekker, die heb ik gesoldeerd": what stands in front of the comma, when a demonstrative takes it up.</summary>
    public Phrase Dislocated(int sentence, Phrase pronoun)
    {
        var words = _text.Sentences[sentence];
        if (_text.Language != Language.Dutch || pronoun.First != pronoun.Last || pronoun.First < 2 || words[pronoun.First].Lower is not ("die" or "dat" or "deze") || words[pronoun.First - 1].Lower != ",") return Phrase.None;
        var start = pronoun.First - 2;
        while (start > 0 && !words[start - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote) && !words[start - 1].IsVerb) start--;
        while (start < pronoun.First - 2 && words[start].Is(WordTags.Adverb | WordTags.And | WordTags.Time) && !words[start].Is(WordTags.Specifier)) start++;
        return (start == 0 || !words[start - 1].IsVerb) && PhraseReader.Read(words, start) is { Exists: true } named && named.Last == pronoun.First - 2 ? named : Phrase.None;
    }
}
