using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Incidents told by somebody known to have watched another: what that other did is the behaviour, what the teller got to know or did then is what came of it.</summary>
public sealed class WatcherStoryTests
{
    [Theory]
    [InlineData("nl", "professor", "In oktober was er een les over regressie en bijna niemand was mee. De prof zag dat. Hij is toen gestopt met zijn slides en heeft het op het bord opnieuw uitgelegd met een voorbeeld over ijsjes. Daarna snapte ik het eindelijk.")]
    [InlineData("nl", "professor", "Tijdens corona kregen we les via Teams en mijn internet viel uit. De prof heeft mij na de les zelf gebeld en het stuk dat ik gemist had nog eens verteld. Zo was ik toch mee voor de test van vrijdag.")]
    [InlineData("en", "waiter", "My friend is allergic to nuts and we were in a Thai place last month. The waiter went to ask the cook about every dish she liked and came back with a list. She could just eat and she wasn't ill.")]
    [InlineData("en", "professor", "A student asked the same question three times. Dr Hale came down from the stage, sat next to him and drew it on his pad. Half the room started asking questions after that.")]
    [InlineData("en", "professor", "A girl said she didn't get it and the professor sighed and told her to pick another degree. She left the room and never came back.")]
    [InlineData("nl", "professor", "een meisje zei dat ze het niet begreep en de professor zuchtte luid en zei dat ze dan maar een andere richting moest kiezen. Ze is buitengegaan en niet meer teruggekomen.")]
    [InlineData("en", "professor", "A boy asked if he could get an extra week and the professor told him no in front of everybody. He dropped the course")]
    [InlineData("nl", "verpleegkundige", "Ik moest naar de scanner en ik kan niet tegen kleine ruimtes, dat had ik gezegd. De verpleger zei dat ik mij niet moest aanstellen en duwde de tafel erin. Ik heb op de knop gedrukt en moest een week later terugkomen.")]
    [InlineData("nl", "kelner", "Mijn nonkel was aan het stikken in een stuk vlees. De kelner haalde iedereen weg van de tafel en klopte hem op zijn rug. Het stuk kwam eruit en hij kon weer praten.")]
    [InlineData("en", "professor", "In my first tutorial I mixed up two kings and they all giggled. Dr Bell nodded, said that he had done the same in print and asked me which book I had used. I spoke up every week after that.")]
    [InlineData("en", "nurse", "My nan had pulled out her drip. A nurse held both her hands and sang with her till it was back in. She slept through the night.")]
    [InlineData("en", "lecturer", "When I told her I had ADHD she just said that's a fashion and gave me the form back. I left the course in May.")]
    public void A_whole_story_in_the_first_answer_is_divided(string language, string job, string told) => Assert.True(Judge(language, job, told, "", "").IsUsable);

    [Theory]
    [InlineData("nl", "Op het mondeling zat ik daar en wist ik het antwoord niet, ik raakte in paniek.")]
    [InlineData("nl", "Er was een les over regressie en bijna niemand was mee.")]
    [InlineData("en", "It was the oral exam, nobody could follow the question and I froze.")]
    public void What_the_teller_went_through_is_the_scene(string language, string told)
    {
        var verdict = Judge(language, "professor", told, "", "");
        Assert.True(verdict[Criterion.Context].Met);
        Assert.False(verdict[Criterion.ObservableBehaviour].Met);
    }

    [Theory]
    [InlineData("nl", "Daarna snapte ik het eindelijk.")]
    [InlineData("nl", "Ik was erdoor met 14.")]
    [InlineData("nl", "Ik was geslaagd met 14.")]
    [InlineData("nl", "Ik ben geslaagd met 14.")]
    [InlineData("nl", "Iedereen was geslaagd.")]
    [InlineData("nl", "Ik had een buis.")]
    [InlineData("nl", "Ik ben flauwgevallen.")]
    [InlineData("nl", "Op het examen wist ik die vraag nog altijd.")]
    [InlineData("en", "I still knew it months later.")]
    [InlineData("en", "After that I finally understood it.")]
    public void What_became_of_the_teller_is_an_effect(string language, string results) =>
        Assert.True(Judge(language, "professor", language == "nl" ? "Op het examen wist ik het antwoord niet." : "I did not know the answer in my exam.", language == "nl" ? "Hij stelde de vraag anders." : "He put the question in another way.", results)[Criterion.Consequences].Met);

    [Theory]
    [InlineData("nl", "Ik was kwaad.")]
    [InlineData("nl", "Ik vond het een goede prof.")]
    [InlineData("en", "I was angry.")]
    public void How_the_teller_took_it_is_none(string language, string results) =>
        Assert.False(Judge(language, "professor", language == "nl" ? "Op het examen wist ik het antwoord niet." : "I did not know the answer in my exam.", language == "nl" ? "Hij stelde de vraag anders." : "He put the question in another way.", results)[Criterion.Consequences].Met);

    [Fact]
    public void What_the_one_watched_tells_is_no_hearsay()
    {
        var told = Judge("en", "nurse", "My brother was in A&E with a broken arm and in a lot of pain.", "The nurse came every fifteen minutes and told us how long it would take.", "My brother calmed down.");
        Assert.DoesNotContain(told.Failures, f => f.Failure == IncidentFailure.SecondHand);
        var heard = Judge("en", "nurse", "A friend told me about a nurse on her ward.", "She stayed with a dying man all night.", "The family wrote her a letter.");
        Assert.Contains(heard.Failures, f => f.Failure == IncidentFailure.SecondHand);
    }

    private static IncidentVerdict Judge(string language, string job, string circumstances, string behaviour, string results) => new IncidentJudge(SeedFiles.Lexicon, weighs: false)
        .Judge(new IncidentText(language == "nl" ? Language.Dutch : Language.English, Valence.Effective, job, Part(1, circumstances), Part(2, behaviour), Part(3, results)) { Actor = IncidentActor.Observed });

    private static System.Collections.Immutable.ImmutableArray<Passage> Part(int number, string text) => text.Length == 0 ? [] : [new Passage(number, text)];
}
