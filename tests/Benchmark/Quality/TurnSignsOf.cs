using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Benchmark.Quality;

/// <summary>What the reader sees in one turn: its clauses, its signs, the lines of the lexicon they come from and the verdict. For whoever tends the rules.</summary>
internal static class TurnSignsOf
{
    /// <param name="rest">Language code, question and turn; or nothing, and the three are read from standard input, a turn a line, with <c>|</c> between them.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var lexicon = Sources.Lexicon(output);
        var reader = new TurnReader(lexicon);
        var lines = rest.Length == 3 ? [rest] : Console.In.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('|', 3, StringSplitOptions.TrimEntries)).Where(l => l.Length == 3);
        foreach (var line in lines)
        {
            var language = line[0] == "nl" ? Language.Dutch : Language.English;
            var text = Tokenizer.Read(line[2]);
            var found = reader.Read(language, line[1], line[2]);
            output.WriteLine($"{TurnQuality.Name(found.Class)} by {found.Rule}: {line[1]} | {line[2]}");
            foreach (var clause in new ClauseReader(lexicon.For(language)).Read(text).Clauses)
                output.WriteLine($"  [{text.Slice(clause.First, clause.End - clause.First)}] {clause.Verb?.Infinitive} {clause.Time} {clause.Subject} {clause.Traits}");
            output.WriteLine($"  {string.Join(' ', reader.Signs(language, line[1], line[2]))}");
            foreach (var match in lexicon.For(language).Cues.Find(text).All.Where(m => TurnReader.IsField(m.Cue.Category) && !m.Cue.Category.StartsWith("weak-", StringComparison.Ordinal)))
                output.WriteLine($"    {match.Cue.Place} {match.Cue.Category} [{match.Cue.Pattern}]: {text.Slice(match.First, match.Count)}");
        }

        return 0;
    }
}
