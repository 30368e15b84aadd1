using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>All that somebody told of themselves at work from which CV lines may be made.</summary>
/// <param name="Moments">Incidents, with what each shows.</param>
/// <param name="Examples">What was told when an example of an attribute was asked for.</param>
/// <param name="Duties">The ordinary work; it carries a line only where the moments and examples give too few.</param>
public sealed record CvMaterial(ImmutableArray<CvMoment> Moments, ImmutableArray<CvExample> Examples, ImmutableArray<CvDuty> Duties)
{
    /// <summary>Attributes the person agreed to.</summary>
    public ImmutableHashSet<string> Agreed { get; init; } = [];

    /// <summary>Attributes something was told of, whether or not it makes a line.</summary>
    public ImmutableHashSet<string> Told { get; init; } = [];
}

/// <summary>An incident by its parts, wherever in the answers each was told.</summary>
public sealed record CvMoment(IncidentText Incident, ImmutableArray<Evidence> Acts, ImmutableArray<Evidence> Results, ImmutableArray<KsaoFinding> Ksaos)
{
    /// <summary>The parts as the judge found them: a story told in one go has its acts in the first answer.</summary>
    public static CvMoment Of(IncidentText incident, IncidentVerdict verdict, ImmutableArray<KsaoFinding> ksaos)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        var parts = ToldAtOnce.Parts(incident, verdict);
        return new CvMoment(incident, Part(parts[1], Criterion.ObservableBehaviour), Part(parts[2], Criterion.Consequences), ksaos);

        ImmutableArray<Evidence> Part(ImmutableArray<Evidence> own, Criterion criterion) => !own.IsEmpty || !verdict[criterion].Met ? own : [.. verdict[criterion].Evidence.Where(e => e.Length > 0)];
    }
}

/// <summary>What was told to show one attribute.</summary>
public sealed record CvExample(string ElementId, Language Language, Passage Told);

/// <summary>A duty with the attributes that its words show, best first.</summary>
public sealed record CvDuty(TaskStatement Task, Language Language, ImmutableArray<string> ElementIds);
