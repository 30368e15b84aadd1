using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>
/// Makes CV lines from effective incidents. Only acts of the person ("ik", "I") prove anything: what "we" or somebody else did is left out, and so is a result that is a guess.
/// </summary>
internal sealed class CvComposer(ContentModel model, KsaoWeights weights, Occupations occupations)
{
    private const int MostLines = 8;
    private const int FewestLines = 3;
    private const int MostOfIncident = 6;
    private const int LongestBehaviour = 160;

    public CvLines Compose(Language language, IEnumerable<(IncidentText Incident, ImmutableArray<KsaoFinding> Ksaos)> told, string? targetJob, Func<Language, Passage, ReadText> read)
    {
        var target = targetJob is null ? null : occupations.Find(targetJob);
        var wanted = (targetJob is null ? [] : weights.Families(targetJob)).SelectMany(f => weights.Of("job:" + f)).GroupBy(r => r.ElementId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(r => r.Weight), StringComparer.Ordinal);
        var proposals = new List<(double Score, CvLine Line)>();
        foreach (var (incident, ksaos) in told)
        {
            if (incident.Valence != Valence.Effective) continue;
            var acts = incident.Behaviour.SelectMany(p => OwnActs(read(incident.Language, p))).ToList();
            if (acts.Count == 0) continue;
            var result = incident.Results.Select(p => Result(read(incident.Language, p))).FirstOrDefault(r => r is not null);
            for (var i = 0; i < Math.Min(MostOfIncident, ksaos.Length); i++)
            {
                if (model.Name(ksaos[i].ElementId) is not { } name) continue;
                // The act that shows the attribute proves it; another act does not.
                if (acts.FirstOrDefault(a => ksaos[i].Evidence.Any(e => e.Utterance == a.Evidence.Utterance && e.Start < a.Evidence.End && a.Evidence.Start < e.End)) is not { Words.Length: > 0 } act) continue;
                var evidence = ImmutableArray.Create(act.Evidence);
                if (result is { } told2) evidence = evidence.Add(told2.Evidence);
                var score = ksaos[i].Strength + (wanted.GetValueOrDefault(ksaos[i].ElementId) * 3) - (i * 0.1);
                proposals.Add((score, new CvLine(ksaos[i].ElementId, name.In(language), act.Words, result?.Words, evidence)));
            }
        }
        var lines = new List<CvLine>();
        // Each act tells one thing first; only when that leaves too few lines does one tell a second.
        foreach (var again in new[] { false, true })
            foreach (var (_, line) in proposals.OrderByDescending(p => p.Score).ThenBy(p => p.Line.ElementId, StringComparer.Ordinal))
                if (lines.Count < (again ? FewestLines : MostLines) && !lines.Any(l => l.ElementId == line.ElementId || (!again && l.Behaviour == line.Behaviour)))
                    lines.Add(lines.Any(l => l.Result == line.Result) ? line with { Result = null, Evidence = line.Evidence[..1] } : line);
        var missing = wanted.Where(w => lines.All(l => l.ElementId != w.Key)).OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(3).Select(w => model.Name(w.Key)?.In(language)).OfType<string>();
        var job = target?.In(language) ?? targetJob ?? "";
        ImmutableArray<string> questions =
        [
            .. missing.Select(m => language == Language.Dutch
                ? $"Voor {job} is {m.ToLowerInvariant()} vaak van belang. Wanneer heb jij dat laten zien?"
                : $"For {job}, {m.ToLowerInvariant()} often matters. When did you show it?"),
        ];
        return new CvLines([.. lines], target, questions);
    }

    /// <summary>The clauses in which the person acts, in their words, longest work act first.</summary>
    private static IEnumerable<(string Words, Evidence Evidence)> OwnActs(ReadText text)
    {
        var actors = new ActorReader(text);
        var acts = new List<(string Words, Evidence Evidence, bool Work)>();
        foreach (var clause in text.Clauses)
        {
            var actor = actors.Read(clause);
            var word = clause.Subject.Exists && clause.SubjectSentence >= 0 ? text.Sentences[clause.SubjectSentence][clause.Subject.Head].Lower : "";
            if (actor != Actor.Holder || !FirstPerson.IsI(word) || clause.Negated || clause.Mood == ClauseMood.Hypothetical || clause.Quoted) continue;
            var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
            if ((kinds & (VerbKinds.Work | VerbKinds.Speech | VerbKinds.Motion)) == 0) continue;
            var span = Told(text, clause);
            if (span.Length is < 8 or > LongestBehaviour || acts.Exists(a => a.Evidence == span)) continue;
            acts.Add((SubjectFirst(text, clause, span, word), span, (kinds & VerbKinds.Work) != 0));
        }
        return acts.OrderByDescending(a => a.Work).ThenBy(a => a.Evidence.Start).Select(a => (a.Words, a.Evidence));
    }

    /// <summary>The sentence, when the person is its subject from the start and it is short enough to stand alone; else the clause, from its subject on.</summary>
    private static Evidence Told(ReadText text, Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var whole = text.Span(clause.Sentence, 0, words.Count - 1);
        var starts = words.FindIndex(w => FirstPerson.IsI(w.Lower));
        if (whole.Length <= LongestBehaviour && starts is >= 0 and <= 3) return whole;
        var first = Math.Min(clause.First, clause.Verb);
        return text.Span(clause.Sentence, clause.SubjectSentence == clause.Sentence ? Math.Min(first, clause.Subject.Head) : first, Math.Max(clause.Last, clause.Verb));
    }

    /// <summary>"En daarna heb ik de fout gezocht" as a line of its own: "Ik heb de fout gezocht".</summary>
    private static string SubjectFirst(ReadText text, Clause clause, Evidence span, string subject)
    {
        var words = text.Sentences[clause.Sentence].Where(w => w.Start >= span.Start && w.End <= span.End).ToList();
        var first = words.FindIndex(w => !w.Is(WordTags.And | WordTags.Pause | WordTags.Quote) && !(w.Is(WordTags.Adverb) && !w.IsVerb));
        if (first < 0 || words[first].Lower == subject) return Capital(text.Text(first < 0 ? span : new Evidence(span.Utterance, words[first].Start, span.End - words[first].Start)));
        var own = words.FindIndex(first, w => w.Lower == subject);
        if (own < 0 || !words[first].IsVerb) return Capital(text.Text(span));
        var before = text.Text(new Evidence(span.Utterance, words[first].Start, words[own].Start - words[first].Start)).Trim();
        // "legde ik uit en schreef ik op": one subject is enough once it leads.
        var rest = words.Skip(own + 1).ToList();
        var after = string.Concat(rest.Select((w, i) => i > 0 && w.Lower == subject && rest[i - 1].IsVerb ? "" : text.Text(new Evidence(span.Utterance, i == 0 ? w.Start : rest[i - 1].End, w.End - (i == 0 ? w.Start : rest[i - 1].End))))).Trim();
        return Capital($"{(subject is "i" ? "I" : "ik")} {before} {after}");
    }

    /// <summary>The first sentence of the results that is no guess.</summary>
    private static (string Words, Evidence Evidence)? Result(ReadText text)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            if (words.Count < 3 || words.Any(w => w.Lower is "misschien" or "waarschijnlijk" or "denk" or "vind" or "vond" or "zou" or "hoop" or "maybe" or "probably" or "think" or "thought" or "would" or "guess" or "hope" or "perhaps")) continue;
            var span = text.Span(s, 0, words.Count - 1);
            if (span.Length <= LongestBehaviour) return (Capital(text.Text(span)), span);
        }
        return null;
    }

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.', ',', ';', '!', ' ');
}
