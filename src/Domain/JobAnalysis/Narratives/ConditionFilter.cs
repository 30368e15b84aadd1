namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>Which of the conditions found in running text are worth a line in a description of the job.</summary>
internal static class ConditionFilter
{
    private const int FewestWords = 4;

    private static readonly string[] Asides = ["koffie", "coffee", "lunch", "boterham", "sandwich", "taart", "cake", "vandaag", "today", "gisteren", "yesterday", "deze week", "this week", "deze morgen", "this morning"];

    /// <summary>About the job in general, and enough to picture it by.</summary>
    public static bool OfTheJob(ConditionFinding condition) =>
        !Aside(condition.Value) && !SaysNothing(condition.Kind, condition.Value) && (condition.Kind == ConditionKind.Contract || !OfThatDay(condition.Value));

    /// <summary>Too few words to picture a place or a load by, an age taken for hours, or half a sentence about a rule.</summary>
    private static bool SaysNothing(ConditionKind kind, string value) => kind switch
    {
        ConditionKind.Place or ConditionKind.Physical or ConditionKind.Atmosphere => value.Split(' ').Length < FewestWords,
        ConditionKind.Schedule => value.Contains("jaar", StringComparison.OrdinalIgnoreCase) || value.Contains("years", StringComparison.OrdinalIgnoreCase),
        ConditionKind.Norm => value.StartsWith("is ", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>Somebody tells what happened or what they think: no words about the job in general.</summary>
    private static bool OfThatDay(string value) => value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Any(w => w is "ik" or "Ik" or "mij" or "me" or "mijn" or "I" or "my" or "she" or "he" or "ze" or "hij" or "zei" or "said");

    /// <summary>A remark about the break or the moment, not about the job.</summary>
    private static bool Aside(string value) =>
        Asides.Any(a => value.Contains(a, StringComparison.OrdinalIgnoreCase)) || value.Length < 6;
}
