using System.Collections.Immutable;

namespace InterviewBot.Functions.Documents.Sheets;

/// <summary>A table for a spreadsheet: texts only, each row as long as the headings. Numbers in an interview are things people said, not sums to go on with.</summary>
/// <param name="Name">Of the sheet; shown on its tab.</param>
internal sealed record Sheet(string Name, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<string>> Rows);
