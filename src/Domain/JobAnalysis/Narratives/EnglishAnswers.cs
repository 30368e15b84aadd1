using System.Text.RegularExpressions;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>
/// An answer about what somebody answers for or what the job is for ("I was responsible for the till and that the shop was clean"), cut where another thought begins, each part as what the holder does in general
/// ("is responsible for the till", "sees to it that the shop is clean").
/// </summary>
/// <param name="turned">Says of the holder what the teller says of themselves; <c>null</c> when it cannot be turned.</param>
/// <param name="namesThings">Whether words are an enumeration of things, or of acts in the gerund.</param>
internal sealed partial class EnglishAnswers(GrammarLexicon grammar, Func<string, string?> turned, Func<string, bool> namesThings)
{
    private const string Aim = "(?:the|our|my)(?: whole| main| only)? (?:purpose|aim|goal|point|idea|job|task)(?: of (?:the|my|our) (?:job|work))?";

    private readonly EnglishRule _rule = new(grammar);

    private enum PartKind { Things, OpenThings, Act, Clause, Deed, Group }

    /// <summary>The answer as predicates of the holder in the third person, joined: "is responsible for the till and sees to it that …"; <c>null</c> when a part cannot be turned.</summary>
    public string? Predicates(string answer)
    {
        var parts = new List<string>();
        PartKind? before = null;
        foreach (var part in Parts(answer))
        {
            var (kind, words) = Read(part);
            var told = kind switch
            {
                PartKind.Act => Rule(words) is { } act ? "has to " + act : null,
                PartKind.Clause => Rule(words, true) is { } clause && IsClause(words) ? (before is PartKind.Clause ? "that " : "sees to it that ") + clause : null,
                PartKind.Deed => Deed(words, EnglishRule.Third),
                PartKind.Group => null,
                _ => Things(words, kind) is { } things ? "is responsible for " + things : null,
            };
            if (told is null) return null;
            parts.Add(told);
            before = kind;
        }

        return parts.Count == 0 ? null : NarrativeWording.Join(parts, "and");
    }

    /// <summary>What the job is for, as what follows "the purpose of the job is": "to keep people safe", "that the festival can go on"; <c>null</c> when that cannot be told.</summary>
    public string? Purpose(string answer)
    {
        if (Parts(answer) is not [var only]) return null;
        var (kind, words) = Read(only);
        return kind switch
        {
            PartKind.Act => Rule(words) is { } act ? "to " + act : null,
            PartKind.Clause => IsClause(words) && Rule(words, true) is { } clause ? "that " + clause : null,
            PartKind.Deed or PartKind.Group => Deed(words, EnglishRule.Lemma) is { } deed ? "to " + deed : null,
            _ => null,
        };
    }

    private static (PartKind Kind, string Words) Read(string part)
    {
        if (OfAct().Match(part) is { Success: true } act) return (PartKind.Act, part[act.Length..]);
        if (OfClause().Match(part) is { Success: true } clause) return (PartKind.Clause, part[clause.Length..]);
        if (OfThings().Match(part) is { Success: true } things) return (PartKind.Things, part[things.Length..]);
        if (OfDeed().Match(part) is { Success: true } deed) return (deed.Value[0] is 'w' or 'W' ? PartKind.Group : PartKind.Deed, part[deed.Length..]);
        return (PartKind.OpenThings, part);
    }

    [GeneratedRegex($@"^(?:(?:(?:i|we) (?:had|have|need|needed|was supposed|am supposed|were supposed)|i was the one who (?:had|has)|it (?:was|is) (?:my job|up to me)|{Aim} (?:is|was)|it(?: is| was|'s)|(?:so )?had) )?to ", RegexOptions.IgnoreCase)]
    private static partial Regex OfAct();

    // "So the festival could go on".
    [GeneratedRegex($@"^(?:(?:i (?:was|am) responsible|i'm responsible|it was up to me|{Aim} (?:is|was)|so) )?that |^so (?=.* (?:can|could) )", RegexOptions.IgnoreCase)]
    private static partial Regex OfClause();

    [GeneratedRegex("^(?:(?:i was |i am |i'm )?responsible for:? |i answered for |for )", RegexOptions.IgnoreCase)]
    private static partial Regex OfThings();

    [GeneratedRegex("^(?:i|we) ", RegexOptions.IgnoreCase)]
    private static partial Regex OfDeed();

    /// <summary>What says nothing at the beginning or the end of an answer.</summary>
    [GeneratedRegex("^(?:well|basically|in short|mainly|mostly|oh|i guess|i suppose|i think),? |,? (?:basically|really|lol|mainly|i guess|i suppose|i think)$", RegexOptions.IgnoreCase)]
    private static partial Regex Filler();

