using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>The clauses of a text with who acts in each, in text order, and which of them are private: read once for duties, tools and contacts.</summary>
internal sealed class WorkClauses
{
    public WorkClauses(ReadText text)
    {
        var actors = new ActorReader(text);
        Privacy = new PrivateSpans(text);
        All = [.. text.Clauses.Select(c => (c, actors.Read(c)))];
        _private = new bool[text.Sentences.Count];
        _told = new bool[text.Sentences.Count];
        _works = new bool[text.Sentences.Count];
        _leisure = new List<(int First, int Last)>[text.Sentences.Count];
        foreach (var (clause, actor) in All)
        {
            _told[clause.Sentence] = true;
            var leisure = Privacy.Covers(clause) || (text.Grammar.Verbs.Kinds(clause.Lemma) & (VerbKinds.Private | VerbKinds.Work)) == VerbKinds.Private;
            if (leisure) (_leisure[clause.Sentence] ??= []).Add((Math.Min(clause.First, clause.Verb), Math.Max(clause.Last, clause.Verb)));
            // What things do ("the instruments go through the washer") is part of the work too.
            else if (actor != Actor.Other || clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && text.Sentences[clause.Sentence][clause.Subject.Head] is var subject && !subject.Is(WordTags.Person | WordTags.Name | WordTags.Subject)) _works[clause.Sentence] = true;
        }
        for (var s = 0; s < _private.Length; s++) _private[s] = Privacy.IsHome(s);
    }

    private readonly bool[] _private;
    private readonly bool[] _told;
    private readonly bool[] _works;
    private readonly List<(int First, int Last)>?[] _leisure;

    public ImmutableArray<(Clause Clause, Actor Actor)> All { get; }

    public PrivateSpans Privacy { get; }

    /// <summary>The sentence is about home or the way there.</summary>
    public bool IsPrivate(int sentence) => _private[sentence];

    /// <summary>The sentence is about what the holder does at work, or a note without a verb.</summary>
    public bool AtWork(int sentence) => !_private[sentence] && (!_told[sentence] || _works[sentence]);

    /// <summary>The words stand in a clause about a break, a meal or the family.</summary>
    public bool IsLeisure(int sentence, Phrase phrase) => _leisure[sentence] is { } spans && spans.Exists(s => s.First <= phrase.First && phrase.Last <= s.Last);
}
