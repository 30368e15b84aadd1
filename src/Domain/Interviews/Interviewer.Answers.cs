using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

public sealed partial class Interviewer
{
    /// <summary>An option and nothing else is an answer, even where it would be a wish elsewhere.</summary>
    private bool NamesAnOption(InterviewTurn turn) =>
        turn.State is { Phase: not Phase.Paused, Waiting: { For: WaitingFor.Answer, Slot: { } slot } }
        && guide.Questions.TryGetValue(slot, out var question)
        && (question.Options.Any(o => turn.Text.Trim().Equals(o.Label.In(turn.Language), StringComparison.OrdinalIgnoreCase)) || (question.Kind is QuestionKind.Choice or QuestionKind.Choices && OptionReader.IsJustThat(question, turn.Text)));

    private void TakeAnswer(InterviewTurn turn, bool thin = false)
    {
        var slot = turn.State.Waiting.Slot ?? throw new InvalidOperationException("The bot waits for no slot");
        if (KeepsAnswer(turn, slot))
            return;
        if (Slots.Split(slot).Part.Length > 0 && StartOfAnswer(turn) is > 0 and var told)
            turn.ReadAnswerFrom(told);
        if (!guide.Questions.TryGetValue(slot, out var question))
        {
            if (Slots.SplitItemDetail(slot) is not null)
                TakeDetail(turn, slot);
            else if (Slots.IsKsao(slot))
                TakeKsao(turn, slot);
            else
                TakeIncidentAnswer(turn, slot);
            return;
        }

        if (slot == Slots.Workday)
        {
            TakeWorkday(turn);
            return;
        }

        if (question.Kind is QuestionKind.Text or QuestionKind.List
            && Math.Max(StartOfAnswer(turn), question.Rubric == Rubric.Identification ? AnswerStart.FindTakenBack(turn.Text) : 0) is > 0 and var start)
            turn.ReadAnswerFrom(start);

        switch (question.Kind)
        {
            case QuestionKind.Choice or QuestionKind.Choices:
                TakeOptions(turn, question);
                break;
            case QuestionKind.Rating:
                TakeRating(turn, question);
                break;
            case QuestionKind.List:
                TakeItems(turn, question);
                break;
            default:
                TakeText(turn, question, thin);
                break;
        }
    }

    private int StartOfAnswer(InterviewTurn turn) => turn.Read(listener.Remarks).End is > 0 and var start ? start : AnswerStart.Find(turn.Text);

