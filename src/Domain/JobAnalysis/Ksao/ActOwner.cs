using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Emotions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// Tells for the acts of an incident whose they are, by the subject of the clause they stand in: that a daughter rang the nurse shows nothing of the nurse. What no clause could be
/// made of, or is done by nobody that is said, is nobody's and stays.
/// </summary>
/// <param name="actor">Whose behaviour is told.</param>
/// <param name="read">Reads the clauses of a passage.</param>
internal sealed class ActOwner(IncidentText incident, IncidentActor actor, Func<Passage, ReadText> read)
{
    private readonly Dictionary<Passage, PartyReader> _parties = [];
    private readonly Dictionary<Passage, ReadText> _texts = [];

    /// <summary>Somebody else does what the words tell.</summary>
    /// <param name="isServed">Whether the word that starts there names somebody the work is done for.</param>
    public bool IsOthers(Passage passage, Evidence words, Func<int, bool> isServed)
    {
        if (!_parties.TryGetValue(passage, out var parties))
            _parties[passage] = parties = new PartyReader(Text(passage), actor == IncidentActor.Teller ? Teller.Holder : Teller.Onlooker, incident.Behaviour.Contains(passage), incident.Job);
        return parties.At(words.Start, words.Start + words.Length, isServed).Doer == Party.Other;
    }

    /// <summary>The words are a single noun: a thing or a person is named, which may have to do with an act and is none.</summary>
    public bool IsNoun(Passage passage, Evidence words)
    {
        var text = Text(passage);
        for (var i = 0; i < text.Sentences.Count; i++)
        {
            var at = text.Sentences[i].FindIndex(t => t.Start < words.End && words.Start < t.End);
            if (at < 0) continue;
            return text.Sentences[i][at] is { IsVerb: false } word && words.End <= word.End && text.Clauses.Exists(c => IsHead(c, i, at));
        }

        return false;
    }

    // A word without an article may be no noun: "ik zei sorry".
    private static bool IsHead(Clause clause, int sentence, int word) =>
        (clause.SubjectSentence == sentence && clause.Subject.Head == word)
        || (clause.Sentence == sentence && (clause.Objects.Exists(o => o.Head == word && o.First < word) || clause.Prepositionals.Exists(p => p.Phrase.Head == word)));

    private ReadText Text(Passage passage)
    {
        if (!_texts.TryGetValue(passage, out var text)) _texts[passage] = text = read(passage);
        return text;
    }
}
