using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Domain.Interviews;

/// <summary>Something the bot says, without its wording: the dialog finds the words. A turn is a few of these in order, at most one of which asks. Closed.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A fixed text of the guide (welcome, introduction of a section, feedback on a choice, closing).</summary>
    public sealed record FromGuide(LocalizedText Text) : Reply;

    /// <summary>A short sign that an answer was heard.</summary>
    public sealed record Heard(HeardAs As = HeardAs.Answer) : Reply;

    /// <summary>A question of the guide.</summary>
    public sealed record Ask(string Slot, LocalizedText Text, ImmutableArray<LocalizedText> Options) : Reply;

    /// <summary>Several questions of the guide about one scale, to be answered in one turn.</summary>
    /// <param name="Slot">Of the first.</param>
    public sealed record AskRatings(string Slot, RatingScale Scale, ImmutableArray<LocalizedText> Items) : Reply;

    /// <summary>Several attributes in one list, to pick from.</summary>
    /// <param name="Slot">Of the first.</param>
    public sealed record Propose(string Slot, ImmutableArray<LocalizedText> Items, LocalizedText Question) : Reply;

    /// <summary>A follow-up question: the wording is complete, with the respondent's own words in it.</summary>
    public sealed record Probe(string Slot, string ProbeId, string Text) : Reply;

    /// <summary>The list is open: further items are welcome. Not a question, so that it can be said after each item.</summary>
    public sealed record ListGoesOn(int Items) : Reply;

    /// <summary>What a question means, with the form of an answer when there is an example.</summary>
    public sealed record Explain(LocalizedText? Means, LocalizedText? Example) : Reply;

    /// <summary>What was answered before stays as it is.</summary>
    public sealed record Kept : Reply;

    /// <summary>What was said against a summary stands there already.</summary>
    public sealed record StandsThere : Reply;

    /// <summary>What was told answers another question: it is kept there.</summary>
    public sealed record KeptElsewhere(LocalizedText Label) : Reply;

    /// <summary>There is little time: what is left, and how it can be done.</summary>
    public sealed record Hurrying(int MinutesLeft) : Reply;

    /// <summary>No more about this; on to what comes next.</summary>
    public sealed record MovingOn : Reply;

    /// <summary>A question is left open, as wished or because it stays unclear.</summary>
    public sealed record LeftOpen(bool Wished) : Reply;

    /// <summary>An incident in the respondent's own words with the verdict, to confirm or correct.</summary>
    public sealed record Mirror(IncidentDraft Incident, IncidentVerdict Verdict) : Reply
    {
        /// <summary>Nothing is missing: the next question follows in the same turn, and only what is not right need be said.</summary>
        public bool GoesOn { get; init; }
    }

    /// <summary>Which part of the incident to change?</summary>
    public sealed record AskMirrorPart : Reply
    {
        /// <summary>Several were named; one is taken after the other.</summary>
        public bool First { get; init; }
    }

    /// <summary>The option was not recognised: the question once more, with its options.</summary>
    public sealed record NotAnOption(RatingScale? Scale) : Reply;

    /// <summary>More than one option was named where one is asked: which of these?</summary>
    public sealed record WhichOfThese(string Slot, ImmutableArray<LocalizedText> Options) : Reply;

    /// <summary>More or fewer numbers than scales were put: nobody can tell which belongs to which.</summary>
    public sealed record NotSoManyNumbers(int Given, int Asked) : Reply;

    /// <summary>How far the interview is.</summary>
    public sealed record ProgressReport(Progress Progress) : Reply;

    /// <summary>No line of the draft fits what was named.</summary>
    public sealed record NoSuchLine : Reply;

    /// <summary>More was told about an incident, and put with it.</summary>
    public sealed record Added : Reply;

    /// <summary>The draft can still be corrected; its lines were shown before.</summary>
    public sealed record ReviewGoesOn : Reply;

    /// <summary>How to answer what the bot waits for, where the guide has no explanation of its own.</summary>
    public sealed record ExplainHow(WaitingFor To) : Reply;

    /// <summary>Which earlier answer to correct?</summary>
    public sealed record AskCorrection(ImmutableArray<DraftLine> Lines) : Reply;

    /// <summary>Which of these items to correct? They are numbered from 1; empty ones were taken out.</summary>
    public sealed record AskItem(ImmutableArray<string> Items) : Reply;

    /// <summary>One item of a list is to be reworded; the others stay.</summary>
    public sealed record AgainItem(string Words) : Reply;

    /// <summary>The guide of this interview is no longer there; what was told can be downloaded or erased.</summary>
    /// <param name="Asked">The respondent asked for what was told.</param>
    public sealed record GuideGone(bool Asked) : Reply;

    /// <summary>An earlier question comes back; what was answered is shown.</summary>
    public sealed record Again(LocalizedText Words) : Reply;

    /// <summary>A correction or withdrawal was carried out.</summary>
    public sealed record Corrected : Reply;

    /// <summary>There is nothing before this question to go back to, or nothing yet to correct.</summary>
    public sealed record NothingBefore(bool ToCorrect) : Reply;

    /// <summary>Is the number the answer, or the line that has it?</summary>
    public sealed record NumberAskedBack(int Number, LocalizedText Label) : Reply;

    /// <summary>The draft, line by line, to review.</summary>
    public sealed record ReviewLines(ImmutableArray<DraftLine> Lines) : Reply;

    public sealed record Pausing : Reply;

    public sealed record Resuming : Reply;

    public sealed record Stopping : Reply;

    /// <summary>Is this where to stop? The words may have meant it, or have been an answer.</summary>
    public sealed record AskStop : Reply;

    /// <summary>From now on the interview is in this language.</summary>
    public sealed record LanguageChanged : Reply;

    /// <summary>What is stored, for how long, who reads it.</summary>
    public sealed record Privacy : Reply;

    /// <summary>Where to get everything that was told.</summary>
    public sealed record Export : Reply;

    /// <summary>What can be said at any question.</summary>
    public sealed record Commands : Reply;

    /// <summary>Is everything to be erased?</summary>
    /// <param name="OnceMore">It was asked just now, and the answer could mean anything.</param>
    public sealed record AskDelete(bool OnceMore = false) : Reply;

    public sealed record NotDeleted : Reply;

    public sealed record Deleted : Reply;

    /// <summary>The interview is over; what can still be done.</summary>
    public sealed record AlreadyFinished : Reply;

    /// <summary>What was told is no text about a workday; what it seems to be, and what would help.</summary>
    public sealed record NoWorkday(LocalizedText Message) : Reply;

    /// <summary>Where a whole text about a workday can be handed in.</summary>
    public sealed record WorkdayElsewhere : Reply;

    /// <summary>A turn that is not an answer, met by its handling class (off-topic, insult, distress, a question about the bot …).</summary>
    public sealed record Handled(HandlingClass Class) : Reply;

    /// <summary>Said once, beside an answer that may be about more than the job: where help is, and how to pause.</summary>
    public sealed record Care : Reply;

    /// <summary>Said once: names and numbers of other people are replaced in all that is shared.</summary>
    public sealed record PseudonymsUsed : Reply;
}

/// <summary>What was heard, for the tone of the sign: nobody is thanked for three words, and nothing is called good in a story that went badly.</summary>
public enum HeardAs
{
    Answer,
    FewWords,
    Story,

    /// <summary>What somebody felt or saw others feel is neither good nor noted.</summary>
    Feelings,
}

/// <summary>One line of the draft as the bot can show it: number from 1, what it is about, the beginning of what was answered (empty when left open).</summary>
public sealed record DraftLine(int Number, string Slot, LocalizedText Label, LocalizedText Words);
