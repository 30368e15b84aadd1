using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>The conditions of a job as sentences, each with the findings it rests on: turned into general terms where that is safe, quoted in a natural sentence where it is not.</summary>
internal sealed class ConditionProse(ConditionWording wording, NarrativeWording narrative, JobAnalysisResult job, string title)
{
    private const int MostQuotes = 2;
    private readonly HashSet<string> _seen = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Evidence> _told = [];

    public IEnumerable<(string Text, IEnumerable<Evidence> Evidence)> Of(params ConditionKind[] kinds) => kinds.SelectMany(Kind);

    private List<(string Text, IEnumerable<Evidence> Evidence)> Kind(ConditionKind kind)
    {
        var sentences = new List<(string, IEnumerable<Evidence>)>();
        var quotes = new List<(string Words, ConditionFinding Condition)>();
        // The pay itself comes before what is added to it.
        foreach (var condition in job.Conditions.Where(c => c.Kind == kind && !c.Doubtful && MayBeTold(c)).OrderBy(c => kind == ConditionKind.Pay && !IsWage(c.Value)))
        {
            if (sentences.Count >= Most(kind)) break;
            // The same words can tell of two conditions; they are told once.
            if (_told.Any(t => t.Utterance == condition.Evidence[0].Utterance && t.Start < condition.Evidence[0].End && condition.Evidence[0].Start < t.End)) continue;
            var words = TellableConditions.Words(condition);
            if (Sentence(condition, words, sentences.Count) is { } told && Unnamed(wording.Written(told)) is { } sentence)
            {
                // "Er wordt gewerkt op … . Er wordt gewerkt aan …": one place will do.
                if (!_seen.Add(sentence) || kind == ConditionKind.Place && sentences.Exists(s => s.Item1.Split(' ').Take(3).SequenceEqual(sentence.Split(' ').Take(3)))) continue;
                sentences.Add((sentence, condition.Evidence));
                _told.AddRange(condition.Evidence);
            }
            else if (words is not null && Unnamed(words) == words && quotes.Count < MostQuotes && !(kind == ConditionKind.Schedule && (sentences.Count > 0 || OnlyWhen.Any(w => words.StartsWith(w, StringComparison.OrdinalIgnoreCase)))) && _seen.Add(words))
            {
                quotes.Add((words, condition));
            }
        }
        // A rule or two in the teller's words, when there are few others.
        if (quotes.Count > 0 && sentences.Count < Most(kind) && wording.Quoted(kind, [.. quotes.Select(q => q.Words)]) is { } quoted)
            sentences.Add((quoted, quotes.SelectMany(q => q.Condition.Evidence)));
        return sentences;
    }

    /// <summary>"In the holidays": when something is so, without what is so then.</summary>
    private static readonly string[] OnlyWhen = ["in ", "at ", "during ", "tijdens "];

    /// <param name="words">Those that may be repeated; <c>null</c> when none may.</param>
    /// <param name="earlier">How many sentences there are about the same.</param>
    private string? Sentence(ConditionFinding condition, string? words, int earlier)
    {
        if (condition.Kind == ConditionKind.Team && words is not null && NarrativeWording.IsCount(words)) return narrative.Team(words);
        if (condition.General is { } general && !IsUnturned(general) && condition.Kind != ConditionKind.Duration) return Whole(general, condition.Kind);
        if (words is null) return null;
        if (condition.Kind == ConditionKind.Norm && ConditionWording.NamesRule(words)) return FirstLetter.Capital(words) + ".";
        if (condition.IsAnswer) return condition.Kind == ConditionKind.Schedule ? narrative.Hours(words) : narrative.Surroundings(words, wording.Holder(title));
        // "Ge moet alles drie keer herhalen", "er is geen baas": a clause of its own needs no quotation marks.
        if (condition.Kind is ConditionKind.Norm or ConditionKind.Physical or ConditionKind.Atmosphere or ConditionKind.Team && narrative.Surroundings(words, wording.Holder(title)) is { } clause) return clause;
        if (condition.Kind == ConditionKind.Pay && earlier > 0 && !char.IsDigit(words[0])) return wording.Extra(words);
        return wording.Fragment(condition.Kind, condition.Kind == ConditionKind.Pay ? About(condition, words) : words) ?? (condition.Kind == ConditionKind.Schedule && earlier == 0 ? narrative.Hours(words) : null);
    }

    /// <summary>The teller still speaks in it, it goes on from what was said before, it tells of a "she" nobody named, or it is a question: "de ene week sta ik koud", "er wordt dan gelachen", "wat verdien ik".</summary>
    private static bool IsUnturned(string general) =>
        Tellers.Any(t => (" " + general + " ").Contains(t, StringComparison.OrdinalIgnoreCase)) || Openings.Any(q => general.StartsWith(q, StringComparison.OrdinalIgnoreCase)) || PointsBack(general);

