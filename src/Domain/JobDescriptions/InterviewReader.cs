using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Interviews.Lists;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>
/// Analyses the answers of an interview. Which answer is read for what follows from where it stands: duties from answers about tasks and from acts that worked; attributes and
/// emotional demands from acts and duties, never from a claim about oneself.
/// </summary>
internal sealed class InterviewReader(Guide guide, IncidentJudge judge, JobAnalyst analyst)
{
    private const int LongestCondition = 160;
    private const int FewestBlanks = 2;

    private static readonly Rubric[] Behavioural = [Rubric.ResultAreas, Rubric.Responsibilities, Rubric.Contacts, Rubric.Tools, Rubric.WorkingConditions, Rubric.EmotionalDemands];

    /// <summary>Psychomotor, physical and sensory abilities of the content model.</summary>
    private static readonly string[] OfTheBody = ["1.A.2", "1.A.3", "1.A.4"];

    /// <summary>Technical skills, and knowledge of making, of technology, of telecommunications and media, and of transport. That one has a till shows nothing of how one treats a customer.</summary>
    private static readonly string[] OfTools = ["2.B.3", "2.C.2", "2.C.3", "2.C.9", "2.C.10"];

    /// <param name="titleIn">Job title in a language, empty when not told: the one in the language of the interview is read, whatever the description's.</param>
    public InterviewFindings Read(IReadOnlyList<Utterance> transcript, SlotAnswers answers, Func<Language, string> titleIn)
    {
        var language = Mostly(transcript);
        var title = titleIn(language);
        var incidents = Incidents(answers, language, title, CharacteristicDecisions.From(transcript));
        if (guide.Perspective == Perspective.Organisation)
            return new InterviewFindings(language, incidents, [], [], [], [], null);
        var workday = answers.Passages(Slots.Workday) is [.., var text] ? (Text: text, analyst.AnalyzePasted(text).Result) : default;
        return new InterviewFindings(
            language, incidents, TaskMerging.Merge(Tasks(answers, language, incidents, workday.Text, workday.Result)),
            Ksaos(answers, language, title, incidents, workday.Result), Demands(answers, language, incidents, workday.Result),
            [.. Asked(Rubric.WorkingConditions).SelectMany(q => Fuller(answers.Passages(q.Id)).SelectMany(p => Conditions(q.Id, p, language))).Concat(workday.Result?.Conditions.Where(c => !c.Doubtful) ?? [])], workday.Result);
    }

    /// <summary>"Overdag" was asked further about: of several answers to one question the ones that say more.</summary>
    private static IEnumerable<Passage> Fuller(ImmutableArray<Passage> passages) =>
        passages.Where(p => p.Text.Trim().Count(c => c == ' ') >= FewestBlanks) is var fuller && fuller.Any() ? fuller : passages;

    /// <summary>A short answer to a question about one kind of condition is that condition; a long one is searched.</summary>
    private ImmutableArray<ConditionFinding> Conditions(string slot, Passage passage, Language language)
    {
        ConditionKind? asked = slot switch { AnswerSlots.Schedule => ConditionKind.Schedule, AnswerSlots.Conditions => ConditionKind.Physical, _ => null };
        return asked is { } kind && passage.Text.Trim() is { Length: > 0 and <= LongestCondition } told
            ? [new ConditionFinding(kind, told, [new Evidence(passage.Utterance, passage.Text.IndexOf(told, StringComparison.Ordinal), told.Length)]) { IsAnswer = true }]
            : analyst.Conditions(passage.Language ?? language, passage);
    }

    private static Language Mostly(IReadOnlyList<Utterance> transcript)
    {
        var said = transcript.Where(u => u is { Speaker: Speaker.Respondent, Slot: not null }).ToLookup(u => u.Language, u => u.Text.Length);
        return said[Language.English].Sum() > said[Language.Dutch].Sum() ? Language.English : Language.Dutch;
    }

    private ImmutableArray<ToldIncident> Incidents(SlotAnswers answers, Language language, string title, CharacteristicDecisions decisions)
    {
        if (guide.IncidentSection is not { } section)
            return [];
        return
        [
            .. section.All.Select(i => (i.Valence, i.Number, Id: Slots.Incident(i.Valence, i.Number)))
                .Select(i => (i.Id, i.Number, Text: new IncidentText(language, i.Valence, title, Part(i.Id, Slots.Circumstances), Part(i.Id, Slots.Behaviour), Part(i.Id, Slots.Results)) { Actor = guide.ActorOfIncidents }))
                .Where(i => i.Text.Passages.Any())
                .Select(i => Incident(i.Id, i.Number, i.Text with { Language = i.Text.Passages.MinBy(p => p.Utterance)!.Language ?? language }, decisions)),
        ];

        ImmutableArray<Passage> Part(string id, string part) => answers.Passages(Slots.Part(id, part));
    }

