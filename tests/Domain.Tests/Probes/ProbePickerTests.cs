using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Probes;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Tests.Probes;

public sealed class ProbePickerTests
{
    private static readonly ProbeCatalogue Catalogue = ProbeCatalogueReader.Read(SeedFiles.Text("probes/probes.json")).Catalogue!;
    private static readonly ProbePicker Picker = new(Catalogue);
    private static readonly Asked Holder = new(Language.Dutch, null);

    private static (IncidentText Incident, IncidentVerdict Verdict) Told(string circumstances, string behaviour, string results)
    {
        var incident = new IncidentText(Language.Dutch, Valence.Effective, "kassier", [new Passage(1, circumstances)], [new Passage(2, behaviour)], [new Passage(3, results)]);
        return (incident, new IncidentJudge(SeedFiles.Lexicon).Judge(incident));
    }

    [Fact]
    public void Asks_about_behaviour_first_in_the_words_of_the_person()
    {
        var (incident, verdict) = Told("Vorige week viel de kassa uit.", "Ik ben heel geduldig van aard.", "");
        var probe = Picker.Pick(Holder, incident, verdict, [])!;
        Assert.Equal("behaviour-trait", probe.Probe.Id);
        Assert.Contains("“Ik ben heel geduldig van aard”", probe.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Thermo.")]
    [InlineData("dit is erg.")]
    [InlineData("zelfde als daarnet")]
    public void Takes_up_no_words_that_say_nothing(string circumstances)
    {
        var (incident, verdict) = Told(circumstances, "Ik schreef elke prijs op een blad.", "De rij was snel weg en niemand liep weg.");
        Assert.DoesNotContain("“", Picker.PickFor(Criterion.Context, Holder, incident, verdict, [], [])?.Text ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_for_one_event_first_when_a_habit_is_told()
    {
        var (incident, verdict) = Told("", "Ik zeg altijd goeiedag.", "");
        Assert.Equal(Criterion.Specific, Picker.Pick(Holder, incident, verdict, [])!.Probe.Criterion);
    }

    [Fact]
    public void Never_asks_a_probe_twice_and_ends()
    {
        var (incident, verdict) = Told("", "Dat was goed.", "");
        var asked = new List<string>();
        while (Picker.Pick(Holder, incident, verdict, asked) is { } probe)
            asked.Add(probe.Probe.Id);
        Assert.Equal(asked.Distinct(), asked);
        Assert.InRange(asked.Count, 8, Catalogue.Probes.Length);
    }

    [Fact]
    public void Asks_nothing_that_is_there()
    {
        var (incident, verdict) = Told("Vorige week viel de kassa uit.", "Ik schreef elke prijs op een blad.", "De rij was snel weg en niemand liep weg.");
        Assert.Null(Picker.Pick(Holder, incident, verdict, []));
    }

    [Fact]
    public void Turns_we_into_who_did_what()
    {
        var (incident, verdict) = Told("Vorige week viel de kassa uit.", "We schreven elke prijs op een blad.", "De rij was snel weg.");
        Assert.Contains("Wat deed jij daarvan zelf?", Picker.PickForWe(Holder, incident, verdict, [])!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Dutch, "de professor")]
    [InlineData(Language.English, "the professor")]
    [InlineData(Language.Dutch, null)]
    [InlineData(Language.English, null)]
    public void No_probe_leads_asks_twice_or_closes(Language language, string? observed)
    {
        var auditor = new QuestionAuditor(SeedFiles.Lexicon);
        Assert.All(Catalogue.Probes, p =>
        {
            var text = (observed is null ? p.Holder : p.Observer).In(language).Replace("{words}", "dat was zo", StringComparison.Ordinal).Replace("{person}", observed, StringComparison.Ordinal);
            var audit = auditor.Audit(language, text, ["dat was zo", observed ?? ""]);
            Assert.True(audit is { QuestionCount: 1, Form: QuestionForm.Invitation or QuestionForm.CuedInvitation or QuestionForm.Directive }, $"{p.Id}: {audit}");
            Assert.True(audit.NewWords.IsEmpty, $"{p.Id}: {string.Join(' ', audit.NewWords)}");
        });
    }

    [Fact]
    public void A_faulty_catalogue_lists_all_its_faults()
    {
        var faults = ProbeCatalogueReader.Read("""{"probes":[{"id":"A b","criterion":"x","rung":"y","for":[],"holder":{"nl":"a? b?"}}]}""").Faults;
        Assert.Contains(faults, f => f.Contains("an id of small letters", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("'x' is no criterion", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("both nl and en", StringComparison.Ordinal));
        Assert.Contains(faults, f => f.Contains("no probe for specific", StringComparison.Ordinal));
        Assert.Contains("not valid JSON", Assert.Single(ProbeCatalogueReader.Read("{").Faults), StringComparison.Ordinal);
    }
}
