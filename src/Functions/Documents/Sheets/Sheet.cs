using System.Collections.Immutable;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>A table for a spreadsheet: texts, each row as long as the headings. Numbers that people said are texts too: nothing to go on counting with.</summary>
/// <param name="Name">Of the sheet; shown on its tab.</param>
internal sealed record Sheet(string Name, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>Headings of the columns whose cells hold numbers that the program made or that were rated on a scale: they can be sorted and averaged.</summary>
    public ImmutableArray<string> Numeric { get; init; } = [];
}
