using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Lexicons;

public sealed class LexiconReaderTests
{
    private static IEnumerable<string> Found(string lines, string text)
    {
        var reading = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/nl/test.tsv"] = lines });
        Assert.Empty(reading.Faults);
        var words = Tokenizer.Read(text);
        return reading.Lexicon.Dutch.Cues.Find(words).All.Select(m => words.Slice(m.First, m.Count));
    }

    [Theory]
    [InlineData("x\tklant", "Een klant, de Klant", "klant|Klant")]
    [InlineData("x\tklant*", "klanten en klantje", "klanten|klantje")]
    [InlineData("x\t*heid", "vriendelijkheid", "vriendelijkheid")]
    [InlineData("x\t*vriend*", "onvriendelijk", "onvriendelijk")]
    [InlineData("x\tgoed|beter gedaan", "goed gedaan, beter gedaan, best gedaan", "goed gedaan|beter gedaan")]
    [InlineData("x\top .. keer", "op een mooie keer", "op een mooie keer")]
    [InlineData("x\top .. keer", "op een mooie en lange keer", "")]
    [InlineData("x\top ..6 keer", "op. een keer", "")]
    [InlineData("x\tik heb? gezien", "ik heb gezien en ik gezien", "ik heb gezien|ik gezien")]
    [InlineData("x\tde _ klant", "de boze klant", "de boze klant")]
    [InlineData("x\t< stop >", "Stop!", "Stop")]
    [InlineData("x\t< stop >", "niet stop", "")]
    [InlineData("x\t^ toen", "Ja. Toen. En toen.", "Toen")]
    [InlineData("wie\tik\nwie\tjij\nx\t@wie kwam", "jij kwam", "jij|jij kwam")]
    [InlineData("x\téén keer", "een keer", "een keer")]
    public void Finds_what_the_pattern_says(string lines, string text, string expected) => Assert.Equal(expected, string.Join('|', Found(lines, text)));

    [Fact]
    public void Words_of_many_cues_are_found_with_all_of_them_in_order()
    {
        var lines = string.Join('\n', Enumerable.Range(0, 300).SelectMany(i => new[] { $"x{i}\tcliënt", $"x{i}\tcli{i}nt", $"x{i}\tcliënt {i}" }));
        var reading = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/nl/test.tsv"] = lines });
        IEnumerable<string> Categories(string text) => reading.Lexicon.Dutch.Cues.Find(Tokenizer.Read(text)).All.Select(m => m.Cue.Category);
        Assert.Equal(Enumerable.Range(0, 300).Select(i => $"x{i}"), Categories("cliënt"));
        Assert.Equal(["x299"], Categories("cli299nt, cli300nt, clint"));
        Assert.Equal(2, Categories("cliënt 7").Count(c => c == "x7"));
    }

    [Fact]
    public void Lists_all_faults_with_file_line_and_reason()
    {
        var reading = LexiconReader.Read(new Dictionary<string, string>
        {
            ["lexicon/nl/a.tsv"] = "# about\nalone\nBad Name\tx\nx\t..\nx\t@nowhere y\nx\tok\nx\tok",
            ["lexicon/en/verbs.tsv"] = "fly\tx\nact\tgive\tgave",
            ["lexicon/other.tsv"] = "x\ty",
        });
        string[] expected =
        [
            "lexicon/en/verbs.tsv:1: 'fly' is no kind of verb (act, say, move, posture, receive, mind, feel, state, change, happen, modal, conditional, future, auxiliary)",
            "lexicon/en/verbs.tsv:2: two columns (kind, infinitives) or four (kind, infinitive, past, participle; present) expected, found 3",
            "lexicon/nl/a.tsv:2: two or three columns expected (category, words, value), found 1",
            "lexicon/nl/a.tsv:3: 'Bad Name' is no category name (small letters, digits and hyphens)",
            "lexicon/nl/a.tsv:4: a pattern needs at least one word",
            "lexicon/nl/a.tsv:7: 'ok' stands twice in category x",
            "lexicon/nl/a.tsv:5: no category 'nowhere' in this language",
            "lexicon/other.tsv: not in lexicon/nl/ or lexicon/en/, and its first line is not '#! table'",
        ];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', reading.Faults));
    }

