using System.Collections.Immutable;
using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>An incident with the role of each of its clauses: what the rules judge.</summary>
/// <param name="RefersElsewhere">The third answer holds words, if only "see above".</param>
internal sealed record IncidentReading(IncidentText Incident, ImmutableArray<IncidentClause> Clauses, bool Hearsay, bool RefersElsewhere, Perspective Perspective, ContentWords Content)
{
    public IEnumerable<IncidentClause> In(IncidentPart part) => Clauses.Where(c => c.Part == part);

    public IEnumerable<IncidentClause> Acts => Clauses.Where(c => c.Role == ClauseRole.Act);

    /// <summary>No words at all, or only "see above".</summary>
    public bool IsBlank(IncidentPart part) => !In(part).Any();

    /// <summary>
    /// The one answer that holds the whole story, when the other two questions were not answered: something happens, the person acts, something comes of it;
    /// <c>null</c> otherwise.
    /// </summary>
    public WholeStory? Whole
    {
        get
        {
            var clauses = Clauses.Where(c => c.Role is ClauseRole.Event or ClauseRole.Act or ClauseRole.Feeling && !(c.Role == ClauseRole.Act && c.Clause.Is(ClauseTraits.Subordinate))).ToList();
            if (Clauses.Select(c => c.Part).Distinct().Count() != 1)
                return null;
            var first = clauses.FindIndex(c => c.Role == ClauseRole.Act);
            var last = clauses.FindLastIndex(c => c.Role == ClauseRole.Act);
            if (first < 1)
                return null;
            var effects = clauses.Skip(last + 1).Where(c => c.Role == ClauseRole.Event && c.Clause.IsPast && c.GoesForward).ToList();
            return effects.Count == 0 ? null : new WholeStory([.. clauses.Where(c => c.Role == ClauseRole.Act)], [.. effects]);
        }
    }

    public bool Has(string category) => Clauses.Any(c => c.Has(category));

    /// <summary>The cue anywhere in the incident, also across clauses.</summary>
    public IEnumerable<Evidence> Cues(string category) => Clauses.Select(c => (c.Passage, c.Text)).Distinct()
        .SelectMany(p => p.Text.Cues.Of(category).Select(m => p.Text.Text.Span(p.Passage.Utterance, m.First, m.Count)));
}

/// <summary>A story told in one go: what the person did, and what came after the last of it.</summary>
internal sealed record WholeStory(ImmutableArray<IncidentClause> Acts, ImmutableArray<IncidentClause> Effects);

/// <summary>Reads an incident: cuts it into clauses and gives each its role.</summary>
internal sealed class IncidentReadingReader(LanguageLexicon lexicon)
{
    private readonly ClauseReader _clauses = new(lexicon);
    private readonly ContentWords _content = new(lexicon);
    private readonly RoleReader _roles = new(lexicon, new ContentWords(lexicon));

    public IncidentReading Read(IncidentText incident)
    {
        var texts = new List<(IncidentPart Part, Passage Passage, ClauseText Text)>();
        Add(texts, IncidentPart.Circumstances, incident.Circumstances);
        Add(texts, IncidentPart.Behaviour, incident.Behaviour);
        Add(texts, IncidentPart.Results, incident.Results);
        var behaviour = texts.Where(t => t.Part == IncidentPart.Behaviour).SelectMany(t => t.Text.Clauses).ToList();
        var others = texts.Where(t => t.Part != IncidentPart.Behaviour).SelectMany(t => t.Text.Clauses).ToList();
        var perspective = Perspective.Of(behaviour, others, c => texts.Any(t => c.SubjectWord >= 0 && t.Text.Clauses.Any(own => ReferenceEquals(own, c)) && IsJob(incident.Job, t.Text.Text.Words[c.SubjectWord].Lower)));
        var hearsay = texts.Any(t => t.Text.Cues.Has("second-hand"));
        var clauses = ImmutableArray.CreateBuilder<IncidentClause>();
        foreach (var (part, passage, text) in texts)
        {
            foreach (var clause in text.Clauses)
                clauses.Add(new IncidentClause(part, passage, text, clause, _roles.Read(text, clause, part, perspective, hearsay), text.Has(clause, "habit")));
        }

        return new IncidentReading(incident, clauses.ToImmutable(), hearsay, incident.Results.Any(p => p.Text.Any(char.IsLetterOrDigit)), perspective, _content);
    }

    private void Add(List<(IncidentPart Part, Passage Passage, ClauseText Text)> texts, IncidentPart part, ImmutableArray<Passage> passages)
    {
        foreach (var passage in passages)
        {
            var text = _clauses.Read(passage.Text);
            if (text.Clauses.Length > 0 && !text.Cues.Has("placeholder"))
                texts.Add((part, passage, text));
        }
    }

    // "prof" and "professor", "loketbediende bank" and "bediende".
    private static bool IsJob(string job, string word) =>
        word.Length > 3 && job.Split(' ', '-', '/').Any(j => j.Length > 3 && (j.Contains(word, StringComparison.OrdinalIgnoreCase) || word.StartsWith(j, StringComparison.OrdinalIgnoreCase)));
}
