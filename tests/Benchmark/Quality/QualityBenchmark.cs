using System.Diagnostics;
using System.Globalization;

namespace InterviewBot.Benchmark.Quality;

/// <summary>
/// Prints how well the language analysis does on the labelled texts. The texts are split by job: rules and lexicons are tuned on
/// <c>tune</c>, nobody who tunes looks at <c>report</c>; a report file that was opened moves to <c>tune</c> under a number, and a new one is written. Each part is a file of its own in this folder.
/// </summary>
internal static class QualityBenchmark
{
    private static readonly string[] Halves = ["tune", "report"];

    /// <param name="rest"><c>--mistakes</c> lists the wrong items of the tune half; those of the report half are never shown.</param>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var mistakes = rest.Contains("--mistakes");
        var clock = Stopwatch.StartNew();
        var lexicon = Sources.Lexicon(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Lexicon read in {clock.ElapsedMilliseconds} ms"));
        foreach (var half in Halves)
        {
            IncidentQuality.Print(output, lexicon, half, mistakes && half == "tune");
            TurnQuality.Print(output, lexicon, half, mistakes && half == "tune");
            JobAnalysisQuality.Print(output, lexicon, half);
            EmotionalQuality.Print(output, half, mistakes && half == "tune");
        }

        LabelAgreement.Print(output);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Done in {clock.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }
}
