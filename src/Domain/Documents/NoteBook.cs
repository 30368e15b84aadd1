using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>Numbers the evidence of a document in order of first use; the same words have one number.</summary>
public sealed class NoteBook(IEnumerable<Passage> sources)
{
    private readonly Dictionary<int, Passage> _sources = sources.ToDictionary(p => p.Utterance);
    private readonly Dictionary<Evidence, int> _numbers = [];
    private readonly ImmutableArray<DocumentNote>.Builder _notes = ImmutableArray.CreateBuilder<DocumentNote>();

    public ImmutableArray<DocumentNote> Notes => _notes.ToImmutable();

    /// <exception cref="KeyNotFoundException">The evidence points at an utterance that is no source: a mistake of ours, not of the respondent.</exception>
    public int Number(Evidence evidence)
    {
        if (_numbers.TryGetValue(evidence, out var number))
            return number;
        _notes.Add(new DocumentNote(_numbers.Count + 1, evidence, _sources[evidence.Utterance].Words(evidence)));
        return _numbers[evidence] = _numbers.Count + 1;
    }
}
