using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using Xunit.Abstractions;

namespace InterviewBot.Domain.Tests.Privacy;

/// <summary>How many names of third persons are found in sentences people could say of a job, and how much that only looks like a name is left alone.</summary>
public sealed partial class NameSentencesTests(ITestOutputHelper output)
{
    private static readonly PersonalDataReader Reader = new(SeedFiles.Lexicon);

    [Theory]
    [InlineData("names-nl.txt", Language.Dutch, 0.96, 0.98)]
    [InlineData("names-en.txt", Language.English, 0.93, 0.98)]
    [InlineData("names-fresh-nl.txt", Language.Dutch, 0.95, 0.98)]
    [InlineData("names-fresh-en.txt", Language.English, 0.98, 0.9)]
    public void Names_are_found_and_look_alikes_stay(string file, Language language, double recall, double precision)
    {
        var (named, found, wrong) = (0, 0, 0);
        foreach (var line in File.ReadLines(Path.Combine(SeedFiles.Root, "..", "tests", "Domain.Tests", "Privacy", file)).Where(l => !l.StartsWith('#')))
        {
            var text = line.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
            var shown = Pseudonyms.Of(Reader, language, [language], [text]).Apply(text);
            var rest = Tokenizer.Read(Label().Replace(shown, " ")).Words.Select(w => w.Lower).ToList();
            var names = Marked().Matches(line).Select(m => m.Groups[1].Value).ToList();
            var hidden = names.Count(n => !Tokenizer.Read(n).Words.Any(w => w.Length > 1 && rest.Contains(w.Lower)));
            var labels = Label().Count(shown);
            named += names.Count;
            found += hidden;
            wrong += Math.Max(0, labels - hidden);
            if (hidden < names.Count || labels > hidden)
                output.WriteLine($"{line}\n    {shown}");
        }

        var (reached, right) = (found / (double)named, found / (double)(found + wrong));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: recall {reached:0.000} ({found} of {named}), precision {right:0.000} ({wrong} wrong)"));
        Assert.True(reached >= recall && right >= precision, $"{file}: {reached}, {right}");
    }

    [GeneratedRegex(@"\[([^\]]+)\]")]
    private static partial Regex Marked();

    [GeneratedRegex(@"\[[^\]]+\]('s\b)?")]
    private static partial Regex Label();
}
