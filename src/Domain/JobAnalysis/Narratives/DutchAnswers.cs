using System.Text.RegularExpressions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// An answer about what somebody answers for or what the job is for ("ik was verantwoordelijk voor de kassa en dat de winkel proper was"), cut where another thought begins, each part as what the holder does in general
/// ("is verantwoordelijk voor de kassa", "staat ervoor in dat de winkel proper is").
/// </summary>
/// <param name="turned">Says of the holder what the teller says of themselves; <c>null</c> when it cannot be turned.</param>
/// <param name="namesThings">Whether words are an enumeration of things.</param>
internal sealed partial class DutchAnswers(GrammarLexicon grammar, Func<string, string?> turned, Func<string, bool> namesThings)
{
    private const string Aim = "(?:het|ons|mijn) (?:hoofd)?(?:doel|bedoeling|job|werk)|de bedoeling";

    private readonly DutchRule _rule = new(grammar);

    private enum PartKind { Things, Care, Act, ToAct, Clause, Deed, Group, Open }

    /// <summary>The answer as predicates of the holder, joined; <c>null</c> when a part cannot be turned.</summary>
    public string? Predicates(string answer)
    {
        var parts = new List<string>();
        PartKind? before = null;
        foreach (var part in Parts(answer))
        {
            var (kind, words) = Read(part);
            var told = kind switch
            {
                PartKind.Things => (IsOfThings(words) ? Rule(words) : NarrativeWording.Own(words)) is { } things ? "is verantwoordelijk voor " + things : null,
                PartKind.Care => Rule(words) is { } care ? "zorgt ervoor " + care : null,
                PartKind.Act => EndsInVerb(words) && Rule(words) is { } act ? "moet " + act : null,
                PartKind.ToAct => Rule(words) is { } act ? "is ervoor verantwoordelijk " + act : null,
                PartKind.Clause => Rule(words) is { } clause ? (before is PartKind.Clause ? "" : "staat ervoor in ") + clause : null,
                PartKind.Deed => Deed(words),
                PartKind.Open => namesThings(words) && Rule(words) is { } named ? "is verantwoordelijk voor " + named : null,
                _ => null,
            };
            if (told is null) return null;
            parts.Add(told);
            before = kind;
        }

        return parts.Count == 0 ? null : NarrativeWording.Join(parts, "en");
    }

    /// <summary>What the job is for, as a whole predicate of the job: "heeft als doel dat …", "heeft als doel: …"; <c>null</c> when that cannot be told.</summary>
    public string? Purpose(string answer)
    {
        if (Parts(answer) is not [var only]) return null;
        var (kind, words) = Read(only);
        return kind switch
        {
            PartKind.Care => Rule(words) is { } care ? "ervoor zorgen " + care : null,
            PartKind.Act or PartKind.Open => EndsInVerb(words) && Rule(words) is { } act ? act : null,
            PartKind.Clause => Rule(words) is { } clause ? clause : null,
            _ => null,
        };
    }

    private static (PartKind Kind, string Words) Read(string part)
    {
        if (OfCare().Match(part) is { Success: true } care) return (PartKind.Care, part[care.Length..]);
        if (OfToAct().Match(part) is { Success: true } toAct) return (PartKind.ToAct, part[toAct.Length..]);
        if (OfClause().Match(part) is { Success: true } clause) return (PartKind.Clause, "dat " + part[clause.Length..]);
        if (OfThings().Match(part) is { Success: true } things) return (PartKind.Things, part[things.Length..]);
        if (OfAct().Match(part) is { Success: true } act) return (PartKind.Act, part[act.Length..]);
        if (OfDeed().Match(part) is { Success: true } deed) return (deed.Value[0] is 'w' or 'W' ? PartKind.Group : PartKind.Deed, part[deed.Length..]);
        return (PartKind.Open, part);
    }

    // What stands behind it begins with "dat".
    [GeneratedRegex($@"^(?:(?:(?:ik|we|wij) (?:moest|moet|moesten|moeten) )?(?:er ?voor )?zorgen|(?:(?:{Aim}) (?:is|was) (?:om )?(?:er ?voor )?(?:te )?zorgen)|(?:ik|we|wij) (?:zorg|zorgde|zorgden|zorgen)(?: ervoor)?|ervoor te zorgen|om ervoor te zorgen) (?=dat )", RegexOptions.IgnoreCase)]
    private static partial Regex OfCare();

