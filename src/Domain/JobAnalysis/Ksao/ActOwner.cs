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
    public bool IsOthers(Passage passage, Evidence words, Func<int, bool> isServed) => Parties(passage).At(words.Start, words.Start + words.Length, isServed).Doer == Party.Other;

    /// <summary>It is told that this was not done. Words that tell the denial themselves ("niets gezegd") are an act of their own.</summary>
    public bool IsDenied(Passage passage, Evidence words) =>
        Parties(passage).At(words.Start, words.End, _ => false).Denied && !Text(passage).Sentences.Exists(s => s.Exists(t => t.Is(WordTags.Negation) && words.Start <= t.Start && t.End <= words.End));

    private PartyReader Parties(Passage passage)
    {
        if (!_parties.TryGetValue(passage, out var parties))
            _parties[passage] = parties = new PartyReader(Text(passage), actor == IncidentActor.Teller ? Teller.Holder : Teller.Onlooker, incident.Behaviour.Contains(passage), incident.Job);
        return parties;
    }

    /// <summary>The words are a single noun: a thing or a person is named, which may have to do with an act and is none.</summary>
    public bool IsNoun(Passage passage, Evidence words) => LoneNoun.Is(Text(passage), words);

    /// <summary>The words may stand together by chance.</summary>
    public bool IsLoose(Passage passage, Evidence words) => LooseWords.Are(Text(passage), words);

    private ReadText Text(Passage passage)
    {
        if (!_texts.TryGetValue(passage, out var text)) _texts[passage] = text = read(passage);
        return text;
    }
}
