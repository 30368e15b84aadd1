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

    /// <summary>The answer cut at commas and "and", except where the words on both sides make one part.</summary>
    private List<List<Token>> Parts(List<Token> tokens)
    {
        var parts = new List<List<Token>> { new() };
        Token? joint = null;
        foreach (var (i, token) in tokens.Index())
        {
            // "Tussen 9 en 11": one stretch of time.
            if (token.Is(WordTags.Pause) || token.Is(WordTags.And) && !(i > 1 && i + 1 < tokens.Count && tokens[i - 2].Lower is "tussen" or "between"))
            {
                Close(parts, joint);
                joint = token;
                parts.Add([]);
            }
            else
            {
                parts[^1].Add(token);
            }
        }

        Close(parts, joint);
        return parts.FindAll(p => p.Count > 0);
    }

    /// <summary>"Noisy and | dirty place", "in the rain and | mud", "outdoors, | in the mud": joins the last part to the one before it where they are one.</summary>
    private void Close(List<List<Token>> parts, Token? joint)
    {
        if (parts is not [.., { Count: > 0 } before, { Count: > 0 } last] || joint is null) return;
        var isOne = joint.Is(WordTags.And) ? IsRowOfAdjectives(before, last) || IsOfIt(before) && IsQuality(last) || last.Count == 1 && !IsQuality(last) && IsPlace(before) : IsOutside(before[0]) && last[0].Is(WordTags.Preposition);
        if (!isOne) return;
        before.Add(joint);
        before.AddRange(last);
        parts.RemoveAt(parts.Count - 1);
    }

    /// <summary>Adjectives alone before a noun with one of its own and no article; in Dutch both with or both without an ending.</summary>
    private bool IsRowOfAdjectives(List<Token> before, List<Token> last) =>
        before.TrueForAll(IsQuality) && last.Count > 1 && IsQuality(last[0]) && !IsQuality(last) && !last.TakeWhile(t => !t.Is(WordTags.Preposition)).Any(t => t.Is(WordTags.Closed)) && (!IsDutch || before[^1].Lower.EndsWith('e') == last[0].Lower.EndsWith('e'));

    /// <summary>"It was noisy | and cold".</summary>
    private static bool IsOfIt(List<Token> part) => part.Count > 2 && part[0].Lower is "it" or "het" or "'t" && part[1].Lower is "is" or "was" or "'s" && IsQuality(part[^1]);

    private static bool IsOutside(Token word) => word.Lower is "buiten" or "binnen" or "outside" or "inside" or "outdoors" or "indoors";

    /// <summary>"In a van all day", "outdoors, in the mud": where one works.</summary>
    private static bool IsPlace(List<Token> part) =>
        part.Count > 1 && (IsOutside(part[0]) && part.Exists(t => t.Is(WordTags.Preposition)) || part[0].Lower is "in" or "under" or "onder" or "op" or "aan" or "at" && part[1].Is(WordTags.Determiner)) && !part.Exists(t => t.Is(WordTags.Possessive | WordTags.Subject) && !t.Is(WordTags.Determiner));

    private static string Text(string words, List<Token> part) => words.Trim()[part[0].Start..part[^1].End] is var text && part[0].Capital && text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : words.Trim()[part[0].Start..part[^1].End];

    private PartKind? Kind(List<Token> part)
    {
        // "Er is geen baas": a clause as it is.
        if (part[0].Lower is "er" or "there" && part.Count > 2 && part[1].Lower is "is" or "zijn" or "are" or "was" or "were" or "waren") return PartKind.Clause;
        if (IsOfThing(part)) return PartKind.Clause;
        if (part[0].Lower is "ik" or "ge" or "je" or "gij" or "i" or "you" or "het" or "'t" or "it" && part.Count > 1) return part.Count > 1 && !part[1].Readings.IsEmpty || part.Count > 1 && part[1].Lower.StartsWith('\'') ? PartKind.Clause : null;
        // "No windows": a thing that is not there.
        if (part.Exists(t => t.Is(WordTags.Negation))) return part is [{ Lower: "no" or "geen" }, _, ..] && part.Skip(1).All(t => t.IsNominal || t.Is(WordTags.Adjective)) ? PartKind.Thing : null;
        if (part[0].Lower is "on" or "in" or "op" && part.Count > 1 && part[1].Lower is "your" or "my" or "je" or "uw" or "mijn") return IsDutch ? null : PartKind.Bearing;
        if (part.Exists(t => t.Is(WordTags.Subject | WordTags.Relative) && !t.Is(WordTags.Determiner) && t.Lower is not ("het" or "er"))) return null;
        if (IsPlace(part)) return PartKind.Place;
        if (IsQuality(part)) return PartKind.Quality;
        var first = part.Find(t => !t.Is(WordTags.Adverb | WordTags.Adjective | WordTags.Determiner) && t.Lower is not ("veel" or "lots" or "lot" or "of"));
        if (first is null) return Head(part) >= 0 ? PartKind.Thing : null;
        if (IsDutch && part.FindIndex(t => t.Is(WordTags.Preposition)) is > 0 and var tail && part[tail - 1].Find(VerbForms.Infinitive) is not null && !part[tail - 1].Is(WordTags.Adjective | WordTags.Person)) return PartKind.Act;
        if (IsDutch && part[^1].Find(VerbForms.Infinitive) is not null && part[^1].AllForms.HasFlag(VerbForms.Infinitive) && part.TrueForAll(t => t == part[^1] || t.Is(WordTags.Adverb | WordTags.Adjective | WordTags.Determiner | WordTags.Time) || IsQuality(t))) return PartKind.Act;
        if (!IsDutch && part[0].Lower.EndsWith("ing", StringComparison.Ordinal) && part[0].Find(VerbForms.Gerund) is not null) return PartKind.Act;
        // A thing: nothing in it that could be the verb of a clause.
        var head = Head(part);
        return head >= 0 && part.Where((t, i) => i != head && t.Lower is not ("lots" or "lot") && !t.Is(WordTags.Adjective | WordTags.Preposition | WordTags.Specifier | WordTags.And) && !(i > 0 && part[i - 1].Is(WordTags.Adjective | WordTags.Specifier | WordTags.Preposition))).All(t => t.Find(VerbForms.Third | VerbForms.Past) is null) ? PartKind.Thing : null;
    }

    /// <summary>"Koud", "a bit cold in winter", "'s winters koud", "soms 35 graden".</summary>
    private static bool IsQuality(List<Token> part)
    {
        var degrees = part.FindIndex(t => t.Lower is "graden" or "degrees");
        if (degrees > 0 && part[degrees - 1].Is(WordTags.Number)) return part.TrueForAll(t => t == part[degrees] || t.Is(WordTags.Number | WordTags.Adverb | WordTags.Preposition) || t.Lower is "of" or "up" or "to");
        var end = part.FindIndex(t => t.Is(WordTags.Preposition) && !IsQuality(t));
        if (end == 0) return false;
        if (IsLight(part, (end < 0 ? part.Count : end) - 1)) return false;
        var said = end < 0 ? part : part[..end];
        return said.TrueForAll(t => IsQuality(t) || t.Is(WordTags.Adverb | WordTags.Time) || t.Lower is "a" or "bit" or "little" or "een" or "beetje" or "wat" or "heel" or "'s" or "winters" or "zomers") && said.Exists(IsQuality)
            && (end < 0 || part.Count - end is > 1 and < 6 && !part.Skip(end).Any(t => t.Is(WordTags.Possessive | WordTags.ObjectPronoun)));
    }

    private static bool IsQuality(Token word) => word.Is(WordTags.Adjective) && !word.Is(WordTags.Time | WordTags.Number) || Qualities.Contains(word.Lower);

    /// <summary>What a workplace is called in a word, beside the adjectives that the grammar knows.</summary>
    private static readonly FrozenSet<string> Qualities = FrozenSet.ToFrozenSet(
        ["donker", "vochtig", "lawaaierig", "winderig", "benauwd", "krap", "hectisch", "stressy", "stresserend", "vermoeiend", "afwisselend", "vettig", "plakkerig", "luid", "loud", "smelly", "messy", "greasy", "sticky", "busy", "zwoel", "bloedheet", "kil", "muf", "smerig", "glibberig", "steil",
         "dark", "noisy", "dusty", "smelly", "cramped", "draughty", "damp", "chilly", "stuffy", "humid", "hectic", "stressful", "tiring", "windy", "freezing", "boiling", "steep", "steamy", "muddy", "smoky", "sweaty", "uneven", "poor", "dim", "fel", "schel", "zwak", "modderig", "rokerig", "oneffen", "ijskoud", "bright", "crowded", "outdoors", "outside", "cool"], StringComparer.Ordinal);

    /// <summary>The noun before the first preposition.</summary>
    private static int Head(List<Token> part)
    {
        var end = part.FindIndex(1, t => t.Is(WordTags.Preposition) && t.Lower is not "of");
        if (end < 0) end = part.Count;
        while (end > 0 && part[end - 1].Is(WordTags.Adverb | WordTags.Time)) end--;
        if (end <= 0 || part[end - 1].Is(WordTags.Closed | WordTags.Specifier)) return -1;
        return !part[end - 1].Is(WordTags.Adjective) || IsLight(part, end - 1) ? end - 1 : -1;
    }

    /// <summary>"Slecht licht", "poor light": a noun behind an adjective, an adjective elsewhere.</summary>
    private static bool IsLight(List<Token> part, int at) => at > 0 && part[at].Lower is "light" or "licht" or "cold" && (IsQuality(part[at - 1]) || part[at - 1].Is(WordTags.Adverb)) && part[at - 1].Lower is not ("heel" or "erg" or "zeer" or "nogal" or "te" or "very" or "quite" or "too" or "so");

    /// <summary>"The floors were wet", "het lawaai is verschrikkelijk": a thing and what it is like.</summary>
    private static bool IsOfThing(List<Token> part) =>
        part.FindIndex(t => t.Lower is "is" or "are" or "was" or "were" or "zijn" or "waren") is > 1 and var verb && verb + 1 < part.Count && part[0].Lower is "the" or "de" or "het" && !part[^1].Is(WordTags.Closed | WordTags.Specifier)
        && part.Where((_, i) => i != verb).All(t => !t.Is(WordTags.Subject | WordTags.Possessive | WordTags.Relative | WordTags.Negation) || t.Is(WordTags.Determiner));

    private string? Worded(PartKind kind, List<string> alike, List<Token> first, string holder, bool named)
    {
        var all = NarrativeWording.Join(alike, IsDutch ? "en" : "and");
        switch (kind)
        {
            case PartKind.Place: return IsDutch ? $"er wordt {all} gewerkt" : "the work is done " + all;
            case PartKind.Quality: return (IsDutch ? "het is er " : "it is ") + all;
            case PartKind.Act: return (IsDutch ? "het werk vraagt " : "the work involves ") + all;
            case PartKind.Bearing: return _third.Of(all, holder) is { } bearing ? (named ? "" : holder + " ") + "is " + bearing : null;
            case PartKind.Clause: return _third.Of(all, holder, named) is { } turned && turned.Split(' ').Length > 1 ? Present(turned) : null;
            default: return first.Exists(t => t.Lower is "mijn" or "je" or "my" or "your") ? null : Things(alike);
        }
    }

    /// <summary>"There is a greasy floor and there are hot pans": each thing with the article it needs, as many as the first of them.</summary>
    private string Things(List<string> things)
    {
        var many = things.FindIndex(IsMany);
        if (many < 0) return There(things, false);
        return many == 0 ? There(things, true) : $"{There(things[..many], false)} {(IsDutch ? "en" : "and")} {There(things[many..], true)}";
    }

    private string There(List<string> things, bool isMany)
    {
        var row = NarrativeWording.Join(things.ConvertAll(t => IsBare(t) && !IsMany(t) ? wording.WithArticle(t) : t), IsDutch ? "en" : "and");
        return (IsDutch, isMany) switch { (true, true) => "er zijn ", (true, false) => "er is ", (false, true) => "there are ", _ => "there is " } + row;
    }

    private bool IsMany(string thing)
    {
        if (grammar.Sentences(thing) is not [var tokens]) return false;
        // "Lots of stairs", "a lot of dust": what there is a lot of.
        var from = tokens.FindIndex(t => t.Lower is "lots" or "lot" or "plenty") is >= 0 and var lots ? lots + 2 : 0;
        var part = from < tokens.Count ? tokens[from..] : tokens;
        return Head(part) is >= 0 and var head && part[0].Lower is not ("a" or "an" or "een") && Plurals.Is(part[head].Lower, grammar.Language);
    }

    private bool IsBare(string thing) => grammar.Sentences(thing) is [var tokens] && !tokens.TakeWhile(t => !t.Is(WordTags.Preposition)).Any(t => t.Is(WordTags.Specifier | WordTags.Negation) || t.Lower is "veel" or "weinig" or "lots" or "plenty" or "constant" or "constante");

    /// <summary>A short clause that was told of the past, as it is there: "de vloeren waren nat", "it was muddy".</summary>
    private string? Present(string clause)
    {
        if (!IsDutch) return new EnglishRule(grammar).Of(clause, true);
        if (grammar.Sentences(clause) is not [var tokens] || tokens.FindIndex(t => t.Find(VerbForms.Past) is not null || t.Lower is "was" or "waren" or "had") is not (> 0 and var verb) || tokens[verb].Find(VerbForms.Infinitive | VerbForms.Third) is not null) return clause;
        return DutchRule.Present(tokens[verb]) is { } present ? clause[..tokens[verb].Start] + present + clause[tokens[verb].End..] : null;
    }
}
