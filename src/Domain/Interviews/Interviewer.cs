using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>
/// Conducts an interview by a guide: takes the state and what the respondent said, gives the next state and what to say. Pure: the same
/// input gives the same output, and replaying a transcript's messages gives the same interview.
/// </summary>
/// <remarks>
/// The parts: this file reads what a turn is, <c>.Doubt</c> what it is where that is not sure. <c>.Wishes</c> carries out what a person wants of the interview; <c>.Returning</c> goes back,
/// <c>.Corrections</c> and <c>.LineNumbers</c> change what was answered. <c>.Answers</c> takes answers to plain questions: <c>.Items</c> and <c>.ItemDetails</c> lists, <c>.Ratings</c> scales,
/// <c>.Workday</c> whole texts, <c>.BesideJob</c> and <c>.Elsewhere</c> what answers another question, <c>.Refusals</c> what is kept back; <c>.Stuck</c> helps on. <c>.Incidents</c> conducts critical incidents: <c>.Probing</c>
/// follows up, <c>.Mirror</c> sums up, <c>.PuttingRight</c> takes what is said against that. <c>.Ksaos</c> puts before the respondent what they show, <c>.Choice</c> in one list. <c>.Asking</c> finds and asks what comes next.
/// What was asked on is noted by <see cref="AskedOn"/>, the wording of a question is <see cref="QuestionWords"/>. What the words of an answer say is read in folders of their own: <c>Answers</c>, <c>Choices</c>, <c>Lists</c>,
/// <c>Stories</c>, <c>Proposals</c>.
/// </remarks>
public sealed partial class Interviewer(Guide guide, Listener listener)
{
    /// <summary>How often the bot stays with a question that gets nothing usable before it leaves it open.</summary>
    private const int MaxStumbles = 2;

    /// <summary>In fewer words than this hardly anybody tells a program what to do; a task they do name.</summary>
    private const int FewestWordsOfOrder = 5;

    private readonly QuestionWords _words = new(guide);

    /// <summary>Opens an interview after consent: welcome and first question.</summary>
    public StepResult Begin(Consent consent)
    {
        ArgumentNullException.ThrowIfNull(consent);
        var start = new Interview(
            guide.Id, guide.Version, consent.Language, consent, Phase.Running, 1, ImmutableSortedDictionary.Create<string, SlotState>(StringComparer.Ordinal), Waiting.Nothing);
        var turn = new InterviewTurn(start, "");
        turn.Say(new Reply.FromGuide(guide.Welcome));
        AskNext(turn);
        return turn.Result();
    }

    /// <summary>One turn.</summary>
    /// <param name="interview">Its <see cref="Interview.NextUtterance"/> is the number that the message gets.</param>
    public StepResult Step(Interview interview, Message message)
    {
        ArgumentNullException.ThrowIfNull(interview);
        ArgumentNullException.ThrowIfNull(message);
        var turn = new InterviewTurn(interview, message.Text);
        if (message.Slot is { } slot)
            TakeFromForm(turn, slot);
        else if (IsWorkday(turn))
            TakeWorkday(turn);
        else
            Take(turn);
        return turn.Result();
    }

    private void Take(InterviewTurn turn)
    {
        if (turn.State.Waiting.For == WaitingFor.DeleteConfirmation)
        {
            TakeDeleteConfirmation(turn);
            return;
        }

        if (turn.State.Waiting.For == WaitingFor.StopConfirmation && TakesStopConfirmation(turn))
            return;

        if (TakesWordsOnMirrored(turn) || TakesLineNumber(turn) || TakesEndedTopic(turn) || TakesCorrectedLine(turn))
            return;
        if (NamesAnOption(turn) || DecidesOnProposal(turn))
        {
            TakeAnswer(turn);
            return;
        }

        if (turn.State is { Phase: not Phase.Paused, Waiting.For: WaitingFor.ItemWords } && TakesOut.Contains(turn.Text.Trim(' ', '.', '!')))
        {
            // "Weg" is what was offered, and no wish to leave.
            TakeItemWords(turn);
            return;
        }

        var reading = Read(turn);
        if (reading.IsInHurry && turn.State is { Phase: Phase.Running, Waiting.For: WaitingFor.Answer })
        {
            turn.Say(new Reply.Hurrying(Course.Progress(guide, turn.State).MinutesLeft));
            AskAgain(turn);
            return;
        }

        var command = reading.Command;
        if (command is null)
            reading = InDoubtAnAnswer(turn, reading);
        if (command is null && reading.Class == HandlingClass.Distress && turn.State.Phase != Phase.Finished)
        {
            if (!MayWellBeTheJob(turn, reading))
            {
                Comfort(turn);
                return;
            }

            if (SpeaksOfNeed(turn))
                OfferCare(turn);
            reading = reading with { Class = HandlingClass.Answer };
        }

        // Whatever is waited for, nobody who wants to stop is asked on.
        var wish = command ?? (reading.Wish is Wish.Stop or Wish.Pause or Wish.DeleteEverything ? reading.Wish : null);
        if (command is null && wish is Wish.Stop or Wish.Pause && turn.State is { Phase: Phase.Running, Waiting: { For: WaitingFor.Answer, Slot: { } here } } && turn.State.IsProbed(here, AskedOn.CameBack))
        {
            // Who came back to this very question and turns away again has had enough of the question, not of the interview.
            TakeRefusal(turn);
            return;
        }

        // A wish that ends with a question ends the pause too, or the answer to that question would be lost.
        if (turn.State.Phase == Phase.Paused && wish is not (null or Wish.Resume or Wish.Pause or Wish.Stop or Wish.DeleteEverything or Wish.ThatIsAll))
            turn.State = turn.State with { Phase = Phase.Running };
        if (command is null && wish is Wish.Stop && reading.IsFaint && AsksToStop(turn))
            return;
        if (wish is not null && Grants(turn, wish))
            return;
        if (turn.State.Phase == Phase.Paused)
        {
            Resume(turn);
            return;
        }

        switch (turn.State.Waiting.For)
        {
            case WaitingFor.Mirror:
                TakeMirror(turn);
                break;
            case WaitingFor.MirrorPart:
                TakeMirrorPart(turn);
                break;
            case WaitingFor.CorrectionChoice:
                TakeCorrectionChoice(turn);
                break;
            case WaitingFor.ItemChoice:
                TakeItemChoice(turn);
                break;
            case WaitingFor.ItemWords:
                TakeItemWords(turn);
                break;
            case WaitingFor.Review:
                TakeReview(turn);
                break;
            case WaitingFor.Nothing:
                if (DraftLines.Of(guide, turn.State) is var lines && DraftLines.Numbered(lines, turn.Text).IsEmpty)
                    turn.Say(new Reply.AlreadyFinished());
                else
                    Chooses(turn, lines, turn.Text);
                break;
            default:
                TakeByClass(turn, reading);
                break;
        }
    }

