using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>
/// Replaces the personal data of third persons in everything that is shared, consistently: the same person is <c>[persoon 1]</c> (<c>[person 1]</c>) in all texts of
/// an interview, whether called by full name, given name or surname. Immutable.
/// </summary>
/// <remarks>Words are read in the language they were said in; the labels are in the language of the reader, who may have another.</remarks>
public sealed partial class Pseudonyms
{
    private const string Nobody = "[nobody]";

    private readonly PersonalDataReader _reader;
    private readonly Language _labels;
    private readonly ImmutableArray<Language> _said;
    private readonly ImmutableDictionary<string, int> _persons;

    private Pseudonyms(PersonalDataReader reader, Language labels, ImmutableArray<Language> said, ImmutableDictionary<string, int> persons) =>
        (_reader, _labels, _said, _persons) = (reader, labels, said, persons);

    /// <summary>Collects the persons of an interview, numbered in order of first mention.</summary>
    /// <param name="labels">Language of the labels that take the place of names.</param>
    /// <param name="said">The languages that any of the words may be in.</param>
    /// <param name="texts">What was said in the interview, in order.</param>
    /// <param name="answersWho">Those of the texts that answer who somebody is.</param>
    public static Pseudonyms Of(PersonalDataReader reader, Language labels, ImmutableArray<Language> said, IEnumerable<string> texts, IReadOnlySet<string>? answersWho = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(texts);
        var persons = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var count = 0;
        foreach (var text in texts)
        {
            foreach (var parts in Named(reader, said, text, answersWho?.Contains(text) == true))
            {
                var known = parts.Select(p => persons.TryGetValue(p, out var number) ? number : 0).Where(n => n > 0).DefaultIfEmpty(0).First();
                var person = known > 0 ? known : ++count;
                foreach (var part in parts)
                    persons.TryAdd(part, person);
            }
        }

        return new Pseudonyms(reader, labels, said, persons.ToImmutable());
    }

    private static IEnumerable<ImmutableArray<string>> Named(PersonalDataReader reader, ImmutableArray<Language> said, string text, bool answersWho) =>
        Read(reader, said, text).Where(IsName).Select(d => Parts(reader, text.Substring(d.Start, d.Length)))
            .Concat(said.SelectMany(language => reader.NamesInPassing(language, text, answersWho)).Select(reader.Named).Distinct().Select(ImmutableArray.Create));

    /// <summary>
    /// The text with the personal data of third persons replaced; the same string when there are none. Only who was named in what was said is a person: words of the
    /// program's own stand beside it ("Active Listening: I said …").
    /// </summary>
    public string Apply(string text) => Apply(text, ofTheJob: false);

    /// <param name="ofTheJob">What is told of somebody's money is what the job pays: only who it is, is replaced.</param>
    public string Apply(string text, bool ofTheJob) => Replaced(text, ofTheJob, Label);

    /// <summary>The text as a line to put in a CV: nobody is named, and nothing stands where a name stood beside who it was ("een gast, Kevin, die …" is "een gast die …").</summary>
    public string Unnamed(string text)
    {
        var somebody = _labels == Language.Dutch ? "iemand" : "someone";
        var line = Replaced(text, false, (datum, _) => IsName(datum) ? Nobody : Label(datum, text));
        return line.Contains(Nobody, StringComparison.Ordinal) ? FirstLetter.Capital(BesideNobody().Replace(line, "").Replace(Nobody, somebody, StringComparison.Ordinal)) : line;
    }

    // "…, [nobody], die", "mijn collega [nobody]": who it was is said already.
    [GeneratedRegex(@",\s*\[nobody\](?:,|(?=[.;]|$))|(?<=\b(?:collega|klant|gast|bewoner|bewoonster|baas|chef|ploegbaas|patiënt|buurvrouw|buurman|colleague|customer|guest|resident|boss|patient|neighbour|manager)) \[nobody\](?!')")]
    private static partial Regex BesideNobody();

