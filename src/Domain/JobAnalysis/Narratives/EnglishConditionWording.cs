using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Conditions in English.</summary>
internal sealed class EnglishConditionWording : ConditionWording
{
    private static readonly string[] Days = ["saturday", "sunday", "weekend", "evening", "night", "monday", "tuesday", "wednesday", "thursday", "friday", "shift", "early", "earlies", "lates", "on call"];

    public override string Holder(string title) => "the " + title;

    public override string Written(string sentence)
    {
        var told = sentence;
        foreach (var (spoken, written) in Contractions)
            told = told.Replace(spoken, written, StringComparison.OrdinalIgnoreCase);
        return EnglishDays.Capital(sentence.Length > 0 && char.IsUpper(sentence[0]) ? NarrativeWording.Capital(told) : told);
    }

    private static readonly (string Spoken, string Written)[] Contractions =
        [("it's ", "it is "), ("'ll ", " will "), ("won't ", "will not "), ("there's ", "there is "), ("that's ", "that is "), ("can't ", "cannot "), ("n't ", " not "), ("they're ", "they are "), ("you're ", "you are ")];

    protected override string And => "and";

    protected override string ItIs => "it is ";

    protected override string PayIs => "the pay is ";

    protected override string? Place(string words)
    {
        if (Starts(words, "in", "on", "at", "above", "below", "behind", "opposite", "next", "inside", "near", "beside", "by", "under", "two", "three") && !Starts(words, "two", "three")) return $"The work is done {Small(words)}.";
        return Starts(words, "a", "an", "the old", "the former", "the narrow") ? $"The workplace is {Small(words)}." : null;
    }

    protected override string? Schedule(string words)
    {
        if (Starts(words, "one week", "one day") && Has(words, "next", "other")) return $"The hours alternate: {Small(words)}.";
        if (Starts(words, "full time", "full-time")) return "The job is full-time.";
        if (Starts(words, "part time", "part-time")) return "The job is part-time.";
        var cut = Without(Cut(words), "with", "on");
        if (cut.Split(' ').Length < 2) return null;
        if (Starts(cut, "from", "between")) return $"Working hours run {Small(cut)}.";
        if (Has(cut, " off", " free")) return Starts(cut, "one", "two", "every") ? $"There are {Small(cut)}.".Replace("There are one", "There is one", StringComparison.Ordinal).Replace("There are every", "Off is every", StringComparison.Ordinal) : null;
        return Has(cut, Days) && Starts(cut, "one", "every", "two", "three", "early", "earlies", "night", "nights", "weekends", "shifts", "late", "an", "a", "split") ? $"The schedule includes {Small(cut)}." : Starts(cut, "flexible") ? $"There are {Small(cut)}." : null;
    }

    protected override string Week(string words) => $"The working week is {words}.";

    protected override string? Pay(string words) => char.IsDigit(words[0]) || words[0] is '€' or '£' ? $"The pay is {Cut(words)}." : null;

    protected override string Size(string words) => $"The work concerns {words}.";

    protected override string? Contract(string words)
    {
        words = Without(words, "and", "with", "on", "under", "now");
        foreach (var end in (string[])[" since ", " after ", ", "])
            if (words.IndexOf(end, StringComparison.OrdinalIgnoreCase) is > 0 and var at) words = words[..at];
        words = Cut(words);
        if (Has(words, "contract")) return $"The job comes with {(Starts(words, "a", "an", "the") ? "" : EnglishArticle.Before(words) + " ")}{Small(words)}.";
        return words.ToLowerInvariant() switch { "permanent" or "permanently" => "The job is permanent.", "full time" or "full-time" => "The job is full-time.", "part time" or "part-time" => "The job is part-time.", _ => null };
    }

    public override string? Extra(string words)
    {
        words = Without(words, "and", "plus", "with", "also");
        return words.Split(' ').Length > 9 || Cut(words).Length < words.Length ? null : $"On top of that comes {Small(words)}.";
    }

    protected override string? About(ConditionKind kind, int count) => kind switch
    {
        ConditionKind.Norm => count == 1 ? "One rule is" : "Among the rules are",
        ConditionKind.Physical => "The surroundings in the teller’s own words",
        ConditionKind.Atmosphere => "The atmosphere in the teller’s own words",
        ConditionKind.Schedule => "The hours",
        ConditionKind.Contract => "The contract",
        ConditionKind.Pay => "What the work pays",
        ConditionKind.Team => "The team in the teller’s own words",
        ConditionKind.Requirement => "What is required",
        ConditionKind.Development => "On training and prospects",
        _ => null,
    };

    private static readonly string[] WeekDays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    protected override bool BeginsWithName(string words) => Has(words.Split(' ')[0], WeekDays);
}
