using System.Collections.Immutable;

namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// Reads <c>lexicon/nl/verbs.tsv</c>: kind and infinitives of regular verbs, or kind, infinitive, past singular, past plural and
/// participle of an irregular one (<c>|</c> between variants; a sixth column for an irregular present). Regular forms are made by rule, with the spelling slips that are common
/// (<c>antwoorde</c> for <c>antwoordde</c>): recognising a form that does not exist does no harm.
/// </summary>
internal sealed class DutchVerbReader
{
    private static readonly ImmutableArray<string> Particles =
    [
        "achterna", "tegemoet", "voorover", "achteruit", "vooruit", "voorbij", "omhoog", "omlaag", "terecht", "terug", "samen", "tegen", "binnen", "buiten",
        "boven", "onder", "voort", "rond", "neer", "over", "door", "voor", "klaar", "vast", "thuis", "mede", "mee", "weg", "aan", "bij", "los", "toe", "uit",
        "in", "om", "op", "af", "na", "stil", "goed", "dicht", "open", "recht", "vrij", "schoon", "plat", "kapot", "stuk", "heen", "verder", "rechtstreeks", "leeg", "vol",
    ];

    private readonly VerbTableBuilder _forms = new(28_000, 32_000);

    /// <summary>What is wrong with the lines of a verb file.</summary>
    public static IEnumerable<string> Faults(IEnumerable<TsvLine> lines) => lines.Select(Fault).OfType<string>();

    /// <summary>The forms of the verbs of lines without faults.</summary>
    public static VerbTable Compile(IEnumerable<TsvLine> lines)
    {
        var reader = new DutchVerbReader();
        foreach (var line in lines)
            reader.Add(line, VerbTableBuilder.Kind(line)!.Value);
        return reader._forms.Build(Particles);
    }

    private static string? Fault(TsvLine line) => line.Columns.Length is not (2 or 5 or 6)
        ? $"{line.Place}: two columns (kind, infinitives) or five (kind, infinitive, past, past plural, participle; present) expected, found {line.Columns.Length}"
        : VerbTableBuilder.KindFault(line);

    private void Add(TsvLine line, VerbKind kind)
    {
        foreach (var infinitive in line.Columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var verb = new Verb(infinitive, kind);
            var stems = DutchStems.Of(infinitive);
            _forms.Add(infinitive, verb, VerbTense.Infinitive);
            _forms.Add(infinitive, verb, VerbTense.Present);
            _forms.Add(infinitive + "d", verb, VerbTense.Progressive);
            foreach (var stem in stems)
            {
                _forms.Add(stem, verb, VerbTense.Present);
                _forms.Add(stem + "t", verb, VerbTense.Present);
            }

            if (line.Columns.Length > 2)
            {
                Each(line.Columns[2], verb, VerbTense.Past);
                Each(line.Columns[3], verb, VerbTense.Past);
                Each(line.Columns[4], verb, VerbTense.Participle);
                if (line.Columns.Length == 6)
                    Each(line.Columns[5], verb, VerbTense.Present);
                continue;
            }

            foreach (var stem in stems)
                Regular(stem, DutchStems.IsVoiceless(infinitive), verb);
        }
    }

    private void Regular(string stem, bool voiceless, Verb verb)
    {
        var ending = voiceless ? "te" : "de";
        _forms.Add(stem + ending, verb, VerbTense.Past);
        _forms.Add(stem + ending + "n", verb, VerbTense.Past);
        if (stem[^1] == ending[0])
        {
            // wachte, antwoorde: one letter forgotten.
            _forms.Add(stem + "e", verb, VerbTense.Past);
        }

        var bare = stem[^1] is 't' or 'd' ? stem : stem + ending[0];
        var slip = stem + (stem[^1] is 't' or 'd' ? "" : voiceless ? "d" : "t");
        // "Gebeld", "geërgerd": spelling does not show whether "be" and "er" are prefixes.
        foreach (var prefix in DutchStems.HasNoGe(verb.Infinitive) ? ["", "ge"] : new[] { "ge" })
        {
            _forms.Add(prefix + bare, verb, VerbTense.Participle);
            _forms.Add(prefix + slip, verb, VerbTense.Participle);
        }
    }

    private void Each(string forms, Verb verb, VerbTense tense)
    {
        foreach (var form in forms.Split('|'))
        {
            if (form != "-")
                _forms.Add(form, verb, tense);
        }
    }
}
