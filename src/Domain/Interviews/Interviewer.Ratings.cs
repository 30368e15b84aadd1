using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>Scales that stand side by side in the guide are asked together: three numbers are one small turn, three questions are not.</summary>
public sealed partial class Interviewer
{
    /// <summary>The open scales to ask in one turn, this one first; this one alone where it has no short form, or is asked again by itself.</summary>
    private ImmutableArray<Question> Together(Interview interview, Question first)
    {
        if (first is not { Kind: QuestionKind.Rating, Short: not null } || interview.Focus == first.Id)
            return [first];
        var open = Course.OpenQuestions(guide, interview);
        return [.. open.SkipWhile(q => q.Id != first.Id).TakeWhile(q => q is { Kind: QuestionKind.Rating, Short: not null } && q.Scale == first.Scale).DefaultIfEmpty(first)];
    }

    private const int MostWordsOfAmount = 3;

    private void TakeRating(InterviewTurn turn, Question question)
    {
        var together = Together(turn.State, question);
        var scale = question.Scale!;
        if (together.Length > 1 && RatingsTogether.Find(turn.Text, together.Length) is { IsEmpty: false } all && all.All(n => n.Value >= scale.From && n.Value <= scale.To))
        {
            Rate(turn, [.. together.Zip(all, (q, n) => (q.Id, n.Value))]);
            return;
        }

        // One number is for the first scale; several that are not as many as the scales are for nobody knows which.
        var given = together.Length > 1 ? RatingsTogether.Count(turn.Text) : 1;
        var rating = given > 1 ? null : OptionReader.ReadRating(scale, turn.Text);
        if (rating is null && turn.State.Stumbles < MaxStumbles)
        {
            turn.State = turn.State with { Stumbles = MaxStumbles };
            turn.Say(given > 1 && given != together.Length ? new Reply.NotSoManyNumbers(given, together.Length) : new Reply.NotAnOption(scale));
            if (together.Length > 1)
                Ask(turn, question);
            return;
        }

        // A word or two may say how much ("vaak", "not much"); a whole answer belongs to another question.
        if (rating is null && turn.Text.Trim().Count(c => c == ' ') >= MostWordsOfAmount)
        {
            Skip(turn, new Reply.LeftOpen(Wished: false));
            return;
        }

        var before = turn.State.Find(question.Id);
        var replaced = Record(turn, question.Id, SlotOutcome.Answered, rating is { } number ? [number.ToString(CultureInfo.InvariantCulture)] : []);
        if (replaced)
            turn.Say(Changed(before));
        else
            ShowHeard(turn, question, HeardAs.FewWords);
        AskNext(turn);
    }

    private void Rate(InterviewTurn turn, ImmutableArray<(string Slot, int Value)> ratings)
    {
        foreach (var (slot, value) in ratings)
        {
            var number = value.ToString(CultureInfo.InvariantCulture);
            turn.State = turn.State.With(slot, new SlotState(SlotOutcome.Answered, number, [number], 0, turn.Utterance));
        }

        turn.Heard = new Heard(UtteranceKind.Answer, Slots.Join(ratings.Select(r => r.Slot)));
        turn.Progressed();
        ShowHeard(turn, guide.Questions[ratings[0].Slot], HeardAs.FewWords);
        AskNext(turn);
    }
}
