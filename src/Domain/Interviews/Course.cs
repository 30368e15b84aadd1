using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews.Proposals;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews;

/// <summary>What comes next in an interview. Closed.</summary>
public abstract record CourseStep
{
    private CourseStep()
    {
    }

    public sealed record AskQuestion(Section.Questions Section, Question Question) : CourseStep;

    /// <summary>One of the three questions about an incident.</summary>
    public sealed record AskIncident(Section.Incidents Section, Valence Valence, int Number, string Part) : CourseStep
    {
        public string Id => Slots.Incident(Valence, Number);
    }

    /// <summary>An attribute to put before the respondent.</summary>
    public sealed record AskKsao(Section.KsaoReview Section, KsaoProposal Proposal) : CourseStep;

    public sealed record AskReview(Section.Review Section) : CourseStep;

    public sealed record End : CourseStep;
}

/// <summary>
/// The course of an interview: the next question is always computed (the first one that applies and has no answer), never stored, so that a guide
/// may change while interviews run.
/// </summary>
public static class Course
{
    private static readonly ImmutableArray<string> Parts = [Slots.Circumstances, Slots.Behaviour, Slots.Results];

    public static CourseStep Next(Guide guide, Interview interview) => Open(guide, interview).FirstOrDefault() ?? new CourseStep.End();

    /// <summary>How far it is. <paramref name="interview"/>'s own next step decides the section.</summary>
    public static Progress Progress(Guide guide, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(guide);
        var sections = guide.Sections.Where(s => Applies(s.When, guide, interview) && Any(s, guide, interview)).ToList();
        var open = Open(guide, interview).ToList();
        var left = open.Sum(Minutes);
        var all = sections.Sum(s => All(s, guide, interview).Sum(Minutes));
        // While an incident is probed or summed up, its parts are answered and the next open part belongs to the next one.
        var (section, incident) = (interview.Draft, guide.IncidentSection, open.FirstOrDefault()) switch
        {
            ({ } draft, { } telling, _) => (telling, NumberOf(telling, draft.Valence, draft.Number)),
            (_, _, CourseStep.AskQuestion ask) => ((Section)ask.Section, 0),
            (_, _, CourseStep.AskIncident ask) => (ask.Section, NumberOf(ask.Section, ask.Valence, ask.Number)),
            (_, _, CourseStep.AskKsao ask) => (ask.Section, 0),
            (_, _, CourseStep.AskReview ask) => (ask.Section, 0),
            _ => (null, 0),
        };
        return new Progress(
            section, section is null ? sections.Count : sections.IndexOf(section) + 1, sections.Count,
            incident, guide.IncidentSection?.All.Count() ?? 0, (int)Math.Ceiling(left), all > 0 ? Math.Clamp(1 - (left / all), 0, 1) : 1);
    }

    /// <summary>All lines of the draft were shown to be reviewed: they can be named by number.</summary>
    public static bool ShowsLines(Guide guide, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(guide);
        ArgumentNullException.ThrowIfNull(interview);
        return guide.Sections.Any(s => s is Section.Review && interview.Introduced.Contains(s.Id));
    }

    /// <summary>The plain questions still to be asked, in order.</summary>
    public static IEnumerable<Question> OpenQuestions(Guide guide, Interview interview) => Open(guide, interview).OfType<CourseStep.AskQuestion>().Select(s => s.Question);

    /// <summary>The attributes still to be put before the respondent, the strongest first.</summary>
    public static IEnumerable<KsaoProposal> OpenProposals(Guide guide, Interview interview) => Open(guide, interview).OfType<CourseStep.AskKsao>().Select(s => s.Proposal);

    private static int NumberOf(Section.Incidents section, Valence valence, int number) =>
        section.All.TakeWhile(i => i != (valence, number)).Count() + 1;