    /// <summary>"You can't show it because …": what it is, was said before.</summary>
    private static bool PointsBack(string general) => Behind.Any(b => general.Contains(" it" + b, StringComparison.OrdinalIgnoreCase) || general.Contains(" het" + b, StringComparison.OrdinalIgnoreCase)) || general.EndsWith(" it", StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Behind = [" because ", " if ", " when ", " so ", " but ", ",", " want ", " omdat ", " als ", " maar "];

    private static readonly string[] Tellers = [" ik ", " im ", " i'm ", " i ", " mij ", " ge ", " dan ", " then "];

    private static readonly string[] Openings = ["now ", "nu ", "she ", "he ", "ze ", "zij ", "hij ", "wat ", "wie ", "what ", "who ", "how ", "hoe "];

    private static bool IsWage(string words) =>
        Wages.Any(w => words.Contains(w, StringComparison.OrdinalIgnoreCase)) && words.Any(char.IsDigit);

    private static readonly string[] Wages = ["bruto", "netto", "per uur", "per maand", "gross", " net", "an hour", "a year", "a month", "per hour", "before tax"];

    private string? Whole(string general, ConditionKind kind)
    {
        var sentence = general.Replace("{0}", wording.Holder(title), StringComparison.Ordinal);
        // "De apotheekassistente is apotheekassistente in …": the opening says so.
        if (sentence.AsSpan().Count(title) > 1) return null;
        sentence = wording.Written(sentence);
        if (kind == ConditionKind.Pay) sentence = wording.NamingPay(sentence);
        return FirstLetter.Capital(sentence) + ".";
    }

    /// <summary>
    /// The words with the role of a person for the name ("de teamleider" for "Nadia"); <c>null</c> when a name has no role. A plural that opens a sentence ("Complaints must …") has its capital from there and is no name.
    /// </summary>
    private string? Unnamed(string words)
    {
        foreach (var name in job.Contacts.Where(c => c.Name.Split(' ') is [var first, ..] && first.Length > 1 && char.IsUpper(first[0]) && char.IsLower(first[^1])))
        {
            if (!words.Contains(name.Name, StringComparison.Ordinal) || name.Doubtful && name.Name[^1] == 's' && words.StartsWith(name.Name, StringComparison.Ordinal)) continue;
            var role = job.Contacts.FirstOrDefault(c => char.IsLower(c.Name[0]) && c.Evidence.Any(e => name.Evidence.Any(n => n.Utterance == e.Utterance && n.Start - e.End is > 0 and <= 3)));
            if (role is null) return null;
            // "The practice manager, Anne, has to sign it off": who it is, is said already.
            foreach (var beside in (string[])[", {0},", ", {0}", " {0}"])
                words = words.Replace(role.Name + beside.Replace("{0}", name.Name, StringComparison.Ordinal), role.Name, StringComparison.OrdinalIgnoreCase);
            words = words.Replace(name.Name, narrative.Person(role.Name), StringComparison.Ordinal);
        }
        return words;
    }

    /// <summary>"Ongeveer 2.450 euro" is not 2.450 euro.</summary>
    private static string About(ConditionFinding condition, string words)
    {
        var at = condition.Value.IndexOf(words, StringComparison.Ordinal);
        if (char.IsDigit(words[0]) && CurrencySign.Before(condition.Value, at) is { Length: > 0 } sign) (words, at) = (sign + words, at - 1);
        var before = at > 0 ? condition.Value[..at].TrimEnd().Split(' ')[^1].ToLowerInvariant() : "";
        return before is "ongeveer" or "rond" or "ruim" or "zo'n" or "about" or "around" or "roughly" or "over" ? before + " " + words : words;
    }

    /// <summary>Where, how and how much must not be the words of a duty; what is asked, given or ruled may.</summary>
    private bool MayBeTold(ConditionFinding condition) =>
        condition.Kind is not (ConditionKind.Place or ConditionKind.Pay or ConditionKind.Physical or ConditionKind.Size or ConditionKind.Atmosphere)
        || !job.Tasks.SelectMany(t => t.Evidence).Any(d => d.Utterance == condition.Evidence[0].Utterance && d.Start < condition.Evidence[0].End && condition.Evidence[0].Start < d.End);

    private static int Most(ConditionKind kind) => kind switch
    {
        ConditionKind.Norm => 5,
        ConditionKind.Physical or ConditionKind.Schedule or ConditionKind.Pay => 3,
        ConditionKind.Duration or ConditionKind.Team or ConditionKind.Size or ConditionKind.Contract => 1,
        _ => 2,
    };
}
