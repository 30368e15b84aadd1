using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>"I'd take eighty calls a day, logging each of them": in a job that is told in the past, English "would" tells what was done as a rule, not what might be.</summary>
internal sealed class PastHabits(ReadText text)
{
    private bool? _past;

    /// <summary>More of what the holder does is told in the past than in the present.</summary>
    private bool IsPast => _past ??= text.Clauses.Where(c => !c.Quoted && c.Mood == ClauseMood.Plain && c.Subject.Exists && c.SubjectSentence >= 0 && text.Sentences[c.SubjectSentence][c.Subject.Head].Lower is "i" or "we").ToList() is { Count: > 3 } told && told.Count(c => c.Past) * 2 > told.Count;

    public bool Is(Clause clause)
    {
        if (text.Language != Texts.Language.English || !text.Holder.FirstPerson || clause.Subordinate || clause.Negated || clause.Perfect || clause.Quoted) return false;
        var would = clause.Lead == "would" ? clause : clause.Governor is { Lead: "would", Sentence: var s } led && s == clause.Sentence && text.Sentences[s][clause.Verb].Verb is { Forms: VerbForms.Gerund } ? led : null;
        return would is { Negated: false, Subordinate: false, Perfect: false } && IsPast && (text.Grammar.Verbs.Kinds(would.Lemma) & VerbKinds.Work) != 0 && !text.Sentences[clause.Sentence].Any(w => w.Lower is "if" or "rather" or "never" or "love" or "like" or "prefer" or "say" or "said" or "recommend" or "again");
    }
}
