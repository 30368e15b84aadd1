using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>Through whose eyes the interview looks at the job.</summary>
public enum Perspective
{
    /// <summary>The respondent did the job: "you".</summary>
    Holder,

    /// <summary>The respondent saw somebody do the job: "the professor".</summary>
    Observer,

    /// <summary>The respondent speaks for an organisation: "your organisation".</summary>
    Organisation,
}

/// <summary>An interview guide: the questions in order, each in both languages, read from a file in <c>seeds/guides</c>.</summary>
/// <param name="Id">Permanent, kebab-case.</param>
/// <param name="Version">Goes up with every change of a published guide; stored with each interview.</param>
public sealed record Guide(
    string Id, int Version, Perspective Perspective, LocalizedText Title, LocalizedText Welcome, LocalizedText Closing, ImmutableArray<Section> Sections)
{
    private ImmutableDictionary<string, Question>? _questions;

    /// <summary>Every plain question by id.</summary>
    public ImmutableDictionary<string, Question> Questions =>
        _questions ??= Sections.OfType<Section.Questions>().SelectMany(s => s.Items).ToImmutableDictionary(q => q.Id, StringComparer.Ordinal);

    /// <summary>Every text of the guide that the bot may say.</summary>
    public IEnumerable<LocalizedText> Wordings => new LocalizedText?[] { Welcome, Closing }
        .Concat(Sections.SelectMany(s => s.Wordings)).OfType<LocalizedText>();

    /// <summary>The section of incidents, when the guide has one.</summary>
    public Section.Incidents? IncidentSection => Sections.OfType<Section.Incidents>().FirstOrDefault();

    /// <summary>Whose behaviour the incidents are about; <c>null</c> when they may be anybody's.</summary>
    public IncidentActor? ActorOfIncidents => Perspective switch
    {
        Perspective.Holder => IncidentActor.Teller,
        Perspective.Observer => IncidentActor.Observed,
        _ => null,
    };

    /// <summary>Whether something of the interview leads to this section of the description.</summary>
    public bool Asks(Rubric rubric) => Questions.Values.Any(q => q.Rubric == rubric && q.IsPrinted) || IncidentSection?.Rubric == rubric || (rubric == Rubric.Requirements && KsaoSection is not null);

    /// <summary>The section that puts attributes before the respondent, when the guide has one.</summary>
    public Section.KsaoReview? KsaoSection => Sections.OfType<Section.KsaoReview>().FirstOrDefault();
}
