namespace InterviewBot.Domain.Lexicons;

/// <summary>
/// Reads <c>lexicon/en/verbs.tsv</c>: kind and infinitives of regular verbs, or kind, infinitive, past and participle of an irregular
/// one (<c>|</c> between variants; a fifth column for an irregular present).
/// </summary>
internal sealed class EnglishVerbReader
{
    private readonly VerbTableBuilder _forms = new(9_000, 13_000);

    /// <summary>What is wrong with the lines of a verb file.</summary>
    public static IEnumerable<string> Faults(IEnumerable<TsvLine> lines) => lines.Select(Fault).OfType<string>();

    /// <summary>The forms of the verbs of lines without faults.</summary>
    public static VerbTable Compile(IEnumerable<TsvLine> lines)
    {
        var reader = new EnglishVerbReader();
        foreach (var line in lines)
            reader.Add(line, VerbTableBuilder.Kind(line)!.Value);
        return reader._forms.Build([]);
    }

    private static string? Fault(TsvLine line) => line.Columns.Length is not (2 or 4 or 5)
        ? $"{line.Place}: two columns (kind, infinitives) or four (kind, infinitive, past, participle; present) expected, found {line.Columns.Length}"
        : VerbTableBuilder.KindFault(line);

    private void Add(TsvLine line, VerbKind kind)
    {
        foreach (var infinitive in line.Columns[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var verb = new Verb(infinitive, kind);
            _forms.Add(infinitive, verb, VerbTense.Infinitive);
            _forms.Add(infinitive, verb, VerbTense.Present);
            _forms.Add(ThirdPerson(infinitive), verb, VerbTense.Present);
            foreach (var stem in Stems(infinitive))
            {
                _forms.Add(stem + "ing", verb, VerbTense.Progressive);
                if (line.Columns.Length == 2)
                {
                    _forms.Add(stem + "ed", verb, VerbTense.Past);
                    _forms.Add(stem + "ed", verb, VerbTense.Participle);
                }
            }

            if (line.Columns.Length > 2)
            {
                Each(line.Columns[2], verb, VerbTense.Past);
                Each(line.Columns[3], verb, VerbTense.Participle);
                if (line.Columns.Length == 5)
                    Each(line.Columns[4], verb, VerbTense.Present);
            }
            else if (infinitive.EndsWith('y') && !IsVowel(infinitive[^2]))
            {
                _forms.Add(infinitive[..^1] + "ied", verb, VerbTense.Past);
                _forms.Add(infinitive[..^1] + "ied", verb, VerbTense.Participle);
            }
        }
    }

    // What -ed and -ing are put behind; with and without a doubled consonant, since spelling does not show the stress.
    private static IEnumerable<string> Stems(string infinitive)
    {
        if (infinitive.EndsWith("ie", StringComparison.Ordinal))
            return [infinitive[..^1], infinitive[..^2] + "y"];
        if (infinitive[^1] == 'e' && infinitive.Length > 2 && infinitive[^2] is not ('e' or 'o'))
            return [infinitive[..^1]];
        var doubles = infinitive.Length > 2 && !IsVowel(infinitive[^1]) && infinitive[^1] is not ('w' or 'x' or 'y') && IsVowel(infinitive[^2]) && !IsVowel(infinitive[^3]);
        return doubles ? [infinitive, infinitive + infinitive[^1]] : [infinitive];
    }

    private static string ThirdPerson(string infinitive)
    {
        if (infinitive.EndsWith('y') && infinitive.Length > 1 && !IsVowel(infinitive[^2]))
            return infinitive[..^1] + "ies";
        return infinitive[^1] is 's' or 'x' or 'z' or 'o' || infinitive.EndsWith("ch", StringComparison.Ordinal) || infinitive.EndsWith("sh", StringComparison.Ordinal)
            ? infinitive + "es"
            : infinitive + "s";
    }

    private void Each(string forms, Verb verb, VerbTense tense)
    {
        foreach (var form in forms.Split('|').Where(f => f != "-"))
            _forms.Add(form, verb, tense);
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
