using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>What counts as a condition of the work: a matter of the job, and one that holds in general.</summary>
public sealed class ConditionReaderTests
{
    private const string Dutch = "Katrien is medewerker klantendienst bij Velora. Ze neemt de telefoon op en zoekt het dossier op. Ze beantwoordt de e-mails van klanten. ";

    private const string English = "Ottilie is a dental assistant at Harbour Lane Dental. She lays out the instruments and calls in the patients. She orders needles. ";

    [Theory]
    [InlineData("Ze verdient 2.450 euro bruto per maand.", ConditionKind.Pay)]
    [InlineData("Ze werkt voltijds, met een contract van onbepaalde duur.", ConditionKind.Contract)]
    [InlineData("Ze werkt de ene week van acht tot vier, de andere week van elf tot zeven.", ConditionKind.Schedule)]
    [InlineData("Een gesprek mag niet langer duren dan zes minuten.", ConditionKind.Norm)]
    [InlineData("Wie drie keer onder de zeven zit, wordt bij Nadia geroepen.", ConditionKind.Norm)]
    [InlineData("Hier wordt veel gelachen.", ConditionKind.Atmosphere)]
    [InlineData("In haar ploeg zijn ze met twaalf.", ConditionKind.Team)]
    [InlineData("Er zijn 14.000 klanten.", ConditionKind.Size)]
    [InlineData("Voor deze job moest ze een diploma secundair onderwijs hebben.", ConditionKind.Requirement)]
    [InlineData("De eerste twee weken kreeg ze een opleiding over de energiemarkt.", ConditionKind.Development)]
    [InlineData("Haar polsen doen 's avonds zeer.", ConditionKind.Physical)]
    [InlineData("Niemand vertrekt zonder handtekening.", ConditionKind.Norm)]
    [InlineData("Ze heeft een rooster dat pas een week op voorhand komt.", ConditionKind.Schedule)]
    [InlineData("Op vrijdag tot negen uur 's avonds omdat de mensen dan tijd hebben.", ConditionKind.Schedule)]
    [InlineData("Er zijn geruchten dat alles naar Brussel verhuist.", ConditionKind.Contract)]
    [InlineData("Fietsvergoeding, gratis koffie.", ConditionKind.Pay)]
    public void A_standing_fact_of_the_job_is_a_condition(string told, ConditionKind kind) => Assert.Contains(Kinds(Language.Dutch, Dutch + told), k => k == kind);

    [Theory]
    [InlineData("Een vrouw belt. Haar man is drie weken geleden gestorven en het contract staat nog op zijn naam.", ConditionKind.Contract)]
    [InlineData("Ze zet het contract over op de naam van de weduwe.", ConditionKind.Contract)]
    [InlineData("Ze maakt een creditnota op van 310 euro.", ConditionKind.Pay)]
    [InlineData("De dochter van de klant betaalt 35 euro per week aan de poetshulp.", ConditionKind.Pay)]
    [InlineData("Haar broekspijpen zijn nat tot aan de knie.", ConditionKind.Physical)]
    [InlineData("Op dinsdagvoormiddag naar de winkel kunnen is ook plezant.", ConditionKind.Atmosphere)]
    [InlineData("Tien mensen na elkaar stellen dezelfde vraag.", ConditionKind.Size)]
    [InlineData("De dag begint met de stand-up van tien minuten.", ConditionKind.Team)]
    [InlineData("Iemand zegt dat het in zijn keuken veertien graden is.", ConditionKind.Physical)]
    [InlineData("Vandaag is het de beurt aan Katrien, van drie tot vier.", ConditionKind.Schedule)]
    [InlineData("Om één uur zit ze met de twee nieuwe collega's in de zaal.", ConditionKind.Team)]
    [InlineData("Ze werkt 30 uur per week.", ConditionKind.Size)]
    [InlineData("Handschoenen en een vest zijn geen keuze.", ConditionKind.Physical)]
    public void What_is_somebody_elses_or_merely_happened_is_none(string told, ConditionKind kind) => Assert.DoesNotContain(Kinds(Language.Dutch, Dutch + told), k => k == kind);

    [Theory]
    [InlineData("She earns 2,350 euros gross with eco vouchers.", ConditionKind.Pay)]
    [InlineData("She is employed full time under an open-ended contract.", ConditionKind.Contract)]
    [InlineData("She works earlies and lates, one Saturday in two.", ConditionKind.Schedule)]
    [InlineData("No window opens there and it is hot.", ConditionKind.Physical)]
    [InlineData("Complaints must be answered within five working days.", ConditionKind.Norm)]
    [InlineData("There are six of us.", ConditionKind.Team)]
    [InlineData("There are 48 residents.", ConditionKind.Size)]
    [InlineData("A one-year course is required for the post.", ConditionKind.Requirement)]
    [InlineData("She has a forty-hour week.", ConditionKind.Duration)]
    [InlineData("A patient in pain must be seen within the hour.", ConditionKind.Norm)]
    [InlineData("She works a forty-hour week for £31,000.", ConditionKind.Pay)]
    [InlineData("The agency pays her £16 an hour.", ConditionKind.Pay)]
    [InlineData("Hard hats on, no messing, the inspector was here last month.", ConditionKind.Norm)]
    [InlineData("Twelve-hour shifts.", ConditionKind.Duration)]
    [InlineData("Catching a man who sits down is hard on the back.", ConditionKind.Physical)]
    [InlineData("The practice is up for sale.", ConditionKind.Contract)]
    [InlineData("Forty minutes for a filling.", ConditionKind.Duration)]
    public void A_standing_fact_of_the_job_is_a_condition_in_english(string told, ConditionKind kind) => Assert.Contains(Kinds(Language.English, English + told), k => k == kind);