    private string Replaced(string text, bool ofTheJob, Func<PersonalDatum, string, string> label)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spans = Read(_reader, _said, text).Where(d => !d.Own && (!IsName(d) || IsKnown(d, text)) && !(ofTheJob && d.Kind == PersonalDataKind.Sensitive)).ToList();
        spans.AddRange(KnownNames(text).Where(n => !spans.Exists(s => s.Start < n.End && n.Start < s.End)));
        if (spans.Count == 0)
            return text;
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var datum in spans.OrderBy(d => d.Start))
        {
            result.Append(text, at, datum.Start - at).Append(label(datum, text));
            if (IsName(datum) && IsWhose(datum, text))
                result.Append("'s");
            at = datum.End;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>What any of the languages shows, without overlaps.</summary>
    private static IEnumerable<PersonalDatum> Read(PersonalDataReader reader, ImmutableArray<Language> said, string text)
    {
        var end = 0;
        foreach (var datum in said.SelectMany(language => reader.Read(language, text)).OrderBy(d => d.Start).ThenByDescending(d => d.Length))
        {
            if (datum.Start < end)
                continue;
            end = datum.End;
            yield return datum;
        }
    }

    private bool IsKnown(PersonalDatum datum, string text) => Parts(_reader, text.Substring(datum.Start, datum.Length)).Any(_persons.ContainsKey);

    /// <summary>"Kevin's till", "Kevins kassa"; but "prof Adams handed them back": a surname ends as it ends, and without its sign whose something is stands before a thing.</summary>
    private bool IsWhose(PersonalDatum datum, string text)
    {
        var name = text.Substring(datum.Start, datum.Length);
        if (Genitives.Has(name))
            return true;
        var plain = name.ToLowerInvariant();
        return datum.Kind == PersonalDataKind.GivenName && !_persons.ContainsKey(plain) && _reader.Named(plain).Length < plain.Length && _reader.StandsBeforeThing(text, datum.End);
    }

    // A surname alone, once the full name was told; and in small letters what is no other word.
    private IEnumerable<PersonalDatum> KnownNames(string text)
    {
        if (_persons.IsEmpty)
            return [];
        var words = Tokenizer.Read(text).Words;
        return words.Where((w, i) => IsPerson(w) && (w.Capital || _reader.IsNothingElse(w.Lower) || IsJoined(i - 2, i - 1) || IsJoined(i + 2, i + 1)))
            .Select(w => new PersonalDatum(PersonalDataKind.GivenName, w.Start, w.Length, false));

        bool IsPerson(Word word) => _persons.ContainsKey(word.Lower) || _persons.ContainsKey(_reader.Named(word.Lower));

        // "Van jan en marleen".
        bool IsJoined(int other, int and) =>
            other >= 0 && other < words.Length && words[and].Lower is "en" or "and" && IsPerson(words[other]) && (words[other].Capital || _reader.IsNothingElse(words[other].Lower));
    }

    private string Label(PersonalDatum datum, string text)
    {
        var dutch = _labels == Language.Dutch;
        if (IsName(datum))
        {
            var number = Parts(_reader, text.Substring(datum.Start, datum.Length)).Select(p => _persons.GetValueOrDefault(p)).FirstOrDefault(n => n > 0);
            var person = dutch ? "persoon" : "person";
            return number == 0 ? $"[{person}]" : string.Create(CultureInfo.InvariantCulture, $"[{person} {number}]");
        }

        return datum.Kind switch
        {
            PersonalDataKind.Phone => dutch ? "[telefoonnummer]" : "[phone number]",
            PersonalDataKind.Email => dutch ? "[e-mailadres]" : "[e-mail address]",
            PersonalDataKind.Address => dutch ? "[adres]" : "[address]",
            PersonalDataKind.Account => dutch ? "[rekeningnummer]" : "[account number]",
            PersonalDataKind.NationalNumber => dutch ? "[identificatienummer]" : "[identification number]",
            PersonalDataKind.BirthDate => dutch ? "[geboortedatum]" : "[date of birth]",
            _ => dutch ? "[persoonlijk gegeven]" : "[personal detail]",
        };
    }

    private static bool IsName(PersonalDatum datum) => datum is { Own: false, Kind: PersonalDataKind.Name or PersonalDataKind.GivenName };

    private static ImmutableArray<string> Parts(PersonalDataReader reader, string name) => [.. Tokenizer.Read(name).Words.Where(w => w.Length > 1 && !Privacy.KnownNames.IsInfix(w.Lower)).Select(w => reader.Named(w.Lower))];
}
