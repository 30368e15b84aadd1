using System.Collections.Frozen;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;

namespace InterviewBot.Dialogs.Turns;

/// <summary>Everything interviews need that does not change while the product runs: the guides with their interviewers, and how long interviews are kept.</summary>
public sealed class InterviewKit
{
    private readonly FrozenDictionary<string, GuideKit> _guides;

    public InterviewKit(IEnumerable<Guide> guides, Listener listener, int retentionDays)
    {
        _guides = guides.ToFrozenDictionary(g => g.Id, g => new GuideKit(g, new Interviewer(g, listener)), StringComparer.Ordinal);
        Listener = listener;
        RetentionDays = retentionDays;
    }

    public Listener Listener { get; }

    public IncidentJudge Judge => Listener.Judge;

    /// <summary>Days after its start that an interview is erased.</summary>
    public int RetentionDays { get; }

    public IEnumerable<Guide> Guides => _guides.Values.Select(g => g.Guide);

    /// <summary>A guide by id, or <c>null</c>.</summary>
    public GuideKit? Find(string id) => _guides.GetValueOrDefault(id);

    /// <exception cref="InvalidOperationException">No such guide: an interview was stored with one that this version does not ship.</exception>
    public GuideKit Guide(string id) => Find(id) ?? throw new InvalidOperationException($"No guide '{id}'");
}

/// <summary>A guide and the interviewer that conducts by it.</summary>
public sealed record GuideKit(Guide Guide, Interviewer Interviewer);
