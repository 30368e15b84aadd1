using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects verb forms; a form given twice counts once, the first kind wins.</summary>
/// <param name="forms">About how many forms will come.</param>
/// <param name="readings">About how many readings they will have together.</param>
internal sealed class VerbTableBuilder(int forms, int readings)
{
    private readonly WordNumbersBuilder _forms = new(forms, readings);
    private readonly ImmutableArray<Verb>.Builder _verbs = ImmutableArray.CreateBuilder<Verb>();

    /// <param name="verb">The forms of one verb come one after the other.</param>
    public void Add(string form, Verb verb, VerbTense tense)
    {
        if (_verbs.Count == 0 || !ReferenceEquals(_verbs[^1], verb))
            _verbs.Add(verb);
        foreach (var number in _forms.Of(form))
        {
            if (number % VerbTable.Tenses == (int)tense)
                return;
        }

        _forms.Add(form, VerbTable.Number(_verbs.Count - 1, tense));
    }

    public VerbTable Build(ImmutableArray<string> particles) => new(_forms.Build(), _verbs.ToImmutable(), particles);

    /// <summary>The kind in the first column of a line of a verb file; <c>null</c> when it is none.</summary>
    public static VerbKind? Kind(TsvLine line) =>
        Enum.TryParse<VerbKind>(line.Columns[0], ignoreCase: true, out var kind) && !char.IsDigit(line.Columns[0][0]) ? kind : null;

    /// <summary>What is wrong with the first column.</summary>
    public static string? KindFault(TsvLine line) => Kind(line) is null
        ? $"{line.Place}: '{line.Columns[0]}' is no kind of verb ({string.Join(", ", Enum.GetNames<VerbKind>()).ToLowerInvariant()})"
        : null;
}
