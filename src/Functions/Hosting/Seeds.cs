using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Probes;
using InterviewBot.Functions.Privacy;

namespace InterviewBot.Functions.Hosting;

/// <summary>Everything that interviews are made of and that is content, not code: guides, lexicon, privacy notice.</summary>
internal sealed record Seeds(InterviewKit Kit, PrivacyNotice Notice)
{
    private const string NoticeFile = "privacy/notice.json";

    /// <returns>The seeds, or all faults of all files, each with file, place and id.</returns>
    public static SeedReading Load(string folder, int retentionDays, string? controller = null)
    {
        var files = new SeedFiles(folder);
        var faults = new List<string>();
        var guides = ReadGuides(files, faults);
        var (lexicon, lexiconFaults) = LexiconReader.Read(files);
        faults.AddRange(lexiconFaults);
        var probes = ProbeCatalogueReader.Read(files.GetValueOrDefault(ProbeCatalogueReader.File, ""));
        faults.AddRange(probes.Faults);
        var notice = files.TryGetValue(NoticeFile, out var json) ? PrivacyNoticeReader.Read(NoticeFile, json, retentionDays, controller, faults) : null;
        if (!files.ContainsKey(NoticeFile))
            faults.Add($"{NoticeFile} is missing in {folder}");
        if (faults.Count > 0 || notice is null)
            return new(null, faults);
        return new(new Seeds(new InterviewKit(guides, Listener.Of(lexicon, probes.Catalogue!, new JobAnalyst(files)), retentionDays), notice), faults);
    }

    private static List<Guide> ReadGuides(SeedFiles files, List<string> faults)
    {
        var guides = new List<Guide>();
        foreach (var path in files.Keys.Where(IsGuide).Order(StringComparer.Ordinal))
        {
            var reading = GuideReader.Read(path, files[path]);
            faults.AddRange(reading.Faults);
            if (reading.Guide is { } guide && guides.Any(other => other.Id == guide.Id))
                faults.Add($"{path}: another guide has the id '{guide.Id}' too");
            else if (reading.Guide is not null)
                guides.Add(reading.Guide);
        }

        if (guides.Count == 0 && faults.Count == 0)
            faults.Add("guides: there is no guide file");
        return guides;
    }

    private static bool IsGuide(string path) =>
        path.StartsWith("guides/", StringComparison.Ordinal) && path.EndsWith(".json", StringComparison.Ordinal) && !path.EndsWith(".schema.json", StringComparison.Ordinal);
}

/// <summary>The seeds, or what is wrong with them. Exactly one of the two is there.</summary>
internal sealed record SeedReading(Seeds? Seeds, IReadOnlyList<string> Faults);