    // What is not clear from the words alone may be told once the person has agreed to it.
    private ToldIncident Incident(string id, int number, IncidentText text, CharacteristicDecisions decisions)
    {
        var judged = text with { Circumstances = IncidentDraft.Kept(text.Circumstances), Behaviour = IncidentDraft.Kept(text.Behaviour), Results = IncidentDraft.Kept(text.Results) };
        var verdict = judge.Judge(judged);
        return new ToldIncident(
            id, number, text, judged, verdict, [.. analyst.Ksaos(judged, verdict).Where(k => k.IsClear || (k.IsLikely && decisions.IsAgreed(k.ElementId)))],
            analyst.EmotionalDemands(judged, verdict));
    }

    private IEnumerable<FoundTask> Tasks(SlotAnswers answers, Language language, ImmutableArray<ToldIncident> incidents, Passage? workday, JobAnalysisResult? result)
    {
        foreach (var question in Asked(Rubric.ResultAreas).Where(q => q.Id != AnswerSlots.Results))
        {
            var items = 0;
            foreach (var passage in answers.Passages(question.Id))
            {
                var tasks = question.Kind == QuestionKind.List ? Listed(answers, question.Id, passage, passage.Language ?? language, items) : Told(question.Id, passage, passage.Language ?? language);
                foreach (var task in tasks)
                    yield return task;
                items += ListItems.Find(passage).Length;
            }
        }

        foreach (var task in result is null ? [] : analyst.Duties(result))
            yield return new FoundTask(task, Slots.Workday, result!.Language, false, []);
        // What did not work out is no example of the duty.
        foreach (var incident in incidents.Where(i => i.Text.Valence == Valence.Effective && i.Verdict[Criterion.ObservableBehaviour].Met))
            foreach (var passage in incident.Judged.Behaviour)
                foreach (var task in Told(Slots.Part(incident.Id, Slots.Behaviour), passage, incident.Text.Language))
                    yield return task with { Incidents = [incident.Id] };
    }

    /// <summary>Each item of a list is a task: in general terms where the rules can, else in the respondent's words; with what was told about it when it was asked for.</summary>
    /// <param name="before">How many items the list had before these.</param>
    private IEnumerable<FoundTask> Listed(SlotAnswers answers, string slot, Passage passage, Language language, int before)
    {
        var found = analyst.Tasks(language, passage);
        TaskStatement? last = null;
        var (act, others) = ("", Others(passage, language).ToHashSet());
        foreach (var (index, item) in ListItems.Find(passage).Index())
        {
            var number = before + index + 1;
            if (others.Contains(item))
                continue;
            // By itself first: beside each other, "kassa doen, rekken vullen" would read as one act on two things.
            var own = analyst.ListedTasks(language, passage, item).Select(t => OfThingBefore(t, last)).ToList();
            if (own.Count == 0 && last is not null && analyst.OfActBefore(language, passage.Words(item), act, last) is { } also)
                own.Add(also with { Evidence = [item] });
            else
                (last, act) = own.Count == 1 ? (own[0], passage.Words(item)) : (null, "");
            if (own.Count == 0)
                own.AddRange(found.Where(t => item.Start <= t.Evidence[0].Start && t.Evidence[0].End <= item.End));
            if (own.Count == 0)
                yield return new FoundTask(new TaskStatement("", "", passage.Words(item), null, null, null, null, [item]).Complete(answers, slot, number), slot, language, true, []);
            foreach (var (place, task) in own.Index())
                yield return new FoundTask(place == 0 ? task.Complete(answers, slot, number) : task, slot, language, false, []);
        }
    }

    /// <summary>The items that tell what somebody else does. Whoever saw another at work speaks of nobody else.</summary>
    private IEnumerable<Evidence> Others(Passage passage, Language language)
    {
        var isOther = false;
        foreach (var item in guide.Perspective == Perspective.Holder ? ListItems.Find(passage) : [])
            if (isOther = analyst.IsOfAnother(language, passage.Words(item), isOther))
                yield return item;
    }

    /// <summary>"Feeding the dogs, walking them": them is what the item before was about.</summary>
    private static TaskStatement OfThingBefore(TaskStatement task, TaskStatement? before) =>
        task.Object is "them" or "ze" && before is { Object.Length: > 0, ObjectClause: null } && task.Statement.EndsWith(" them", StringComparison.Ordinal) ? task with { Object = before.Object, Statement = task.Statement[..^"them".Length] + before.Object }
        : task.Object is "ze" && before is { Object.Length: > 0, ObjectClause: null } && task.Statement.StartsWith("ze ", StringComparison.Ordinal) ? task with { Object = before.Object, Statement = before.Object + task.Statement["ze".Length..] }
        : task;

    private IEnumerable<FoundTask> Told(string slot, Passage passage, Language language) =>
        analyst.Tasks(language, passage).Select(t => new FoundTask(t, slot, language, false, []));

