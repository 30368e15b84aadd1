using System.Globalization;
using InterviewBot.Domain.Incidents;

namespace InterviewBot.Domain.Transcripts;

/// <summary>
/// Names of slots: the places that answers fill. A plain question's slot is its id (<c>job-title</c>). A part of an incident is
/// <c>incident-effective-1/behaviour</c>. Slots are permanent: they stand in stored transcripts.
/// </summary>
public static class Slots
{
    /// <summary>The question that asks what the job is called.</summary>
    public const string JobTitle = "job-title";

    /// <summary>The question that asks for whom it was.</summary>
    public const string Organisation = "organisation";

    /// <summary>The question that asks whom one answered to.</summary>
    public const string ReportsTo = "reports-to";

    /// <summary>What the contact person of an organisation does there.</summary>
    public const string RespondentRole = "respondent-role";

    /// <summary>The question that asks when it was.</summary>
    public const string Period = "period";

    public const string Circumstances = "circumstances";
    public const string Behaviour = "behaviour";
    public const string Results = "results";

    /// <summary>The slot of a whole text about a working day, typed, pasted or uploaded.</summary>
    public const string Workday = "workday";

    /// <summary>The slot of what the respondent says about an attribute that was proposed: <c>ksao/2.A.1.b</c>. An answer there is the example that backs it.</summary>
    public static string Ksao(string elementId) => $"ksao/{elementId}";

    /// <summary>The attribute that such a slot names.</summary>
    public static string KsaoElement(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot["ksao/".Length..];
    }

    public static bool IsKsao(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.StartsWith("ksao/", StringComparison.Ordinal);
    }

    /// <summary>What was told about one task of a list: <c>tasks/3/purpose</c> or <c>tasks/3/tool</c>; the number is that of its statement.</summary>
    public static string ItemDetail(string list, int number, string detail) => string.Create(CultureInfo.InvariantCulture, $"{list}/{number}/{detail}");

    public const string Purpose = "purpose";
    public const string Tool = "tool";

    /// <summary>The list, number and detail that a slot names; <c>null</c> for any other slot.</summary>
    public static (string List, int Number, string Detail)? SplitItemDetail(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Split('/') is [var list, var number, (Purpose or Tool) and var detail] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (list, n, detail) : null;
    }

    /// <summary>The slot of a decision about a statement of the description: <c>review/task.3</c>; kept, dropped or reworded.</summary>
    public static string Review(string statementId) => $"review/{statementId}";

    /// <summary>The slot of a statement that the reviewer adds to a section: <c>review/add/contacts</c>.</summary>
    /// <param name="rubric">The section's name in kebab-case.</param>
    public static string ReviewAddition(string rubric) => $"review/add/{rubric}";

    /// <summary>What a reviewer decided, not what a respondent told: never an answer, and no part of the conversation.</summary>
    public static bool IsReview(string? slot) => slot is not null && slot.StartsWith("review/", StringComparison.Ordinal);

    /// <summary>The id of the statement that a slot of reviewing names, or <c>null</c> for any other slot.</summary>
    public static string? Reviewed(string? slot) => IsReview(slot) && !slot!.StartsWith("review/add/", StringComparison.Ordinal) ? slot["review/".Length..] : null;

    /// <summary>The slot of words that answer several at once, as several scales in one turn: <c>how-often+how-heavy</c>.</summary>
    public static string Join(IEnumerable<string> slots) => string.Join('+', slots);

    /// <summary>The slots that a slot names; mostly itself.</summary>
    public static string[] Several(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Split('+');
    }

    /// <summary>The slot prefix of the n-th incident of a valence, n from 1: <c>incident-effective-1</c>.</summary>
    public static string Incident(Valence valence, int n) =>
        string.Create(CultureInfo.InvariantCulture, $"incident-{(valence == Valence.Effective ? "effective" : "ineffective")}-{n}");

    /// <summary>The incident and part that a slot names; the part is empty for a plain question.</summary>
    public static (string Id, string Part) Split(string slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        var slash = slot.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (slot, "") : (slot[..slash], slot[(slash + 1)..]);
    }

    /// <summary>The slot of one part of an incident: <c>incident-effective-1/results</c>.</summary>
    public static string Part(string incident, string part) => $"{incident}/{part}";
}
