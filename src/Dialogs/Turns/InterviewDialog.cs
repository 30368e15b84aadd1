using System.Collections.Immutable;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Turns;

/// <summary>
/// The one orchestrator: message in, replies out. A turn is one point read and one atomic batch, whatever the length of the interview; its
/// effect happens exactly once, however often and to however many instances the message is delivered.
/// </summary>
/// <param name="memories">What else of this process holds something of interviews.</param>
public sealed class InterviewDialog(IRowStore store, InterviewKit kit, TimeProvider clock, params IEnumerable<IInterviewMemory> memories) : IInterviewMemory
{
    /// <summary>
    /// Other instances may win the race for the state; each time we read again and step again. Within an instance turns wait for each other, so that a race is lost only to another
    /// one's turns: as many as people send before an answer comes. When the engine is slow the time a turn may take is over sooner.
    /// </summary>
    private const int MaxAttempts = 20;

    private readonly ConversationTurns _turns = new();
    private readonly RecentStates _states = new();

    /// <summary>Opens an interview after consent. Opening one that is open already says nothing new.</summary>
    /// <exception cref="StoreUnavailableException">Storage is away; nothing is known to have happened.</exception>
    public async ValueTask<TurnOutcome> OpenAsync(ConversationKey key, string guideId, string notice, Language language, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        var now = clock.GetUtcNow();
        var guide = kit.Guide(guideId);
        var step = guide.Interviewer.Begin(new Consent(notice, language, now));
        var (next, said) = Transcribe(step, guide, step.Next!, null, now);
        await InterviewIndex.EnterAsync(store, key, now, cancellation).ConfigureAwait(false);
        RowChange[] changes =
        [
            new RowChange.Add(InterviewRows.State, InterviewRows.ToValues(next)),
            .. said.Select((u, i) => new RowChange.Add(InterviewRows.Utterance(u.Number), i == 0 ? InterviewRows.Opening(u, next) : InterviewRows.ToValues(u))),
        ];
        return await store.CommitAsync(key.Partition, changes, cancellation).ConfigureAwait(false) is CommitOutcome.Done
            ? new TurnOutcome.Said(said)
            : new TurnOutcome.Said([]);
    }

