using InterviewBot.Dialogs.Storage;
using InterviewBot.Functions.Storage;

namespace InterviewBot.Functions.Tests.Storage;

public sealed class RowGuardsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a%b")]
    [InlineData("a'b")]
    [InlineData("a b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    [InlineData("é")]
    public void Refuses_a_key_that_an_engine_refuses(string key) =>
        Assert.Throws<ArgumentException>(() => RowGuards.CheckKey(key, "row"));

    [Fact]
    public void Refuses_a_key_of_513_characters_and_takes_one_of_512()
    {
        RowGuards.CheckKey(new string('k', 512), "row");
        Assert.Throws<ArgumentException>(() => RowGuards.CheckKey(new string('k', 513), "row"));
    }

    [Fact]
    public void Takes_100_changes_and_refuses_101_or_none()
    {
        Check(Adds(100, "x"));
        Assert.Throws<ArgumentException>(() => Check(Adds(101, "x")));
        Assert.Throws<ArgumentException>(() => Check([]));
    }

    [Fact]
    public void Refuses_the_same_row_twice() =>
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Remove("s", "*"), Add("s", ("text", "x"))]));

    [Fact]
    public void Refuses_a_row_of_more_than_a_mebibyte()
    {
        Check([Add("s", ("text", new string('a', 523_000)))]);
        Assert.Throws<ArgumentException>(() => Check([Add("s", ("text", new string('a', 524_288)))]));
        Assert.Throws<ArgumentException>(() => Check([Add("s", ("a", new string('a', 300_000)), ("b", new string('b', 300_000)))]));
    }

    [Fact]
    public void Refuses_a_batch_that_may_be_more_than_four_mebibytes_on_the_wire()
    {
        // A letter with an accent takes six bytes there.
        Check(Adds(6, new string('é', 100_000)));
        Assert.Throws<ArgumentException>(() => Check(Adds(7, new string('é', 100_000))));
    }

    [Fact]
    public void Refuses_no_values_and_more_than_200()
    {
        Check([new RowChange.Add("s", Numbered(200))]);
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Add("s", Numbered(201))]));
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Add("s", Numbered(0))]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1st")]
    [InlineData("a_b")]
    [InlineData("a-b")]
    [InlineData("naïef")]
    [InlineData("PartitionKey")]
    [InlineData("rowkey")]
    [InlineData("Timestamp")]
    public void Refuses_a_name_that_is_no_property_name_or_the_engines_own(string name) =>
        Assert.Throws<ArgumentException>(() => Check([Add("s", (name, "x"))]));

    [Fact]
    public void Refuses_half_a_surrogate_pair()
    {
        // Not as inline data: attributes are stored as UTF-8, which has no half pairs.
        foreach (var text in (string[])["\ud83d", "a\ud83db", "\ude00\ud83d", "\ud83d\ud83d\ude00", "\ud83d\ude00\ude00"])
            Assert.Throws<ArgumentException>(() => Check([Add("s", ("text", text))]));
        Check([Add("s", ("text", "\ud83d\ude00"))]);
    }

    [Fact]
    public void Refuses_a_change_without_the_ETag_that_was_read()
    {
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Replace("s", "*", Numbered(1))]));
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Replace("s", "", Numbered(1))]));
        Assert.Throws<ArgumentException>(() => Check([new RowChange.Remove("s", "")]));
    }

    [Fact]
    public void Says_what_is_wrong_without_a_word_of_what_was_told()
    {
        var fault = Assert.Throws<ArgumentException>(() => Check([Add("s", ("text", "geheim" + new string('a', 600_000)))]));
        Assert.DoesNotContain("geheim", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(32_768, 1)]
    [InlineData(32_769, 2)]
    [InlineData(65_536, 2)]
    [InlineData(65_537, 3)]
    public void Counts_chunks(int characters, int chunks) => Assert.Equal(chunks, StringChunks.Count(new string('a', characters)));

    [Fact]
    public void A_chunk_ends_before_a_surrogate_pair_that_does_not_fit()
    {
        var text = new string('a', StringChunks.MaxCharacters - 1) + "😀";
        Assert.Equal(StringChunks.MaxCharacters - 1, StringChunks.Length(text, 0));
        Assert.Equal(2, StringChunks.Length(text, StringChunks.MaxCharacters - 1));
        Assert.Equal(2, StringChunks.Count(text));
    }

    private static void Check(IReadOnlyList<RowChange> changes) => RowGuards.CheckBatch("p", changes);

    private static RowChange[] Adds(int count, string text) => [.. Enumerable.Range(0, count).Select(number => Add($"u{number}", ("text", text)))];

    private static RowChange.Add Add(string row, params (string Name, string Value)[] values) =>
        new(row, values.ToDictionary(value => value.Name, value => value.Value));

    private static Dictionary<string, string> Numbered(int count) => Enumerable.Range(0, count).ToDictionary(number => $"v{number}", number => "x");
}