    /// <summary>The answer cut before each "and that …", "and I …".</summary>
    private List<string> Parts(string answer)
    {
        var told = Filler().Replace(answer.Trim().TrimEnd('.', '!', ' '), "");
        if (grammar.Sentences(told) is not [{ Count: > 1 } tokens]) return [];
        var (parts, from) = (new List<string>(), 0);
        for (var i = 1; i + 1 < tokens.Count; i++)
        {
            var isJoint = tokens[i].Is(WordTags.And) || tokens[i].Is(WordTags.Pause) && !tokens[i + 1].Is(WordTags.And);
            if (!isJoint || !(tokens[i + 1].Lower is "i" || tokens[i + 1].Lower is "that" && !GoesOn(tokens, i))) continue;
            parts.Add(told[from..tokens[i].Start].TrimEnd(' ', ','));
            from = tokens[i + 1].Start;
        }

        parts.Add(told[from..]);
        return parts;
    }

    /// <summary>"Checking that … | and that …": what was begun with another verb.</summary>
    private static bool GoesOn(List<Token> tokens, int joint) => tokens.Take(joint).Where((t, i) => t.Lower is "that" && i > 0 && !(tokens[i - 1].Lower is "responsible" or "so" || tokens[i - 1].Is(WordTags.And | WordTags.Pause))).Any();

    private string? Rule(string words, bool isClause = false) => Speaks(words) || turned(words) is not { } told ? null : _rule.Of(told, isClause);

    private string? Things(string words, PartKind kind)
    {
        var isGerund = grammar.Sentences(words) is [[var opening, ..]] && opening.Find(VerbForms.Gerund) is not null && opening.Lower.EndsWith("ing", StringComparison.Ordinal);
        if (IsNothing(words)) return null;
        // "The cold store, my boss for the rest": what is theirs, is not the holder's.
        if (IsShared(words)) return kind == PartKind.Things ? NarrativeWording.Own(words) : null;
        if (isGerund || namesThings(words) || kind == PartKind.Things && IsWithoutSubject(words)) return Rule(words) is { } told ? Row(told) : null;
        return kind == PartKind.Things ? NarrativeWording.Own(words) : null;
    }

    /// <summary>"The till, the keys" in a sentence: "the till and the keys".</summary>
    private static string Row(string things) =>
        things.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma && !things.Contains(" and ", StringComparison.Ordinal) && !things[comma..].StartsWith(", so ", StringComparison.Ordinal) ? things[..comma] + " and " + things[(comma + 2)..] : things;

    private static bool IsNothing(string words) => words.Split(' ')[0].ToLowerInvariant() is "nothing" or "nobody" or "only" or "no" or "just" or "myself";

    private bool IsWithoutSubject(string words) => grammar.Sentences(words) is [var tokens] && !tokens.Exists(t => t.Is(WordTags.Subject | WordTags.Subordinator | WordTags.Negation | WordTags.Relative) && !t.Is(WordTags.Determiner | WordTags.Preposition));

    private bool IsShared(string words) => grammar.Sentences(words) is [var tokens] && tokens.Where((t, i) => i > 0 && tokens[i - 1].Lower is "my" && t.Lower is "boss" or "manager" or "supervisor" or "chef" or "colleague" or "colleagues").Any();

    private string? Deed(string words, Func<Token, string?> worded)
    {
        if (grammar.Sentences(words) is not [[var verb, _, ..] tokens] || verb.Is(WordTags.Adverb | WordTags.Negation) || tokens[1].Lower is "n't" or "not" || worded(verb) is not { } told) return null;
        // "Was in charge of" has no infinitive that says it.
        return told is "be" or "have" or "can" ? null : Rule(Alike(words, tokens, worded)[verb.End..].TrimStart()) is { } rest ? told + " " + rest : null;
    }

    /// <summary>"Helped boats through and made sure …": what is joined to the deed in the form of the deed.</summary>
    private static string Alike(string words, List<Token> tokens, Func<Token, string?> worded)
    {
        for (var i = tokens.Count - 2; i > 1; i--)
            if (tokens[i - 1].Is(WordTags.And) && tokens[i].Find(VerbForms.Past) is not null && tokens[i].Find(VerbForms.Infinitive) is null && (tokens[i + 1].Is(WordTags.Specifier | WordTags.ObjectPronoun) || tokens[i + 1].Lower is "sure") && worded(tokens[i]) is { } told)
                words = words[..tokens[i].Start] + told + words[tokens[i].End..];
        return words;
    }

    /// <summary>Somebody or something does something in it.</summary>
    private bool IsClause(string words) => grammar.Sentences(words) is [{ Count: > 2 } tokens] && tokens.Skip(1).Any(t => t.Find(VerbForms.Finite) is not null || t.Lower is "can" or "could" or "must" || t.Tags == WordTags.None && t.Lower.EndsWith('s'));

    /// <summary>The teller is still the one who acts in it.</summary>
    private bool Speaks(string words) => grammar.Sentences(words) is not [var tokens] || tokens.Exists(t => t.Lower is "i" or "i'm" or "i've" or "i'd" or "you" or "if");
}