    /// <summary>One turn.</summary>
    /// <param name="activityId">What the channel repeats when it delivers the message again.</param>
    /// <exception cref="StoreUnavailableException">Storage is away; sending again is harmless.</exception>
    public async ValueTask<TurnOutcome> TurnAsync(ConversationKey key, IncomingMessage message, string activityId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(message);
        return await StepAsync(key, activityId, (interview, now) =>
        {
            var guide = kit.Find(interview.GuideId);
            var said = new Message(message.Text) { Slot = message.Slot };
            var step = guide is null ? RetiredGuide.Step(kit.Listener.Turns, interview, said) : guide.Interviewer.Step(interview, said);
            if (step.Deletes)
                return new Move.Deletion(TurnRenderer.Render(step, interview.Language, guide?.Guide.Perspective ?? default, 0, kit.RetentionDays).Text);
            var (next, utterances) = Transcribe(step, guide, interview, message, now);
            return new Move.Onward(interview, next, utterances);
        }, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes down what a reviewer decided. No turn of the conversation: the interviewer neither hears nor answers it.</summary>
    /// <param name="activityId">What the client repeats when it sends the decision again.</param>
    /// <exception cref="StoreUnavailableException">Storage is away; sending again is harmless.</exception>
    public async ValueTask<TurnOutcome> ReviewAsync(ConversationKey key, ReviewEntry entry, string activityId, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(entry);
        return await StepAsync(key, activityId, (interview, now) =>
        {
            now = now > interview.LastAt ? now : interview.LastAt;
            var said = new Utterance(interview.NextUtterance, Speaker.Respondent, entry.Text, now, interview.Language, entry.Kind, entry.Slot);
            return new Move.Onward(interview, interview with { NextUtterance = said.Number + 1, LastAt = now }, [said]);
        }, cancellation).ConfigureAwait(false);
    }

    /// <summary>Everything said so far, in order.</summary>
    public async ValueTask<ImmutableArray<Utterance>> TranscriptAsync(ConversationKey key, int after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return [.. (await RowsAsync(key, after, cancellation).ConfigureAwait(false)).Select(InterviewRows.ToUtterance)];
    }

    /// <summary>The state, or <c>null</c> when there is no such interview.</summary>
    public async ValueTask<Interview?> FindAsync(ConversationKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        var row = await store.FindAsync(key.Partition, InterviewRows.State, cancellation).ConfigureAwait(false);
        if (row is null)
            return null;
        var (interview, _) = await StateAsync(key, row, cancellation).ConfigureAwait(false);
        // Who is told that there is nothing (any more) is told the truth.
        if (interview is null && InterviewRows.IsBeingDeleted(row))
            await InterviewDeletion.DeleteAsync(store, this, key.Partition, cancellation).ConfigureAwait(false);
        return interview;
    }

    /// <summary>
    /// Moves an interview on exactly once, however often the activity is delivered: reads the state, steps, stores both; again when somebody else stored first. While
    /// the engine looks for the state, the step is taken from the one this process wrote last: nearly always it is the one that is found. Where nobody else is likely
    /// to write, the step is stored upon that one at once, and the state read only when it is not the last any more.
    /// </summary>
    /// <param name="step">Pure: it may be taken for nothing.</param>
    private async ValueTask<TurnOutcome> StepAsync(ConversationKey key, string activityId, Func<Interview, DateTimeOffset, Move> step, CancellationToken cancellation)
    {
        using var turn = await _turns.EnterAsync(key.Partition, cancellation).ConfigureAwait(false);
        if (store.IsEmbedded && _states.Written(key.Partition) is var (written, etag) && step(written, clock.GetUtcNow()) is Move.Onward likely
            && await StoreAsync(key, etag, likely, activityId, TurnRemark.None, cancellation).ConfigureAwait(false) is { } stored)
            return stored;
        for (var attempt = 1; ; attempt++)
        {
            var finding = store.FindAsync(key.Partition, InterviewRows.State, cancellation);
            var latest = finding.IsCompleted ? null : _states.Latest(key.Partition);
            var ahead = latest is null ? null : step(latest, clock.GetUtcNow());
            var row = await finding.ConfigureAwait(false);
            if (row is null)
                return TurnOutcome.NoInterview.Instance;
            var (interview, isRebuilt) = await StateAsync(key, row, cancellation).ConfigureAwait(false);
            if (interview is null)
            {
                return InterviewRows.IsBeingDeleted(row)
                    ? new TurnOutcome.DeletedAtLast(await InterviewDeletion.DeleteAsync(store, this, key.Partition, cancellation).ConfigureAwait(false))
                    : TurnOutcome.NoInterview.Instance;
            }

            var move = ahead is not null && ReferenceEquals(interview, latest) ? ahead : step(interview, clock.GetUtcNow());
            if (move is Move.Deletion { Goodbye: var goodbye })
            {
                return new TurnOutcome.Deleted(goodbye, await InterviewDeletion.DeleteAsync(store, this, key.Partition, cancellation).ConfigureAwait(false));
            }

            if (await StoreAsync(key, row.ETag, (Move.Onward)move, activityId, isRebuilt ? TurnRemark.Rebuilt : TurnRemark.None, cancellation).ConfigureAwait(false) is { } outcome)
                return outcome;
            if (attempt == MaxAttempts)
                throw new StoreUnavailableException("Too many turns of one conversation at once");
        }
    }

    /// <summary>Stores a step upon the state it was taken from, or finds that the activity was stored before; <c>null</c> when that state is not the last any more.</summary>
    /// <param name="etag">Of the state's row.</param>
    private async ValueTask<TurnOutcome?> StoreAsync(ConversationKey key, string etag, Move.Onward onward, string activityId, TurnRemark remark, CancellationToken cancellation)
    {
        switch (await store.CommitAsync(key.Partition, Changes(etag, onward, activityId), cancellation).ConfigureAwait(false))
        {
            case CommitOutcome.Done done:
                _states.Keep(key.Partition, done.ETag, onward.State, onward.Next);
                return new TurnOutcome.Said(onward.Said) { Remark = remark };
            case CommitOutcome.Exists { Row: var exists } when exists == InterviewRows.Activity(activityId):
                return await RepeatAsync(key, activityId, onward.Said[0].Text, cancellation).ConfigureAwait(false);
            default:
                return null;
        }
    }

    /// <summary>
    /// The state in a row; when it cannot be read (damaged, or of a version to come), the state that the transcript leads to. <c>null</c> for an interview that is being deleted,
    /// or that nobody can make anything of.
    /// </summary>
    private async ValueTask<(Interview? Interview, bool IsRebuilt)> StateAsync(ConversationKey key, StoredRow row, CancellationToken cancellation)
    {
        if ((_states.Find(key.Partition, row) ?? InterviewRows.ToInterview(row)) is { } interview)
            return (interview, false);
        return InterviewRows.IsBeingDeleted(row)
            ? default
            : (InterviewRebuilding.Rebuild(kit, await RowsAsync(key, 0, cancellation).ConfigureAwait(false), InterviewRows.Guide(row)), true);
    }

    /// <summary>The rows of the utterances after one, in order.</summary>
    private async ValueTask<List<StoredRow>> RowsAsync(ConversationKey key, int after, CancellationToken cancellation)
    {
        var rows = new List<StoredRow>();
        await foreach (var row in store.ReadAsync(key.Partition, InterviewRows.Utterance(after + 1), InterviewRows.AfterUtterances, cancellation).ConfigureAwait(false))
            rows.Add(row);
        return rows;
    }

    /// <summary>Removes an interview with everything that was said, or what a deletion that was cut off left of it. How many rows there were: none when there is no such interview.</summary>
    public async ValueTask<int> DeleteAsync(ConversationKey key, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(key);
        return await store.FindAsync(key.Partition, InterviewRows.State, cancellation).ConfigureAwait(false) is null
            ? 0
            : await InterviewDeletion.DeleteAsync(store, this, key.Partition, cancellation).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Forget(string partition)
    {
        _states.Forget(partition);
        // Whose words they were, is not known there: all of them go.
        kit.Listener.Forget();
        foreach (var memory in memories)
            memory.Forget(partition);
    }

    private static RowChange[] Changes(string etag, Move.Onward move, string activityId) =>
    [
        new RowChange.Replace(InterviewRows.State, etag, move.State),
        new RowChange.Add(InterviewRows.Activity(activityId), new Dictionary<string, string> { ["utterance"] = InterviewRows.Utterance(move.Said[0].Number) }),
        .. move.Added,
    ];

    /// <summary>The message was delivered before: what was said then.</summary>
    private async ValueTask<TurnOutcome> RepeatAsync(ConversationKey key, string activityId, string text, CancellationToken cancellation)
    {
        var activity = await store.FindAsync(key.Partition, InterviewRows.Activity(activityId), cancellation).ConfigureAwait(false);
        var said = ImmutableArray.CreateBuilder<Utterance>();
        if (activity?.Values.GetValueOrDefault("utterance") is { } first)
        {
            await foreach (var row in store.ReadAsync(key.Partition, first, InterviewRows.AfterUtterances, cancellation).ConfigureAwait(false))
            {
                var utterance = InterviewRows.ToUtterance(row);
                if (said.Count > 0 && utterance.Speaker == Speaker.Respondent)
                    break;
                said.Add(utterance);
            }
        }

        var remark = said is [{ Text: var before }, ..] && !string.Equals(before, text, StringComparison.Ordinal) ? TurnRemark.OtherWords : TurnRemark.None;
        return new TurnOutcome.Said(said.ToImmutable()) { Remark = remark };
    }

    /// <summary>Writes down what was said in this turn and moves the state past it.</summary>
    private (Interview Next, ImmutableArray<Utterance> Said) Transcribe(StepResult step, GuideKit? guide, Interview before, IncomingMessage? message, DateTimeOffset now)
    {
        var next = step.Next!;
        now = now > before.LastAt ? now : before.LastAt;
        var said = ImmutableArray.CreateBuilder<Utterance>(2);
        var number = before.NextUtterance;
        if (message is not null)
        {
            said.Add(new Utterance(number++, Speaker.Respondent, message.Text, now, before.Language, step.Heard.Kind, step.Heard.Slot) { AnswerFrom = step.Heard.From, ClientActivityId = message.ClientActivityId });
        }

        var turn = TurnRenderer.Render(step, next.Language, guide?.Guide.Perspective ?? default, number, kit.RetentionDays);
        said.Add(new Utterance(number++, Speaker.Bot, turn.Text, now, next.Language, turn.Kind, turn.Slot)
        {
            Choices = turn.Choices,
            ProbeId = turn.ProbeId,
            Audit = Audit(step, before, message, next.Language),
            JustifiedSkips = [.. step.JustifiedSkips.Select(s => s.ToString())],
        });
        return (next with { NextUtterance = number, LastAt = now }, said.ToImmutable());
    }

    /// <summary>The bot's audit of the question it is about to ask, if it asks one.</summary>
    private QuestionAudit Audit(StepResult step, Interview before, IncomingMessage? message, Language language)
    {
        var said = Said(before, message);
        foreach (var reply in step.Replies.Reverse())
        {
            switch (reply)
            {
                case Reply.Ask ask:
                    return kit.Listener.Auditor.Audit(language, ask.Text.In(language), said);
                case Reply.AskRatings or Reply.Propose:
                    return new QuestionAudit(QuestionForm.OptionPosing, 1, []);
                case Reply.Probe probe:
                    return kit.Listener.Auditor.Audit(language, probe.Text, said);
                case Reply.Mirror or Reply.AskMirrorPart or Reply.AskDelete:
                    return new QuestionAudit(QuestionForm.OptionPosing, 1, []);
            }
        }

        return QuestionAudit.None;
    }

    /// <summary>What the person said so far, as far as the state holds it, and just now.</summary>
    private static IEnumerable<string> Said(Interview before, IncomingMessage? message)
    {
        foreach (var (_, answer) in before.Answers)
            yield return answer.Excerpt;
        if (before.Draft is { } draft)
        {
            foreach (var passage in draft.Passages)
                yield return passage.Text;
        }

        if (message is not null)
            yield return message.Text;
    }
}