    private ImmutableArray<FoundKsao> Ksaos(SlotAnswers answers, Language language, string title, ImmutableArray<ToldIncident> incidents, JobAnalysisResult? workday)
    {
        var told = Behavioural.SelectMany(r => Said(answers, r)).GroupBy(p => p.Language ?? language).SelectMany(g => analyst.Ksaos(g.Key, title, [.. g]));
        var shows = InWhatIsDone(answers);
        var feelings = OfFeelings(answers);
        var others = Said(answers, Rubric.ResultAreas).SelectMany(p => Others(p, p.Language ?? language)).ToList();
        told = told.Select(k => k with { Evidence = [.. k.Evidence.Where(e => !others.Exists(o => o.Overlaps(e)) && shows(k.ElementId, e) && !(feelings.TryGetValue(e.Utterance, out var slot) && !EmotionalAnswers.MayShow(slot, k.ElementId)))] }).Where(k => !k.Evidence.IsEmpty);
        var all = incidents.SelectMany(i => i.Ksaos.Select(k => (Finding: k, Incident: (string?)i.Id)))
            .Concat(told.Concat(workday?.Ksaos.Where(k => k.IsGrounded) ?? []).Select(k => (Finding: k, Incident: (string?)null)));
        return
        [
            .. all.GroupBy(k => k.Finding.ElementId, StringComparer.Ordinal)
                .Select(g => new FoundKsao(
                    g.Key, Math.Round(g.Sum(k => k.Finding.Strength), 2), [.. g.SelectMany(k => k.Finding.Evidence).Distinct()],
                    [.. g.Select(k => k.Incident).OfType<string>().Distinct()], g.Any(k => k.Incident is null),
                    [.. g.OrderByDescending(k => k.Finding.Strength).Select(k => k.Finding.Reason).OfType<LocalizedText>().Distinct()]))
                .Where(k => !k.Evidence.IsEmpty)
                .OrderByDescending(k => k.Strength).ThenBy(k => k.ElementId, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Whom one deals with, what with and where is the setting of what is done: it shows nothing of a person by itself but what the body has to bear, and what one must know or be
    /// skilled at to use a tool.
    /// </summary>
    private Func<string, Evidence, bool> InWhatIsDone(SlotAnswers answers)
    {
        var (people, tools, place) = (Spoken(Rubric.Contacts), Spoken(Rubric.Tools), Spoken(Rubric.WorkingConditions));
        return (element, evidence) => !people.Contains(evidence.Utterance) && (!place.Contains(evidence.Utterance) || IsOf(OfTheBody, element)) && (!tools.Contains(evidence.Utterance) || IsOf(OfTools, element));

        HashSet<int> Spoken(Rubric rubric) => [.. Said(answers, rubric).Select(p => p.Utterance)];
    }

    private static bool IsOf(string[] kinds, string element) => Array.Exists(kinds, kind => element.StartsWith(kind, StringComparison.Ordinal));

    private ImmutableArray<FoundDemand> Demands(SlotAnswers answers, Language language, ImmutableArray<ToldIncident> incidents, JobAnalysisResult? workday)
    {
        var feelings = OfFeelings(answers);
        var told = Said(answers, Rubric.EmotionalDemands).Where(p => EmotionalAnswers.Tells(feelings[p.Utterance])).GroupBy(p => p.Language ?? language).SelectMany(g => analyst.EmotionalDemands(g.Key, [.. g]))
            .Select(d => d with { Evidence = [.. d.Evidence.Where(e => EmotionalAnswers.MayShow(feelings[e.Utterance], d.Demand))] }).Where(d => !d.Evidence.IsEmpty);
        // Where feelings are not asked about, what is told of character and attitude may tell of them.
        var besides = Asked(Rubric.EmotionalDemands).Any() ? [] : Said(answers, Rubric.Requirements).GroupBy(p => p.Language ?? language).SelectMany(g => analyst.EmotionalDemands(g.Key, [.. g]));
        var all = incidents.SelectMany(i => i.Demands.Select(d => (Finding: d, Incident: (string?)i.Id)))
            .Concat(told.Concat(besides).Concat(workday?.EmotionalDemands ?? []).Select(d => (Finding: d, Incident: (string?)null)));
        return
        [
            .. all.GroupBy(d => d.Finding.Demand)
                .Select(g => new FoundDemand(g.Key, [.. g.SelectMany(d => d.Finding.Evidence).Distinct()], [.. g.Select(d => d.Incident).OfType<string>().Distinct()]))
                .OrderBy(d => d.Evidence[0].Utterance).ThenBy(d => d.Evidence[0].Start).ThenBy(d => d.Demand),
        ];
    }

    /// <summary>The answers about feelings, by utterance, with the question each answers.</summary>
    private Dictionary<int, string> OfFeelings(SlotAnswers answers) =>
        Asked(Rubric.EmotionalDemands).SelectMany(q => answers.Passages(q.Id).Select(p => (p.Utterance, q.Id))).GroupBy(p => p.Utterance).ToDictionary(g => g.Key, g => g.First().Id);

    private IEnumerable<Question> Asked(Rubric rubric) => guide.Sections.OfType<Section.Questions>().SelectMany(s => s.Items)
        .Where(q => q.Rubric == rubric && q.Kind is (QuestionKind.Text or QuestionKind.List) && q.Options.IsEmpty && q.Id != Slots.Workday);

    private IEnumerable<Passage> Said(SlotAnswers answers, Rubric rubric) => Asked(rubric).SelectMany(q => answers.Passages(q.Id)).OrderBy(p => p.Utterance);
}
