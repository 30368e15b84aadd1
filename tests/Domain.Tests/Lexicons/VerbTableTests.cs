using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Tests.Lexicons;

public sealed class VerbTableTests
{
    private const string Letters = "bcdfghjlmnprstvw";

    [Fact]
    public void Finds_every_form_of_a_list_longer_than_any_language_has()
    {
        string[] verbs = [.. Letters.SelectMany(a => Letters.SelectMany(b => Letters.Select(c => $"{a}o{b}u{c}ken")))];
        var table = Read("act\t" + string.Join(' ', verbs));
        Assert.All(verbs, v => Assert.Equal($"{v}:Infinitive {v}:Present", Readings(table, v)));
        Assert.All(verbs, v => Assert.Equal($"{v}:Past", Readings(table, v[..^2] + "te")));
    }

    [Fact]
    public void A_form_of_two_verbs_is_read_as_both_in_the_order_of_the_file()
    {
        var table = Read("act\tliggen\tlag\tlagen\tgelegen\nmove\tlagen");
        Assert.Equal("liggen:Past lagen:Infinitive lagen:Present", Readings(table, "lagen"));
    }

    [Theory]
    [InlineData("gebakke")]
    [InlineData("gebakkene")]
    [InlineData("")]
    [InlineData("\ud83d")]
    [InlineData("bak\ud83d")]
    public void What_is_no_form_has_no_readings(string word)
    {
        var table = Read("act\tbakken\tbakte\tbakten\tgebakken");
        Assert.Equal("", Readings(table, word));
        Assert.Equal("", Readings(table, string.Concat(Enumerable.Repeat("bakken", 50))));
        Assert.Equal("bakken:Participle", Readings(table, "gebakken"));
    }

    private static VerbTable Read(string lines) => LexiconReader.Read(new Dictionary<string, string> { ["lexicon/nl/verbs.tsv"] = lines }).Lexicon.Dutch.Verbs;

    private static string Readings(VerbTable table, string word) => string.Join(' ', table.Find(word).Select(f => $"{f.Verb.Infinitive}:{f.Tense}"));
}
