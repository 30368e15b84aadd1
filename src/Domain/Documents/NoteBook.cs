using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>Numbers the evidence of a document in order of first use; the same words have one number.</summary>
/// <param name="language">Of the document: notes in the same language need not name theirs.</param>
/// <param name="place">Names where the words of a piece of evidence stand.</param>
public sealed class NoteBook(IEnumerable<Passage> sources, Language? language = null, Func<Passage, Evidence, string>? place = null)
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
        _notes.Add(new DocumentNote(_numbers.Count + 1, evidence, Words(evidence)) { Language = SaidIn(evidence), Place = place?.Invoke(_sources[evidence.Utterance], evidence) ?? "" });
        return _numbers[evidence] = _numbers.Count + 1;
    }

    public string Words(Evidence evidence) => _sources[evidence.Utterance].Words(evidence);

    /// <summary>The language of the words; <c>null</c> when it is the document's or not known.</summary>
    public Language? SaidIn(Evidence evidence) => _sources[evidence.Utterance].Language is { } said && said != language ? said : null;
}
