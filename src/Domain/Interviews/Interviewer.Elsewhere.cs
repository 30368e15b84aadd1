using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>An answer of another kind than was asked for: it goes to the question of the guide that it answers, or what was asked is explained once.</summary>
public sealed partial class Interviewer
{
    /// <summary>What somebody calls their own choice is a few words; more of them name nothing.</summary>
    private const int MostWordsOfChoice = 6;

    /// <summary>
    /// A time, clock times, or an option by its name, where the question about that is still to come and this is another: it is put there, and this question asked again unless it has its answer.
    /// </summary>
    private bool TellsElsewhere(InterviewTurn turn, Question question)
    {
        if (turn.State.Focus is not null || !(MayTellElsewhere(turn.Text) && Course.OpenQuestions(guide, turn.State).FirstOrDefault(q => q.Id != question.Id && turn.State.Find(q.Id) is null && Belongs(turn.Text, q, question)) is { } asks))
            return false;
        Record(turn, asks.Id, SlotOutcome.Answered, OptionReader.Read(asks, turn.Text));
        var isAnswered = turn.State.Find(question.Id) is { IsClosed: true };
        turn.Say(isAnswered ? new Reply.Heard(HeardAs.FewWords) : new Reply.KeptElsewhere(asks.Label));
        if (isAnswered)
            AskNext(turn);
        else
            Ask(turn, question);
        return true;
    }

    private static bool MayTellElsewhere(string text) => BarePeriod.Is(text) || BareHours.Is(text) || IsShort(text);

    private static bool Belongs(string text, Question question, Question asked) => question.Id switch
    {
        Slots.Period => BarePeriod.Is(text) && !BareHours.Is(text),
        AnswerSlots.Schedule => BareHours.Is(text),
        _ => IsChoice(question) && IsShort(text) && (IsChoice(asked) ? OptionReader.Read(question, text).Any() : OptionReader.IsNamed(question, text)),
    };

    private static bool IsShort(string text) => text.Trim().Count(c => c == ' ') < MostWordsOfChoice && !text.Contains(',', StringComparison.Ordinal);

    private static bool IsChoice(Question question) => question.Kind is QuestionKind.Choice or QuestionKind.Choices;

    /// <summary>Hours without any time, people where nobody is named, clock times where something else was asked: said to the question, they answer another.</summary>
    private bool IsOfAnotherKind(InterviewTurn turn, Question question) => turn.State.Stumbles == 0 && question.Id switch
    {
        Slots.Period => !BarePeriod.HoldsTime(turn.Text),
        AnswerSlots.Schedule => listener.Turns.Lacks(turn.Language, _words.Prompt(turn.State), turn.Text),
        _ => BareHours.Is(turn.Text) && !_words.AskForNumber(turn.State, question.Id) || listener.Turns.Lacks(turn.Language, _words.Prompt(turn.State), turn.Text),
    };
}
