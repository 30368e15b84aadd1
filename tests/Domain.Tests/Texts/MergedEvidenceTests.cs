using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Texts;

public sealed class MergedEvidenceTests
{
    [Fact]
    public void Words_that_two_pieces_share_stand_once() =>
        Assert.Equal([new Evidence(1, 0, 40)], new[] { new Evidence(1, 0, 24), new Evidence(1, 10, 30) }.Merged());

    [Fact]
    public void One_piece_can_join_two_that_stood_apart() =>
        Assert.Equal([new Evidence(1, 0, 30)], new[] { new Evidence(1, 0, 10), new Evidence(1, 20, 10), new Evidence(1, 5, 20) }.Merged());

    [Fact]
    public void Pieces_apart_and_of_other_utterances_keep_their_order()
    {
        Evidence[] apart = [new(2, 0, 10), new(1, 12, 5), new(1, 0, 10), new(3, 0, 10)];
        Assert.Equal(apart, apart.Merged());
    }
}
