using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Half sentences, sentences run together and words in any order: what somebody types in a hurry is analysed as far as it goes, and what is found stands in it.</summary>
public sealed class BrokenSentenceTests
{
    private const int Texts = 250;
    private const int SentencesEach = 10;

    private static readonly string[] Dutch =
    [
        "Ik werk als magazijnier bij een groothandel in Aalst en om zes uur begint mijn shift",
        "Deze bij de post gebracht, die op de kar gezet en dat in het rek gelegd",
        "De chef zei dat ik de vrachtwagen moest lossen, maar die stond er nog niet",
        "Ik scan het in, ik kijk het na en ik zet alles klaar voor de chauffeurs",
        "Zet de machines aan, controleert de olie en vult ze bij als het nodig is",
        "Mijn collega Tom haalt de bestellingen eruit en ik pak ze in",
        "Er worden elke dag veertig paletten geladen door de vroege ploeg",
        "Een klant begon te roepen omdat zijn pakje er niet was, dus ik heb hem een stoel gegeven",
        "'s Middags eet ik mijn boterhammen op in de refter, en dan haal ik mijn dochter af",
        "Facturen nakijken, bonnen klasseren en mails beantwoorden hoort er ook bij",
        "Om de vracht op tijd weg te krijgen, moet ik soms mensen bijvragen aan de planner",
        "Wat er kapot is, zet ik apart; ik schrijf erop wat ermee scheelt",
    ];

    private static readonly string[] English =
    [
        "I work as a nurse on a ward in Leeds and my shift starts at seven",
        "This one to the lab, that one on the trolley and those back in the fridge",
        "The consultant said that I should ring the family, who hadn't been told yet",
        "I check it, sign it off and put everything back where it belongs",
        "Switch on the pumps, top up what is low and write down whatever is missing",
        "My colleague Tom does the round while I hand out the tablets",
        "Forty beds are made every morning by the early team",
        "A visitor started to shout because nobody had rung him, so I got him a chair",
        "At lunch I eat my sandwiches in the car, and then I pick up my daughter",
        "Checking charts, filing forms and answering the phone is part of it too",
        "To get the discharge letters out in time I sometimes have to chase the doctors",
        "What is broken I put aside, with a note of what is wrong with it",
    ];

    [Theory]
    [InlineData(Language.Dutch)]
    [InlineData(Language.English)]
    public void Is_read_without_falling_over_and_nothing_is_found_that_does_not_stand_there(Language language)
    {
        var (random, sentences) = (new Random(20), language == Language.Dutch ? Dutch : English);
        var judge = new IncidentJudge(SeedFiles.Lexicon);
        for (var i = 0; i < Texts; i++)
        {
            var broken = Enumerable.Range(0, SentencesEach).Select(_ => Break(sentences, random)).ToArray();
            var passage = new Passage(1, string.Join(". ", broken) + ".");
            var result = AnalystFixture.Analyst.Analyze(language, passage);
            _ = AnalystFixture.Analyst.Describe(result);
            var incident = new IncidentText(language, Valence.Effective, "", [new Passage(1, broken[0])], [new Passage(2, broken[1])], [new Passage(3, broken[2])]);
            var verdict = judge.Judge(incident);
            Assert.All(result.Tasks.SelectMany(t => t.Evidence).Concat(result.Conditions.SelectMany(c => c.Evidence)).Concat(result.Contacts.SelectMany(c => c.Evidence)), e => Assert.True(e.Start >= 0 && e.End <= passage.Text.Length, passage.Text));
            Assert.All(verdict.Criteria.SelectMany(c => c.Evidence), e => Assert.True(e.Start >= 0 && e.End <= broken[e.Utterance - 1].Length, string.Join(" | ", broken)));
        }
    }

    [Theory]
    [InlineData(Language.Dutch, "heb ik van deze voorzien.")]
    [InlineData(Language.Dutch, "Deze bij de post gebracht.")]
    [InlineData(Language.English, "have I been given these.")]
    public void A_text_may_open_anywhere(Language language, string text) => Assert.Empty(AnalystFixture.Analyst.Analyze(language, new Passage(1, text)).Contacts);

    private static string Break(string[] sentences, Random random)
    {
        var words = sentences[random.Next(sentences.Length)].Split(' ');
        var cut = random.Next(words.Length);
        return string.Join(' ', random.Next(4) switch
        {
            0 => words[cut..],
            1 => words[..(cut + 1)],
            2 => [.. words.OrderBy(_ => random.Next())],
            _ => [.. words[..cut], .. sentences[random.Next(sentences.Length)].Split(' ')],
        });
    }
}