    private void TakeText(InterviewTurn turn, Question question, bool thin)
    {
        if (!turn.State.IsProbing() && NothingMore.IsIn(turn.Text) && EndsList(turn))
            return;
        if (turn.State.IsProbing() && (NothingMore.IsIn(turn.Text) || (!turn.Text.Any(char.IsLetter) && !_words.AskForNumber(turn.State, question.Id))))
        {
            ShowHeard(turn, question, HeardAs.FewWords);
            AskNext(turn);
            return;
        }

        if (TellsElsewhere(turn, question))
            return;
        if (Confirmation.IsPlainNo(turn.Text) && turn.State is { Stumbles: 0, Focus: null } && turn.State.Find(question.Id) is null && question.Rubric != Rubric.EmotionalDemands)
        {
            // Said of the list before it, which had ended already.
            turn.State = turn.State with { Stumbles = 1 };
            turn.Say(new Reply.Heard(HeardAs.FewWords));
            Ask(turn, question);
            return;
        }

        if (turn.State.Focus != question.Id && SaysNothing(turn, question, thin))
        {
            Stumble(turn);
            return;
        }

        var first = turn.State.Find(question.Id);
        var before = Deepening.Last(turn.State, question) is null ? "" : turn.State.Find(question.Id)?.Excerpt ?? "";
        var replaced = Record(turn, question.Id, SlotOutcome.Answered, OptionReader.ReadSuggestion(question, turn.Text));
        var employer = question.Id == Slots.JobTitle ? listener.Analyst.EmployerBesideJob(turn.Language, turn.Passage) : null;
        TakeBesideJob(turn, question, employer, replaced);
        thin |= question.Id switch
        {
            Slots.JobTitle => ThinAnswer.NamesNoJob(turn.Text) || !NamesJob(turn, employer),
            Slots.Organisation => ThinAnswer.Is(turn.Text) && !ThinAnswer.NamesKindAndPlace(turn.Text) && !ThinAnswer.NamesAndIntroduces(turn.Text),
            Slots.Period => ThinAnswer.Is(turn.Text) && !BarePeriod.HasBothEnds(turn.Text),
            Slots.ReportsTo => ThinAnswer.Is(turn.Text) && !ThinAnswer.NamesPosition(turn.Text),
            _ => ThinAnswer.Is(turn.Text),
        };
        // Two short answers may say enough together.
        thin &= before.Length == 0 || ThinAnswer.Is($"{before} {turn.Text}");
        // Whoever corrects an answer has thought about it, and whoever says that it was told before has told it.
        thin &= !replaced && turn.AnswerFrom == 0;
        var probe = thin && !Deepening.IsEnough(guide, turn.State, question) ? Deepening.Next(turn.State, question) : null;
        if (probe is not null)
        {
            ShowHeard(turn, question, HeardAs.FewWords);
            Probe(turn, question.Id, probe.Value.Id, _words.Fill(probe.Value.Text, turn.State).In(turn.Language));
            return;
        }

        if (replaced)
            turn.Say(Changed(first));
        else
            ShowHeard(turn, question, thin || before.Length > 0 ? HeardAs.FewWords : HeardByLength(turn).As);
        AskNext(turn);
    }

    /// <summary>A yes to a question that asks what or how, bare numbers where none were asked, or an answer of another kind than was asked for.</summary>
    private bool SaysNothing(InterviewTurn turn, Question question, bool thin) =>
        !turn.State.IsProbed(question.Id)
        && (Confirmation.IsYes(turn.Text) || (!thin && IsOfAnotherKind(turn, question)) || (question.Id != Slots.Period && turn.Text.Any(char.IsDigit) && !turn.Text.Any(char.IsLetter) && !_words.AskForNumber(turn.State, question.Id)))
        && OptionReader.ReadSuggestion(question, turn.Text).IsEmpty;

    /// <summary>What was left open is filled in, the rest is changed.</summary>
    private static Reply Changed(SlotState? before) => before is { Outcome: SlotOutcome.Skipped } ? new Reply.Added() : new Reply.Corrected();

    /// <summary>A sign that an answer was heard; where feelings are told, a quiet one, and none for a word or two.</summary>
    private static void ShowHeard(InterviewTurn turn, Question question, HeardAs usual)
    {
        if (question.Rubric != Rubric.EmotionalDemands)
            turn.Say(new Reply.Heard(usual));
        else if (usual != HeardAs.FewWords)
            turn.Say(new Reply.Heard(HeardAs.Feelings));
    }

    /// <summary>Nobody is thanked for a word or two.</summary>
    private static Reply.Heard HeardByLength(InterviewTurn turn) => new(turn.Text.Trim().Count(c => c == ' ') < FewestWordsShown ? HeardAs.FewWords : HeardAs.Answer);

