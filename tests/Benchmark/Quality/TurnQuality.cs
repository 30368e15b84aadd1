using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Handling classes of turns, against labels given by hand.</summary>
internal static class TurnQuality
{
    public static readonly HandlingClass[] Critical =
    [
        HandlingClass.Distress, HandlingClass.ThirdPersonData, HandlingClass.Stop, HandlingClass.RefusePrivacy, HandlingClass.PromptInjection, HandlingClass.MarkupScript,
    ];

    /// <summary>Only the turns of the half that may be looked at; a file name among the arguments ("turns-3") narrows them down, <c>--en</c> or <c>--nl</c> to one language.</summary>
    public static int Run(TextWriter output, string[] rest)
    {
        ArgumentNullException.ThrowIfNull(rest);
        var lexicon = Sources.Lexicon(output);
        var files = rest.FirstOrDefault(r => !r.StartsWith('-'));
        var language = rest.Contains("--en") ? "en" : rest.Contains("--nl") ? "nl" : null;
        Print(output, lexicon, "tune", rest.Contains("--mistakes"), files ?? "turns", language);
        if (files is null)
            PrintPlain(output, lexicon, rest.Contains("--mistakes"));
        return 0;
    }

    public static void Print(TextWriter output, Lexicon lexicon, string half, bool mistakes, string files = "turns", string? only = null)
    {
        var reader = new TurnReader(lexicon);
        var items = Sources.Lines(half, files).Where(l => only is null || l.Text("lang") == only)
            .Select(l => (Line: l, Gold: l.Text("class"), Found: reader.Read(l.Language(), l.Text("bot_prompt"), l.Text("user")))).ToList();
        if (items.Count == 0)
            return;
        output.WriteLine($"\nHandling classes, {half}: {items.Count} turns");
        var right = items.Count(i => Name(i.Found.Class) == i.Gold);
        var awkward = items.Where(i => i.Line.TryGetProperty("awkward", out var a) && a.GetBoolean()).ToList();
        output.WriteLine($"  accuracy {Counts.Text(Counts.Share(right, items.Count))}; plain answers that look awkward {Counts.Text(Counts.Share(awkward.Count(i => Name(i.Found.Class) == i.Gold), awkward.Count))} ({awkward.Count})");
        foreach (var language in new[] { "nl", "en" })
        {
            var own = items.Where(i => i.Line.Text("lang") == language).ToList();
            output.WriteLine($"  {language} {Counts.Text(Counts.Share(own.Count(i => Name(i.Found.Class) == i.Gold), own.Count))} ({own.Count})");
        }

        foreach (var handling in Enum.GetValues<HandlingClass>())
        {
            var gold = items.Where(i => i.Gold == Name(handling)).ToList();
            var found = items.Where(i => i.Found.Class == handling).ToList();
            var both = gold.Count(i => i.Found.Class == handling);
            output.WriteLine($"  {(Critical.Contains(handling) ? "*" : " ")} {Name(handling),-18} recall {Counts.Text(Counts.Share(both, gold.Count))} precision {Counts.Text(Counts.Share(both, found.Count))} ({gold.Count})");
        }

        if (!mistakes)
            return;
        foreach (var (line, gold, found) in items.Where(i => Name(i.Found.Class) != i.Gold))
            output.WriteLine($"  ! {line.Text("id")} {gold} read as {Name(found.Class)} by {found.Rule}: {line.Text("bot_prompt")} | {line.Text("user")}");
    }

    // Answers from elsewhere that are read as anything the interview would not take as an answer.
    private static void PrintPlain(TextWriter output, Lexicon lexicon, bool mistakes)
    {
        var reader = new TurnReader(lexicon);
        var all = PlainAnswers.Read(output).Select(a => (a.Prompt, a.Text, Found: reader.Read(a.Language, a.Prompt, a.Text).Class)).ToList();
        var lost = all.Where(a => a.Found is not (HandlingClass.Answer or HandlingClass.MultiAnswer or HandlingClass.VagueAnswer or HandlingClass.ThirdPersonData or HandlingClass.VeryLong)).ToList();
        output.WriteLine($"  plain answers from other texts: {lost.Count} of {all.Count} read as no answer, {lost.Count(l => l.Found is HandlingClass.Distress or HandlingClass.Stop)} as stop or distress");
        foreach (var (prompt, text, found) in lost.Where(_ => mistakes))
            output.WriteLine($"  ! {Name(found)}: {prompt} | {text}");
    }

    public static string Name(HandlingClass handling) =>
        string.Concat(handling.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? $"_{char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
}