    [Theory]
    [InlineData("His father pays 180 euros and his insurance pays nothing.", ConditionKind.Pay)]
    [InlineData("Her mother pays 1,100 pounds a week.", ConditionKind.Pay)]
    [InlineData("She lives in a flat on the third floor of an old building.", ConditionKind.Place)]
    [InlineData("Around eleven a driver came, who is only allowed to drive nine hours.", ConditionKind.Norm)]
    [InlineData("My brother-in-law gets eighteen pounds an hour at the factory.", ConditionKind.Pay)]
    [InlineData("She works 30 hours a week.", ConditionKind.Size)]
    public void What_is_somebody_elses_or_merely_happened_is_none_in_english(string told, ConditionKind kind) => Assert.DoesNotContain(Kinds(Language.English, English + told), k => k == kind);

    /// <summary>Listed for whoever reviews, and not repeated in the description.</summary>
    [Fact]
    public void What_a_broad_family_of_expressions_finds_is_listed_and_not_told()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, English + "They are grafters."));

        Assert.Contains(result.Conditions, f => f is { Kind: ConditionKind.Atmosphere, Precise: false });
        Assert.DoesNotContain("grafters", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    /// <summary>Among nothing but acts more has to speak for it: found, for whoever wants all there is, and not told.</summary>
    [Theory]
    [InlineData(Language.Dutch, "Wie te laat komt mag naar huis.", ConditionKind.Norm)]
    [InlineData(Language.Dutch, "Er is altijd lawaai in het kantoor.", ConditionKind.Physical)]
    [InlineData(Language.Dutch, "In de groep zitten veertien mensen.", ConditionKind.Team)]
    [InlineData(Language.English, "She only hears the night before where she will be.", ConditionKind.Schedule)]
    [InlineData(Language.English, "If someone is ill, everybody covers for them.", ConditionKind.Atmosphere)]
    public void What_little_speaks_for_is_found_and_not_told(Language language, string told, ConditionKind kind) =>
        Assert.Contains(Read(language, (language == Language.Dutch ? Dutch : English) + told), c => c.Kind == kind && c.Doubtful);

    /// <summary>What little speaks for a condition is enough where the talk is of conditions, and not among acts.</summary>
    [Theory]
    [InlineData(Language.Dutch, "Ze tilt per dag een ton aan dozen.", ConditionKind.Physical)]
    [InlineData(Language.English, "My head of department has my back.", ConditionKind.Atmosphere)]
    [InlineData(Language.English, "Gloves, boots and a vest.", ConditionKind.Norm)]
    public void Among_other_conditions_fewer_signs_will_do(Language language, string told, ConditionKind kind)
    {
        var others = language == Language.Dutch ? "Er is altijd lawaai in het kantoor en het is er koud. Ge moogt er niet eten. " : "The noise is constant and it is freezing in there. You are not allowed to eat in there. ";

        Assert.Contains(Kinds(language, (language == Language.Dutch ? Dutch : English) + "\n\n" + others + told), k => k == kind);
    }

    [Theory]
    [InlineData(Language.English, "\n\nHarbour Lane Dental in Grimsby has three rooms.", "Grimsby", ConditionKind.Place)]
    [InlineData(Language.Dutch, "\n\nZe werkt al negen jaar bij Velora.", "negen jaar", ConditionKind.Duration)]
    [InlineData(Language.English, "\n\n37.5 hours over five days.", "five days", ConditionKind.Schedule)]
    [InlineData(Language.English, "\n\n37.5 hours over five days.", "37.5 hours", ConditionKind.Duration)]
    public void The_town_the_years_and_the_division_of_the_week_are_conditions(Language language, string told, string words, ConditionKind kind) =>
        Assert.Contains(AnalystFixture.Analyst.Analyze(language, new Passage(0, (language == Language.Dutch ? Dutch : English) + told)).Conditions, c => c.Kind == kind && c.Value.Contains(words, StringComparison.Ordinal));

    [Theory]
    [InlineData("\n\nIt is freezing in there.\n\nGulls, ghosts and a crooked kettle.\n\nThe noise is constant.")]
    [InlineData("\n\nIt is freezing in there. Gulls, ghosts and a crooked kettle. She earns £12.40 an hour.")]
    [InlineData("\n\nIt is freezing in there. She feeds the gulls. The noise is constant.")]
    public void A_sentence_of_its_own_topic_or_a_duty_is_not(string told) =>
        Assert.DoesNotContain(Read(Language.English, English + told), c => !c.Doubtful && c.Value.Contains("gulls", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whoever reads all there is finds it; nobody is asked about it and no description repeats it.</summary>
    [Fact]
    public void What_may_be_a_condition_is_found_and_not_told()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, English + "\n\nA placement is unpaid, I knew that. The van has no heater. Deirdre brings doughnuts on Fridays."));

        Assert.Contains(result.Conditions, c => c.Doubtful);
        Assert.DoesNotContain(result.Conditions, c => c.Doubtful && (c.Precise || c.General is not null));
    }

    [Fact]
    public void An_answer_to_a_question_about_conditions_is_taken_at_its_word() =>
        Assert.NotEmpty(AnalystFixture.Analyst.Conditions(Language.Dutch, new Passage(0, "Het is er koud en tochtig, en haar rug doet pijn.")));

    /// <summary>The kinds that are believed.</summary>
    private static ConditionKind[] Kinds(Language language, string text) => [.. Read(language, text).Where(c => !c.Doubtful).Select(c => c.Kind)];

    private static ImmutableArray<ConditionFinding> Read(Language language, string text) => AnalystFixture.Analyst.Analyze(language, new Passage(0, text)).Conditions;
}
