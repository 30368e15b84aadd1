using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// The people a job is done for, by the word the text itself has for them ("klanten", "patients"): a man, a girl or "him" of one day becomes that class in a duty. A text
/// without such a word keeps what it says.
/// </summary>
internal sealed class PersonClasses(ReadText text)
{
    private static readonly ImmutableArray<string> Dutch =
        ["klanten", "patiënten", "bewoners", "cliënten", "leerlingen", "kinderen", "reizigers", "passagiers", "gasten", "bezoekers", "studenten", "kleuters", "cursisten", "huurders", "leden", "lezers", "inwoners", "burgers", "ouders", "deelnemers", "jongeren", "ouderen", "zieken", "gedetineerden", "verdachten", "peuters", "senioren", "bellers", "toeristen", "sporters", "zwemmers", "kandidaten", "sollicitanten", "donoren", "kampeerders", "eters", "gebruikers", "spelers"];

    private static readonly ImmutableArray<string> English =
        ["customers", "patients", "residents", "clients", "pupils", "children", "passengers", "guests", "visitors", "students", "toddlers", "tenants", "members", "readers", "shoppers", "citizens", "parents", "owners", "learners", "borrowers", "callers", "travellers", "tourists", "campers", "diners", "swimmers", "riders", "punters", "prisoners", "inmates", "claimants", "applicants", "candidates", "donors", "buyers", "babies", "mothers", "participants", "attendees", "users", "players", "spectators", "mourners", "contestants", "youngsters"];

    /// <summary>Words for just anybody, of whom the class says more.</summary>
    private static readonly FrozenSet<string> Anybody = FrozenSet.ToFrozenSet(
        ["mrs", "mr", "ms", "dr", "man", "mannen", "vrouw", "vrouwen", "meneer", "mevrouw", "heer", "dame", "dames", "oude dame", "oude vrouw", "oude man", "jongen", "meisje", "koppel", "iemand", "mensen", "persoon", "heren", "jongeman", "kerel", "moeder", "vader", "weduwe", "student", "tiener", "tieners", "puber", "oma", "opa",
         "woman", "women", "men", "gentleman", "lady", "old lady", "old man", "old woman", "boy", "girl", "couple", "someone", "somebody", "people", "person", "folks", "ladies", "gentlemen", "guy", "bloke", "lad", "chap", "mother", "father", "widow", "teenager", "teenagers", "gran", "student"],
        StringComparer.Ordinal);

    /// <summary>The word is one of those classes, in either language.</summary>
    public static bool IsListed(string lower) => lower is "patienten" or "clienten" || Dutch.Contains(lower, StringComparer.Ordinal) || English.Contains(lower, StringComparer.Ordinal);

    /// <summary>The word says no more than that it is somebody.</summary>
    public static bool IsAnybody(string person) => Anybody.Contains(person);

    /// <summary>The class, in the plural; empty when the text has no word for it.</summary>
    public string Word { get; } = Find(text);

    /// <summary>The job is done for young people.</summary>
    public bool AreChildren => Word is "children" or "pupils" or "toddlers" or "students" or "kinderen" or "leerlingen" or "kleuters" or "studenten";

    /// <summary>The job is caring for those people.</summary>
    public bool AreInCare => Word is "patients" or "residents" or "clients" or "children" or "toddlers" or "babies" or "pupils" or "mothers";

    /// <summary>The person as a member of the class, when the words say no more than that it is somebody.</summary>
    /// <param name="person">In general terms; empty when it is not known who.</param>
    public string InGeneral(string person)
    {
        if (Word.Length == 0) return person;
        // Where the job is done for children, a mother is one of their parents.
        if (text.Language == Language.Dutch && AreChildren && person is "moeder" or "vader" or "mama" or "papa") return "ouders";
        if (person.Length == 0 || Anybody.Contains(person) && !(person == "student" && Word is "children" or "kinderen" or "parents" or "ouders")) return Word;
        // "the first patient", "haar volgende patiënt": any of them.
        if (person.Split(' ') is [var which, var who] && which is "eerste" or "tweede" or "volgende" or "laatste" or "andere" or "first" or "second" or "next" or "last" or "other" && (who == Word || who == Singular(Word, text.Language))) return Word;
        foreach (var link in (string[])[" with ", " of ", " van ", " met "])
            if (person.IndexOf(link, StringComparison.Ordinal) is > 0 and var at && Anybody.Contains(person[..at])) return Word;
        // "een Poolse meneer", "retired bus driver": the head decides only for nouns that mean anybody.
        return person.LastIndexOf(' ') is > 0 and var blank && !person.Contains(" of ", StringComparison.Ordinal) && !person.Contains(" van ", StringComparison.Ordinal) && Anybody.Contains(person[(blank + 1)..]) ? Word : person;
    }

    private static string Find(ReadText text)
    {
        var classes = text.Language == Language.Dutch ? Dutch : English;
        var counts = new int[classes.Length];
        // Words of a text are without accents ("patienten"), these have theirs.
        var forms = classes.Select(c => (Many: Letters.Fold(c), One: Letters.Fold(Singular(c, text.Language)))).ToArray();
        foreach (var word in text.Sentences.SelectMany(s => s))
            for (var i = 0; i < forms.Length; i++)
                if (word.Lower == forms[i].Many || word.Lower == forms[i].One) counts[i]++;
        var best = 0;
        for (var i = 1; i < counts.Length; i++) if (counts[i] > counts[best]) best = i;
        return counts[best] >= 2 ? classes[best] : "";
    }

    private static string Singular(string plural, Language language) => plural switch
    {
        "kinderen" => "kind",
        "leden" => "lid",
        "children" => "child",
        "babies" => plural[..^3] + "y",
        "jongeren" or "ouderen" or "zieken" or "gedetineerden" or "verdachten" => plural[..^1],
        _ => language == Language.Dutch && !plural.EndsWith('s') ? plural[..^2] : plural[..^1],
    };
}