    private void TakeByClass(InterviewTurn turn, TurnReading reading)
    {
        if ((reading.PointsBack || turn.Read(listener.Remarks).IsAll) && TakesPointingBack(turn))
            return;
        if (turn.State.IsProbing() && NothingMore.IsIn(turn.Text) && EndsList(turn))
            return;
        if (reading.Wish is { } wish && TakesWish(turn, wish))
            return;
        switch (reading.Class)
        {
            case HandlingClass.DontKnow:
                Stumble(turn);
                break;
            case HandlingClass.RefusePrivacy:
                TakeRefusal(turn);
                break;
            case var aside when HandlingReplies.AsksAgain(aside):
                TakeAside(turn, aside);
                break;
            default:
                if (reading.Class == HandlingClass.ThirdPersonData && !turn.State.ToldOfPseudonyms)
                {
                    turn.Say(new Reply.PseudonymsUsed());
                    turn.State = turn.State with { ToldOfPseudonyms = true };
                }

                TakeAnswer(turn, thin: reading.Class == HandlingClass.VagueAnswer);
                break;
        }
    }

    /// <summary>
    /// A wish that is read from a sentence may be misread. One that leads back to the same question is met once; at the same question the next such sentence is
    /// an answer, unless it asks something. False when the words are no wish.
    /// </summary>
    private bool TakesWish(InterviewTurn turn, Wish wish)
    {
        if (wish is Wish.AskProgress or Wish.Repeat or Wish.AskPrivacy or Wish.Export or Wish.AskCommands or Wish.TellWorkday or Wish.SwitchLanguage && turn.State.Waiting.For == WaitingFor.Answer)
        {
            if (turn.State.Stumbles > 0 && !AsksSomething().IsMatch(turn.Text))
            {
                TakeAnswer(turn);
                return true;
            }

            turn.State = turn.State with { Stumbles = turn.State.Stumbles + 1 };
        }

        return Grants(turn, wish);
    }

    /// <summary>A question, with its mark or without: "hoe lang duurt dit nog".</summary>
    [GeneratedRegex(@"\?|^\W*((en|maar|euh|sorry|ok|and|but|so)\W+)*(hoe ?(lang|veel|ver)|how (long|many|much|far)|wie|who|waarom|why)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AsksSomething();

    /// <summary>
    /// What seems to be about something else is met as such, and the question put once more. Who stays with it has answered: better a line to correct in the review
    /// than somebody who is asked the same thing for ever.
    /// </summary>
    private void TakeAside(InterviewTurn turn, HandlingClass handling)
    {
        var stays = handling is HandlingClass.OffTopic or HandlingClass.AskBotIdentity or HandlingClass.LanguageSwitch || (handling == HandlingClass.PromptInjection && turn.Text.Count(c => c == ' ') < FewestWordsOfOrder);
        if (stays && turn.State is { Stumbles: > 0, Waiting.For: WaitingFor.Answer } && !turn.Text.Contains('?', StringComparison.Ordinal))
        {
            TakeAnswer(turn);
            return;
        }

        if (TakesItemsBeside(turn) || LeavesOpen(turn, after: MaxStumbles + 1))
            return;
        turn.Say(new Reply.Handled(handling));
        AskAgain(turn);
    }

    private static void Comfort(InterviewTurn turn)
    {
        turn.Say(new Reply.Handled(HandlingClass.Distress));
        turn.State = turn.State with { Phase = Phase.Paused };
    }

    /// <summary>Somebody may be in need, or tells about a hard job: the answer is kept, and said once where help is.</summary>
    private static void OfferCare(InterviewTurn turn)
    {
        if (turn.State.OfferedCare)
            return;
        turn.Say(new Reply.Care());
        turn.State = turn.State with { OfferedCare = true };
    }

    /// <summary>What the turn is, as an answer to what was asked.</summary>
    private TurnReading Read(InterviewTurn turn) => turn.Read(listener.Turns, _words.Prompt(turn.State));

    /// <summary>What some words of the turn are by themselves.</summary>
    private HandlingClass Class(InterviewTurn turn, string words) => listener.Turns.Read(turn.Language, _words.Prompt(turn.State), words).Class;

    private static bool IsAnswer(HandlingClass handling) => handling
        is HandlingClass.Answer or HandlingClass.VagueAnswer or HandlingClass.MultiAnswer or HandlingClass.VeryLong or HandlingClass.ThirdPersonData or HandlingClass.Correction;
}
