namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Conditions in English.</summary>
internal sealed class EnglishConditionWording : ConditionWording
{
    private static readonly string[] Days = ["saturday", "sunday", "weekend", "evening", "night", "monday", "tuesday", "wednesday", "thursday", "friday", "shift", "early", "earlies", "lates", "on call"];

    public override string Holder(string title) => "the " + title;

    public override string Written(string sentence)
    {
        foreach (var (spoken, written) in Contractions)
            sentence = sentence.Replace(spoken, written, StringComparison.OrdinalIgnoreCase);
        return sentence;
    }

    private static readonly (string Spoken, string Written)[] Contractions =
        [("it's ", "it is "), ("won't ", "will not "), ("there's ", "there is "), ("that's ", "that is "), ("can't ", "cannot "), ("n't ", " not "), ("they're ", "they are "), ("you're ", "you are ")];

    public override string? Fragment(ConditionKind kind, string words) => kind switch
    {
        ConditionKind.Place => Place(Cut(words)),
        ConditionKind.Schedule => Schedule(words),
        ConditionKind.Duration => $"The working week is {words}.",
        ConditionKind.Contract => Contract(Without(words, "and", "with", "on", "under", "now")),
        ConditionKind.Pay => char.IsDigit(words[0]) || words[0] is '€' or '£' ? $"The pay is {Cut(words)}." : null,
        ConditionKind.Size => Cut(words) is var size && size.Split(' ').Length <= 5 ? $"The work concerns {Small(size)}." : null,
        _ => null,
    };

    private static string? Place(string words)
    {
        if (words.Split(' ').Length < 2) return null;
        if (Starts(words, "in", "on", "at", "above", "below", "behind", "opposite", "next", "inside", "near", "beside", "by", "under", "two", "three") && !Starts(words, "two", "three")) return $"The work is done {Small(words)}.";
        return Starts(words, "a", "an", "the old", "the former", "the narrow") ? $"The workplace is {Small(words)}." : null;
    }

    private static string? Schedule(string words)
    {
        // "Lates: from two to ten".
        if (words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon) words = words[(colon + 2)..];
        if (Starts(words, "one week", "one day") && Has(words, "next", "other")) return $"The hours alternate: {Small(words)}.";
        if (Starts(words, "full time", "full-time")) return "The job is full-time.";
        if (Starts(words, "part time", "part-time")) return "The job is part-time.";
        var cut = Without(Cut(words), "with", "on");
        if (cut.Split(' ').Length < 2) return null;
        if (Starts(cut, "from", "between")) return $"Working hours run {Small(cut)}.";
        if (Has(cut, " off", " free")) return Starts(cut, "one", "two", "every") ? $"There are {Small(cut)}.".Replace("There are one", "There is one", StringComparison.Ordinal).Replace("There are every", "Off is every", StringComparison.Ordinal) : null;
        return Has(cut, Days) && Starts(cut, "one", "every", "two", "three", "early", "earlies", "night", "nights", "weekends", "shifts", "late", "an", "a", "split") ? $"The schedule includes {Small(cut)}." : Starts(cut, "flexible") ? $"There are {Small(cut)}." : null;
    }

    private static string? Contract(string words)
    {
        foreach (var end in (string[])[" since ", " after ", ", "])
            if (words.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at) words = words[..at];
        words = Cut(words);
        if (Has(words, "contract")) return $"The job comes with {(Starts(words, "a", "an", "the") ? "" : "aeio".Contains(char.ToLowerInvariant(words[0]), StringComparison.Ordinal) ? "an " : "a ")}{Small(words)}.";
        return words.ToLowerInvariant() switch { "permanent" or "permanently" => "The job is permanent.", "full time" or "full-time" => "The job is full-time.", "part time" or "part-time" => "The job is part-time.", _ => null };
    }

    public override string? Extra(string words)
    {
        words = Without(words, "and", "plus", "with", "also");
        return words.Split(' ').Length > 9 || Cut(words).Length < words.Length ? null : $"On top of that comes {Small(words)}.";
    }

    public override string? Quoted(ConditionKind kind, IReadOnlyList<string> words) => kind switch
    {
        ConditionKind.Norm => words.Count == 1 ? $"One rule is: {Marks(words, "and")}." : $"Among the rules are: {Marks(words, "and")}.",
        ConditionKind.Physical => $"Of the surroundings it is said: {Marks(words, "and")}.",
        ConditionKind.Atmosphere => $"The atmosphere in the teller’s own words: {Marks(words, "and")}.",
        ConditionKind.Schedule when words.All(w => w.Split(' ').Length > FewestOfSchedule) => $"The hours: {Marks(words, "and")}.",
        ConditionKind.Contract => $"The contract: {Marks(words, "and")}.",
        ConditionKind.Pay => $"What the work pays: {Marks(words, "and")}.",
        ConditionKind.Team => $"The team, in the teller’s own words: {Marks(words, "and")}.",
        ConditionKind.Requirement => $"What is required: {Marks(words, "and")}.",
        ConditionKind.Development => $"On training and prospects: {Marks(words, "and")}.",
        _ => null,
    };

    private static string Small(string words) => words.Length > 1 && char.IsUpper(words[0]) && char.IsLower(words[1]) && !Has(words.Split(' ')[0], "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday") ? char.ToLowerInvariant(words[0]) + words[1..] : words;
}
