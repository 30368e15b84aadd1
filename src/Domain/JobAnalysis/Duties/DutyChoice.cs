using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>
/// Which of the acts that were read are duties of their own. Reading asks whose act it is; choosing asks whether it is a duty, a step of one told in the same breath, or a reading too
/// doubtful to put in somebody's description. A step keeps its evidence with the duty it belongs to; wording and merging what is chosen is <see cref="DutyMerger"/>'s.
/// </summary>
internal sealed class DutyChoice(ReadText text)
{
    public ImmutableArray<FoundTask> Choose(IEnumerable<FoundTask> acts)
    {
        var chosen = ImmutableArray.CreateBuilder<FoundTask>();
        foreach (var act in acts)
        {
            if (IsDoubtful(act)) continue;
            if (chosen.Count > 0 && IsStep(act, chosen[^1])) chosen[^1] = chosen[^1] with { More = chosen[^1].More.Add(act.Clause).AddRange(act.More) };
            else chosen.Add(act);
        }
        return chosen.ToImmutable();
    }

    /// <summary>A verb that the lexicon does not know and that is told once, or words in somebody's mouth: ten in twelve of these were no duties in texts read for the first time.</summary>
    private bool IsDoubtful(FoundTask act) =>
        act.ObjectClause is null && act.Objects.Any(o => o.Split(' ', ',').Any(Spoken.Contains)) || act.More.IsEmpty && !act.Clause.Passive && (IsGuessed(act.Clause.Lemma) && !IsPlainlyDone(act.Clause) || act.Clause.Quoted && !act.Clause.Nominal && !(text.Language == Texts.Language.English && !act.Clause.Past));

    /// <summary>"I clench the nails", "he uncaps the combs", "…, and section the hair": between a pronoun, a name or a comma and a thing with its article stands a verb, whether a lexicon knows it or not.</summary>
    private bool IsPlainlyDone(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return text.Language == Texts.Language.English && !clause.Past && !clause.Quoted && !clause.Subordinate && clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && (clause.Subject.Last == clause.Verb - 1 && (words[clause.Subject.Head].Is(WordTags.Subject) || text.Holder.Names.Contains(words[clause.Subject.Head].Lower)) || clause.Verb > 0 && words[clause.Verb - 1].Is(WordTags.And | WordTags.Pause) && clause.Subject.Last < clause.Verb)
            && clause.Verb + 2 < words.Count && words[clause.Verb + 1].Is(WordTags.Determiner | WordTags.Possessive) && clause.Objects.Exists(o => o.First == clause.Verb + 1);
    }

    /// <summary>Words that no thing is called by: a clause was read into the object.</summary>
    private static readonly ImmutableHashSet<string> Spoken = ["ik", "wij", "hij", "ni", "nie", "niet", "i"];

    /// <summary>"herschrijven", "recheck": again what the lexicon knows is no guess.</summary>
    private bool IsGuessed(string verb)
    {
        var again = text.Language == Texts.Language.Dutch ? "her" : "re";
        return IsUnknown(verb) && !(verb.StartsWith(again, StringComparison.Ordinal) && !IsUnknown(verb[again.Length..].TrimStart('-')));
    }

    private bool IsUnknown(string verb) => text.Grammar.Verbs.Kinds(verb) == VerbKinds.None;

    /// <summary>"I take blood samples | and run them through the analyser": what is done next, in the same sentence, with the thing just told, by a verb that names no activity of its own.</summary>
    private bool IsStep(FoundTask act, FoundTask duty) =>
        act.Clause.Sentence == duty.Clause.Sentence && act.ObjectClause is null && act.Place.Length == 0 && act.Preposition.Length == 0 && (text.Language == Texts.Language.Dutch ? text.Grammar.Verbs.Area(act.Clause.Lemma) is null : act.Clause.Lemma.Split(' ') is { Length: < 3 } said && (Light.Contains(said[0]) || said is ["take"]))
        && act.Clause.Objects.Count > 0 && act.Clause.Objects.All(o => o.First == o.Last && Things.Contains(text.Sentences[act.Clause.Sentence][o.Head].Lower));

    /// <summary>English verbs that say where a thing goes rather than what is done to it; others ("coil them", "seal it") are acts of their own.</summary>
    private static readonly ImmutableHashSet<string> Light = ["put", "get", "run", "let", "drop", "keep", "leave", "move", "slide", "pop", "stick", "use", "turn"];

    /// <summary>Pronouns for things.</summary>
    private static readonly ImmutableHashSet<string> Things = ["it", "them", "these", "those", "het", "'t", "ze", "die", "deze", "dat", "dit"];
}
