using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// A loose answer about what it is like somewhere ("donker, veel lawaai en ge staat de hele tijd recht") as one sentence: each part gets the few words it lacks. <c>null</c> when a part is of no kind that is known.
/// </summary>
internal sealed class ToldParts(GrammarLexicon grammar, NarrativeWording wording)
{
    private const int MostParts = 6;

    private enum PartKind { Quality, Thing, Act, Bearing, Clause, Place }

    private readonly ThirdPerson _third = new(grammar);

    private bool IsDutch => grammar.Language == Language.Dutch;

    public string? Sentence(string words, string holder)
    {
        if (grammar.Sentences(words.Trim().TrimEnd('.', '!', ' ')) is not [var tokens] || tokens.Exists(t => t.Is(WordTags.Subordinator) && !t.Is(WordTags.Preposition) || t.Is(WordTags.Quote | WordTags.Stop) || t.Lower is "maar" or "but" or "or" or "want" or "dus" or "so" or ":" or "(" or "-")) return null;
        var parts = Parts(tokens);
        if (parts.Count > MostParts) return null;
        var clauses = new List<string>();
        var named = false;
        for (var i = 0; i < parts.Count;)
        {
            if (Kind(parts[i]) is not { } kind) return null;
            var alike = parts.Skip(i).TakeWhile(p => Kind(p) == kind).Take(kind is PartKind.Clause or PartKind.Bearing ? 1 : parts.Count).Select(p => Text(words, p)).ToList();
            if (Worded(kind, alike, parts[i], holder, named) is not { } clause) return null;
            named |= clause.Contains(holder, StringComparison.Ordinal);
            clauses.Add(clause);
            i += alike.Count;
        }
        return clauses.Count == 0 ? null : NarrativeWording.Capital(NarrativeWording.Join(clauses, IsDutch ? "en" : "and")) + ".";
    }

    private static List<List<Token>> Parts(List<Token> tokens)
    {
        var parts = new List<List<Token>> { new() };
        for (var i = 0; i < tokens.Count; i++)
            // "Tussen 9 en 11": one stretch of time.
            if (tokens[i].Is(WordTags.Pause) || tokens[i].Is(WordTags.And) && !(i > 1 && i + 1 < tokens.Count && tokens[i - 2].Lower is "tussen" or "between")) parts.Add([]);
            else parts[^1].Add(tokens[i]);
        return parts.FindAll(p => p.Count > 0);
    }

    private static string Text(string words, List<Token> part) => words.Trim()[part[0].Start..part[^1].End] is var text && part[0].Capital && text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : words.Trim()[part[0].Start..part[^1].End];

    private PartKind? Kind(List<Token> part)
    {
        // "Er is geen baas": a clause as it is.
        if (part[0].Lower is "er" or "there" && part.Count > 2 && part[1].Lower is "is" or "zijn" or "are") return PartKind.Clause;
        if (part[0].Lower is "ik" or "ge" or "je" or "gij" or "i" or "you" or "het" or "'t" or "it" && part.Count > 1) return part.Count > 1 && !part[1].Readings.IsEmpty || part.Count > 1 && part[1].Lower.StartsWith('\'') ? PartKind.Clause : null;
        if (part.Exists(t => t.Is(WordTags.Negation))) return null;
        if (part[0].Lower is "on" or "in" or "op" && part.Count > 1 && part[1].Lower is "your" or "my" or "je" or "uw" or "mijn") return IsDutch ? null : PartKind.Bearing;
        if (part.Exists(t => t.Is(WordTags.Subject | WordTags.Relative) && !t.Is(WordTags.Determiner) && t.Lower is not ("het" or "er"))) return null;
        if (part[0].Lower is "buiten" or "binnen" or "outside" or "inside" or "outdoors" or "indoors" && part.Count > 1 && part[1].Is(WordTags.Preposition) && !part.Exists(t => t.IsVerb)) return PartKind.Place;
        if (IsQuality(part)) return PartKind.Quality;
        var first = part.Find(t => !t.Is(WordTags.Adverb | WordTags.Adjective | WordTags.Determiner) && t.Lower is not ("veel" or "lots" or "lot" or "of"));
        if (first is null) return null;
        if (IsDutch && part[^1].Find(VerbForms.Infinitive) is not null && part[^1].AllForms.HasFlag(VerbForms.Infinitive) && part.TrueForAll(t => t == part[^1] || t.Is(WordTags.Adverb | WordTags.Adjective | WordTags.Determiner | WordTags.Time) || IsQuality(t))) return PartKind.Act;
        if (!IsDutch && part[0].Lower.EndsWith("ing", StringComparison.Ordinal) && part[0].Find(VerbForms.Gerund) is not null) return PartKind.Act;
        // A thing: nothing in it that could be the verb of a clause.
        var head = Head(part);
        return head >= 0 && part.Where((t, i) => i != head && t.Lower is not ("lots" or "lot") && !t.Is(WordTags.Adjective | WordTags.Preposition | WordTags.Specifier)).All(t => t.Find(VerbForms.Third | VerbForms.Past) is null) ? PartKind.Thing : null;
    }

