using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Choices;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>Derives the structured job description from a transcript. Pure: same transcript, same guide, same description.</summary>
public sealed partial class JobDescriptionComposer(Guide guide, IncidentJudge judge, JobAnalyst analyst)
{
    /// <param name="language">Language of the fixed texts.</param>
    /// <param name="interviewId">Goes into the description as it is.</param>
    public JobDescription Compose(string interviewId, Language language, IReadOnlyList<Utterance> transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var answers = SlotAnswers.From(transcript);
        var findings = new InterviewReader(guide, judge, analyst).Read(transcript, answers, said => JobTitle(answers, said) ?? "");
        ImmutableArray<Passage> sources = [.. transcript.Where(u => u is { Speaker: Speaker.Respondent, Slot: not null }).Select(u => new Passage(u.Number, u.Text) { Language = u.Language })];
        var title = JobTitle(answers, language);
        var role = answers.Passages(Slots.RespondentRole) is [.., var position] ? ToldTitle.Of(analyst, position.Language ?? language, position.Text.Trim(), Organisation(answers, language)) : null;
        var rubrics = Enum.GetValues<Rubric>().Where(IsPart).Select(r => WithName(WithName(Content(r, answers, language), AnswerSlots.JobTitle, title), Slots.RespondentRole, role)).ToImmutableArray();
        var told = new JobDescription(
            language, interviewId, title ?? findings.Workday?.JobTitle?.Name, Organisation(answers, language) ?? findings.Workday?.Organisation?.Name,
            transcript.Count > 0 ? transcript[^1].At : default, rubrics, Incidents(findings, transcript), sources)
        {
            Kind = ReportKinds.Of(guide),
            Ratings = Ratings(answers, language),
        };
        return guide.Perspective == Perspective.Organisation ? told : new Conclusions(guide, judge, analyst, findings, transcript, answers).Added(told);
    }

    /// <summary>The sections of a job description are always there, if only to say that nothing was asked; themes beyond it when the guide asks about them.</summary>
    private bool IsPart(Rubric rubric) => rubric is not (Rubric.JobDesign or Rubric.JobSculpting) || guide.Questions.Values.Any(q => q.Rubric == rubric);

    /// <summary>What a job is called, in place of the answers that it was found in.</summary>
    private static RubricContent WithName(RubricContent section, string slot, string? title)
    {
        var told = section.Statements.Where(s => s.Slot == slot && s is { Origin: StatementOrigin.Quoted }).ToList();
        // What stands in brackets behind the name is told with it.
        if (title is not { Length: > 0 } || told.Count == 0 || (told.Count == 1 && (told[0].Text == title || told[0].Text.StartsWith($"{title} (", StringComparison.OrdinalIgnoreCase))))
            return section;
        var named = told.FindLast(s => s.Text.Contains(title, StringComparison.OrdinalIgnoreCase)) is { } holding
            ? holding with { Text = title, Evidence = [holding.Evidence[0] with { Start = holding.Evidence[0].Start + holding.Text.IndexOf(title, StringComparison.OrdinalIgnoreCase), Length = title.Length }] }
            : told[^1] with { Text = title, Origin = StatementOrigin.Derived };
        return section with { Statements = [.. section.Statements.Where(s => !told.Contains(s) || s.Id == named.Id).Select(s => s.Id == named.Id ? named : s)] };
    }

    /// <summary>The last answer names the job: whoever was asked for the name of the function gave it then. A sentence that names none is no name.</summary>
    private string? JobTitle(SlotAnswers answers, Language language)
    {
        if (answers.Passages(AnswerSlots.JobTitle) is not [.., var last] || Told(AnswerSlots.JobTitle, answers, language) is not { } told)
            return null;
        var named = ToldTitle.Of(
            analyst, last.Language ?? language, told.EndsWith(last.Text.Trim(), StringComparison.Ordinal) ? last.Text.Trim() : told, Organisation(answers, language), answers.Passages(Slots.Period) is [var when, ..] ? when.Text.Trim() : null);
        return named is { Length: 0 } ? told : named;
    }

    /// <summary>The first answer names it; what was asked about it further describes it.</summary>
    private string? Organisation(SlotAnswers answers, Language language) => answers.Passages(AnswerSlots.Organisation) is [var named, _, ..] ? named.Text.Trim() : Told(AnswerSlots.Organisation, answers, language);

