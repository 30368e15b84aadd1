using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>The semantic fields that words of a turn belong to, and what stands around those words: <c>field-end:wish</c> is a word of ending inside a wish.</summary>
internal sealed class FieldSigns(TurnText turn, TurnFrame frame, FoundSigns found)
{
    private static readonly string[] SaidInOther = ["language-switch", "language", "injection"];

    private static readonly ByCategory<bool> AreFields = new(SignFields.Fields.ContainsKey);

    private readonly SignSurroundings _around = new(turn, frame);

    // How far the words of each field reach that are meant here and now.
    private readonly Dictionary<string, int> _meant = new(StringComparer.Ordinal);

    /// <summary>The fields that words of the turn's own language belong to, whatever became of them, each once: an ordinary turn has a few.</summary>
    public List<string> Named { get; } = [];

    /// <summary>The fields that were taken for signs, each once.</summary>
    public List<string> Taken { get; } = [];

    public void Add()
    {
        Add(turn.Own, everything: true);
        // People ask for their language in that language, and copy orders to programs in English.
        // The rest of the other language counts only where nothing is said in the own one: "die" is no death in Dutch.
        var isOther = found.All.Count == 0 && turn.SmallWords.Own == 0;
        if (isOther || turn.Other.HasAny(SaidInOther))
            Add(turn.Other, everything: isOther);
    }

    private void Add(CueMatches cues, bool everything)
    {
        var areFields = AreFields.For(cues);
        foreach (var match in cues.All)
        {
            if (!areFields[match.Category])
                continue;
            var field = match.Cue.Category;
            if (ReferenceEquals(cues, turn.Own))
                AddOnce(Named, field);
            if (!(everything || Array.IndexOf(SaidInOther, field) >= 0) || turn.IsQuoted(match) || IsFigure(match))
                continue;
            var evidence = turn.Text.Span(0, match.First, match.Count);
            AddOnce(Taken, field);
            var sign = found.Book.Of(field);
            found.Add(sign, evidence);
            foreach (var mark in _around.Of(match))
            {
                if (mark is SignFields.Live or SignFields.Need && IsOtherWords(field, evidence))
                    AddRepeated(sign, mark, evidence);
                found.Add(sign, mark, evidence);
            }
        }
    }

    private static void AddOnce(List<string> fields, string field)
    {
        if (!fields.Contains(field))
            fields.Add(field);
    }

    // Two idioms over the same words say it once.
    private bool IsOtherWords(string field, Evidence evidence)
    {
        if (_meant.TryGetValue(field, out var end) && end > evidence.Start)
            return false;
        _meant[field] = evidence.End;
        return true;
    }

    // One word of a field may be chance; several idioms of it are none.
    private void AddRepeated(Sign sign, string mark, Evidence evidence)
    {
        if (found.Has(sign, SignFields.Again))
            found.Add(sign, SignFields.Often, evidence);
        else if (found.Has(sign, mark))
            found.Add(sign, SignFields.Again, evidence);
    }

    // "Bored to death", "doodmoe": words of need that only make another word stronger.
    private bool IsFigure(CueMatch match)
    {
        if (!SignFields.IsNeed(match.Cue.Category))
            return false;
        foreach (var figure in turn.Own.Of("figure-of-speech"))
        {
            if (figure.First <= match.First && match.End <= figure.End)
                return true;
        }

        return false;
    }
}
