using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Texts;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("'s Avonds had ik foto's van m'n collega's.", "'s|avonds|had|ik|foto's|van|m'n|collega's")]
    [InlineData("Ik begon om 9u30 en stopte om 17.15u, 8:45 of 14h.", "ik|begon|om|9u30|en|stopte|om|17.15u|8:45|of|14h")]
    [InlineData("Het kostte 2,5 euro, of 1.000 frank.", "het|kostte|2,5|euro|of|1.000|frank")]
    [InlineData("één keer, geïrriteerd en café", "een|keer|geirriteerd|en|cafe")]
    [InlineData("She didn\u2019t say it\u2019s 15% off.", "she|didn't|say|it's|15%|off")]
    [InlineData("mail jan.peeters@voorbeeld.be of kijk op www.voorbeeld.be.", "mail|jan.peeters@voorbeeld.be|of|kijk|op|www.voorbeeld.be")]
    [InlineData("hij/zij en/of e-mail", "hij|zij|en|of|e-mail")]
    [InlineData("so\u00adft hy\u200bphen", "soft|hyphen")]
    public void Cuts_words_as_people_read_them(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Read(text).Words.Select(w => w.Lower)));

    [Theory]
    [InlineData("Dr. Peeters kwam binnen. Ik stond op.", 2)]
    [InlineData("We verkochten brood, taart, enz. Het was druk.", 2)]
    [InlineData("Bv. om 9.30 uur d.w.z. vroeg", 1)]
    [InlineData("Kom je? Ja! Nu.", 3)]
    [InlineData("eerste regel\ntweede regel", 2)]
    [InlineData("\"Kom je mee?\" vroeg ze.", 1)]
    [InlineData("Dat was het.toen ging ik weg", 2)]
    [InlineData("wacht... en toen", 2)]
    [InlineData("?!...", 0)]
    [InlineData("", 0)]
    public void Counts_sentences(string text, int expected) => Assert.Equal(expected, Tokenizer.Read(text).Sentences.Length);

    [Fact]
    public void Knows_what_is_quoted_and_what_only_has_an_apostrophe()
    {
        var quoted = Tokenizer.Read("Ze zei 'kom maar mee' en 's avonds riep ik \u201cnee\u201d.").Words.Where(w => w.Quoted).Select(w => w.Lower);
        Assert.Equal(["kom", "maar", "mee", "nee"], quoted);
    }

    [Fact]
    public void Knows_questions_and_clause_breaks()
    {
        var text = Tokenizer.Read("Wat deed je, en met wie? Niets.");
        Assert.Equal([true, false], text.Sentences.Select(s => s.IsQuestion));
        Assert.Equal(WordBreak.Clause, text.Words[3].Before);
        Assert.Equal(WordBreak.Sentence, text.Words[6].Before);
    }

    [Theory]
    [InlineData("9u30", WordKind.ClockTime)]
    [InlineData("9am", WordKind.ClockTime)]
    [InlineData("3de", WordKind.Number)]
    [InlineData("12.50", WordKind.Number)]
    [InlineData("kassa3", WordKind.Plain)]
    public void Knows_times_from_numbers(string word, WordKind kind) => Assert.Equal(kind, Assert.Single(Tokenizer.Read(word).Words).Kind);

    [Fact]
    public void Spans_point_at_the_unchanged_text()
    {
        var text = Tokenizer.Read("  Één klant\u2019s tas.");
        Assert.Equal("Één klant\u2019s", text.Slice(0, 2));
        Assert.Equal("klant's", text.Words[1].Lower);
        Assert.Equal(new Evidence(7, 2, 11), text.Span(7, 0, 2));
    }

    [Theory]
    [InlineData("....................")]
    [InlineData("(a(b(c:d:e'f'g\"h<")]
    [InlineData("\ud83d\udc4d a\ud83d b")]
    [InlineData("\u0000\u0001 x")]
    public void Never_throws_and_stays_linear(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 5000));
        var read = Tokenizer.Read(text);
        Assert.All(read.Words, w => Assert.InRange(w.End, w.Start + 1, text.Length));
    }
}