    /// <summary>"Koud", "a bit cold in winter", "'s winters koud", "soms 35 graden".</summary>
    private static bool IsQuality(List<Token> part)
    {
        var degrees = part.FindIndex(t => t.Lower is "graden" or "degrees");
        if (degrees > 0 && part[degrees - 1].Is(WordTags.Number)) return part.TrueForAll(t => t == part[degrees] || t.Is(WordTags.Number | WordTags.Adverb | WordTags.Preposition) || t.Lower is "of" or "up" or "to");
        var end = part.FindIndex(t => t.Is(WordTags.Preposition) && !IsQuality(t));
        if (end == 0) return false;
        var said = end < 0 ? part : part[..end];
        return said.TrueForAll(t => IsQuality(t) || t.Is(WordTags.Adverb | WordTags.Time) || t.Lower is "a" or "bit" or "little" or "een" or "beetje" or "wat" or "heel" or "'s" or "winters" or "zomers") && said.Exists(IsQuality)
            && (end < 0 || part.Count - end is > 1 and < 6 && !part.Skip(end).Any(t => t.Is(WordTags.Possessive | WordTags.ObjectPronoun)));
    }

    private static bool IsQuality(Token word) => word.Is(WordTags.Adjective) && !word.Is(WordTags.Time | WordTags.Number) || Qualities.Contains(word.Lower);

    /// <summary>What a workplace is called in a word, beside the adjectives that the grammar knows.</summary>
    private static readonly FrozenSet<string> Qualities = FrozenSet.ToFrozenSet(
        ["donker", "vochtig", "lawaaierig", "winderig", "benauwd", "krap", "hectisch", "stressy", "stresserend", "vermoeiend", "afwisselend", "vettig", "plakkerig", "luid", "loud", "smelly", "messy", "greasy", "sticky", "busy", "zwoel", "bloedheet", "kil", "muf", "smerig", "glibberig", "steil",
         "dark", "noisy", "dusty", "smelly", "cramped", "draughty", "damp", "chilly", "stuffy", "humid", "hectic", "stressful", "tiring", "windy", "freezing", "boiling", "steep", "bright", "crowded", "outdoors", "outside", "cool"], StringComparer.Ordinal);

    /// <summary>The noun before the first preposition.</summary>
    private static int Head(List<Token> part)
    {
        var end = part.FindIndex(1, t => t.Is(WordTags.Preposition) && t.Lower is not "of");
        if (end < 0) end = part.Count;
        while (end > 0 && part[end - 1].Is(WordTags.Adverb | WordTags.Time)) end--;
        return end > 0 && !part[end - 1].Is(WordTags.Closed | WordTags.Specifier | WordTags.Adjective) ? end - 1 : -1;
    }

    private string? Worded(PartKind kind, List<string> alike, List<Token> first, string holder, bool named)
    {
        var all = NarrativeWording.Join(alike, IsDutch ? "en" : "and");
        switch (kind)
        {
            case PartKind.Place: return IsDutch ? $"er wordt {all} gewerkt" : "the work is done " + all;
            case PartKind.Quality: return (IsDutch ? "het is er " : "it is ") + all;
            case PartKind.Act: return (IsDutch ? "het werk vraagt " : "the work involves ") + all;
            case PartKind.Bearing: return _third.Of(all, holder) is { } bearing ? (named ? "" : holder + " ") + "is " + bearing : null;
            case PartKind.Clause: return _third.Of(all, holder, named) is { } turned && turned.Split(' ').Length > 1 ? turned : null;
            default:
                var head = first[Head(first)].Lower;
                var one = alike.Count == 1 && !(head.EndsWith("en", StringComparison.Ordinal) && IsDutch || head.EndsWith('s') && !head.EndsWith("ss", StringComparison.Ordinal));
                if (first.Exists(t => t.Lower is "mijn" or "je" or "my" or "your")) return null;
                var bare = !first[0].Is(WordTags.Specifier) && first[0].Lower is not ("veel" or "lots" or "weinig" or "no" or "geen" or "plenty");
                if (!IsDutch) return (one ? "there is " : "there are ") + (bare && one && !head.EndsWith("ing", StringComparison.Ordinal) ? wording.Thing(all) : all);
                return (one ? "er is " : "er zijn ") + all;
        }
    }
}
