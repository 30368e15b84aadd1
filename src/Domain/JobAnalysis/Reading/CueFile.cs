using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Cue files of the job analysis: sections of patterns separated by ";". Each section becomes a category of cues, with a prefix that tells the files apart.</summary>
internal static class CueFile
{
    private const int UsualCues = 1_000;

    /// <param name="files">Prefix (<c>sign</c>) and contents.</param>
    /// <param name="faults">Receives what is wrong with a pattern.</param>
    public static CueSet Read(IEnumerable<(string Prefix, string Name, string Text)> files, List<string> faults)
    {
        var reader = new CueSetReader(faults, UsualCues);
        foreach (var (prefix, name, text) in files)
            foreach (var (section, lines) in SectionFile.Lines(text))
            {
                var category = Category(prefix, section);
                foreach (var pattern in lines.SelectMany(l => l.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal))
                    reader.Add(category, pattern, "", new LinePlace($"{name} [{section}]", 0));
            }
        return reader.Compile();
    }

    /// <param name="prefix">Empty where the sections of one file stand alone.</param>
    public static string Category(string prefix, string section) => (prefix.Length == 0 ? "" : prefix + "-") + section.Replace('_', '-');
}
