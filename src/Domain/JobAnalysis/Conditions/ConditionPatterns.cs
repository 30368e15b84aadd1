using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// Working conditions by the shape of what is told: money per time, hours, a number of colleagues, a rule with its modal verb. The shapes are data
/// (<c>condition-patterns.txt</c>); "{n}", "{t}" and "{day}" stand for numbers, clock times and days in both languages, and the file names lists of its own (<c>[define]</c>: "{body}"). Three more
/// sections tell what a condition is about besides: authority, whom one answers to, and who that is.
/// </summary>
internal sealed class ConditionPatterns
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>Numbers in words are read as figures (<see cref="Figures"/>), except one, which is also an article.</summary>
    private const string Number = @"(?:\d[\d.,]*(?: (?:thousand|hundred|duizend|honderd))?|één|one)";

    private const string Time = @"(?:(?:\d+ (?:voor|over|na|past|to) )?\d+(?:[.:uh]\d{0,2})?(?: ?[ap]m)?|half ?\w+|kwart (?:voor|over|na) \w+|(?:a )?quarter (?:to|past) \w+|noon|midnight|middernacht)";

    private const string Day = "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|weds?|thurs?|fri|sat)";

    private readonly ImmutableArray<(ConditionKind Kind, Regex Pattern, SearchValues<string>? Needs, bool Broad)> _patterns;
    private readonly Dictionary<ConditionKind, Regex> _not = [];

    private readonly Regex _authority;
    private readonly Regex _reportingLine;
    private readonly Regex _superior;

    private ConditionPatterns(ImmutableArray<(ConditionKind, Regex, SearchValues<string>?, bool)> patterns, Regex authority, Regex reportingLine, Regex superior) =>
        (_patterns, _authority, _reportingLine, _superior) = (patterns, authority, reportingLine, superior);

    /// <param name="text">Contents of <c>condition-patterns.txt</c>.</param>
    public static ConditionPatterns Read(string text)
    {
        var sections = SectionFile.Lines(text);
        var kinds = Enum.GetValues<ConditionKind>();
        var lists = sections.TryGetValue("define", out var defined)
            ? defined.Select(d => d.Split(" = ", 2)).ToDictionary(d => "{" + d[0] + "}", d => d[1], StringComparer.Ordinal) : [];
        string Expand(string line) => lists.Aggregate(
            line.Replace("{n}", Number, StringComparison.Ordinal).Replace("{t}", Time, StringComparison.Ordinal).Replace("{day}", Day, StringComparison.Ordinal),
            (l, list) => l.Replace(list.Key, list.Value, StringComparison.Ordinal));
        List<string> Lines(string section) => sections.TryGetValue(section, out var lines) ? lines : [];
        (ConditionKind, Regex, SearchValues<string>?, bool) Pattern(ConditionKind kind, string line, bool broad) => (kind, new Regex(Expand(line), Options), PatternNeeds.Search(Expand(line)), broad);
        Regex Any(List<string> lines) => new(lines.Count == 0 ? "(?!)" : string.Join('|', lines.Select(Expand)), Options);
        var patterns = new ConditionPatterns(
            [.. kinds.SelectMany(k => Lines(KebabCase.Of(k)).Select(line => Pattern(k, line, false)).Concat(Lines("broad-" + KebabCase.Of(k)).Select(line => Pattern(k, line, true))))],
            Any(Lines("authority")), Any(Lines("reporting-line")), Any(Lines("superior")));
        foreach (var kind in kinds)
            if (sections.TryGetValue("not-" + KebabCase.Of(kind), out var lines)) patterns._not[kind] = Any(lines);
        return patterns;
    }

    /// <summary>
    /// Where a sentence tells of a condition: its kind, first and last character of the words that tell it, and whether it was found by a broad family of expressions (<c>[broad-pay]</c>), which is enough for a list to be reviewed
    /// and too little to repeat the words in a description.
    /// </summary>
    public IEnumerable<(ConditionKind Kind, int Start, int End, bool Broad)> Find(string sentence)
    {
        var plain = PatternNeeds.ArePlain(sentence);
        foreach (var (kind, pattern, needs, broad) in _patterns)
        {
            if (plain && needs is not null && !sentence.AsSpan().ContainsAny(needs)) continue;
            foreach (Match match in pattern.Matches(sentence))
                if (match.Length > 0) yield return (kind, match.Index, match.Index + match.Length, broad);
        }
    }

    /// <summary>The stretch only looks like this kind ("a fine of five euros" is no pay).</summary>
    public bool OnlyLooksLike(ConditionKind kind, string stretch) => _not.TryGetValue(kind, out var pattern) && pattern.IsMatch(stretch);

    /// <summary>The words say what the holder may decide or do alone, or who has to agree.</summary>
    public bool TellAuthority(string words) => _authority.IsMatch(words);

    /// <summary>The words that say whom the holder answers to: first character and number of characters; <c>null</c> when they name nobody who leads.</summary>
    public (int Start, int Length)? FindReportingLine(string words) => _reportingLine.Match(words) is { Success: true } match ? (match.Index, match.Length) : null;

    /// <summary>The words that say who leads, with what is told on about the team: "mijn baas was de stationschef en we waren met vier"; <c>null</c> where none do.</summary>
    public (int Start, int Length)? FindSuperior(string words) => _superior.Match(words) is { Success: true } match ? (match.Index, match.Length) : null;

    /// <summary>The words of a sentence with every number word as noughts of the same length, so that places stay what they are.</summary>
    public static string Figures(TokenizedText text, Sentence sentence)
    {
        var start = text.Words[sentence.First].Start;
        var characters = text.Text[start..text.Words[sentence.End - 1].End].ToCharArray();
        for (var i = 0; i < characters.Length; i++) if (characters[i] is '\n' or '\r') characters[i] = ' ';
        for (var i = sentence.First; i < sentence.End; i++)
        {
            var word = text.Words[i];
            if (NumberWords.IsNumber(word.Lower) && word.Lower is not ("een" or "één" or "one" or "half" or "halve" or "couple" or "dozen" or "thousand" or "hundred")) Array.Fill(characters, '0', word.Start - start, NumberLength(word.Lower));
        }
        return new string(characters);
    }

    /// <summary>"Forty-hour" and "thirty-five-hour" are a number up to their last part.</summary>
    private static int NumberLength(string word)
    {
        var length = word.Length;
        while (word.LastIndexOf('-', length - 1) is > 0 and var dash && !NumberWords.IsNumber(word[(dash + 1)..length]) && !char.IsDigit(word[dash + 1])) length = dash;
        return length;
    }
}
