using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// Words in which the teller speaks, said of the job holder: "ge staat heel den tijd recht" becomes "de zaalmedewerker staat de hele tijd recht", "my till" becomes "their till". Only where person and verb are
/// certain: words that cannot be turned safely give nothing, and are quoted.
/// </summary>
internal sealed class ThirdPerson(GrammarLexicon grammar)
{
    private static readonly FrozenSet<string> DutchTellers = FrozenSet.ToFrozenSet(["ik", "'k", "ge", "gij", "je", "jij"], StringComparer.Ordinal);

    /// <summary>Whoever is meant by these is not the holder alone, or cannot be told from the words.</summary>
    private static readonly FrozenSet<string> Unturned = FrozenSet.ToFrozenSet(
        ["we", "wij", "ons", "onze", "mij", "me", "u", "uw", "jou", "jouw", "hij", "ze", "zij", "hem", "haar", "hun", "us", "our", "mum", "he", "she", "him", "her", "they", "them", "their", "mine", "yours", "mezelf", "uzelf", "jezelf"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> EnglishUnturned = FrozenSet.ToFrozenSet(["we", "us", "our", "he", "she", "him", "her", "they", "mine", "yours", "mum"], StringComparer.Ordinal);

    private bool IsDutch => grammar.Language == Language.Dutch;

    /// <summary>The words of one clause or phrase about the holder; <c>null</c> when they cannot be turned. They are given back as they are when nobody speaks in them.</summary>
    /// <param name="holder">As the subject of a sentence: "de zaalmedewerker".</param>
    /// <param name="named">The holder is the subject already, so that "en ge loopt" goes on as "en loopt".</param>
    public string? Of(string words, string holder, bool named = false)
    {
        if (grammar.Sentences(words) is not [var tokens]) return null;
        var said = tokens.ConvertAll(t => t.Text);
        for (var i = 0; i < tokens.Count; i++)
        {
            var lower = tokens[i].Lower;
            if (tokens[i].Is(WordTags.Quote | WordTags.Stop) && i < tokens.Count - 1) return null;
            if (!(IsDutch ? Dutch(tokens, said, i, holder, ref named) : English(tokens, said, i, holder, ref named))) return null;
        }
        return Joined(tokens, said);
    }

    private bool Dutch(List<Token> tokens, List<string> said, int i, string holder, ref bool named)
    {
        var lower = tokens[i].Lower;
        if (lower is "den" or "dieje") said[i] = lower == "den" ? "de" : "die";
        else if (lower is "nen" or "ne") said[i] = "een";
        else if (lower is "ni" or "nie") said[i] = "niet";
        // "Heel den tijd".
        if (lower is "den" or "de" or "het" && i > 0 && tokens[i - 1].Lower is "heel")
            (said[i - 1], said[i]) = (lower == "het" ? "het" : "de", "hele");
        if (lower is "mijn" or "m'n" || lower is "je" && i + 1 < tokens.Count && !IsFinite(tokens[i + 1], i + 2 == tokens.Count))
        {
            if (i + 1 >= tokens.Count || Owned(tokens[i + 1].Lower) is not { } article) return false;
            said[i] = article;
            return true;
        }
        if (lower is "hun" or "ze" or "zij" && FollowsMany(tokens, i)) return true;
        if (!DutchTellers.Contains(lower)) return !Unturned.Contains(lower);
        // "Ge staat", "moet ge", "dat ik … was": the verb beside the subject, or in the past at the end.
        if (i + 1 < tokens.Count && IsFinite(tokens[i + 1], true)) said[i + 1] = Third(tokens[i + 1]);
        else if (i > 0 && IsFinite(tokens[i - 1], true)) said[i - 1] = Third(tokens[i - 1]);
        else if (i == 0 || !tokens[i - 1].Is(WordTags.Subordinator) || tokens[^1].Find(VerbForms.PastSingular) is null) return false;
        return Subject(tokens, said, i, holder, ref named);
    }

    /// <summary>"The customers got what they ordered", "drie paarden en hun zadels": who they are stands before.</summary>
    private bool FollowsMany(List<Token> tokens, int i) => tokens.Take(i).Any(t => t.IsNominal && t.Find(VerbForms.Finite) is null && Plurals.Is(t.Lower, grammar.Language));

    private bool English(List<Token> tokens, List<string> said, int i, string holder, ref bool named)
    {
        var lower = tokens[i].Lower;
        if (lower is "my" or "your" or "myself" or "yourself" or "me")
        {
            said[i] = lower switch { "my" or "your" => "their", "me" => "them", _ => "themselves" };
            return true;
        }
        if (lower is "they" && FollowsMany(tokens, i)) return true;
        if (lower is not ("i" or "you")) return !EnglishUnturned.Contains(lower);
        var verb = i + 1;
        while (verb < tokens.Count && tokens[verb].Is(WordTags.Adverb) && tokens[verb].Readings.IsEmpty) verb++;
        if (verb >= tokens.Count || tokens[verb].Lower is "'d" or "put" or "cut" or "set" or "let" or "hit" or "read" or "shut") return false;
        said[verb] = tokens[verb].Lower switch
        {
            "'m" or "am" or "'re" or "are" => (verb == i + 1 ? "" : " ") + "is",
            "'ve" or "have" => "has",
            "were" => "was",
            "do" => "does",
            "'ll" => "will",
            "can" or "must" or "should" or "could" or "would" or "might" or "may" or "will" or "had" or "was" or "did" => tokens[verb].Text,
            _ => tokens[verb].Find(VerbForms.Infinitive) is { } present ? EnglishInflection.ThirdPerson(present.Lemma) : tokens[verb].Find(VerbForms.Past) is not null ? tokens[verb].Text : "",
        };
        return said[verb].Length > 0 && Subject(tokens, said, i, holder, ref named);
    }

    /// <summary>The holder is named once; a second clause joined to the first goes on without a subject.</summary>
    private static bool Subject(List<Token> tokens, List<string> said, int i, string holder, ref bool named)
    {
        if (named && !(i == 0 || tokens[i - 1].Is(WordTags.And))) return false;
        said[i] = named ? "" : holder;
        return named = true;
    }

    private static bool IsFinite(Token word, bool alone) =>
        word.Lower is "zijt" or "kunt" or "zult" or "wilt" or "hebt" or "bent" || (!word.Is(WordTags.Closed | WordTags.Adjective) || word.Lower is "moet" or "mag" or "kan") && word.Find(VerbForms.Stem | VerbForms.Third | VerbForms.PastSingular) is not null && (alone || word.Find(VerbForms.Infinitive) is null);

    private static string Third(Token word) => word.Find(VerbForms.PastSingular) is not null && word.Find(VerbForms.Stem | VerbForms.Third) is null ? word.Text
        : DutchInflection.ThirdPerson(word.Lower switch { "zijt" or "bent" => "zijn", "kunt" => "kunnen", "zult" => "zullen", "wilt" => "willen", "hebt" => "hebben", _ => word.Find(VerbForms.Stem | VerbForms.Third)!.Value.Lemma });

    /// <summary>What stands for "mijn": the article where the noun shows which, otherwise whose it is.</summary>
    private string? Owned(string noun) =>
        noun is "eigen" ? "zijn of haar"
        : grammar.Tags(noun) is var tags && (tags & WordTags.Adjective) != 0 && (tags & WordTags.Person) == 0 ? null
        : noun.EndsWith("je", StringComparison.Ordinal) ? "het"
        : DeEndings.Any(e => noun.EndsWith(e, StringComparison.Ordinal)) || (tags & WordTags.Person) != 0 && noun is not "kind" ? "de"
        : "zijn of haar";

    /// <summary>Plurals and endings of nouns with "de".</summary>
    private static readonly string[] DeEndings = ["en", "s", "'s", "ing", "heid", "tie", "sie", "ij", "sa", "ster", "baas", "chef"];

    private static string Joined(List<Token> tokens, List<string> said)
    {
        var built = new System.Text.StringBuilder();
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].Length == 0) continue;
            if (built.Length > 0 && (tokens[i].Start > tokens[i - 1].End || said[i] != tokens[i].Text && said[i] is not "n't")) built.Append(' ');
            built.Append(said[i].Trim());
        }
        return built.ToString();
    }
}
