using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews.Proposals;

/// <summary>How an attribute is put before the respondent: its name and what it means as they stand in a sentence, and the words it rests on.</summary>
internal sealed class ProposalWording(ContentModel model)
{
    /// <summary>The question about one attribute.</summary>
    /// <param name="before">How many were asked about before: wordings take turns.</param>
    public LocalizedText Question(Section.KsaoReview section, KsaoProposal proposal, int before)
    {
        var wording = section.Propose[before % section.Propose.Length];
        var (attribute, meaning) = Named(proposal.ElementId);
        return new LocalizedText(Fill(wording.Nl, attribute.Nl, meaning.Nl), Fill(wording.En, attribute.En, meaning.En));

        string Fill(string text, string name, string means) => Placeholders.Fill(text, place => place switch
        {
            Section.KsaoReview.Quote => proposal.Quote,
            Section.KsaoReview.Attribute => name,
            _ => means,
        });
    }

    /// <summary>Its line in a list to pick from.</summary>
    public LocalizedText Line(KsaoProposal proposal)
    {
        var (attribute, meaning) = Named(proposal.ElementId);
        return new LocalizedText(Line(attribute.Nl, meaning.Nl), Line(attribute.En, meaning.En));

        string Line(string name, string means) => $"{FirstLetter.Capital(name)} ({means}): “{proposal.Quote}”";
    }

    /// <summary>The question for an example; after a list it must be said which attribute it is about.</summary>
    public string Example(Section.KsaoReview section, string slot, Language language, bool afterList)
    {
        var ask = section.Example.In(language);
        return afterList ? $"{FirstLetter.Capital(Named(Slots.KsaoElement(slot)).Attribute.In(language))}. {ask}" : ask;
    }

    private (LocalizedText Attribute, LocalizedText Meaning) Named(string elementId)
    {
        var name = model.Name(elementId) ?? new LocalizedText(elementId, elementId);
        var meaning = model.Definition(elementId) ?? name;
        var knowledge = model.Domain(elementId) == "knowledge";
        return (
            new LocalizedText((knowledge ? "kennis van " : "") + Small(Plain(name.Nl, " of ")), (knowledge ? "knowledge of " : "") + Plain(name.En, " or ").ToLowerInvariant()),
            new LocalizedText(Small(meaning.Nl), Small(meaning.En)));

        // "Inzet / gedrevenheid" and "wiskunde (vaardigheid)" are for tables.
        static string Plain(string label, string or) => string.Join(or, (label.IndexOf(" (", StringComparison.Ordinal) is > 0 and var at ? label[..at] : label).Split('/', StringSplitOptions.TrimEntries));

        static string Small(string words) => FirstLetter.Small(words).TrimEnd('.');
    }
}