    private string? Told(string slot, SlotAnswers answers, Language language)
    {
        if (answers.Passages(slot) is not { IsEmpty: false } passages)
            return null;
        return guide.Questions.GetValueOrDefault(slot) is { } question && Chosen(question, passages[^1], language) is { } chosen ? chosen : string.Join(' ', passages.Select(p => p.Text.Trim()));
    }

    /// <summary>The names of the options that an answer consists of: "2" would tell a reader nothing. <c>null</c> for words of one's own.</summary>
    private static string? Chosen(Question question, Passage said, Language language)
    {
        var options = question.Kind is QuestionKind.Text ? OptionReader.ReadSuggestion(question, said.Text) : OptionReader.Read(question, said.Text);
        return options.IsEmpty ? null : string.Join(", ", question.Options.Where(o => options.Contains(o.Id)).Select(o => o.Label.In(language)));
    }

    private RubricContent Content(Rubric rubric, SlotAnswers answers, Language language)
    {
        var questions = guide.Sections.OfType<Section.Questions>().SelectMany(s => s.Items.Select(q => (Question: q, Section: s))).Where(q => q.Question.Rubric == rubric && q.Question.IsPrinted).ToList();
        var chosen = questions.Where(q => Applies(q.Section.When, answers) && Applies(q.Question.When, answers)).Select(q => q.Question).ToList();
        var statements = chosen.SelectMany(q => Statements(q, answers, language)).ToImmutableArray();
        if (rubric == Rubric.CriticalIncidents && guide.IncidentSection is { } section)
            return new RubricContent(rubric, IncidentStatus(section, answers), statements);
        var status = !statements.IsEmpty ? RubricStatus.Told
            : chosen.Exists(q => answers.Find(q.Id) is { LeftOpen: true }) ? RubricStatus.NotKnown
            : questions.Count > 0 && chosen.Count == 0 ? RubricStatus.NotChosen
            : Unasked(rubric, answers);
        return new RubricContent(rubric, status, statements) { LeftOpen = [.. chosen.Where(q => answers.Find(q.Id) is { LeftOpen: true }).Select(q => q.Label.In(language))] };
    }

    /// <summary>Where the description is made from a text there are no questions: the text says nothing of it. Moments told one by one and the choice of a technique are no part of such a description.</summary>
    private static RubricStatus Unasked(Rubric rubric, SlotAnswers answers) => answers.Passages(Slots.Workday).IsEmpty ? RubricStatus.NotAsked
        : rubric is Rubric.CriticalIncidents or Rubric.Method ? RubricStatus.NotChosen
        : RubricStatus.NotTold;

    private RubricStatus IncidentStatus(Section.Incidents section, SlotAnswers answers)
    {
        if (!Applies(section.When, answers))
            return RubricStatus.NotChosen;
        var slots = section.All.SelectMany(i => Parts(Slots.Incident(i.Valence, i.Number))).Select(answers.Find).ToList();
        return slots.Exists(a => a is { Passages.IsEmpty: false }) ? RubricStatus.Told : slots.Exists(a => a is { LeftOpen: true }) ? RubricStatus.NotKnown : RubricStatus.NotAsked;
    }

    private static IEnumerable<Statement> Statements(Question question, SlotAnswers answers, Language language)
    {
        var spans = answers.Passages(question.Id).SelectMany(p => Spans(question, p).Select(e => (Passage: p, Evidence: e)));
        return spans.Select((s, i) =>
        {
            var chosen = question.Scale is { } scale ? Rated(scale, s.Passage, language) : question.Options.IsEmpty ? null : Chosen(question, s.Passage, language);
            return new Statement(
                string.Create(CultureInfo.InvariantCulture, $"{question.Id}.{i + 1}"), question.Id, question.Label.In(language), chosen ?? s.Passage.Words(s.Evidence),
                chosen is null ? StatementOrigin.Quoted : StatementOrigin.Chosen, [s.Evidence]);
        });
    }

    private static readonly string[] With = ["met ", "with "];

    private static string? Rated(RatingScale scale, Passage passage, Language language) => OptionReader.ReadRating(scale, passage.Text) is { } rating
        ? string.Create(CultureInfo.InvariantCulture, $"{rating} {(language == Language.Dutch ? "op" : "out of")} {scale.To}")
        : null;