    /// <summary>"I said that already": the words stand in an earlier turn, and pointing at them is no evidence of its own. False where an option or a number is asked.</summary>
    private bool TakesPointingBack(InterviewTurn turn)
    {
        if (turn.State.Waiting.Slot is not { } slot || (guide.Questions.TryGetValue(slot, out var question) && question.Kind is not (QuestionKind.Text or QuestionKind.List)))
            return false;
        if (Slots.Split(slot).Part == Slots.Circumstances && turn.State.Find(slot) is null && turn.State.Draft is not { IsEmpty: false })
        {
            // No incident begins with what was told of something else.
            Stumble(turn);
            return true;
        }

        turn.State = turn.State.With(slot, turn.State.Find(slot) is { } state
            ? state with { Outcome = state.Outcome == SlotOutcome.Open ? SlotOutcome.Answered : state.Outcome }
            : new SlotState(SlotOutcome.Covered, "", [], 0, turn.Utterance));
        turn.Say(new Reply.Heard(HeardAs.FewWords));
        AskOn(turn, slot);
        return true;
    }

    /// <param name="besides">The turn also holds something that is no item: only what answers the question is taken.</param>
    private void TakeItems(InterviewTurn turn, Question question, bool besides = false)
    {
        // "No" to "what else?" ends the list, it is no item.
        if (Confirmation.IsNo(turn.Text) && EndsList(turn))
            return;
        if (turn.State.ItemAsked)
        {
            TakeWordsAboutItem(turn, question);
            return;
        }

        if (NothingMore.IsIn(turn.Text) && EndsList(turn))
            return;

        var told = turn.State.Find(question.Id);
        var found = ListItems.Find(turn.Passage);
        if (!besides && turn.State.Focus != question.Id && (Confirmation.IsYes(turn.Text) || !turn.Text.Any(char.IsLetter) || StandThere(turn, told, found)))
        {
            NamesNothing(turn, question, told);
            return;
        }

        if (besides)
            found = [.. found.Where(i => IsAnswer(Class(turn, turn.Passage.Words(i))))];
        var items = found.Length;
        var before = turn.State.Focus == question.Id && turn.State.Find(question.Id) is { IsClosed: true } ? 0 : turn.State.Find(question.Id)?.Items ?? 0;
        // After a refusal the question has been what else there is, and is not asked in the same words again.
        var first = before == 0 && turn.State.Stumbles == 0;
        var full = before + items >= Math.Min(question.MaxItems, question.Enough) || ListItems.SaysThatIsAll(turn.Text);
        var replaced = Record(turn, question.Id, full ? SlotOutcome.Answered : SlotOutcome.Open, [], before + items, found);
        if (!full)
            NoteThinItems(turn, question, found);
        if (!full && !first && turn.State.ThinItems.IsEmpty)
        {
            turn.Say(new Reply.ListGoesOn(before + items));
            return;
        }

        turn.Say(replaced ? Changed(told) : turn.State.ThinItems.IsEmpty ? HeardByLength(turn) : new Reply.Heard(HeardAs.FewWords));
        if (AsksAboutItem(turn, question))
            return;
        if (full)
            AskNext(turn);
        else
            Ask(turn, question);
    }

    private static bool StandThere(InterviewTurn turn, SlotState? told, ImmutableArray<Evidence> found) =>
        told is not null && !found.IsEmpty && found.All(i => told.ItemWords.Contains(turn.Passage.Words(i), StringComparer.OrdinalIgnoreCase));

    /// <summary>A yes, or what stands in the list already: asked once more what there is, and then the list is what it is.</summary>
    private void NamesNothing(InterviewTurn turn, Question question, SlotState? told)
    {
        if (told is not { Items: > 0 })
        {
            Stumble(turn);
            return;
        }

        if (turn.State.Stumbles > 0)
        {
            EndsList(turn);
            return;
        }

        turn.State = turn.State with { Stumbles = 1 };
        Ask(turn, question);
    }

