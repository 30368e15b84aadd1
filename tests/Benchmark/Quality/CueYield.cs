using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Benchmark.Quality;

/// <summary>What each cue that is a sign of a handling class brings: how many turns of its classes it is found in, and how many plain answers. For whoever tends the cue files.</summary>
internal static class CueYield
{
    public static int Run(TextWriter output)
    {
        var lexicon = Sources.Lexicon(output);
        var plain = PlainAnswers.Read(output).Select(a => (a.Language, a.Text, Class: HandlingClass.Answer));
        var turns = Sources.Lines("tune", "turns").Select(l => (Language: l.Language(), Text: l.Text("user"), Class: Enum.Parse<HandlingClass>(l.Text("class").Replace("_", "", StringComparison.Ordinal), ignoreCase: true)));
        var counts = new Dictionary<string, (int Own, int Answers, int Others)>(StringComparer.Ordinal);
        foreach (var (language, text, handling) in turns.Concat(plain))
        {
            foreach (var cue in lexicon.For(language).Cues.Find(Tokenizer.Read(text)).All.Select(m => m.Cue).Where(c => TurnReader.IsField(c.Category)).DistinctBy(c => (c.Category, c.Pattern)))
            {
                var key = $"{language.Code()}\t{cue.Category}\t{cue.Pattern}";
                var (own, answers, others) = counts.GetValueOrDefault(key);
                var classes = TurnReader.ClassesOf(cue.Category);
                counts[key] = handling == HandlingClass.Answer ? (own, answers + 1, others) : classes.Contains(handling) ? (own + 1, answers, others) : (own, answers, others + 1);
            }
        }

        foreach (var (key, (own, answers, others)) in counts.OrderBy(c => c.Key, StringComparer.Ordinal))
            output.WriteLine($"{own}\t{answers}\t{others}\t{key}");
        return 0;
    }
}