    private ImmutableArray<Rating> Ratings(SlotAnswers answers, Language language) =>
    [
        .. guide.Sections.OfType<Section.Questions>().SelectMany(s => s.Items).Where(q => q.Scale is not null && answers.Find(q.Id) is not null)
            .Select(q => new Rating(
                q.Id, q.Rubric, q.Label.In(language), answers.Passages(q.Id) is { IsEmpty: false } said ? OptionReader.ReadRating(q.Scale!, said[^1].Text) : null, q.Scale!.From, q.Scale.To)),
    ];

    private static ImmutableArray<Evidence> Spans(Question question, Passage passage) => question.Kind != QuestionKind.List ? Whole(passage)
        : question.Rubric is Rubric.Tools or Rubric.Contacts ? [.. ListItems.Find(WithoutWayHome(passage)).Select(item => WithoutWith(passage, item))] : ListItems.Find(passage);

    /// <summary>"A windlass and a radio. | I took the bus home": how one gets there is no tool of the job.</summary>
    private static Passage WithoutWayHome(Passage passage) => WayHome().Match(passage.Text) is { Success: true, Index: > 0 } way ? passage with { Text = passage.Text[..way.Index] } : passage;

    [GeneratedRegex(@"[.,;]\s*(?:(?:en|and) )?(?:ik|i|we)\b[^.;]*\b(?:naar huis|naar het werk|home|to work)\b[^.;]*[.]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex WayHome();

    // "What did you work with?" — "with a shovel": the thing or the person itself.
    private static Evidence WithoutWith(Passage passage, Evidence item)
    {
        var with = Array.Find(With, w => passage.Words(item).StartsWith(w, StringComparison.OrdinalIgnoreCase) && item.Length > w.Length);
        return with is null ? item : item with { Start = item.Start + with.Length, Length = item.Length - with.Length };
    }

    private static ImmutableArray<Evidence> Whole(Passage passage)
    {
        return passage.Whole is { Length: > 0 } whole ? [whole] : [];
    }

    private static ImmutableArray<IncidentReport> Incidents(InterviewFindings findings, IReadOnlyList<Utterance> transcript)
    {
        var open = transcript.LastOrDefault(u => u.Speaker == Speaker.Bot)?.Slot;
        return [.. findings.Incidents.Select(i => Report(i, open))];
    }

    private static IncidentReport Report(ToldIncident told, string? open)
    {
        var (id, text, verdict) = (told.Id, told.Text, told.Verdict);
        var words = ToldAtOnce.Parts(text, verdict);
        return new IncidentReport(
            id, text.Valence, told.Number, open is not null && (open == id || open.StartsWith(id + "/", StringComparison.Ordinal)),
            Part(Slots.Circumstances, Criterion.Context, words[0]), Part(Slots.Behaviour, Criterion.ObservableBehaviour, words[1]), Part(Slots.Results, Criterion.Consequences, words[2]), verdict);

        ImmutableArray<Statement> Part(string part, Criterion criterion, ImmutableArray<Evidence> told)
        {
            // Without words of its own, because another part's words tell it too: those that met its criterion.
            var spans = !told.IsEmpty ? told : verdict[criterion].Met ? [.. verdict[criterion].Evidence.Where(e => e.Length > 0)] : [];
            return
            [
                .. spans.Merged().Select((e, i) => new Statement(
                    string.Create(CultureInfo.InvariantCulture, $"{id}/{part}.{i + 1}"), Slots.Part(id, part), "", text.Words(e), StatementOrigin.Quoted, [e])),
            ];
        }
    }

    private static IEnumerable<string> Parts(string id) =>
        [Slots.Part(id, Slots.Circumstances), Slots.Part(id, Slots.Behaviour), Slots.Part(id, Slots.Results)];

    private bool Applies(Condition? condition, SlotAnswers answers)
    {
        if (condition is null)
            return true;
        var asked = guide.Questions[condition.Question];
        // "I said so already" leaves no words and still counts as told, as it did when the interview went on.
        if (condition.AnyOf.IsEmpty)
            return answers.Find(condition.Question) is { } told ? !told.LeftOpen : Applies(asked.When, answers);
        var said = answers.Passages(condition.Question);
        var options = said.IsEmpty ? [] : OptionReader.Read(asked, said[^1].Text);
        return (options.IsEmpty ? asked.IfSkipped : options).Intersect(condition.AnyOf).Any();
    }
}
