using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using InterviewBot.Dialogs.Wording;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Probes;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Dialogs.Turns;

/// <summary>Finds the words for what the interviewer decided to say: one text and its buttons a turn.</summary>
public static class TurnRenderer
{
    /// <summary>How much of each part of an incident its summary quotes.</summary>
    private const int MirrorExcerpt = 240;

    /// <summary>How much of an answer a line of the review shows: enough to know it by.</summary>
    private const int LineExcerpt = 45;

    private static readonly (string Part, Criterion Criterion)[] MirrorParts =
        [(Slots.Circumstances, Criterion.Context), (Slots.Behaviour, Criterion.ObservableBehaviour), (Slots.Results, Criterion.Consequences)];

    /// <param name="retentionDays">How long an interview is kept; said when the respondent asks.</param>
    public static RenderedTurn Render(StepResult step, Language language, Perspective perspective, int turn, int retentionDays)
    {
        ArgumentNullException.ThrowIfNull(step);
        var phrases = Phrases.In(language);
        var paragraphs = new List<string>();
        ImmutableArray<string> choices = [];
        var kind = UtteranceKind.Notice;
        string? slot = null, probe = null;
        foreach (var (place, reply) in step.Replies.Index())
        {
            // Behind other words of the bot a sign that an answer was heard says it twice.
            if (place > 0 && reply is Reply.Heard)
                continue;
            var text = Words(reply, phrases, language, perspective, turn, retentionDays);
            // A sign that an answer was heard opens the paragraph that follows it.
            if (place == 1 && step.Replies[0] is Reply.Heard && paragraphs.Count == 1)
                paragraphs[0] += $" {text}";
            else if (text.Length > 0)
                paragraphs.Add(text);
            var offered = Choices(reply, phrases, language);
            choices = offered.IsEmpty ? choices : offered;
            (kind, slot, probe) = reply switch
            {
                Reply.Ask ask => (UtteranceKind.Question, ask.Slot, probe),
                Reply.WhichOfThese several => (UtteranceKind.Question, several.Slot, probe),
                Reply.AskRatings ratings => (UtteranceKind.Question, ratings.Slot, probe),
                Reply.Propose list => (UtteranceKind.Question, list.Slot, probe),
                Reply.Probe asked => (UtteranceKind.Probe, asked.Slot, asked.ProbeId),
                Reply.Mirror mirror => (UtteranceKind.Mirror, mirror.Incident.Id, probe),
                _ => (kind, slot, probe),
            };
        }

        return new RenderedTurn(string.Join("\n\n", paragraphs), choices, kind, slot, probe);
    }

