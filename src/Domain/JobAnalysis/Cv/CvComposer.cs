using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Ksao;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Cv;

/// <summary>
/// Makes CV lines from what somebody told: moments that worked out, examples given for an attribute and, where these are too few, duties, those first that were told with how often or by what means.
/// Only acts of the person ("ik", "I", or the bare answer to "what did you do") prove anything: what "we" or somebody else did is left out, and so is a result that is a guess.
/// </summary>
internal sealed class CvComposer(ContentModel model, KsaoWeights weights, Occupations occupations)
{
    private const int MostLines = 8;
    private const int FewestLines = 3;
    private const int MostOfIncident = 6;
    private const int LongestBehaviour = 180;
    private const int LongestMeans = 40;

    /// <summary>Elements of knowledge.</summary>
    private const string OfKnowledge = "2.C";

    /// <summary>What the person says of themselves goes before what follows from the words.</summary>
    private const double OfAgreed = 2;

    public CvLines Compose(Language language, CvMaterial material, string? targetJob, Func<Language, Passage, ReadText> read)
    {
        var target = targetJob is null ? null : occupations.Find(targetJob);
        var wanted = (targetJob is null ? [] : weights.Families(targetJob)).SelectMany(f => weights.Of("job:" + f)).GroupBy(r => r.ElementId, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Max(r => r.Weight), StringComparer.Ordinal);
        var proposals = material.Moments.Where(m => m.Incident.Valence == Valence.Effective).SelectMany(m => OfMoment(m, material.Agreed, read)).Concat(material.Examples.SelectMany(e => OfExample(e, read)))
            .Select(p => (Score: p.Weight + (wanted.GetValueOrDefault(p.ElementId) * 3), Line: Line(p, language))).Where(p => p.Line is not null).OrderByDescending(p => p.Score).ThenBy(p => p.Line!.ElementId, StringComparer.Ordinal).ToList();
        var lines = new List<CvLine>();
        // Each act tells one thing first; only when that leaves too few lines does a duty tell one, or an act a second.
        Take(proposals.Select(p => p.Line!), MostLines, again: false);
        Take(material.Duties.OrderByDescending(d => d.Task.Frequency is not null || d.Task.Tools is not null).SelectMany(OfDuty).Select(p => Line(p, language)).OfType<CvLine>(), FewestLines, again: false);
        Take(proposals.Select(p => p.Line!), FewestLines, again: true);
        var missing = wanted.Where(w => lines.TrueForAll(l => l.ElementId != w.Key) && !material.Told.Contains(w.Key) && !material.Agreed.Contains(w.Key))
            .OrderByDescending(w => w.Value).ThenBy(w => w.Key, StringComparer.Ordinal).Take(3).Select(w => model.Name(w.Key)?.In(language)).OfType<string>();
        var job = target?.In(language) ?? targetJob ?? "";
        ImmutableArray<string> questions =
        [
            .. missing.Select(m => language == Language.Dutch
                ? $"Voor {(target is null ? "" : "een ")}{job} is {m.ToLowerInvariant()} vaak van belang. Wanneer heb jij dat laten zien?"
                : $"For {(target is null ? "" : EnglishArticle.Before(job) + " ")}{job}, {m.ToLowerInvariant()} often matters. When did you show it?"),
        ];
        return new CvLines([.. lines], target, questions);

        void Take(IEnumerable<CvLine> offered, int most, bool again)
        {
            foreach (var line in offered)
                if (lines.Count < most && !lines.Exists(l => l.ElementId == line.ElementId || (!again && l.Behaviour == line.Behaviour)))
                    lines.Add(line.Result is not null && lines.Exists(l => l.Result == line.Result) ? line with { Result = null, Evidence = line.Evidence[..1] } : line);
        }
    }

    private CvLine? Line(Proposal proposal, Language language) =>
        model.Name(proposal.ElementId) is { } name ? new CvLine(proposal.ElementId, name.In(language), Capital(SpokenWords.Off(proposal.Behaviour)), proposal.Result is { } result ? Capital(SpokenWords.Off(SpokenWords.BeforeSetback(result))) : null, proposal.Evidence) : null;

