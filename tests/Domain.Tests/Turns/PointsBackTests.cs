using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Turns;

public sealed class PointsBackTests
{
    [Theory]
    [InlineData("dat heb ik al gezegd")]
    [InlineData("da heb ik daarnet al verteld!")]
    [InlineData("Heb ik al verteld.")]
    [InlineData("zie hierboven")]
    [InlineData("zoals ik al zei")]
    [InlineData("dat staat er al")]
    [InlineData("I already said that")]
    [InlineData("I told you that already")]
    [InlineData("like I said")]
    [InlineData("see above")]
    public void Hears_that_it_was_told_before(string text) => Assert.True(PointsBack.IsIn(text));

    [Theory]
    [InlineData("zoals ik al zei heb ik de klant gebeld")]
    [InlineData("dat heb ik al gezegd tegen mijn baas")]
    [InlineData("ik heb al gezegd dat we dicht waren")]
    [InlineData("I said that we were closed")]
    [InlineData("like I said, I rang the customer")]
    [InlineData("")]
    public void A_turn_that_tells_something_is_an_answer(string text) => Assert.False(PointsBack.IsIn(text));
}
