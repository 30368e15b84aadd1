using System.Text;
using System.Text.Json;

namespace InterviewBot.BotFramework.Tests;

public sealed class JsonRepairTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("\\")]
    [InlineData("\\u")]
    [InlineData("\\ud83")]
    [InlineData("\\ud83d")]
    [InlineData("\\ud83d\\")]
    [InlineData("\\ud83d\\ude0")]
    [InlineData("\\u-123")]
    [InlineData("\\\\\\\\\\")]
    public void Takes_whatever_it_is_given(string text) => Assert.NotEqual(-1, JsonRepair.Repair(Encoding.UTF8.GetBytes(text)).Length);

    [Theory]
    [InlineData("{\"text\":\"plain\"}")]
    [InlineData("{\"text\":\"\\ud83d\\ude00 \\u00e9 \\\\ud83d \\\" \\n\"}")]
    [InlineData("{\"text\":\"😀 é\"}")]
    public void Leaves_what_is_in_order_alone(string json) =>
        Assert.Equal(json, Encoding.UTF8.GetString(JsonRepair.Repair(Encoding.UTF8.GetBytes(json)).Span));

    /// <summary>Rows of escaped units, in order and out of order: whole pairs stay whole, halves become U+FFFD, nothing else changes.</summary>
    [Fact]
    public void Every_combination_of_halves_can_be_read()
    {
        (string Escaped, string Meant)[] units = [(@"\ud83d", "\ud83d"), (@"\uDE00", "\uDE00"), (@"\u0041", "A"), (@"\\", "\\"), ("x", "x"), (@"\n", "\n")];
        for (var i = 0; i < 6 * 6 * 6 * 6; i++)
        {
            var row = new[] { units[i % 6], units[i / 6 % 6], units[i / 36 % 6], units[i / 216] };
            var meant = string.Concat(row.Select(unit => unit.Meant));
            using var document = JsonDocument.Parse(JsonRepair.Repair(Encoding.UTF8.GetBytes($"\"{string.Concat(row.Select(unit => unit.Escaped))}\"")));

            // The encoder puts U+FFFD in the place of each half.
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(meant)), document.RootElement.GetString());
        }
    }
}
