using System.Buffers;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>
/// Whether an answer to a plain question is so short that one more question is likely to bring something usable: a few words without a number, a name list or a
/// plain "nobody". It is no verdict on the answer, which stands: critical incidents are judged by their content (<see cref="Incidents.IncidentJudge"/>).
/// </summary>
public static class ThinAnswer
{
    /// <summary>In answers of people who were asked to tell in detail, six words and fewer were one in three hundred; in their short forms they were nearly all.</summary>
    private const int MostWords = 6;

    /// <summary>One bare clause of up to so many words is thin too (of detailed answers one in fifty is so short); two joined ones say enough.</summary>
    private const int MostWordsOfBareClause = 8;

    private const int MostWordsOfPart = 7;

    /// <summary>"She cried and left" leaves something to ask, dated or in two steps as it is; "he was adopted in September" does not.</summary>
    private const int MostWordsOfOutcome = 4;

    private const int MostWordsOfItem = 2;

    private const int MostCharacters = 60;

    private const int MostLettersOfArticle = 3;

    /// <summary>"A shop in Ghent" says less than "the city pool in Leeds".</summary>
    private const int FewestWordsOfKind = 2;

    /// <summary>Words as long as this mostly name something.</summary>
    private const int LettersOfContent = 6;

    /// <summary>Complete as they stand: nothing lies behind them.</summary>
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "geen", "niemand", "niets", "niks", "nooit", "nergens", "nee", "neen", "nul", "none", "nobody", "nothing", "never", "nowhere", "no", "not",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NothingBySpan = Nothing.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Dividers = SearchValues.Create(" ,.;!\n\t");