    private static IEnumerable<Proposal> OfMoment(CvMoment moment, ImmutableHashSet<string> agreed, Func<Language, Passage, ReadText> read)
    {
        var incident = moment.Incident;
        var told = moment.Acts.ToLookup(a => Passage.Holding(incident.Passages, a));
        var acts = incident.Passages.Where(told.Contains).SelectMany(p => OwnActs(read(incident.Language, p), [.. told[p]], asked: incident.Behaviour.Contains(p))).ToList();
        if (acts.Count == 0) yield break;
        var cameOf = moment.Results.ToLookup(r => Passage.Holding(incident.Passages, r));
        var result = incident.Passages.SelectMany(p => cameOf[p].Select(r => Result(read(incident.Language, p), r))).FirstOrDefault(r => r is not null);
        foreach (var (i, ksao) in moment.Ksaos.Take(MostOfIncident).Index())
        {
            // The act that shows the attribute proves it; another act does so only where the person saw the attribute in this story too.
            var own = agreed.Contains(ksao.ElementId);
            if (acts.Find(a => ksao.Evidence.Any(a.Evidence.Overlaps)) is var act && act.Words is null)
            {
                if (!own) continue;
                act = acts[0];
            }
            yield return new Proposal(ksao.ElementId, ksao.Strength - (i * 0.1) + (own ? OfAgreed : 0), act.Words, result?.Words, result is { } came ? [act.Evidence, came.Evidence] : [act.Evidence]);
        }
    }

    private static IEnumerable<Proposal> OfExample(CvExample example, Func<Language, Passage, ReadText> read)
    {
        var whole = new Evidence(example.Told.Utterance, 0, example.Told.Text.Length);
        foreach (var (words, evidence) in OwnActs(read(example.Language, example.Told), [whole], asked: true).Take(1))
            yield return new Proposal(example.ElementId, OfAgreed + 1, words, null, [evidence]);
    }