    private static string Words(Reply reply, Phrases phrases, Language language, Perspective perspective, int turn, int retentionDays) => reply switch
    {
        Reply.FromGuide guide => guide.Text.In(language),
        Reply.Heard heard => InTurn(phrases.Heard(heard.As), turn),
        Reply.Ask ask => ask.Text.In(language),
        Reply.AskRatings ratings => $"{phrases.AskRatings(ratings.Items.Length, ratings.Scale.From, ratings.Scale.To)}\n{string.Join('\n', ratings.Items.Select(i => $"– {i.In(language)}"))}",
        Reply.Propose list => $"{Items([.. list.Items.Select(i => i.In(language))])}\n\n{list.Question.In(language)}",
        Reply.Probe probe => probe.Text,
        Reply.ListGoesOn list => phrases.ListGoesOn[Math.Max(0, list.Items - 1) % phrases.ListGoesOn.Length],
        Reply.Explain explain => string.Join(' ', new[] { explain.Means?.In(language), explain.Example?.In(language) }.Where(t => t is not null)),
        Reply.NoSuchLine => phrases.NoSuchLine,
        Reply.Added => phrases.Added,
        Reply.ReviewGoesOn => phrases.ReviewGoesOn,
        Reply.ExplainHow how => how.To switch
        {
            WaitingFor.Mirror or WaitingFor.MirrorPart => phrases.ExplainMirror,
            WaitingFor.Review => phrases.ExplainReview,
            WaitingFor.CorrectionChoice or WaitingFor.ItemChoice => phrases.ExplainCorrection,
            WaitingFor.Nothing => phrases.AlreadyFinished,
            _ => phrases.ExplainPlainly,
        },
        Reply.Kept => phrases.Kept,
        Reply.KeptElsewhere kept => phrases.KeptElsewhere(kept.Label.In(language)),
        Reply.Hurrying hurry => phrases.Hurrying(hurry.MinutesLeft),
        Reply.StandsThere => phrases.StandsThere,
        Reply.MovingOn => phrases.MovingOn,
        Reply.LeftOpen left => left.Wished ? InTurn(phrases.LeftOpenAsWished, turn) : phrases.LeftOpenUnknown,
        Reply.Mirror mirror => Mirror(mirror, phrases, language, perspective),
        Reply.AskMirrorPart part => part.First ? phrases.AskFirstMirrorPart : phrases.AskMirrorPart,
        Reply.NotSoManyNumbers numbers => phrases.NotSoManyNumbers(numbers.Given, numbers.Asked),
        Reply.NotAnOption option => option.Scale is { } scale ? phrases.NotOnScale(scale.From, scale.To) : phrases.NotAnOption,
        Reply.WhichOfThese several => phrases.WhichOfThese([.. several.Options.Select(o => o.In(language))]),
        Reply.ProgressReport report => phrases.Progress(report.Progress),
        Reply.AskCorrection correction => $"{phrases.AskCorrection}\n\n{Lines(correction.Lines, phrases, language)}",
        Reply.AskItem item => $"{phrases.AskItem}\n\n{Items(item.Items)}",
        Reply.AgainItem item => phrases.AgainItem(item.Words),
        Reply.GuideGone gone => gone.Asked ? phrases.GuideGoneExport : phrases.GuideGone,
        Reply.Again again => phrases.Again(again.Words.In(language)),
        Reply.Corrected => phrases.Corrected,
        Reply.NumberAskedBack asked => phrases.NumberAskedBack(asked.Number, asked.Label.In(language)),
        Reply.NothingBefore before => before.ToCorrect ? phrases.NothingToCorrect : phrases.NothingBefore,
        Reply.ReviewLines review => $"{phrases.ReviewOpening}\n\n{Lines(review.Lines, phrases, language)}",
        Reply.Pausing => phrases.Pausing,
        Reply.Resuming => phrases.Resuming,
        Reply.Stopping => phrases.Stopping,
        Reply.AskStop => phrases.AskStop,
        Reply.LanguageChanged => phrases.LanguageChanged,
        Reply.Privacy => phrases.Privacy(retentionDays),
        Reply.Export => phrases.Export,
        Reply.Commands => phrases.Commands,
        Reply.AskDelete erasing => erasing.OnceMore ? phrases.AskDeleteAgain : phrases.AskDelete,
        Reply.NotDeleted => phrases.NotDeleted,
        Reply.Deleted => phrases.Deleted,
        Reply.AlreadyFinished => phrases.AlreadyFinished,
        Reply.Care => phrases.Care,
        Reply.PseudonymsUsed => HandlingReplies.For(HandlingClass.ThirdPersonData).In(language),
        Reply.NoWorkday reading => reading.Message.In(language),
        Reply.WorkdayElsewhere => phrases.WorkdayElsewhere,
        Reply.Handled handled => HandlingReplies.For(handled.Class).In(language),
        _ => throw new System.Diagnostics.UnreachableException(reply.GetType().Name),
    };

    private static string InTurn(ImmutableArray<string> wordings, int turn) => wordings[turn / 2 % wordings.Length];

    /// <summary>What is there and what is not yet, as a coach would say it: why it matters for what matters most, the rest by name.</summary>
    private static string Coach(IncidentVerdict verdict, Phrases phrases, Language language)
    {
        var met = verdict.Criteria.Where(c => c.Met).Select(c => Name(c.Criterion)).ToList();
        var missing = ProbePicker.Missing(verdict).ToList();
        var sentences = new List<string>();
        if (met.Count > 0)
            sentences.Add(phrases.MirrorMet(string.Join(", ", met)));
        sentences.Add(IncidentCoach.Explain(verdict[missing[0]], language));
        if (missing.Count > 1)
            sentences.Add(phrases.MirrorOpen(string.Join(", ", missing.Skip(1).Select(Name))));
        return string.Join(' ', sentences);

        string Name(Criterion criterion) => CriterionLabels.Of(criterion).In(language).ToLowerInvariant();
    }

