using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>English clauses that were told of the past, as a rule: "the shop was clean" is that it "is", "nobody got hurt" that nobody "gets".</summary>
internal sealed class EnglishRule(GrammarLexicon grammar)
{
    private enum Number { Unknown, One, Many }

    /// <summary>The words with each finite verb in the present; <c>null</c> when it cannot be told which form that is.</summary>
    /// <param name="isClause">The words are a clause themselves; otherwise they hang on a verb, and "kept the cupboard locked" tells of no second act.</param>
    public string? Of(string words, bool isClause)
    {
        if (grammar.Sentences(words) is not [var tokens]) return null;
        var said = words;
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (MayBePast(tokens, i)) return null;
            if (!IsPastOf(tokens, i) || !isClause && !IsOpened(tokens, i)) continue;
            if (Present(tokens, i) is not { } present) return null;
            said = said[..tokens[i].Start] + present + said[tokens[i].End..];
        }

        return said;
    }

    /// <summary>Of a verb at the beginning whose subject is one person: "made sure" is "makes sure"; <c>null</c> where it is no verb.</summary>
    public static string? Third(Token verb) => verb.Lower switch
    {
        "was" or "am" or "'m" or "were" or "are" => "is",
        "had" or "have" => "has",
        "could" or "can" => "can",
        "must" or "may" or "should" => verb.Lower,
        _ => Lemma(verb) is { } lemma ? EnglishInflection.ThirdPerson(lemma) : null,
    };

    /// <summary>The infinitive of a verb in the present or the past.</summary>
    public static string? Lemma(Token verb) => (verb.Find(VerbForms.Infinitive) ?? verb.Find(VerbForms.Past))?.Lemma;

    /// <summary>A clause of its own begins before the verb: "make sure the floats were …", "what was left", "nobody got hurt".</summary>
    private static bool IsOpened(List<Token> tokens, int verb) => tokens.Take(verb).Any(t => t.Is(WordTags.Subordinator | WordTags.Relative) && !t.Is(WordTags.Preposition) || t.Lower is "sure" or "what" || IsPronoun(t));

    private static bool IsPastOf(List<Token> tokens, int i)
    {
        var word = tokens[i];
        if (word.Lower is "could") return true;
        if (word.Find(VerbForms.Past) is not { } past) return false;
        // "Nobody fell", which is also what one does to trees.
        if (word.Find(VerbForms.Infinitive) is not null) return i > 0 && One.Contains(tokens[i - 1].Lower);
        if (word.Lower is "was" or "were" or "had" or "did") return true;
        // "The tied boat", "the dogs left behind by their owners", "were tied up and locked": no verb of the clause.
        var before = Before(tokens, i);
        if (before < 0 || tokens[i - 1].Is(WordTags.Specifier | WordTags.Adjective | WordTags.Preposition) && !tokens[i - 1].Is(WordTags.Adverb | WordTags.Relative) && !IsPronoun(tokens[i - 1])) return false;
        if ((past.Forms & VerbForms.Participle) == 0) return !tokens[before].Is(WordTags.And) || Subject(tokens, before).Number is not Number.Unknown;
        if (IsAuxiliary(tokens[before])) return false;
        if (tokens[before].Is(WordTags.And)) return !tokens.Take(before).Any(t => IsAuxiliary(t)) && tokens.Take(before).Any(t => IsPastOf(tokens, tokens.IndexOf(t)));
        return !tokens.Skip(i + 1).TakeWhile(t => !t.Is(WordTags.And | WordTags.Pause | WordTags.Subordinator | WordTags.Relative)).Any(t => IsAuxiliary(t) || t.Find(VerbForms.Past) is { } other && (other.Forms & VerbForms.Participle) == 0);
    }

    /// <summary>"Nobody drowned", of a verb that is not known.</summary>
    private static bool MayBePast(List<Token> tokens, int i) => i > 0 && tokens[i].Readings.IsEmpty && tokens[i].Tags == WordTags.None && tokens[i].Lower.EndsWith("ed", StringComparison.Ordinal) && IsPronoun(tokens[i - 1]);

    private static bool IsAuxiliary(Token word) => word.Readings.Any(r => r.Lemma is "be" or "have" or "get") || word.Lower is "'s" or "'re" or "been" or "being";

    private static int Before(List<Token> tokens, int i)
    {
        var before = i - 1;
        while (before >= 0 && tokens[before].Is(WordTags.Adverb | WordTags.Negation) && !IsPronoun(tokens[before])) before--;
        return before;
    }

    private static string? Present(List<Token> tokens, int i)
    {
        var lower = tokens[i].Lower;
        if (lower is "was") return "is";
        if (lower is "were") return "are";
        if (lower is "could") return "can";
        var lemma = tokens[i].Find(VerbForms.Past)!.Value.Lemma;
        return Subject(tokens, i).Number switch { Number.One => EnglishInflection.ThirdPerson(lemma), Number.Many => lemma, _ => null };
    }

    private static bool IsPronoun(Token word) => One.Contains(word.Lower) || Many.Contains(word.Lower);

    private static readonly string[] One = ["he", "she", "it", "nobody", "no-one", "everyone", "everybody", "someone", "somebody", "anyone", "anybody", "nothing", "everything", "something", "anything", "this", "one", "what"];

    private static readonly string[] Many = ["they", "we", "you", "these", "those", "both", "many", "most", "others"];

    private static readonly string[] Each = ["a", "an", "every", "each", "this", "another", "no", "neither", "either"];

    /// <summary>Whether one or many do what the verb says.</summary>
    private static (Number Number, int At) Subject(List<Token> tokens, int verb)
    {
        var end = Before(tokens, verb);
        // "Came back and stayed": the subject of the verb before it.
        if (end >= 0 && tokens[end].Is(WordTags.And))
            return tokens.FindLastIndex(end, t => t.Find(VerbForms.Past | VerbForms.Third) is not null) is >= 0 and var other ? Subject(tokens, other) : (Number.Unknown, end);
        // "What was too old", "the dogs that came in".
        if (end >= 0 && tokens[end].Lower is "who" or "which" or "that" && end > 0) end--;
        var start = end;
        while (start > 0 && !tokens[start - 1].Is(WordTags.Pause | WordTags.Subordinator | WordTags.Relative | WordTags.Subject) && tokens[start - 1].Find(VerbForms.Gerund) is null && (tokens[start - 1].Is(WordTags.And | WordTags.Specifier) || tokens[start - 1].Readings.IsEmpty || tokens[start - 1].Find(VerbForms.Third | VerbForms.Infinitive) is not null && tokens[start - 1].Lower is not "sure")) start--;
        if (end < 0) return (Number.Unknown, start);
        var phrase = tokens[start..(end + 1)];
        if (phrase.Count > 1 && phrase[^2].Lower is "no" && phrase[^1].Lower is "one") return (Number.One, start);
        if (One.Contains(phrase[^1].Lower)) return (Number.One, start);
        if (phrase[^1].Lower is "they" or "we" or "you" || Many.Contains(phrase[^1].Lower) && phrase.Count == 1) return (Number.Many, start);
        var limit = phrase.FindIndex(1 > phrase.Count - 1 ? 0 : 1, t => t.Is(WordTags.Preposition));
        if (limit > 0) phrase = phrase[..limit];
        if (phrase.Exists(t => t.Is(WordTags.And))) return (Number.Many, start);
        if (phrase.Exists(t => Each.Contains(t.Lower))) return (Number.One, start);
        var head = phrase[^1];
        if (head.Is(WordTags.Closed)) return (Number.Unknown, start);
        return (Plurals.Is(head.Lower, Language.English) || phrase.Exists(t => t.Is(WordTags.Number)) && phrase.Count > 1 ? Number.Many : Number.One, start);
    }
}
