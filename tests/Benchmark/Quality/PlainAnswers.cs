using InterviewBot.Benchmark.Respondents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Answers that stand elsewhere in the tune half and are plain answers whatever they are about: what was done and what came of it in incidents, and what respondents tell in full.</summary>
internal static class PlainAnswers
{
    private const string GuideId = "past-job";
    private const int FewestCharacters = 25;

    public static IEnumerable<(Language Language, string Prompt, string Text)> Read(TextWriter output)
    {
        foreach (var item in Sources.Lines("tune", "incidents"))
        {
            var dutch = item.Language() == Language.Dutch;
            foreach (var (part, prompt) in new[] { ("behaviour", dutch ? "Wat deed je precies?" : "What exactly did you do?"), ("results", dutch ? "Wat was het gevolg?" : "What was the result?") })
            {
                if (item.Text(part).Length >= FewestCharacters)
                    yield return (item.Language(), prompt, item.Text(part));
            }
        }

        var kit = Seeds.Load(output);
        var questions = GuideWalk.Questions(kit.Guide(GuideId).Guide).ToDictionary(q => q.Slot, q => q.Ask);
        foreach (var persona in Sources.Lines("tune", "personas"))
        {
            foreach (var fact in persona.GetProperty("facts").EnumerateArray())
            {
                if (questions.TryGetValue(fact.Text("slot"), out var ask) && fact.Text("detailed").Length > 0)
                    yield return (persona.Language(), ask.In(persona.Language()), fact.Text("detailed"));
            }
        }

        foreach (var folder in new[] { "happy", "competence", "observer" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Sources.Root, "tests", "Dialogs.Tests", "Conversations", folder), "*.txt").Order(StringComparer.Ordinal))
            {
                foreach (var (prompt, text) in Told(File.ReadLines(file)))
                    yield return (file.EndsWith(".nl.txt", StringComparison.Ordinal) ? Language.Dutch : Language.English, prompt, text);
            }
        }
    }

    // What a person says in a conversation that goes as it should, with the last line the bot said before it.
    private static IEnumerable<(string Prompt, string Text)> Told(IEnumerable<string> lines)
    {
        var asked = "";
        foreach (var line in lines.Where(l => l.Length > 6))
        {
            if (line.StartsWith("me  | ", StringComparison.Ordinal))
            {
                if (asked.Contains('?', StringComparison.Ordinal) && line.Length > 18)
                    yield return (asked, line[6..]);
            }
            else if (!line.StartsWith('#'))
            {
                asked = line[6..];
            }
        }
    }
}
