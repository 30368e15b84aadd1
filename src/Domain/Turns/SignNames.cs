using System.Collections.Frozen;

namespace InterviewBot.Domain.Turns;

/// <summary>The names that signs can have, so that a line of the weights that means nothing is found at the start.</summary>
internal static class SignNames
{
    private static readonly FrozenSet<string> Marks = new[]
    {
        "other", "past", "present", "neg", "wish", "you", "self", "interview", "ask", "now", "first", "short", "alone", "order", "told", SignFields.Free, SignFields.Live, SignFields.Addressed, SignFields.OntoTeller, SignFields.Need, SignFields.Around, "this", "imp", SignFields.Anyway, SignFields.Whole, SignFields.Apart, SignFields.Again, SignFields.Often,
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> PromptMarks = new[] { "short", "long", "neg", "yes", "no" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Build = new[]
    {
        "words-1", "words-2", "words-3-5", "words-6-9", "words-10-16", "words-17-30", "words-31", "rest-0", "rest-1", "rest-2-3", "rest-4-6", "rest-7", "content-0", "content-1", "content-2",
        "content-3-4", "content-5", "need-2", "need-3", "need-4", "need-own-2", "need-own-3", "need-own-4", "small-talk-2", "small-talk-3", "small-talk-4", "vague-throughout", "hedge", "hangs-on-question", "question-all", "question-some",
        "question-opening", "question-self", "question-this", "vague-words-only", "vague-thin", "vague-echo", "lacks-number", "lacks-time", "lacks-person", "lacks-place", "lacks-yes-or-no", "elsewhere-you", "elsewhere-any", "sentences-3", "list", "quotes", "number", "you", "act-past", "no-past", "here-now", "present-instead", "fits-question", "echo", "echo:ask", "echo:first", "echo:or", "personal", "bereaved", "denies-summary", "instead-of-yes", "nobody-own",
    }.Concat(ManyAnswers.Signs).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Clauses = (from who in (string[])["self", "group", "nobody", "it", "you", "another"] from time in (string[])["past", "now", "timeless", "unreal"] select $"clause-{who}-{time}").ToFrozenSet(StringComparer.Ordinal);

    public static bool Has(string sign)
    {
        if (TurnWords.Is(sign) || Build.Contains(sign) || Clauses.Contains(sign) || SignFields.Fields.ContainsKey(sign) || AskedMeanings.Has(sign))
            return true;
        if (sign.Split('+') is [var one, var other])
            return SignFields.Pairs.Contains((one, other));
        var (name, mark) = sign.Split(':') is [var before, var after] ? (before, after) : (sign, null);
        if (name.StartsWith("asks-", StringComparison.Ordinal) || name == "confirm-prompt")
            return mark is null || PromptMarks.Contains(mark);
        return mark is not null && SignFields.Fields.ContainsKey(name) && Marks.Contains(mark);
    }
}
