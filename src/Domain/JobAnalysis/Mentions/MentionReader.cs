using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>Tools and contacts: what the work is done with and whom the job has to do with. Named once, in the text's words, without article; what a noun is taken for is weighed by its signs.</summary>
internal sealed class MentionReader
{
    /// <param name="title">The job title, folded; empty when not told.</param>
    /// <param name="organisation">The organisation, folded; empty when not told.</param>
    public MentionReader(ReadText text, ThingLexicon things, WorkClauses work, string title, string organisation)
    {
        var nouns = new MentionWords(text, things);
        var certain = new CertainMentions(text, things, nouns, new NamedSystems(text, things), title);
        Candidates = new MentionCandidates(text, nouns, new MentionSigns(text, nouns, work, title, organisation), certain).Read();
    }

    /// <summary>All that the text names, with what speaks for each.</summary>
    public ImmutableArray<MentionCandidate> Candidates { get; }

    /// <summary>The tools and the contacts among them, in text order.</summary>
    public (ImmutableArray<Mention> Tools, ImmutableArray<Mention> Contacts) Read(MentionWeights weights)
    {
        var judged = Candidates.Select(c => (Candidate: c, Verdict: c.Certain is { } kind ? (Kind: kind, Doubtful: false) : weights.Judge(c.Signs)))
            .ToLookup(j => j.Verdict.Kind, j => new Mention(j.Candidate.Name, j.Candidate.Evidence) { OneOff = j.Candidate.OneOff, Doubtful = j.Verdict.Doubtful });
        return ([.. judged[MentionKind.Tool]], [.. judged[MentionKind.Contact]]);
    }
}
