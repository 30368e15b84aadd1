using System.Runtime.CompilerServices;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Interviews as somebody could have had them, one line an answer, in the folder <c>interviews</c> beside this file; what the product makes of them.</summary>
internal static class InterviewFiles
{
    private static readonly DateTimeOffset Start = new(2026, 11, 20, 14, 0, 0, TimeSpan.Zero);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Seeds = new(() => Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*", SearchOption.AllDirectories)
        .ToDictionary(f => Path.GetRelativePath(Path.Combine(Root(), "seeds"), f).Replace('\\', '/'), File.ReadAllText));

    private static readonly Lazy<JobAnalyst> SharedAnalyst = new(() => new JobAnalyst(Seeds.Value));

    private static readonly Lazy<Lexicon> SharedLexicon = new(() => LexiconReader.Read(Seeds.Value).Lexicon);

    public static Lexicon Lexicon => SharedLexicon.Value;

    /// <summary>Names of the files without their ending: <c>waiter.nl</c>.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateFiles(Folder(), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal);

    public static JobDescription Describe(string name, Language language)
    {
        var (guide, transcript) = Read(name);
        return Describe(guide, transcript, language);
    }

    public static JobDescription Describe(Guide guide, IReadOnlyList<Utterance> transcript, Language language) =>
        new JobDescriptionComposer(guide, new IncidentJudge(Lexicon), SharedAnalyst.Value).Compose("interview", language, transcript);

    public static (Guide Guide, IReadOnlyList<Utterance> Transcript) Read(string name)
    {
        var language = LanguageCodes.Find(name[(name.LastIndexOf('.') + 1)..])!.Value;
        var lines = File.ReadAllLines(Path.Combine(Folder(), name + ".txt")).Where(l => l.Length > 0 && !l.StartsWith('#')).Select(l => l.Split(" | ", 3)).ToList();
        var guide = GuideReader.Read("guide", Seeds.Value[$"guides/{lines[0][1]}.json"]).Guide!;
        var said = new List<Utterance>();
        foreach (var line in lines.Skip(1))
        {
            var kind = line.Length == 3 ? Enum.Parse<UtteranceKind>(line[1], ignoreCase: true) : UtteranceKind.Answer;
            Say(Speaker.Bot, guide.Questions.GetValueOrDefault(line[0])?.Ask.In(language) ?? "…", UtteranceKind.Question, line[0]);
            Say(Speaker.Respondent, line[^1], kind, line[0]);
        }

        Say(Speaker.Bot, guide.Closing.In(language), UtteranceKind.Notice, null);
        return (guide, said);

        void Say(Speaker speaker, string text, UtteranceKind kind, string? slot) =>
            said.Add(new Utterance(said.Count + 1, speaker, text, Start.AddSeconds(20 * said.Count), language, kind, slot));
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "interviews");

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
