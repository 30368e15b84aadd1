using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Lexicons;

public sealed class RecentMatchesTests
{
    private const string File = "field-end\tstop\n";

    [Fact]
    public void The_same_words_are_searched_once()
    {
        var cues = Cues();
        Assert.Same(cues.Find(Tokenizer.Read("stop maar")), cues.Find(Tokenizer.Read("stop maar")));
    }

    [Fact]
    public void The_same_text_cut_into_other_words_is_searched_anew()
    {
        var cues = Cues();
        var text = Tokenizer.Read("stoppp maar");
        var plain = text.Respelled(word => word == "stoppp" ? "stop" : word);
        Assert.False(cues.Find(text).Has("field-end"));
        Assert.True(cues.Find(plain).Has("field-end"));
        Assert.False(cues.Find(text).Has("field-end"));
    }

    [Fact]
    public void The_oldest_text_makes_place_and_is_found_again_when_asked_for()
    {
        var cues = Cues();
        var first = cues.Find(Tokenizer.Read("stop maar"));
        for (var i = 0; i < 1000; i++)
            cues.Find(Tokenizer.Read($"tekst nummer {i}"));
        var again = cues.Find(Tokenizer.Read("stop maar"));
        Assert.NotSame(first, again);
        Assert.Equal(first.All.ToArray(), again.All.ToArray());
    }

    [Fact]
    public void What_is_asked_for_again_and_again_stays_while_others_come_and_go()
    {
        var cues = Cues();
        var question = cues.Find("stop maar");
        for (var i = 0; i < 1000; i++)
        {
            cues.Find($"antwoord {i}");
            Assert.Same(question, cues.Find("stop maar"));
        }
    }

    [Fact]
    public void What_was_searched_is_let_go_of()
    {
        var cues = Cues();
        var text = Tokenizer.Read("stoppp maar");
        var plain = text.Respelled(word => word == "stoppp" ? "stop" : word);
        var (written, respelled) = (cues.Find(text), cues.Find(plain));
        cues.Forget();
        Assert.NotSame(written, cues.Find(text));
        Assert.NotSame(respelled, cues.Find(plain));
    }

    private static CueSet Cues() => LexiconReader.Read(new Dictionary<string, string> { ["lexicon/nl/end.tsv"] = File }).Lexicon.Dutch.Cues;
}
