using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Tests.Seeds;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.Incidents;

/// <summary>Where a story told in one go is cut; a bar stands at each cut.</summary>
public sealed class ToldAtOnceTests
{
    [Theory]
    [InlineData("Op een zondag bleef een meisje onder water bij de glijbaan.|Ik heb op mijn fluitje geblazen, ben erin gesprongen en heb haar op de kant gelegd en op haar zij gedraaid.|Ze begon te hoesten.", Valence.Effective)]
    [InlineData("ik stond te praten met een vriendin en had niet gezien dat de nooddeur openstond|een kind is naar buiten gelopen en een voorbijganger heeft het teruggebracht", Valence.Ineffective)]
    public void A_cut_leaves_what_belongs_together(string told, Valence valence)
    {
        var text = told.Replace(".|", ". ", StringComparison.Ordinal).Replace("|", ", ", StringComparison.Ordinal);
        var incident = new IncidentText(Language.Dutch, valence, "", [new Passage(1, text)], [], []) { Actor = IncidentActor.Teller };
        var parts = ToldAtOnce.Parts(incident, new IncidentJudge(SeedFiles.Lexicon).Judge(incident));
        Assert.Equal(told.Split('|'), parts.SelectMany(p => p).OrderBy(e => e.Start).Select(e => text.Substring(e.Start, e.Length)));
    }
}