    private static IEnumerable<Proposal> OfDuty(CvDuty duty)
    {
        var task = duty.Task;
        var dutch = duty.Language == Language.Dutch;
        var words = task.Statement;
        if (task.Tools is { Length: <= LongestMeans } means && !Holds(means)) words += StartsWithMeans(means) ? $" {means}" : $" {(dutch ? "met" : "with")} {means}";
        if (task.Frequency is { } often && !Holds(often)) words += $", {often}";
        // That one counts a till shows nothing of what one knows of customers.
        return duty.ElementIds.Where(e => !e.StartsWith(OfKnowledge, StringComparison.Ordinal)).Take(1).Select(e => new Proposal(e, 0, Capital(words), null, task.Evidence));

        bool Holds(string part) => task.Statement.Contains(part, StringComparison.OrdinalIgnoreCase);

        bool StartsWithMeans(string told) => told.StartsWith(dutch ? "met " : "with ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The clauses in which the person acts, in their words, longest work act first.</summary>
    /// <param name="told">Where the acts are told.</param>
    /// <param name="asked">The passage answers what the person did: without a subject, it is they who did it.</param>
    private static IEnumerable<(string Words, Evidence Evidence)> OwnActs(ReadText text, ImmutableArray<Evidence> told, bool asked)
    {
        var acts = new List<(string Words, Evidence Evidence, bool Work)>();
        foreach (var clause in text.Clauses)
        {
            var verb = text.Span(clause.Sentence, clause.Verb, clause.Verb);
            if (clause.Negated || clause.Mood == ClauseMood.Hypothetical || clause.Quoted || told.FirstOrDefault(verb.Overlaps) is not { Length: > 0 } part) continue;
            var word = clause.Subject.Exists && clause.SubjectSentence >= 0 ? text.Sentences[clause.SubjectSentence][clause.Subject.Head].Lower : "";
            // Whoever the story seems to be about ("a resident called Walter … He ate …"): "I" is who tells it.
            if (!FirstPerson.IsI(word) && !(asked && IsBare(text, clause))) continue;
            var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
            if ((kinds & (VerbKinds.Work | VerbKinds.Speech | VerbKinds.Motion)) == 0) continue;
            var span = Told(text, clause, part, bare: word.Length == 0);
            if (span.Length is < 8 or > LongestBehaviour || acts.Exists(a => a.Evidence == span)) continue;
            acts.Add((word.Length == 0 ? Bare(text, clause, span) : SubjectFirst(text, clause, span, word), span, (kinds & VerbKinds.Work) != 0));
        }
        return acts.OrderByDescending(a => a.Work).ThenBy(a => a.Evidence.Start).Select(a => (a.Words, a.Evidence));
    }

    /// <summary>"Hem aangesproken", "switched it off": done, and nobody is named who did it.</summary>
    private static bool IsBare(ReadText text, Clause clause) =>
        !clause.Subject.Exists && !clause.Agent.Exists && text.Sentences[clause.Sentence][clause.Verb].Verb is { } verb && (verb.Forms & (VerbForms.Past | VerbForms.Participle)) != 0
        && !text.Sentences[clause.Sentence].Take(clause.Verb).Any(w => w.Verb is { } before && (text.Grammar.Verbs.Kinds(before.Lemma) & VerbKinds.Auxiliary) != 0);

    /// <summary>English takes its "I" where the verb leads; a Dutch participle stands well without.</summary>
    private static string Bare(ReadText text, Clause clause, Evidence span) =>
        text.Language == Language.English && text.Span(clause.Sentence, clause.Verb, clause.Verb).Start == span.Start ? "I " + Uncapital(Capital(text.Text(span))) : Capital(text.Text(span));

    /// <summary>The sentence, when the person is its subject from the start and it is short enough to stand alone; else the clause, from its subject on. It ends where somebody else acts.</summary>
    private static Evidence Told(ReadText text, Clause clause, Evidence part, bool bare)
    {
        var words = text.Sentences[clause.Sentence];
        var (from, to) = (words.FindIndex(w => w.End > part.Start), words.FindLastIndex(w => w.Start < part.End));
        while (from < clause.Verb && words[from].Is(WordTags.And | WordTags.Pause | WordTags.Quote)) from++;
        foreach (var next in text.Clauses.Where(c => c.Sentence == clause.Sentence && IsAnothers(words, c, clause.Verb)))
            if (Math.Min(Math.Min(next.First, next.Verb), next.Subject.First) is var start && start > clause.Verb && (words[start].Is(Joins) || words[start - 1].Is(Joins))) to = Math.Min(to, start - 1);
        while (to > clause.Verb && words[to].Is(WordTags.And | WordTags.Pause | WordTags.Stop)) to--;
        var whole = text.Span(clause.Sentence, from, to);
        var starts = words.FindIndex(from, w => FirstPerson.IsI(w.Lower));
        if (whole.Length <= LongestBehaviour && (bare || (starts >= from && starts <= from + 3))) return whole;
        var first = Math.Min(clause.First, clause.Verb);
        return text.Span(clause.Sentence, clause.SubjectSentence == clause.Sentence ? Math.Min(first, clause.Subject.Head) : first, Math.Min(to, Math.Max(clause.Last, clause.Verb)));
    }

    private const WordTags Joins = WordTags.And | WordTags.Pause | WordTags.Subordinator;

    /// <summary>"… en de mensen konden weer door": told of somebody else, as a fact and not as what the act was for.</summary>
    private static bool IsAnothers(List<Token> words, Clause clause, int behind) =>
        clause is { Subordinate: false, Quoted: false, Subject.Exists: true, Mood: ClauseMood.Plain } && clause.SubjectSentence == clause.Sentence && clause.Subject.First > behind
        && !FirstPerson.IsI(words[clause.Subject.Head].Lower) && !(clause.Verb > 0 && words[clause.Verb - 1].Lower is "to" or "te");

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
    private static (string Words, Evidence Evidence)? Result(ReadText text, Evidence told)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            var (from, to) = (words.FindIndex(w => w.Start >= told.Start), words.FindLastIndex(w => w.End <= told.End));
            while (from >= 0 && from < to && words[from].Is(WordTags.And | WordTags.Pause | WordTags.Quote)) from++;
            if (from < 0 || to - from < 2 || words.Skip(from).Take(to - from + 1).Any(w => Unsure.Contains(w.Lower))) continue;
            var span = text.Span(s, from, to);
            if (span.Length <= LongestBehaviour) return (Capital(text.Text(span)), span);
        }
        return null;
    }

    private static readonly FrozenSet<string> Unsure = FrozenSet.ToFrozenSet(
        ["misschien", "waarschijnlijk", "denk", "vind", "vond", "zou", "hoop", "maybe", "probably", "think", "thought", "would", "guess", "hope", "perhaps"], StringComparer.Ordinal);

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..].TrimEnd('.', ',', ';', '!', ' ');

    private static string Uncapital(string words) => words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];

    private readonly record struct Proposal(string ElementId, double Weight, string Behaviour, string? Result, ImmutableArray<Evidence> Evidence);
}
