using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Proposals;

namespace InterviewBot.Domain.Tests.Interviews;

public sealed class AnswerStartTests
{
    [Theory]
    [InlineData("that's all. oh and taking the bins out", "and taking the bins out")]
    [InlineData("dat is alles, oh en ook nog de afwas doen", "en ook nog de afwas doen")]
    [InlineData("de kassa, en ook nog de afwas doen", "de kassa, en ook nog de afwas doen")]
    public void An_answer_begins_behind_what_had_ended(string text, string answer) => Assert.Equal(answer, text[AnswerStart.Find(text)..]);

    [Theory]
    [InlineData("lifeguard at a pool. no wait, I'd rather do school caterer", "I'd rather do school caterer")]
    [InlineData("kassier, nee wacht, winkelbediende bij Torfs", "winkelbediende bij Torfs")]
    [InlineData("waiter at the No Wait Diner", "waiter at the No Wait Diner")]
    public void What_is_taken_back_at_once_is_no_answer(string text, string answer) => Assert.Equal(answer, text[AnswerStart.FindTakenBack(text)..]);

    [Theory]
    [InlineData("oh en ze zijn nu beste vriendjes", "ze zijn nu beste vriendjes")]
    [InlineData("trouwens, hij kwam de dag erna terug", "hij kwam de dag erna terug")]
    [InlineData("she stayed behind for questions by the way", "she stayed behind for questions by the way")]
    [InlineData("oh en toen viel de stroom uit", null)]
    [InlineData("en ze viel", null)]
    [InlineData("oh en hoe ging dat?", null)]
    public void More_of_what_was_just_told(string text, string? more) => Assert.Equal(more, AnswerStart.FindAfterthought(text) is { } start ? text[start..] : null);

    [Theory]
    [InlineData("that's about it for knowledge", "knowledge")]
    [InlineData("dat was het voor kennis", "kennis")]
    [InlineData("that's it", null)]
    [InlineData("that is all I did for the customers that day and it went well", null)]
    public void Says_what_had_ended(string text, string? topic) => Assert.Equal(topic, AnswerStart.EndedTopic(text));

    [Theory]
    [InlineData("nee, dat is eerder duidelijk communiceren", "duidelijk communiceren")]
    [InlineData("dat was meer hulpvaardig zijn", "hulpvaardig zijn")]
    [InlineData("not really, it's more adapting the lesson", "adapting the lesson")]
    [InlineData("nee eigenlijk niet, dat was meer hulpvaardig zijn", "hulpvaardig zijn")]
    [InlineData("hm kind of, it's more teaching skill. he made us think", "teaching skill")]
    [InlineData("more like explaining well. but yeah he cared i guess", "explaining well")]
    [InlineData("eerder ruzie sussen", "ruzie sussen")]
    [InlineData("eerder had ik al eens gebeld", null)]
    [InlineData("it was more because I had to", null)]
    [InlineData("ja, dat zie ik ook", null)]
    [InlineData("I did more than they asked", null)]
    public void What_is_seen_instead_of_an_attribute_is_kept(string text, string? reading) =>
        Assert.Equal(reading, OwnReading.Find(text) is { } own ? text.Substring(own.Start, own.Length) : null);
}
