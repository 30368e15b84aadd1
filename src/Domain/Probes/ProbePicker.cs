using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Probes;

/// <summary>A probe to ask, with its complete wording.</summary>
public sealed record PickedProbe(Probe Probe, string Text);

/// <summary>
/// Picks the one follow-up question that helps an incident most: for the criterion that is missing, of the failure that was found, in the
/// person's own words where they can be quoted; never one that was asked before.
/// </summary>
public sealed class ProbePicker(ProbeCatalogue catalogue, Lexicon lexicon)
{
    /// <summary>The most characters quoted back.</summary>
    private const int QuoteLength = 70;

    /// <param name="parts">Parts that may be probed now: each has an answer and probes left.</param>
    /// <param name="isWhole">All three parts have been told.</param>
    /// <param name="wasAsked">Whether a probe was asked in this incident.</param>
    /// <returns>The probe, or <c>null</c> when nothing that is missing can be asked for.</returns>
    public PickedProbe? Pick(IncidentText incident, IncidentVerdict verdict, Perspective perspective, ImmutableArray<string> parts, bool isWhole, Func<Probe, bool> wasAsked)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(wasAsked);
        var groupWords = GroupWords(incident);
        return catalogue.Probes
            .Where(p => parts.Contains(p.Part) && !wasAsked(p) && Fits(p, verdict, isWhole, groupWords))
            .Select(p => (Probe: p, Quote: p.Quotes ? Quote(p, incident, verdict, groupWords) : ""))
            .Where(p => p.Quote is not null)
            .OrderBy(p => Importance(p.Probe.Criterion))
            .ThenBy(p => p.Probe.ForGroups || !p.Probe.Failures.IsEmpty ? 0 : 1)
            .ThenBy(p => p.Probe.Rung)
            .Select(p => new PickedProbe(p.Probe, p.Probe.Ask(incident.Language, perspective, p.Quote!)))
            .FirstOrDefault();
    }

    /// <summary>What the person did matters most, then what came of it, then that it is one event, then what led to it (Flanagan's definition of an incident).</summary>
    private static int Importance(Criterion criterion) => criterion switch
    {
        Criterion.ObservableBehaviour => 0,
        Criterion.Consequences => 1,
        Criterion.Specific => 2,
        _ => 3,
    };

    private static bool Fits(Probe probe, IncidentVerdict verdict, bool isWhole, Evidence? groupWords)
    {
        if (probe.ForGroups)
            return groupWords is not null;
        // Before all is told, only a habit, a plan or hearsay says that it is not one event; lack of detail may still come.
        if (probe is { Criterion: Criterion.Specific, Failures.IsEmpty: true } && !isWhole)
            return false;
        return !verdict[probe.Criterion].Met && (probe.Failures.IsEmpty || verdict.Failures.Any(f => probe.Failures.Contains(f.Failure)));
    }

    private static string? Quote(Probe probe, IncidentText incident, IncidentVerdict verdict, Evidence? groupWords)
    {
        var evidence = probe.ForGroups ? groupWords
            : verdict.Failures.Where(f => probe.Failures.Contains(f.Failure)).SelectMany(f => f.Evidence).Cast<Evidence?>().FirstOrDefault()
              ?? verdict[probe.Criterion].Evidence.Cast<Evidence?>().FirstOrDefault();
        if (evidence is not { Length: > 0 } span || incident.Passages.FirstOrDefault(p => p.Utterance == span.Utterance && p.Text.Length >= span.End) is not { } passage)
            return null;
        var quote = Excerpts.Of(passage.Words(span), QuoteLength).Trim(' ', '.', ',', ';', '"', '“', '”');
        return quote.Length > 2 && !quote.Contains('?', StringComparison.Ordinal) ? quote : null;
    }

    /// <summary>The sentence in which "we" did it, when nobody else is named as doing anything.</summary>
    private Evidence? GroupWords(IncidentText incident)
    {
        Evidence? group = null;
        foreach (var passage in incident.Behaviour)
        {
            var text = Tokenizer.Read(passage.Text);
            var cues = lexicon.For(incident.Language).Cues.Find(text);
            if (cues.Has("subject-self"))
                return null;
            if (group is null && cues.Of("subject-group").Cast<CueMatch?>().FirstOrDefault() is { } match)
            {
                var sentence = text.Sentences[text.Words[match.First].Sentence];
                group = text.Span(passage.Utterance, sentence.First, sentence.Count);
            }
        }

        return group;
    }
}