    /// <summary>"Die was er niet", "there wasn't one"; and little is as good as none to ask about.</summary>
    private static readonly SearchValues<string> NothingThere = SearchValues.Create(
        ["niet veel", "niet zo veel", "heel weinig", "not much", "not a lot", "very little", "was er niet", "waren er niet", "is er niet", "there wasn't", "there weren't", "there isn't", "there was none"], StringComparison.OrdinalIgnoreCase);

    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "op", "aan", "bij", "achter", "met", "iets", "ergens", "werken", "at", "on", "behind", "with", "something", "somewhere", "working",
    };

    /// <summary>"Worked with kids", "maakt niet uit": what was done or thought, and no name of a job.</summary>
    private static readonly HashSet<string> Doings = new(StringComparer.OrdinalIgnoreCase)
    {
        "gewerkt", "werkte", "deed", "hielp", "geholpen", "helpen", "maakt", "doet", "eender",
        "worked", "works", "did", "doing", "was", "helped", "helping", "doesn't", "doesnt", "whatever", "any",
    };

    private static readonly HashSet<string> Joining = new(StringComparer.OrdinalIgnoreCase)
    {
        "en", "of", "maar", "want", "omdat", "dus", "als", "wanneer", "zodat", "die", "toen", "and", "or", "but", "because", "so", "if", "when", "since", "who",
    };

    /// <summary>Words that stand for a thing without naming it.</summary>
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "iets", "dingen", "dingetjes", "zaken", "alles", "allerlei", "zoiets", "gewoon", "gewone", "bezig", "iedereen", "hetzelfde", "wat", "nodige", "klusjes",
        "something", "things", "thing", "stuff", "bits", "bit", "everything", "whatever", "obvious", "usual", "same", "everybody", "everyone", "anything",
    };

    public static bool Is(string text) => Words(text) switch
    {
        <= MostWords => true,
        <= MostWordsOfBareClause => !text.Contains(',', StringComparison.Ordinal) && !text.Split([' ', '\n']).Any(Joining.Contains),
        _ => false,
    };

    /// <summary>A part of an incident.</summary>
    public static bool IsPart(string text) => Is(text, MostWordsOfPart) || (IsLonger(text) && Is(WithoutNothing(text), MostWordsOfPart - 1));

    /// <summary>What came of an act, told and judged to be an effect.</summary>
    public static bool IsOutcome(string text) => Is(text, MostWordsOfOutcome);

    /// <summary>"No one hurt" is more than a plain "nothing", and can hardly be pictured yet.</summary>
    private static bool IsLonger(string text) => text.Trim().Count(c => c == ' ') is > 1 and < MostWordsOfPart;

    private static string WithoutNothing(string text) => string.Join(' ', text.Split(' ').Where(w => !Nothing.Contains(w)));

    /// <summary>An item of a list says enough sooner: a verb with what it is done to and a word more stands.</summary>
    public static bool IsItem(string text) => Is(text, MostWordsOfItem);

    /// <summary>An item that names nothing ("iets met dozen", "the usual bits").</summary>
    public static bool IsVagueItem(string text) =>
        Is(text, MostWords) && text.Split([' ', '\n']) is var words && words.Any(Vague.Contains) && words.Count(w => w.Length >= LettersOfContent && !Vague.Contains(w)) < 2;

    /// <summary>An answer to "which job" that says where or with what, but not what the job is called. A bare title stands.</summary>
    public static bool NamesNoJob(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries) is [var first, _, ..] words && words.Length <= MostWordsOfPart && (Places.Contains(first) || Doings.Contains(first));
    }

    /// <summary>"The city pool in Leeds": what kind of organisation it is, and where.</summary>
    public static bool NamesKindAndPlace(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(words, w => w is "in" or "te" or "near" or "bij" or "nabij" or "outside" or "uit" or "from");
        return at > 0 && at + 1 < words.Length && char.IsUpper(words[at + 1][0]) && words.Take(at).Count(w => w.Length > MostLettersOfArticle && char.IsLower(w[0])) >= FewestWordsOfKind;
    }

    /// <summary>"Sint-Jozefcollege in Aalst, een middelbare school": the name, and what it is.</summary>
    public static bool NamesAndIntroduces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split([',', ';', '(', '–', ':', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var name, .. var rest] && name.Split(' ').Any(w => char.IsUpper(w[0]))
            && rest.Any(r => r.Split(' ') is ["een" or "'n" or "ne" or "a" or "an" or "the" or "de" or "het", .. var kind] && kind.Any(w => w.Length > MostLettersOfArticle && !Vague.Contains(w)));
    }

    /// <summary>"The duty manager", "de eigenaar": a position, or two that are named side by side, and not just a name or "the boss".</summary>
    public static bool NamesPosition(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split([' ', ',', ';', '.', '!', '&', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(w => w.Length > (words.Length > 1 ? MostLettersOfArticle : LettersOfContent) && char.IsLower(w[0]) && !Vague.Contains(w) && !JustBosses.Contains(w));
    }

    private static readonly HashSet<string> JustBosses = new(StringComparer.OrdinalIgnoreCase)
    {
        "mijn", "onze", "baas", "bazin", "iemand", "somebody", "someone", "boss", "bosses", "name", "naam", "heette", "called", "named", "noemde",
    };

    private static bool Is(string text, int mostWords) => Words(text) <= mostWords;

    /// <summary>The words of a text that may be thin; <c>null</c> for one that is not, however few its words.</summary>
    private static int? Words(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var answer = text.AsSpan().Trim();
        if (answer.Length is 0 or > MostCharacters || Holds(answer, char.IsDigit) || answer.Count(',') + answer.Count(';') + answer.Count('\n') > 1)
            return null;
        var count = 0;
        foreach (var part in answer.SplitAny(Dividers))
        {
            var word = answer[part];
            if (NothingBySpan.Contains(word))
                return null;
            count += word.IsEmpty ? 0 : 1;
        }

        return count == 0 || answer.ContainsAny(NothingThere) ? null : count;
    }

    private static bool Holds(ReadOnlySpan<char> text, Func<char, bool> wanted)
    {
        foreach (var letter in text)
        {
            if (wanted(letter))
                return true;
        }

        return false;
    }
}
