using InterviewBot.Domain.Clauses;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>What the fields of a turn say together: two in one sentence (<c>field-order+field-rules</c>), so many of need or of small talk, and somebody of the teller's own who is dying.</summary>
/// <param name="fields">Those of the turn.</param>
internal sealed class FieldPairs(TurnText turn, TurnFrame frame, FoundSigns found, FieldSigns fields)
{
    private const int MostCounted = 4;

    public void Add()
    {
        if (fields.Named.Count > 1)
            AddPairs();
        AddBereaved();
        if (fields.Taken.Count > 1)
            AddCounts();
    }

    private void AddPairs()
    {
        foreach (var (one, other) in SignFields.Pairs)
        {
            if (!Names(one) || !Names(other))
                continue;
            foreach (var first in Both(one))
            {
                if (turn.IsQuoted(first) || Both(other).All(m => turn.Text.Words[m.First].Sentence != turn.Text.Words[first.First].Sentence || (m.First < first.End && first.First < m.End)))
                    continue;
                found.Add($"{one}+{other}", turn.Text.Span(0, first.First, first.Count));
                break;
            }
        }
    }

    private void AddCounts()
    {
        var need = SignFields.OfNeed.Where(IsTaken).ToList();
        AddCount("need", need.Count(f => !found.Has(f, ":", "other")));
        AddCount(SignFields.OwnNeed, need.Count(f => IsOwnNow(f) || IsOwnNow(SignFields.WeakOf(f))));
        AddCount("small-talk", SignFields.SmallTalk.Count(IsTaken));
    }

    // Said of the teller and of now: "I sit in the car, hands shaking, and can't go in".
    private bool IsOwnNow(string field) => found.Has(field, ":", "self") && found.Has(field, ":", "present") && !found.Has(field, ":", "other") && !found.Has(field, ":", "past");

    // Somebody of one's own is dying, gravely ill or in trouble, or died only just.
    private void AddBereaved()
    {
        if (!Names("field-kin"))
            return;
        var recent = turn.Own.Has("recent") || turn.Own.Has("unable-now");
        // That a grandmother has diabetes is no need of the teller's; that she was found to have cancer today is.
        foreach (var gone in Both("field-gone").Concat(Both("field-die")).Concat(recent ? turn.Own.Of("health") : []))
        {
            var sentence = turn.Text.Words[gone.First].Sentence;
            if ((recent || frame.ClauseOf(gone.First) is { Time: ClauseTime.Present }) && !turn.IsQuoted(gone) && Both("field-kin").Any(k => turn.Text.Words[k.First].Sentence == sentence && k.First > 0 && turn.Own.At("own-possessive", k.First - 1) is not null))
                found.Add("bereaved", turn.Text.Span(0, gone.First, gone.Count));
        }
    }

    private void AddCount(string name, int count)
    {
        for (var i = 2; i <= Math.Min(count, MostCounted); i++)
            found.Add($"{name}-{i}");
    }

    private bool Names(string field) => IsAmong(fields.Named, field);

    private bool IsTaken(string field) => IsAmong(fields.Taken, field);

    private static bool IsAmong(List<string> fields, string field) => fields.Contains(field) || fields.Contains(SignFields.WeakOf(field));

    private IEnumerable<CueMatch> Both(string field) => !Names(field) ? [] : turn.Own.Of(field).Concat(turn.Own.Of(SignFields.WeakOf(field)));
}