    private void TakeOptions(InterviewTurn turn, Question question)
    {
        var options = OptionReader.Read(question, turn.Text);
        if (options.IsEmpty && TellsElsewhere(turn, question))
            return;
        if (options.IsEmpty && turn.State.Stumbles < MaxStumbles)
        {
            turn.State = turn.State with { Stumbles = MaxStumbles };
            if (OptionReader.Between(question, turn.Text) is { IsEmpty: false } several)
            {
                turn.Say(new Reply.WhichOfThese(question.Id, [.. question.Options.Where(o => several.Contains(o.Id)).Select(o => o.Label)]));
                return;
            }

            turn.Say(new Reply.NotAnOption(null));
            Ask(turn, question);
            return;
        }

        // A name of somebody's own stands too, the second time; a whole story, a number beside the list or a word that ends something names nothing.
        if (options.IsEmpty && (question.Kind == QuestionKind.Choices || !IsShort(turn.Text) || !turn.Text.Any(char.IsLetter) || NothingMore.IsIn(turn.Text)))
        {
            Skip(turn, new Reply.LeftOpen(Wished: false));
            return;
        }

        var before = turn.State.Find(question.Id);
        var replaced = Record(turn, question.Id, SlotOutcome.Answered, options);
        if (question.Kind == QuestionKind.Choice)
            Cover(turn, question.Id + "-why", ReasonTold(turn), replaced, ToldWithChoice);
        var feedback = question.Kind == QuestionKind.Choice ? question.Options.FirstOrDefault(o => options.Contains(o.Id))?.Feedback : null;
        if (replaced || feedback is null)
            turn.Say(replaced ? Changed(before) : new Reply.Heard(HeardAs.FewWords));
        if (feedback is not null)
            turn.Say(new Reply.FromGuide(feedback));
        AskNext(turn);
    }

    /// <summary>Notes that the turn answers a slot: first, additionally, or in place of what was said before (then true).</summary>
    private static bool Record(InterviewTurn turn, string slot, SlotOutcome outcome, ImmutableArray<string> options, int items = 0, ImmutableArray<Evidence> found = default)
    {
        var before = turn.State.Find(slot);
        var replaces = turn.State.Focus == slot && before is { IsClosed: true };
        var kind = replaces ? UtteranceKind.Correction : before is null or { Outcome: SlotOutcome.Skipped or SlotOutcome.Covered } ? UtteranceKind.Answer : UtteranceKind.Addition;
        turn.Heard = new Heard(kind, slot);
        var told = items > 0 ? turn.Text.Trim().ReplaceLineEndings(", ") : turn.Text;
        var excerpt = Excerpts.Of(kind == UtteranceKind.Addition ? Joined(slot, before!.Excerpt, told, items) : told, SlotState.MaxExcerpt);
        var words = (kind == UtteranceKind.Addition ? before!.ItemWords : [])
            .AddRange((found.IsDefault ? [] : found).Select(e => Excerpts.Of(turn.Passage.Words(e), SlotState.MaxItemExcerpt)));
        turn.State = turn.State.With(slot, new SlotState(outcome, excerpt, options, items, kind == UtteranceKind.Answer ? turn.Utterance : before!.Order)
        {
            ItemWords = words.Length <= SlotState.MaxItemWords ? words : words[..SlotState.MaxItemWords],
        });
        if (replaces)
            turn.State = turn.State with { Focus = null };
        turn.Progressed();
        return replaces;
    }

    /// <summary>Fewer words are no loss where a part of an incident is shown back, and nothing to thank for.</summary>
    private const int FewestWordsShown = 3;

    /// <summary>What was told first and what was added, as it is shown back: in an incident a few words give way to what says more.</summary>
    private static string Joined(string slot, string before, string added, int items) => added.Contains(before, StringComparison.OrdinalIgnoreCase) || slot == Slots.JobTitle ? added
        : before.EndsWith('…') ? before
        : items > 0 ? $"{before.TrimEnd('.', ' ')}, {added}"
        : !ThinAnswer.Is(before) ? before
        : Slots.Split(slot).Part.Length > 0 && before.Count(c => c == ' ') < FewestWordsShown && added.Count(c => c == ' ') > FewestWordsShown && !ThinAnswer.Is(added) ? added
        : $"{before.TrimEnd('.', ' ')}; {added}";
}
