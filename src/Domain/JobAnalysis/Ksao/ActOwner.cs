using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis.Emotions;
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

    /// <summary>Somebody else does what the words tell.</summary>
    /// <param name="isServed">Whether the word that starts there names somebody the work is done for.</param>
    public bool IsOthers(Passage passage, Evidence words, Func<int, bool> isServed)
    {
        if (!_parties.TryGetValue(passage, out var parties))
            _parties[passage] = parties = new PartyReader(read(passage), actor == IncidentActor.Teller ? Teller.Holder : Teller.Onlooker, incident.Behaviour.Contains(passage), incident.Job);
        return parties.At(words.Start, words.Start + words.Length, isServed).Doer == Party.Other;
    }
}