    private static IEnumerable<CourseStep> Open(Guide guide, Interview interview)
    {
        foreach (var section in guide.Sections)
        {
            // A line that is corrected may change what the incidents show, and nobody is asked about that any more once the lines are shown.
            if (!Applies(section.When, guide, interview) || (section is Section.KsaoReview && ShowsLines(guide, interview)))
                continue;
            switch (section)
            {
                case Section.Questions questions:
                    foreach (var question in questions.Items)
                    {
                        // Most are answered, and to know that is less work than to know whether they apply.
                        if (interview.Find(question.Id) is not { IsClosed: true } && Applies(question.When, guide, interview))
                            yield return new CourseStep.AskQuestion(questions, question);
                    }

                    break;
                case Section.Incidents incidents:
                    foreach (var (valence, number) in incidents.All)
                    {
                        var id = Slots.Incident(valence, number);
                        foreach (var part in Parts)
                        {
                            if (interview.Find(Slots.Part(id, part)) is not { IsClosed: true })
                                yield return new CourseStep.AskIncident(incidents, valence, number, part);
                        }
                    }

                    break;
                default:
                    foreach (var step in All(section, guide, interview))
                    {
                        if (IsOpen(step, interview))
                            yield return step;
                    }

                    break;
            }
        }
    }

    /// <summary>What will be put forward is not known before the incidents are told; the section counts as soon as they are asked for.</summary>
    private static bool Any(Section section, Guide guide, Interview interview) =>
        section is Section.KsaoReview ? guide.IncidentSection is { } incidents && Applies(incidents.When, guide, interview) : All(section, guide, interview).Any();

    private static IEnumerable<CourseStep> All(Section section, Guide guide, Interview interview) => section switch
    {
        Section.Questions questions =>
            questions.Items.Where(q => Applies(q.When, guide, interview)).Select(q => new CourseStep.AskQuestion(questions, q)),
        Section.Incidents incidents =>
            incidents.All.SelectMany(i => Parts.Select(part => new CourseStep.AskIncident(incidents, i.Valence, i.Number, part))),
        Section.KsaoReview ksaos => interview.Chosen.Take(ksaos.Most).Select(p => new CourseStep.AskKsao(ksaos, p)),
        Section.Review review => [new CourseStep.AskReview(review)],
        _ => throw new System.Diagnostics.UnreachableException(section.GetType().Name),
    };

    private static bool IsOpen(CourseStep step, Interview interview) => step switch
    {
        CourseStep.AskKsao ask => interview.Find(Slots.Ksao(ask.Proposal.ElementId)) is not { IsClosed: true },
        CourseStep.AskReview => !interview.Reviewed,
        _ => false,
    };

    private static double Minutes(CourseStep step) => step switch
    {
        CourseStep.AskQuestion ask => ask.Question.Minutes,
        CourseStep.AskIncident ask => ask.Section.MinutesEach / Parts.Length,
        CourseStep.AskKsao ask => ask.Section.MinutesEach,
        CourseStep.AskReview ask => ask.Section.Minutes,
        _ => 0,
    };

    /// <summary>A condition holds when the answer to its question has one of the options; without an answer, when what stands for a skipped one has.</summary>
    private static bool Applies(Condition? condition, Guide guide, Interview interview)
    {
        if (condition is null)
            return true;
        var asked = guide.Questions[condition.Question];
        if (condition.AnyOf.IsEmpty)
            return interview.Find(condition.Question) is { } told ? told.Outcome != SlotOutcome.Skipped : Applies(asked.When, guide, interview);
        return interview.Find(condition.Question) switch
        {
            // Words that name no option answer the question, but settle no condition.
            null or { Outcome: SlotOutcome.Skipped } or { Options.IsEmpty: true } => Share(asked.IfSkipped, condition.AnyOf),
            var state => Share(state.Options, condition.AnyOf),
        };
    }

    private static bool Share(ImmutableArray<string> some, ImmutableArray<string> others)
    {
        foreach (var one in some)
        {
            if (others.Contains(one))
                return true;
        }

        return false;
    }
}