    [GeneratedRegex("^(?:ik (?:was|ben) )?(?:er ?voor )?verantwoordelijk (?:er ?voor )?om (?=.* te )", RegexOptions.IgnoreCase)]
    private static partial Regex OfToAct();

    [GeneratedRegex($"^(?:(?:ik (?:was|ben) )?(?:er ?voor )?verantwoordelijk (?:er ?voor )?dat |(?:{Aim}) (?:is|was) dat |zodat |zo dat |dat )", RegexOptions.IgnoreCase)]
    private static partial Regex OfClause();

    [GeneratedRegex("^(?:(?:ik (?:was|ben) )?verantwoordelijk )?voor ", RegexOptions.IgnoreCase)]
    private static partial Regex OfThings();

    [GeneratedRegex($"^(?:(?:ik|we|wij) (?:moest|moet|moesten|moeten) |(?:{Aim}) (?:is|was) (?:om (?!.* te ))?)", RegexOptions.IgnoreCase)]
    private static partial Regex OfAct();

    [GeneratedRegex("^(?:ik|we|wij) ", RegexOptions.IgnoreCase)]
    private static partial Regex OfDeed();

    /// <summary>What says nothing at the beginning or the end of an answer.</summary>
    [GeneratedRegex("^(?:eigenlijk gewoon|eigenlijk|gewoon|goh|ja|vooral|in het kort|kort gezegd),? |,? (?:eigenlijk|zeker|vooral|denk ik|zeg maar|of zo)$", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    /// <summary>The answer cut before each "en dat …", "en ik …".</summary>
    private List<string> Parts(string answer)
    {
        var told = Filler().Replace(answer.Trim().TrimEnd('.', '!', ' '), "");
        if (grammar.Sentences(told) is not [{ Count: > 1 } tokens]) return [];
        var (parts, from) = (new List<string>(), 0);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var isJoint = tokens[i].Lower is "en" || tokens[i].Is(WordTags.Pause) && tokens[i + 1].Lower is not "en";
            if (!isJoint || !(tokens[i + 1].Lower is "ik" || tokens[i + 1].Lower is "dat" && !tokens.Take(i).Any(t => t.Lower is "dat" or "of"))) continue;
            parts.Add(told[from..tokens[i].Start].TrimEnd(' ', ','));
            from = tokens[i + 1].Start;
        }

        parts.Add(told[from..]);
        return parts;
    }

    private string? Rule(string words) => turned(FirstLetter.Small(words)) is { } told && grammar.Sentences(words) is [var tokens] && !tokens.Exists(t => t.Lower is "ik") ? _rule.Of(told) : null;

    /// <summary>Behind "voor": nobody acts in it, and nobody of the teller's own stands in it.</summary>
    private bool IsOfThings(string words) => grammar.Sentences(words) is [var tokens] && !tokens.Where((t, i) => i > 0 && t.Is(WordTags.Person) && tokens[i - 1].Is(WordTags.Possessive)).Any() && (namesThings(words) || !tokens.Exists(t => t.Is(WordTags.Subordinator | WordTags.Negation | WordTags.Relative | WordTags.Subject) && !t.Is(WordTags.Determiner | WordTags.Preposition | WordTags.Possessive)));

    private bool EndsInVerb(string words) => grammar.Sentences(words) is [var tokens] && !tokens[0].Is(WordTags.Subject | WordTags.Subordinator) && (tokens[^1].Find(VerbForms.Infinitive) is not null || tokens.FindIndex(t => t.Lower is "om" or "terwijl" or "zodat") is > 0 and var tail && tokens[tail - 1].Find(VerbForms.Infinitive) is not null);

    private string? Deed(string words)
    {
        if (grammar.Sentences(words) is not [[var verb, var next, ..]] || next.Is(WordTags.Negation) || DutchRule.Third(verb) is not { } told) return null;
        return Rule(words[verb.End..].TrimStart()) is { } rest ? told + " " + rest : null;
    }
}
