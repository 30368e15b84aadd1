using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Numbers and addresses that follow a fixed form.</summary>
internal static partial class PersonalNumbers
{
    private const int FewestPhoneDigits = 9;
    private const int MostPhoneDigits = 14;

    /// <summary>None of these is there without a digit, and few answers have one.</summary>
    private static readonly (PersonalDataKind Kind, Regex Form)[] Digits =
    [
        (PersonalDataKind.Account, SortCode()), (PersonalDataKind.Account, Account()), (PersonalDataKind.Account, Card()),
        (PersonalDataKind.NationalNumber, BelgianNumber()), (PersonalDataKind.NationalNumber, BritishNumber()), (PersonalDataKind.NationalNumber, AmericanNumber()),
        (PersonalDataKind.NationalNumber, NumberPlate()), (PersonalDataKind.BirthDate, Birth()), (PersonalDataKind.Address, StreetAndNumber()), (PersonalDataKind.Phone, Phone()), (PersonalDataKind.Address, DutchAddress()), (PersonalDataKind.Address, EnglishAddress()), (PersonalDataKind.Address, FrenchAddress()),
    ];

    public static List<(PersonalDataKind Kind, int Start, int Length)> Find(TokenizedText words)
    {
        var text = words.Text;
        var found = new List<(PersonalDataKind Kind, int Start, int Length)>();
        if (text.Contains('@', StringComparison.Ordinal))
            Add(PersonalDataKind.Email, Email());
        if (words.Words.Any(w => w.Lower is "punt" or "dot"))
            Add(PersonalDataKind.Email, SpelledEmail());
        if (text.Any(char.IsDigit))
        {
            foreach (var (kind, form) in Digits)
                Add(kind, form);
        }

        return found;

        void Add(PersonalDataKind kind, Regex form)
        {
            foreach (var match in form.EnumerateMatches(text))
            {
                if (kind != PersonalDataKind.Phone || IsPhone(text.Substring(match.Index, match.Length)))
                    found.Add((kind, match.Index, match.Length));
            }
        }
    }

    private static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) is >= FewestPhoneDigits and <= MostPhoneDigits && !Date().IsMatch(text);

    [GeneratedRegex(@"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    // One of its dots stands in every address that is spelled out, as a word of its own.
    // "Fatiha punt elbakri apenstaartje example punt com", "imogen dot sallowfield at example dot com".
    [GeneratedRegex(@"\b\w{1,30}(?: (?:punt|dot|underscore|streepje|dash) \w{1,30}){0,3} (?:apenstaartje|apestaartje|apenstaart|at|@) \w{1,30}(?: (?:punt|dot) \w{2,10}){1,3}\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SpelledEmail();

    [GeneratedRegex(@"\b\d{2}-\d{2}-\d{2}\b.{0,20}?\b\d{8}\b", RegexOptions.CultureInvariant)]
    private static partial Regex SortCode();

    // IBAN: country, check digits, groups of up to four.
    [GeneratedRegex(@"\b[A-Za-z]{2}\d{2}(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?\b(?<=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Account();

    [GeneratedRegex(@"\b(?:\d{4}[ -]?){3}\d{4}\b|\b\d{3}-\d{7}-\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    [GeneratedRegex(@"\b\d{2}[.\- ]?[01]\d[.\- ]?[0-3]\d[.\- ]\d{3}[.\- ]?\d{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex BelgianNumber();

    [GeneratedRegex(@"\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b", RegexOptions.CultureInvariant)]
    private static partial Regex BritishNumber();

    // Belgian and British plates: they lead to one person.
    [GeneratedRegex(@"\b[1-9]-[A-Za-z]{3}-\d{3}\b|\b[A-Z]{2}\d{2} [A-Z]{3}\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumberPlate();

    [GeneratedRegex(@"\b\p{Lu}[\w-]{1,30}(?:straat|laan|steenweg|dreef|lei|plein)\b.{0,14}?\b(?:nummer|nr\.?|huisnummer) \d{1,4}|\b(?:number|no\.) \d{1,4},? (?:on |in )?\p{Lu}[\w'’-]{1,30} (?:Street|Road|Lane|Avenue|Drive|Close|Row)", RegexOptions.CultureInvariant)]
    private static partial Regex StreetAndNumber();

    [GeneratedRegex(@"\b\d{3}-\d{2}-\d{4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex AmericanNumber();

    [GeneratedRegex(@"(?:geboren (?:op|in)|geboortedatum(?: is| was)?:?|°|born (?:on|in)|date of birth(?: is| was)?:?|dob:?) ?\d{1,2}(?:st|nd|rd|th)?[ ./-](?:of )?(?:\d{1,2}|[A-Za-z]{3,9})[ ./-]\d{2,4}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Birth();

    [GeneratedRegex(@"(?<![\w.,/-])(?:\+\d|0)[\d ./()-]{7,18}\d(?!\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"\b(?:(?:\p{Lu}[\w'’-]{1,30} ){0,2}\p{Lu}[\w'’-]{0,30}(?:straat|laan|steenweg|plein|weg|dreef|lei|kaai|baan|pad|hof|markt|singel|dijk|gracht|berg|veld|kouter|heide|vest|park|rue)|[a-z]{3,20}(?:straat|laan|steenweg|dreef)|(?:\p{Lu}[\w'’-]{1,30} ){1,2}(?:Steenweg|Markt|Plein|Laan|Straat|Dijk|Weg))(?: nr\.?| nummer)? \d{1,4}(?: ?[a-zA-Z]\b)?(?:,? bus \w{1,4})?(?:,? (?:\d{4} |(?:in|te) )\p{Lu}[\w-]{1,30})?", RegexOptions.CultureInvariant)]
    private static partial Regex DutchAddress();

    [GeneratedRegex(@"\b(?:[Ff]lat \w{1,4},? )?\d{1,4}[a-zA-Z]?,? (?:\p{Lu}[\w'’.-]{1,30} ){1,3}(?:Street|Road|Lane|Avenue|Drive|Close|Row|Court|Crescent|Terrace|Square|Way|Gardens|Grove|Place|Hill|Park|Boulevard|Mews|Walk|Green|View|Rise|St|Rd|Ave|Ln)\b(?:,? flat \w{1,4})?(?:, \p{Lu}[\w-]{1,30})?", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishAddress();

    // "Rue de la Loi 16", "Avenue Louise 200": Brussels.
    [GeneratedRegex(@"\b(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Cc]haussee|[Qq]uai|[Aa]llée|[Pp]lace|[Ss]quare|[Ii]mpasse|[Cc]los)(?: (?:de|du|des|la|le|les))* (?:[dl]['’])?\p{Lu}[\w'’-]{1,30}(?: (?:(?:de|du|des|la|le|les) )*(?:[dl]['’])?\p{Lu}[\w'’-]{1,30}){0,3},? \d{1,4}\b", RegexOptions.CultureInvariant)]
    private static partial Regex FrenchAddress();
}
