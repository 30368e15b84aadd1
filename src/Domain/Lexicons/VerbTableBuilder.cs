using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace InterviewBot.Domain.Lexicons;

/// <summary>Collects verb forms; a form given twice counts once, the first kind wins.</summary>
internal sealed class VerbTableBuilder
{
    /// <summary>About as many forms as the seeds have of a language: growing to it would leave its outgrown tables behind.</summary>
    private const int UsualForms = 28_000;

    private readonly Dictionary<string, ImmutableArray<VerbForm>> _forms = new(UsualForms, StringComparer.Ordinal);

    private ImmutableArray<VerbForm> _last = [];

    public void Add(string form, Verb verb, VerbTense tense)
    {
        ref var own = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, form, out var known);
        if (!known)
            own = Alone(new VerbForm(verb, tense));
        else if (!own.Any(f => f.Tense == tense))
            own = own.Add(new VerbForm(verb, tense));
    }

    /// <summary>Forms of one verb and tense come one after the other ("walk", "walks") and share what they mean.</summary>
    private ImmutableArray<VerbForm> Alone(VerbForm form) => _last is [var last] && last == form ? _last : _last = [form];

    public VerbTable Build(ImmutableArray<string> particles) => new(_forms, particles);

    /// <summary>The kind in the first column of a line of a verb file; <c>null</c> when it is none.</summary>
    public static VerbKind? Kind(TsvLine line) =>
        Enum.TryParse<VerbKind>(line.Columns[0], ignoreCase: true, out var kind) && !char.IsDigit(line.Columns[0][0]) ? kind : null;

    /// <summary>What is wrong with the first column.</summary>
    public static string? KindFault(TsvLine line) => Kind(line) is null
        ? $"{line.Place}: '{line.Columns[0]}' is no kind of verb ({string.Join(", ", Enum.GetNames<VerbKind>()).ToLowerInvariant()})"
        : null;
}
