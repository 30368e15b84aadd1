using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Guides;

namespace InterviewBot.Domain.Interviews.Lists;

/// <summary>The items that were told for a list, and which of them somebody means. One that was taken out is empty and keeps its number.</summary>
internal static class ToldItems
{
    private const int FewestCharacters = 3;

    public static ImmutableArray<string> Of(Interview interview, string slot) => interview.Find(slot)?.ItemWords ?? [];

    /// <param name="id">Of the statement: <c>tasks.2</c>.</param>
    public static string Words(Interview interview, string id) => Of(interview, Split(id).Slot)[Split(id).Number - 1];

    /// <summary>The id that its statement has.</summary>
    /// <param name="number">From 1.</param>
    public static string Id(string slot, int number) => string.Create(CultureInfo.InvariantCulture, $"{slot}.{number}");

    public static (string Slot, int Number) Split(string id) => (id[..id.LastIndexOf('.')], int.Parse(id.AsSpan(id.LastIndexOf('.') + 1), CultureInfo.InvariantCulture));

    /// <summary>The one item of any list that these words name.</summary>
    public static (string Slot, int Number)? FindNamed(Guide guide, Interview interview, string words)
    {
        var found = guide.Questions.Values.Where(q => q.Kind == QuestionKind.List).OrderBy(q => q.Id, StringComparer.Ordinal)
            .Select(q => (q.Id, Number: With(Of(interview, q.Id), words.Trim()))).Where(f => f.Number is not null).Take(2).ToList();
        return found.Count == 1 ? (found[0].Id, found[0].Number!.Value) : null;
    }

    /// <summary>The number of the item whose number this is; <c>null</c> when there is none.</summary>
    public static int? Numbered(ImmutableArray<string> items, string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= items.Length && items[number - 1].Length > 0 ? number : null;

    /// <summary>The number of the one item that is these words, else of the one that holds them.</summary>
    public static int? With(ImmutableArray<string> items, string words) =>
        words.Length < FewestCharacters ? null : Only(items, i => i.Equals(words, StringComparison.OrdinalIgnoreCase)) ?? Only(items, i => i.Contains(words, StringComparison.OrdinalIgnoreCase));

    private static int? Only(ImmutableArray<string> items, Func<string, bool> fits)
    {
        var found = items.Index().Where(i => fits(i.Item)).Take(2).ToList();
        return found.Count == 1 ? found[0].Index + 1 : null;
    }
}
