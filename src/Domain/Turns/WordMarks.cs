using System.Collections.Frozen;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>What a word of a turn is, as far as its reading asks again and again.</summary>
[Flags]
internal enum WordMark
{
    None = 0,

    /// <summary>An article, pronoun, preposition or other word that every text is full of.</summary>
    Small = 1,

    /// <summary>Small talk around a turn: please, well, this one.</summary>
    Beside = 2,

    /// <summary>Inside a cue of some semantic field.</summary>
    Field = 4,

    /// <summary>A word that says little.</summary>
    Vague = 8,

    /// <summary>A word that says little and is seldom found in a full answer.</summary>
    VagueField = 16,
    Negation = 32,

    /// <summary>You, who may be the program.</summary>
    You = 64,

    /// <summary>I, me, my.</summary>
    Own = 128,

    /// <summary>I.</summary>
    Self = 256,
    OwnObject = 512,
    Group = 1024,

    /// <summary>Somebody the job is done for.</summary>
    AtWork = 2048,

    /// <summary>Anybody else.</summary>
    Person = 4096,
    Wish = 8192,
    Function = 16384,

    /// <summary>I guess, sort of.</summary>
    Hedge = 32768,
    Place = 65536,
}

/// <summary>The marks of every word of a text, found in one pass over its cues.</summary>
internal static class WordMarks
{
    private static readonly FrozenDictionary<string, WordMark> Starts = new Dictionary<string, WordMark>(StringComparer.Ordinal)
    {
        ["polite"] = WordMark.Beside,
        ["own-word"] = WordMark.Beside | WordMark.Own,
        ["to-you"] = WordMark.Beside | WordMark.You,
        ["degree-word"] = WordMark.Beside,
        ["field-wish"] = WordMark.Beside | WordMark.Wish,
        ["field-here"] = WordMark.Beside,
        ["field-vague"] = WordMark.Vague | WordMark.VagueField,
        ["vague-word"] = WordMark.Vague,
        ["negation"] = WordMark.Negation,
        ["own-object"] = WordMark.OwnObject,
        ["subject-self"] = WordMark.Self,
        ["subject-group"] = WordMark.Group,
        ["subject-third"] = WordMark.Person,
        ["subject-anyone"] = WordMark.Person,
        ["person-worker"] = WordMark.Person,
        ["person-other"] = WordMark.Person,
        ["distress-work"] = WordMark.AtWork,
        ["place-noun"] = WordMark.Place,
        ["function-word"] = WordMark.Function,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Small = new[]
    {
        "function-word", "determiner", "preposition", "subject-self", "subject-group", "subject-third", "subject-indefinite", "subject-it", "linking-word", "subordinator", "negation",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly ByCategory<(WordMark Start, WordMark Single, WordMark Inside)> Marks =
        new(category => (Starts.GetValueOrDefault(category), Small.Contains(category) ? WordMark.Small : WordMark.None, Inside(category)));

    public static WordMark[] Read(CueMatches cues)
    {
        var marks = new WordMark[cues.Text.Words.Length];
        var byCategory = Marks.For(cues);
        foreach (var match in cues.All)
        {
            var (start, single, inside) = byCategory[match.Category];
            marks[match.First] |= match.Count == 1 ? start | single : start;
            for (var i = match.First; i < match.End && inside != WordMark.None; i++)
                marks[i] |= inside;
        }

        return marks;
    }

    /// <summary>How many words are small words by the first marks and none by the others.</summary>
    public static int SmallOnly(WordMark[] marks, WordMark[] others)
    {
        var count = 0;
        for (var i = 0; i < marks.Length; i++)
            count += (marks[i] & WordMark.Small) != 0 && (others[i] & WordMark.Small) == 0 ? 1 : 0;
        return count;
    }

    private static WordMark Inside(string category) => category switch
    {
        "field-vague" => WordMark.Field | WordMark.Vague,
        "hedge" => WordMark.Hedge,
        _ when category.StartsWith(SignFields.Strong, StringComparison.Ordinal) || category.StartsWith(SignFields.Weak, StringComparison.Ordinal) => WordMark.Field,
        _ => WordMark.None,
    };
}
