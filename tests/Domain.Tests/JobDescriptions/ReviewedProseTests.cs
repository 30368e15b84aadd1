using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Tests.Guides;
using InterviewBot.Domain.Tests.JobAnalysis;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.JobDescriptions;

/// <summary>What a reviewer writes stands in the prose where its section does, and leaves the rest where it was.</summary>
public sealed class ReviewedProseTests
{
    private const string Day =
        "Elke ochtend lever ik de kranten aan de kiosk en controleer ik de bestelling. Daarna vul ik de rekken aan en veeg ik de vloer. Ik reken af met klanten en geef uitleg over de abonnementen. "
        + "Ik tel de kassa en noteer de omzet in het systeem. Op vrijdag bestel ik nieuwe tijdschriften en betaal ik de leverancier. Ik poets de toonbank en stapel de dozen.";

    private static readonly DateTimeOffset Then = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static Utterance Said(int number, UtteranceKind kind, string slot, string text) => new(number, Speaker.Respondent, text, Then, Language.Dutch, kind, slot);

    private static JobDescription Composed(params Utterance[] review)
    {
        Utterance[] transcript = [Said(0, UtteranceKind.Answer, Slots.Workday, Day), .. review];
        return new JobDescriptionComposer(GuideFiles.Guide("workday.json"), new IncidentJudge(SeedFiles.Lexicon), AnalystFixture.Analyst).Compose("i", Language.Dutch, transcript);
    }

    private static string Prose(JobDescription job) => string.Join("\n", job.Narrative.Select(p => $"# {p.Heading}\n{string.Join(' ', p.Sentences.Select(s => s.Text))}"));

    private static Statement Duty(string text) => Composed().ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement).First(s => s.Text == text);

    [Fact]
    public void A_reworded_duty_is_told_in_its_place()
    {
        var prose = Prose(Composed(Said(1, UtteranceKind.Edit, "review/" + Duty("rekken aanvullen").Id, "de etalage inrichten")));

        Assert.Contains("etalage", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("rekken aan", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("Aangevuld bij het nalezen", prose, StringComparison.Ordinal);
    }

    [Fact]
    public void Added_lines_join_their_section_and_rest_on_nothing_that_was_told()
    {
        var job = Composed(
            Said(1, UtteranceKind.Edit, "review/add/result-areas", "klanten de weg wijzen"), Said(2, UtteranceKind.Edit, "review/add/purpose", "zorgen dat iedereen zijn krant heeft"),
            Said(3, UtteranceKind.Edit, "review/add/contacts", "de buren"), Said(4, UtteranceKind.Edit, "review/add/identification", "kioskhouder"));
        var prose = Prose(job);

        Assert.Equal("kioskhouder", job.JobTitle);
        Assert.Contains("kioskhouder", prose, StringComparison.Ordinal);
        Assert.Contains("de weg", prose, StringComparison.Ordinal);
        Assert.Contains("zorgen dat iedereen zijn krant heeft", prose, StringComparison.Ordinal);
        Assert.Contains("de buren", prose, StringComparison.Ordinal);
        Assert.DoesNotContain("Aangevuld bij het nalezen", prose, StringComparison.Ordinal);
        Assert.All(job.Narrative.SelectMany(p => p.Sentences).SelectMany(s => s.Evidence), e => Assert.Equal(0, e.Utterance));
    }

    [Fact]
    public void What_reads_as_no_part_of_its_section_follows_as_written() =>
        Assert.Contains("# Aangevuld bij het nalezen", Prose(Composed(Said(1, UtteranceKind.Edit, "review/add/working-conditions", "tocht aan de deur"))), StringComparison.Ordinal);

    [Fact]
    public void The_other_duties_stay_under_their_headings()
    {
        var before = Composed();
        var dropped = before.ResultAreas.SelectMany(a => a.Tasks).First().Statement;
        var after = Composed(Said(1, UtteranceKind.Rejection, "review/" + dropped.Id, ""));

        var headings = before.Narrative.Select(p => p.Heading).ToList();
        Assert.All(after.Narrative.Select(p => p.Heading), h => Assert.Contains(h, headings));
    }

    [Theory]
    [InlineData("helpt de koks met aardappelen schillen", " helpt de koks met aardappelen schillen.")]
    [InlineData("potten en pannen met de hand schoonmaken", "Tot de taken behoort ook potten en pannen met de hand schoonmaken.")]
    [InlineData("begeleiding van nieuwe collega's", "Tot de taken behoort ook begeleiding van nieuwe collega's.")]
    public void What_a_reviewer_writes_is_told_whole(string written, string sentence)
    {
        Assert.Contains(sentence, Prose(Composed(Said(1, UtteranceKind.Edit, "review/add/result-areas", written))), StringComparison.Ordinal);
        Assert.Contains(sentence, Prose(Composed(Said(1, UtteranceKind.Edit, "review/" + Duty("rekken aanvullen").Id, written))), StringComparison.Ordinal);
    }
}
