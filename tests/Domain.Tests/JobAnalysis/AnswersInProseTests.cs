using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Answers become sentences about the job holder where person and verb are certain, and are quoted where they are not.</summary>
public sealed class AnswersInProseTests
{
    private const string Dutch = "Ik ben magazijnier bij Transpal. Ik los de vrachtwagens. Ik laad de trailers. Ik veeg de kade. ";

    private const string English = "I am a barista at Grindhouse. I pull the shots. I steam the milk. I clean the machine. ";

    [Theory]
    [InlineData(Language.Dutch, "donker, veel lawaai in de gang en ge staat heel den tijd recht", "Het is er donker, er is veel lawaai in de gang en de magazijnier staat de hele tijd recht.")]
    [InlineData(Language.Dutch, "buiten in de volle zon, soms 35 graden, en ge zit lang stil op een hoge stoel", "Er wordt buiten in de volle zon gewerkt, het is er soms 35 graden en de magazijnier zit lang stil op een hoge stoel.")]
    [InlineData(Language.Dutch, "veel lawaai, warm in de zomer en je zit krap", "Er is veel lawaai, het is er warm in de zomer en de magazijnier zit krap.")]
    [InlineData(Language.English, "it's quiet, a bit cold in winter, and you're on your feet pushing trolleys", "It is quiet, it is a bit cold in winter and the barista is on their feet pushing trolleys.")]
    [InlineData(Language.English, "loud, smelly and outdoors in all weathers", "It is loud and smelly and the work is done outdoors in all weathers.")]
    [InlineData(Language.Dutch, "er is geen baas, alleen een app", "Er is geen baas en er is alleen een app.")]
    [InlineData(Language.Dutch, "koud en vochtig", "Het is er koud en vochtig.")]
    [InlineData(Language.Dutch, "veel trappen, ge moet zwaar tillen", "Er zijn veel trappen en de magazijnier moet zwaar tillen.")]
    [InlineData(Language.Dutch, "goh, dat hing ervan af wie er was", "“goh, dat hing ervan af wie er was”")]
    [InlineData(Language.English, "tiny kitchen, hot, on your feet all day and it gets loud", "There is a tiny kitchen, it is hot, the barista is on their feet all day and it gets loud.")]
    [InlineData(Language.English, "hot and loud, lots of noise, standing all day", "It is hot and loud, there is lots of noise and the work involves standing all day.")]
    [InlineData(Language.English, "steamy and wet floor", "There is a steamy and wet floor.")]
    [InlineData(Language.English, "it was noisy and cold and the floors were wet", "It is noisy and cold and the floors are wet.")]
    [InlineData(Language.English, "hot kitchen, slippery floor", "There is a hot kitchen and a slippery floor.")]
    [InlineData(Language.English, "greasy floor and hot pans", "There is a greasy floor and there are hot pans.")]
    [InlineData(Language.English, "noise, dust and heavy boxes", "There is noise and dust and there are heavy boxes.")]
    [InlineData(Language.English, "small office, no windows", "There is a small office and there are no windows.")]
    [InlineData(Language.English, "outdoors, in the rain and mud", "The work is done outdoors, in the rain and mud.")]
    [InlineData(Language.English, "you had to wear a hairnet", "The barista has to wear a hairnet.")]
    [InlineData(Language.English, "there was a lot of dust", "There is a lot of dust.")]
    [InlineData(Language.English, "long shifts on my feet, little fresh air", "“long shifts on my feet, little fresh air”")]
    [InlineData(Language.Dutch, "gladde vloer, scherpe messen", "Er is een gladde vloer en er zijn scherpe messen.")]
    [InlineData(Language.Dutch, "het was lawaaierig en koud en de vloeren waren nat", "Het is lawaaierig en koud en de vloeren zijn nat.")]
    [InlineData(Language.Dutch, "sterke geur van chloor", "Er is een sterke geur van chloor.")]
    [InlineData(Language.Dutch, "slecht licht, oneffen grond", "Er is slecht licht en oneffen grond.")]
    [InlineData(Language.Dutch, "nat, koud en veel bukken", "Het is er nat en koud en het werk vraagt veel bukken.")]
    [InlineData(Language.Dutch, "de hele dag rechtstaan met veiligheidsschoenen", "Het werk vraagt de hele dag rechtstaan met veiligheidsschoenen.")]
    [InlineData(Language.Dutch, "er was veel stof", "Er is veel stof.")]
    [InlineData(Language.Dutch, "het rook er naar vis", "Het ruikt er naar vis.")]
    [InlineData(Language.English, "it depended on who was in, really", "“it depended on who was in, really”")]
    public void What_it_is_like_there_is_told_of_the_holder(Language language, string answer, string sentence) => Assert.Contains(sentence, Told(language, ConditionKind.Physical, answer), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "vooral avonden en weekends, van 17u tot een uur of 1", "De werktijden zijn vooral avonden en weekends, van 17u tot een uur of 1.")]
    [InlineData(Language.Dutch, "van 9 tot 19u, vijf dagen op zeven, ook in het weekend", "Er wordt gewerkt van 9 tot 19u, vijf dagen op zeven, ook in het weekend.")]
    [InlineData(Language.English, "Saturdays 9.30 to 5, and Tuesday evenings till 8", "The work is done on Saturdays 9.30 to 5, and Tuesday evenings till 8.")]
    [InlineData(Language.English, "mon to fri 9 to 5.30, and one sunday in three", "The hours are Mon to Fri 9 to 5.30, and one Sunday in three.")]
    [InlineData(Language.English, "Friday to Sunday from 8 to 4", "The work is done from Friday to Sunday from 8 to 4.")]
    [InlineData(Language.Dutch, "van 8 tot 16 uur", "Er wordt gewerkt van 8 tot 16 uur.")]
    [InlineData(Language.English, "7 till 3 mostly, Saturdays 8 to 4, about 20 hours a week", "The hours are 7 till 3 mostly, Saturdays 8 to 4, about 20 hours a week.")]
    public void Hours_are_a_sentence(Language language, string answer, string sentence) => Assert.Contains(sentence, Told(language, ConditionKind.Schedule, answer), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "dat mijn zalen op tijd klaar waren en dat mijn kassa klopte", "De magazijnier staat ervoor in dat de zalen op tijd klaar zijn en dat de kassa klopt.")]
    [InlineData(Language.Dutch, "voor mijn zone van het grote bad en voor het logboek", "De magazijnier is verantwoordelijk voor zijn of haar zone van het grote bad en voor het logboek.")]
    [InlineData(Language.Dutch, "de sleutels en mijn kassa", "De magazijnier is verantwoordelijk voor de sleutels en de kassa.")]
    [InlineData(Language.English, "the till balancing, and the allergen folder being up to date", "The barista is responsible for the till balancing, and the allergen folder being up to date.")]
    [InlineData(Language.English, "keeping my section clean", "The barista is responsible for keeping their section clean.")]
    [InlineData(Language.Dutch, "ik was verantwoordelijk voor de kassa en dat de winkel proper was", "De magazijnier is verantwoordelijk voor de kassa en staat ervoor in dat de winkel proper is.")]
    [InlineData(Language.Dutch, "ik moest zorgen dat niemand verdronk", "De magazijnier zorgt ervoor dat niemand verdrinkt.")]
    [InlineData(Language.Dutch, "ik waakte over de kinderen en ik vulde de EHBO-kist aan", "De magazijnier waakt over de kinderen en vult de EHBO-kist aan.")]
    [InlineData(Language.Dutch, "ik was verantwoordelijk om de tickets te controleren", "De magazijnier is ervoor verantwoordelijk de tickets te controleren.")]
    [InlineData(Language.Dutch, "dat de klanten kregen wat ze vroegen", "De magazijnier staat ervoor in dat de klanten krijgen wat ze vragen.")]
    [InlineData(Language.Dutch, "dat er niemand gewond raakte", "Waar de magazijnier verantwoordelijk voor is, in eigen woorden: “dat er niemand gewond raakte”.")]
    [InlineData(Language.Dutch, "niks eigenlijk, dat deed de baas", "in eigen woorden: “niks eigenlijk, dat deed de baas”.")]
    [InlineData(Language.English, "I was responsible for the till and that the shop was clean", "The barista is responsible for the till and sees to it that the shop is clean.")]
    [InlineData(Language.English, "that the animals had food and water and that the cages were locked", "The barista sees to it that the animals have food and water and that the cages are locked.")]
    [InlineData(Language.English, "I had to make sure the floats were right and the keys were handed in", "The barista has to make sure the floats are right and the keys are handed in.")]
    [InlineData(Language.English, "making sure every dog went home with the right owner", "The barista is responsible for making sure every dog goes home with the right owner.")]
    [InlineData(Language.English, "I kept the medicine cupboard locked and the keys on me", "The barista keeps the medicine cupboard locked and the keys on them.")]
    [InlineData(Language.English, "my own section and I trained the new starters", "The barista is responsible for their own section and trains the new starters.")]
    [InlineData(Language.English, "I was responsible for: the till, the stock, the keys", "The barista is responsible for the till, the stock and the keys.")]
    [InlineData(Language.English, "that my customers got what they ordered", "The barista sees to it that their customers get what they order.")]
    [InlineData(Language.English, "we were responsible for the whole beach", "in their own words: “we were responsible for the whole beach”.")]
    [InlineData(Language.English, "nothing really, the boss did that", "in their own words: “nothing really, the boss did that”.")]
    [InlineData(Language.English, "if something broke I had to pay for it", "in their own words: “if something broke I had to pay for it”.")]
    [InlineData(Language.English, "my boss decided that", "What the barista is responsible for, in their own words: “my boss decided that”.")]
    public void A_responsibility_is_the_holders(Language language, string answer, string sentence) =>
        Assert.Contains(sentence, Description(language, r => r with { Responsibilities = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.Dutch, "dat iedereen vlot zijn film kan zien in een propere zaal", "De functie heeft als doel dat iedereen vlot zijn film kan zien in een propere zaal.")]
    [InlineData(Language.Dutch, "dat staat in het jaarverslag", "De functie heeft als doel: “dat staat in het jaarverslag”.")]
    [InlineData(Language.Dutch, "de honden proper en content houden", "Het doel van de functie is de honden proper en content houden.")]
    [InlineData(Language.Dutch, "zodat patiënten konden eten", "De functie heeft als doel dat patiënten kunnen eten.")]
    [InlineData(Language.Dutch, "wij zorgen dat gasten zich welkom voelen", "Het doel van de functie is ervoor zorgen dat gasten zich welkom voelen.")]
    [InlineData(Language.Dutch, "omdat mensen moeten eten", "De functie heeft als doel: “omdat mensen moeten eten”.")]
    [InlineData(Language.English, "I had to keep people safe in the water", "The purpose of the job is to keep people safe in the water.")]
    [InlineData(Language.English, "basically I kept the shelves full", "The purpose of the job is to keep the shelves full.")]
    [InlineData(Language.English, "so the festival could go on safely", "The purpose of the job is that the festival can go on safely.")]
    [InlineData(Language.English, "I helped boats get through safely and made sure nobody fell in", "The purpose of the job is to help boats get through safely and make sure nobody falls in.")]
    [InlineData(Language.English, "the aim is that no child drowns", "The purpose of the job is that no child drowns.")]
    [InlineData(Language.English, "people come to us to have their bikes fixed", "The purpose of the job: “people come to us to have their bikes fixed”.")]
    public void A_purpose_is_what_the_job_is_for(Language language, string answer, string sentence) =>
        Assert.Contains(sentence, Description(language, r => r with { Purpose = new Mention(answer, [new Evidence(0, 0, 3)]) }), StringComparison.Ordinal);

    [Fact]
    public void Skills_and_abilities_are_each_called_by_their_name()
    {
        KsaoFinding[] shown = [.. ((string[])["2.B.1.a", "1.A.3.b.1"]).Select(id => new KsaoFinding(id, "", 1, [new Evidence(0, 0, 3)]))];
        Assert.Contains("Aan vaardigheden vraagt het werk sociale opmerkzaamheid, aan bekwaamheden uithoudingsvermogen.", Description(Language.Dutch, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains("The skill the work calls for is social perceptiveness; the ability it asks is stamina.", Description(Language.English, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains("The ability the work calls for is stamina.", Description(Language.English, r => r with { Ksaos = [shown[1]] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_knowledge_are_told_apart()
    {
        KsaoFinding[] shown = [.. ((string[])["2.C.10", "2.C.1.e", "2.C.3.a"]).Select(id => new KsaoFinding(id, "", 1, [new Evidence(0, 0, 3)]))];
        Assert.Contains(", van klantendienst en persoonlijke dienstverlening en van computers en elektronica.", Description(Language.Dutch, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
        Assert.Contains(", of customer and personal service and of computers and electronics.", Description(Language.English, r => r with { Ksaos = [.. shown] }), StringComparison.Ordinal);
    }

    private static string Told(Language language, ConditionKind kind, string answer) => Description(language, r => r with { Conditions = [new ConditionFinding(kind, answer, [new Evidence(0, 0, 3)]) { IsAnswer = true }] });

    private static string Description(Language language, Func<JobAnalysisResult, JobAnalysisResult> change) =>
        string.Join(' ', AnalystFixture.Analyst.Describe(change(AnalystFixture.Analyst.Analyze(language, new Passage(0, language == Language.Dutch ? Dutch : English)))).Sections.SelectMany(s => s.Sentences).Select(s => s.Text));
}
