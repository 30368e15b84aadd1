using InterviewBot.Benchmark.Quality;

// One verb per benchmark; `quality` measures the language analysis on the labelled texts under Corpora.
return args switch
{
    ["quality", .. var rest] => QualityBenchmark.Run(Console.Out, rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("usage: dotnet run --project tests/Benchmark -c Release -- quality [--mistakes]");
    return 2;
}
