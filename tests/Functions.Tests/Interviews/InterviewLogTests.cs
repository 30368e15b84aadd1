using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Functions.Interviews;
using Microsoft.Extensions.Logging;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>What is noted of a turn: nothing of most, and never a word of any.</summary>
public sealed class InterviewLogTests
{
    private readonly Lines _lines = new();

    private IReadOnlyList<(LogLevel Level, string Text)> Noted(TurnOutcome outcome)
    {
        new InterviewLog(_lines).Note("p1", outcome);
        return _lines.Written;
    }

    private static TurnOutcome.Said Said(TurnRemark remark) =>
        new([new Utterance(2, Speaker.Respondent, "kanarie", default, Language.Dutch, UtteranceKind.Answer, null)]) { Remark = remark };

    [Fact]
    public void An_ordinary_turn_is_not_noted()
    {
        Assert.Empty(Noted(Said(TurnRemark.None)));
        Assert.Empty(Noted(TurnOutcome.NoInterview.Instance));
    }

    [Theory]
    [InlineData(TurnRemark.OtherWords, "other words")]
    [InlineData(TurnRemark.Rebuilt, "made anew")]
    public void Something_odd_is_a_warning_without_the_words(TurnRemark remark, string noted)
    {
        var (level, text) = Assert.Single(Noted(Said(remark)));
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains("p1", text, StringComparison.Ordinal);
        Assert.Contains(noted, text, StringComparison.Ordinal);
        Assert.DoesNotContain("kanarie", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deletion_is_noted_with_how_much_it_was()
    {
        Assert.Contains("7 rows", Assert.Single(Noted(new TurnOutcome.Deleted("Dag!", 7))).Text, StringComparison.Ordinal);
        Assert.Contains("3 rows", Noted(new TurnOutcome.DeletedAtLast(3))[^1].Text, StringComparison.Ordinal);
    }

    private sealed class Lines : ILogger<InterviewLog>
    {
        private readonly List<(LogLevel Level, string Text)> _written = [];

        public IReadOnlyList<(LogLevel Level, string Text)> Written => _written;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => _written.Add((logLevel, formatter(state, exception)));
    }
}
