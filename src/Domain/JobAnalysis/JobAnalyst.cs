using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Reads what a person told about a job: the one entry to the analysis of running text.</summary>
public sealed class JobAnalyst
{
    private readonly Lazy<GrammarLexicon> _dutch;
    private readonly Lazy<GrammarLexicon> _english;

    /// <param name="files">Contents by path relative to <c>seeds/</c>. They are read at the first text of a language, not before.</param>
    public JobAnalyst(IReadOnlyDictionary<string, string> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _dutch = new Lazy<GrammarLexicon>(() => GrammarLexicon.Read(Language.Dutch, name => files["analysis/nl/" + name]));
        _english = new Lazy<GrammarLexicon>(() => GrammarLexicon.Read(Language.English, name => files["analysis/en/" + name]));
    }

    public ImmutableArray<TaskStatement> Tasks(Language language, Passage passage) => new TaskReader(Read(language, passage)).Read();

    /// <summary>The clauses as read, one a line: what the rules saw, for checking a lexicon.</summary>
    public IEnumerable<string> Explain(Language language, Passage passage)
    {
        var text = Read(language, passage);
        var actors = new ActorReader(text);
        yield return $"holder: {(text.Holder.FirstPerson ? "I" : string.Join('/', text.Holder.Names) + " " + string.Join('/', text.Holder.Pronouns))}";
        var at = -1;
        foreach (var clause in text.Clauses)
        {
            if (clause.Sentence != at) { at = clause.Sentence; yield return "# " + string.Join(' ', text.Sentences[at].Select(w => w.ToString())); }
            string P(Phrase p, int s) => p.Exists && s >= 0 ? string.Join(' ', text.Words(s, p).Select(w => w.Text)) : "-";
            yield return $"   {clause.Lemma} [{actors.Read(clause)}] s={P(clause.Subject, clause.SubjectSentence)} o={string.Join(" | ", clause.Objects.Select(o => P(o, clause.Sentence)))} p={string.Join(" | ", clause.Prepositionals.Select(o => P(o.Phrase, clause.Sentence)))}{(clause.Passive ? " PASS" : "")}{(clause.Nominal ? " NOM" : "")}{(clause.Negated ? " NEG" : "")}{(clause.Quoted ? " Q" : "")}{(clause.Subordinate ? " SUB " + clause.Subordinator : "")} {clause.Mood} lead={clause.Lead}";
        }
    }

    private ReadText Read(Language language, Passage passage) => ReadText.Of(passage, (language == Language.Dutch ? _dutch : _english).Value);
}
