using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// What a person decided while reading a description statement by statement, read from the transcript; a later decision wins. Whatever is made from statements
/// (tables, narrative) is made from the statements that <see cref="Applied(ImmutableArray{Statement})"/> leaves.
/// </summary>
/// <remarks>
/// A decision is about the words it was taken on: when those were corrected since, so that all evidence of a statement is newer, it counts no longer and the statement is up for review
/// again. When a text about a workday is told anew, what was decided on the sentences that stayed as they were stays too.
/// </remarks>
public sealed class Review
{
    private readonly Dictionary<string, ReviewDecision> _decisions = new(StringComparer.Ordinal);
    private readonly List<Statement> _added = [];
    private readonly Dictionary<int, Utterance> _said = [];

    private Review()
    {
    }

    public static Review From(IEnumerable<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var review = new Review();
        Utterance? workday = null;
        foreach (var utterance in transcript.Where(u => u.Speaker == Speaker.Respondent))
        {
            if (Slots.IsReview(utterance.Slot))
            {
                review.Take(utterance);
            }
            else if (utterance is { Slot: Slots.Workday, Kind: UtteranceKind.Answer or UtteranceKind.Correction })
            {
                review.CarryOver(workday, utterance);
                workday = utterance;
            }
        }

        return review;
    }

    /// <summary>Nothing was decided.</summary>
    public bool IsEmpty => _decisions.Count == 0 && _added.Count == 0;

    /// <summary>The decision about a statement as the program or the respondent worded it, or <c>null</c>.</summary>
    public ReviewDecision? Find(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return _decisions.GetValueOrDefault(statement.Id) is { } decision && (statement.Evidence.IsEmpty || statement.Evidence.Any(e => e.Utterance <= decision.HoldsUntil)) ? decision : null;
    }

    /// <summary>The statement as reviewed; <c>null</c> when it was dropped. The reviewer's words rest on no evidence; what they replaced keeps its own.</summary>
    public Statement? Applied(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Find(statement) switch
        {
            { Verdict: ReviewVerdict.Dropped } => null,
            { Verdict: ReviewVerdict.Reworded, Text: var text } => statement with { Text = text, Origin = StatementOrigin.Edited, Evidence = [], Original = statement.Origin == StatementOrigin.Edited ? statement.Original : statement },
            _ => statement,
        };
    }

    public ImmutableArray<Statement> Applied(ImmutableArray<Statement> statements) => [.. statements.Select(Applied).OfType<Statement>()];

    /// <summary>What the reviewer added to a section, in order, as first worded and whether or not it was dropped since.</summary>
    public IEnumerable<Statement> Added(Rubric rubric)
    {
        var slot = Slots.ReviewAddition(KebabCase.Of(rubric));
        return _added.Where(s => s.Slot == slot);
    }

    /// <summary>The reviewer's words, new or in place of others, with the place where they stand; <c>null</c> for what nobody reworded or added.</summary>
    public (Passage Passage, Evidence Words)? Own(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        if ((Find(statement) is { Verdict: ReviewVerdict.Reworded } decision ? _said[decision.Utterance] : _said.Values.FirstOrDefault(u => AddedId(u.Number) == statement.Id)) is not { } utterance)
            return null;
        var words = utterance.Answer.Trim();
        var at = Math.Max(0, utterance.Text.IndexOf(words, StringComparison.Ordinal));
        return (new Passage(utterance.Number, utterance.Text) { Language = utterance.Language }, new Evidence(utterance.Number, at, Math.Min(words.Length, utterance.Text.Length - at)));
    }

    private void Take(Utterance utterance)
    {
        _said[utterance.Number] = utterance;
        if (Slots.Reviewed(utterance.Slot) is not { } statement)
            _added.Add(new Statement(AddedId(utterance.Number), utterance.Slot!, "", utterance.Answer.Trim(), StatementOrigin.Edited, []));
        else if (Verdict(utterance.Kind) is { } verdict)
            _decisions[statement] = new ReviewDecision(verdict, verdict == ReviewVerdict.Reworded ? utterance.Answer.Trim() : "", utterance.Number);
    }

    private void CarryOver(Utterance? before, Utterance after)
    {
        if (before is null || _decisions.Count == 0)
            return;
        var revision = new TextRevision(before.Text, after.Text);
        foreach (var (id, decision) in _decisions.ToList())
        {
            if (StatementIds.Moved(id, before.Number, after.Number, revision) is { } moved)
                _decisions[moved] = decision with { HoldsUntil = after.Number };
        }
    }

    private static string AddedId(int utterance) => string.Create(CultureInfo.InvariantCulture, $"added.{utterance}");

    private static ReviewVerdict? Verdict(UtteranceKind kind) => kind switch
    {
        UtteranceKind.Acceptance => ReviewVerdict.Kept,
        UtteranceKind.Rejection => ReviewVerdict.Dropped,
        UtteranceKind.Edit => ReviewVerdict.Reworded,
        _ => null,
    };
}