    private static string Mirror(Reply.Mirror mirror, Phrases phrases, Language language, Perspective perspective)
    {
        var incident = mirror.Incident;
        var summary = new StringBuilder(ByIncident(phrases.MirrorOpening, incident));
        var text = incident.ToText("");
        var told = MirrorParts.Zip(ToldAtOnce.Parts(text, mirror.Verdict), (p, spans) => (p.Part, Words: MirrorText.Told([.. spans.Select(s => text.Words(s))]), p.Criterion)).ToList();
        // A part that was told with another one is not missing: its words stand there.
        var parts = told.Where(p => p.Words.Length > 0 || !mirror.Verdict[p.Criterion].Met).ToList();
        foreach (var (part, words, _) in parts)
        {
            summary.Append("\n– ");
            if (parts.Count > 1)
                summary.Append(CultureInfo.InvariantCulture, $"{phrases.MirrorPart(part, perspective == Perspective.Observer)}: ");
            summary.Append(words.Length > 0 ? $"“{Excerpts.Of(words, MirrorExcerpt * (MirrorParts.Length - parts.Count + 1))}”" : phrases.MirrorNothing);
        }

        if (mirror.Verdict.IsUsable)
            summary.Append("\n\n").Append(parts.Count == MirrorParts.Length - 1 ? phrases.MirrorWithin(told.Except(parts).Single().Part) : ByIncident(phrases.MirrorComplete, incident));
        else
            summary.Append("\n\n").Append(Coach(mirror.Verdict, phrases, language));
        return mirror.GoesOn ? summary.Append(' ').Append(phrases.MirrorGoesOn).ToString() : summary.Append("\n\n").Append(phrases.MirrorQuestion).ToString();
    }

    private static string Items(ImmutableArray<string> items) =>
        string.Join('\n', items.Index().Where(i => i.Item.Length > 0).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i.Index + 1}. {i.Item}")));

    private static string ByIncident(ImmutableArray<string> wordings, IncidentDraft incident) =>
        wordings[(incident.Number - 1 + (incident.Valence == Valence.Ineffective ? 2 : 0)) % wordings.Length];

    private static string Lines(ImmutableArray<DraftLine> lines, Phrases phrases, Language language) =>
        string.Join('\n', lines.Select(l => string.Create(
            CultureInfo.InvariantCulture, $"{l.Number}. {l.Label.In(language)}: {(l.Words.In(language) is { Length: > 0 } words ? Excerpts.Of(words, LineExcerpt) : phrases.StillOpen)}")));

    private static ImmutableArray<string> Choices(Reply reply, Phrases phrases, Language language) => reply switch
    {
        Reply.Ask ask => [.. ask.Options.Select(o => o.In(language))],
        Reply.WhichOfThese several => [.. several.Options.Select(o => o.In(language))],
        Reply.Mirror { GoesOn: true } => [phrases.MirrorNo],
        Reply.Mirror => [phrases.MirrorYes, phrases.MirrorNo],
        Reply.AskMirrorPart => [.. new[] { Slots.Circumstances, Slots.Behaviour, Slots.Results }.Select(p => IncidentLabels.Part(p).In(language))],
        Reply.AskDelete => [phrases.DeleteYes, phrases.DeleteNo],
        Reply.ReviewLines or Reply.ReviewGoesOn => [phrases.ReviewDone],
        _ => [],
    };
}

/// <summary>One turn of the bot in words.</summary>
/// <param name="Choices">Answers offered as buttons; may be empty.</param>
public sealed record RenderedTurn(string Text, ImmutableArray<string> Choices, UtteranceKind Kind, string? Slot, string? ProbeId);