    [Fact]
    public void A_weight_of_no_criterion_or_that_is_no_number_is_a_fault()
    {
        var reading = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/criterion-weights.tsv"] = "#! table\ncontext\talways\t0.5\nscene\talways\t1\ncontext\talways\tmuch\ncontext" });
        string[] expected = ["lexicon/criterion-weights.tsv:3: no criterion 'scene'", "lexicon/criterion-weights.tsv:4: 'much' is no number", "lexicon/criterion-weights.tsv:5: three columns expected (criterion, sign, weight), found 1"];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', reading.Faults));
    }

    [Fact]
    public void A_weight_of_no_class_or_sign_or_that_is_no_number_is_a_fault()
    {
        var reading = LexiconReader.Read(new Dictionary<string, string>
        {
            ["lexicon/turn-weights.tsv"] = "#! table\nstop\tfield-end:wish\t0.5\nstopped\talways\t1\nstop\tfield-nowhere\t1\nstop\tfield-end:loudly\t1\nstop\tfield-end\tmuch\nstop\tfield-end",
        });
        string[] expected =
        [
            "lexicon/turn-weights.tsv:3: no handling class 'stopped'",
            "lexicon/turn-weights.tsv:4: no sign 'field-nowhere'",
            "lexicon/turn-weights.tsv:5: no sign 'field-end:loudly'",
            "lexicon/turn-weights.tsv:6: 'much' is no number",
            "lexicon/turn-weights.tsv:7: three columns expected (class, sign, weight), found 2",
        ];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', reading.Faults));
    }

    [Theory]
    [InlineData("act\tpakken wachten antwoorden reizen proberen luisteren bedienen", "pakte:Past gepakt:Participle wachtte:Past antwoorde:Past reisde:Past probeerde:Past luisterde:Past bediend:Participle inpakte:Past ingepakt:Participle pak:Present")]
    [InlineData("say\troepen\triep\triepen\tgeroepen", "riep:Past riepen:Past geroepen:Participle roept:Present roepen:Infinitive afriep:Past")]
    public void Makes_the_forms_of_dutch_verbs(string lines, string expected)
    {
        var verbs = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/nl/verbs.tsv"] = lines }).Lexicon.Dutch.Verbs;
        Assert.All(expected.Split(' '), e => Assert.True(verbs.Has(e.Split(':')[0], Enum.Parse<VerbTense>(e.Split(':')[1])), e));
    }

    [Theory]
    [InlineData("act\thelp stop carry use tie", "helped:Past stopped:Participle stopping:Progressive carried:Past carries:Present using:Progressive tied:Past tying:Progressive")]
    [InlineData("act\tgive\tgave\tgiven", "gave:Past given:Participle gives:Present giving:Progressive")]
    public void Makes_the_forms_of_english_verbs(string lines, string expected)
    {
        var verbs = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/en/verbs.tsv"] = lines }).Lexicon.English.Verbs;
        Assert.All(expected.Split(' '), e => Assert.True(verbs.Has(e.Split(':')[0], Enum.Parse<VerbTense>(e.Split(':')[1])), e));
    }

    [Fact]
    public void Keeps_tables_as_they_are()
    {
        var reading = LexiconReader.Read(new Dictionary<string, string> { ["lexicon/en/t.tsv"] = "#! table\n# note\na\tb\n" });
        Assert.Equal("a b", string.Join(' ', Assert.Single(reading.Lexicon.Table("lexicon/en/t.tsv"))));
        Assert.Empty(reading.Lexicon.Table("lexicon/none.tsv"));
    }
}
