using System.Text;
using System.Xml;

namespace InterviewBot.BotFramework.Tests;

public sealed class IncomingTextTests
{
    /// <summary>I14: one text in the page, in JSON, in a Word document and in a table.</summary>
    [Fact]
    public void Every_UTF16_unit_comes_out_fit_for_XML_and_cleaning_twice_is_cleaning_once()
    {
        var everything = new StringBuilder();
        for (var unit = 0; unit <= char.MaxValue; unit++)
            everything.Append('a').Append((char)unit);

        var clean = IncomingText.Clean(everything.ToString());

        Assert.Equal(clean, XmlConvert.VerifyXmlChars(clean));
        Assert.DoesNotContain('\r', clean);
        Assert.Equal(clean, IncomingText.Clean(clean));
        // Lone halves, two non-characters, and U+FFFD itself.
        Assert.Equal(2048 + 2 + 1, clean.Count(unit => unit == '\uFFFD'));
        // 65 control characters, of which TAB, LF, CR and NEL stay as a TAB and three line ends.
        Assert.Equal((0x10000 * 2) - 61, clean.Length);
    }

    [Fact]
    public void Clean_text_is_not_copied()
    {
        const string text = "Ik hielp een klant.\n\tDaarna niets – é 漢";

        Assert.Same(text, IncomingText.Clean(text));
    }

    [Fact]
    public void Emoji_and_rare_scripts_stay_whole() => Assert.Equal("😀𝒳𠮷\u200D", IncomingText.Clean("😀𝒳\0𠮷\u200D"));
}
