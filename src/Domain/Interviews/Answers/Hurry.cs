using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Interviews.Answers;

/// <summary>Somebody says that there is little time left: "sorry, ik heb nog 3 minuten", "got a call in five, can we speed up?".</summary>
public static partial class Hurry
{
    /// <summary>Longer turns tell something.</summary>
    private const int MostWords = 16;

    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return YesNoWords.Of(text).Length <= MostWords && Pattern().IsMatch(text.Replace('’', '\''));
    }

    private const string Apology = @"((sorry|oei|ow|oh|ja|maar|euh|excuseer|ok|oké|listen|look|hey|hé)\W+)*";

    [GeneratedRegex(
        $@"^\W*{Apology}(ik heb|'k heb|i have|i've got|i've only got|i only have|got) (nog |maar |slechts |nog maar |only |just |about |like )*(\w+ )(min|minuten|minuutjes|minuut|minutes|mins|minute)( left| tijd| to go| more)?\W*($|[,.;!])"
        + $@"|^\W*{Apology}ik (moet|ga) (zo|dadelijk|straks|over \w+ (min|minuten|minuutjes)|binnen \w+ (min|minuten)) (weg|vertrekken|doorgaan|gaan|door|in een (vergadering|meeting))"
        + $@"|^\W*{Apology}(i('ve)? (have|got|'ve got)|got|there's) a (call|meeting|class|lecture|train|bus|shift) (in|to catch)\b"
        + @"|\b(kan|kunnen|gaat) (het|dit|dat|we|dat ook) (\w+ )?(wat |iets |een beetje )?(sneller|rapper|korter|vooruit)\b|\b(can|could) (we|you|this) (speed (up|this up|it up)|go faster|be quicker|make (this|it) (quick|quicker|shorter)|hurry)\b"
        + $@"|^\W*{Apology}ik heb (niet (zo )?veel|weinig|bijna geen|geen) tijd( meer)?\W*($|[,.;!])|^\W*{Apology}i (don't have|haven't got) (much|a lot of|any more) time\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
