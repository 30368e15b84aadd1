using InterviewBot.Benchmark.Quality;
using InterviewBot.Benchmark.Speed;

// One verb per benchmark; `quality` measures the language analysis on the labelled texts under Corpora and the interview on the respondents there.
return args switch
{
    ["quality", .. var rest] => QualityBenchmark.Run(Console.Out, rest) + await RespondentFigures.PrintAsync(Console.Out, rest),
    ["incidents", .. var rest] => IncidentQuality.Run(Console.Out, rest),
    ["fit-turns", .. var rest] => TurnFit.Run(Console.Out, rest),
    ["workdays", .. var rest] => WorkdayQuality.Run(Console.Out, rest),
    ["cues"] => CueYield.Run(Console.Out),
    ["turns", .. var rest] => TurnQuality.Run(Console.Out, rest),
    ["signs", .. var rest] => TurnSignsOf.Run(Console.Out, rest),
    ["respondents", .. var rest] => await RespondentFigures.PrintAsync(Console.Out, rest),
    ["transcript", var persona, .. var rest] => await RespondentFigures.PrintTranscriptAsync(persona, rest.Contains("--story"), Console.Out, Console.Error),
    ["emotions", .. var rest] => EmotionalQuality.Run(Console.Out, rest),
    ["condition-fit", .. var rest] => ConditionFit.Run(Console.Out, rest),
    ["mention-fit", .. var rest] => MentionFit.Run(Console.Out, rest),
    ["demand-fit", .. var rest] => DemandFit.Run(Console.Out, rest),
    ["criteria-fit", .. var rest] => CriteriaFit.Run(Console.Out, rest),
    ["stories", .. var rest] => StoryQuality.Run(Console.Out, rest),
    ["story-fit", .. var rest] => StoryFit.Run(Console.Out, rest),
    ["findings", .. var rest] => WorkdayMistakes.Run(Console.Out, rest),
    ["attributes", .. var rest] => AttributeQuality.Run(Console.Out, rest),
    ["ksao-fit", .. var rest] => KsaoFit.Run(Console.Out, rest),
    ["speed", .. var rest] => await SpeedBenchmark.RunAsync(Console.Out, rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Benchmark -c Release -- quality [--mistakes] | incidents [file …] [--mistakes] | turns [file] [--mistakes] | signs | fit-turns [--write] | workdays [file] [--mistakes] [--story] | emotions [file …] [--mistakes] | findings [file] [--mistakes] | condition-fit [--without end …] [--write] | mention-fit [--without end …] [--write] | demand-fit [--without end …] [--write] | criteria-fit [--without end …] [--keep file …] [--write] | stories [file …] [--mistakes] | story-fit [--check [--mistakes]] [--write] | cues | respondents [file] [--mistakes] | transcript <persona id> [--story] | attributes <file> [--mistakes] | ksao-fit [--check] | speed [direct]");
    return 2;
}
