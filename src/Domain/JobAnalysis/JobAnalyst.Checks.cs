using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Duties;
using InterviewBot.Domain.JobAnalysis.Emotions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What helps whoever works on the lexicons: how a text was read, and what is wrong with a file.</summary>
public sealed partial class JobAnalyst
{
    /// <summary>The clauses as read, one a line: what the rules saw, for checking a lexicon.</summary>
    public IEnumerable<string> Explain(Language language, Passage passage)
    {
        var text = Read(language, passage);
        var actors = new ActorReader(text);
        yield return $"holder: {(text.Holder.FirstPerson ? "I" : string.Join('/', text.Holder.Names) + " " + string.Join('/', text.Holder.Pronouns))}";
        var at = -1;
        var refusals = new Dictionary<Clause, string>();
        var duties = new TaskReader(text, new WorkClauses(text), (clause, why) => refusals[clause] = why).Read();
        foreach (var clause in text.Clauses)
        {
            if (clause.Sentence != at) { at = clause.Sentence; yield return "# " + string.Join(' ', text.Sentences[at].Select(w => w.ToString())); }
            string Duty(Clause c) => duties.FirstOrDefault(d => d.Evidence.Contains(text.Span(c.Sentence, Math.Min(c.First, c.Verb), Math.Max(c.Last, c.Verb)))) is { } duty ? " => " + duty.Statement : "";
            string P(Phrase p, int s) => p.Exists && s >= 0 ? string.Join(' ', text.Words(s, p).Select(w => w.Text)) : "-";
            var actor = actors.Read(clause);
            yield return $"   {clause.Lemma} [{actor}] s={P(clause.Subject, clause.SubjectSentence)} o={string.Join(" | ", clause.Objects.Select(o => P(o, clause.Sentence)))} p={string.Join(" | ", clause.Prepositionals.Select(o => P(o.Phrase, clause.Sentence)))}{(clause.Passive ? " PASS" : "")}{(clause.Nominal ? " NOM" : "")}{(clause.Negated ? " NEG" : "")}{(clause.Quoted ? " Q" : "")}{(clause.Subordinate ? " SUB " + clause.Subordinator : "")} {clause.Mood} lead={clause.Lead}{(Duty(clause) is { Length: > 0 } duty ? duty : $" !! {refusals.GetValueOrDefault(clause, "")}")}";
        }
    }

    /// <summary>What is wrong with the patterns of the analysis files; empty when all is well.</summary>
    public static ImmutableArray<string> Faults(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return [.. AnalysisLexicon.Faults(Language.Dutch, files), .. AnalysisLexicon.Faults(Language.English, files), .. EmotionalReader.Faults(files, new JobAnalyst(files).For)];
    }
}
