using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Structured descriptions made by hand, as the renderers of data get them.</summary>
internal static class SampleDescriptions
{
    public static IEnumerable<(string Name, JobDescription Description)> All =>
        from language in new[] { Language.Dutch, Language.English }
        from sample in new (string Name, JobDescription Description)[] { ("short", Short(language)), ("rich", Rich(language)), ("hostile", Hostile(language)) }
        select ($"{sample.Name}.{language.Code()}", sample.Description);

    public static JobDescription Named(string name) => All.Single(sample => sample.Name == name).Description;

    private static JobDescription Short(Language language) => new(
        language, "i-1", null, null, SampleDocuments.Made, [.. Enum.GetValues<Rubric>().Select(rubric => new RubricContent(rubric, RubricStatus.NotAsked, []))], [], []);

    private static JobDescription Rich(Language language)
    {
        string T(string nl, string en) => language == Language.Dutch ? nl : en;
        Passage job = new(2, T("afwasser", "dishwasher")) { Language = language }, tasks = new(4, T("borden afwassen, glazen opblinken en de vloer dweilen", "washing plates, polishing glasses and mopping the floor"));
        Passage story = new(8, T("Op zondag viel de machine uit. Ik heb alles met de hand gedaan. Niemand moest wachten.", "On Sunday the machine broke down. I did it all by hand. Nobody had to wait."));
        string[] parts = story.Text.Split(". ");
        Statement Part(string part, int i) => Quoted($"incident-effective-1/{part}.1", $"incident-effective-1/{part}", "", story, parts[i]);
        IncidentVerdict verdict = new(
            [
                new(Criterion.Specific, true, "named-day", [Find(story, T("Op zondag", "On Sunday"))]),
                new(Criterion.ObservableBehaviour, true, "act-by-actor", [Find(story, parts[1])]),
                new(Criterion.Context, true, "what-went-before", [Find(story, parts[0])]),
                new(Criterion.Consequences, false, "no-effect", []),
            ],
            [new(IncidentFailure.OutcomeIsOpinion, "verdict-word", [Find(story, T("Niemand", "Nobody"))])]);
        return new(
            language, "i-2", job.Text, T("Café De Kroon", "The Crown Café"), SampleDocuments.Made,
            [
                new(Rubric.Identification, RubricStatus.Told, [Quoted("job-title.1", "job-title", T("Functie", "Job"), job, job.Text)]),
                new(Rubric.Purpose, RubricStatus.NotKnown, []),
                new(Rubric.ResultAreas, RubricStatus.Told,
                [
                    new("tasks.1", "tasks", T("Taken", "Tasks"), T("borden afwassen", "wash plates"), StatementOrigin.Derived, [Find(tasks, T("borden afwassen", "washing plates"))]),
                    new("tasks.2", "tasks", T("Taken", "Tasks"), T("de keuken netjes houden", "keep the kitchen tidy"), StatementOrigin.Edited, []),
                ]),
                new(Rubric.Requirements, RubricStatus.Told, [Quoted("skills.1", "skills", T("Vaardigheden", "Skills"), tasks, T("glazen opblinken", "polishing glasses"))]),
                new(Rubric.Development, RubricStatus.NotChosen, []),
            ],
            [
                new("incident-effective-1", Valence.Effective, 1, false, [Part("circumstances", 0)], [Part("behaviour", 1)], [Part("results", 2)], verdict)
                {
                    Characteristics = [new(Derived("ksao.1.C.4.c.incident-effective-1", T("Aanpassingsvermogen", "Adaptability"), story, parts[1]), CharacteristicKind.Other, "1.C.4.c", T("Openstaan voor verandering.", "Being open to change."), 1.25)],
                },
            ],
            [job, tasks, story])
        {
            Ratings = [new("emotional-frequency", Rubric.EmotionalDemands, T("Hoe vaak", "How often"), 2, 1, 5)],
            ResultAreas =
            [
                new("cleaning", T("Schoonmaak", "Cleaning"),
                [
                    new(Derived("task.4-0", T("borden afwassen", "wash plates"), tasks, T("borden afwassen", "washing plates")), T("zodat niemand wacht", "so that nobody waits"), T("de vaatwasser", "the dishwasher"), T("elke avond", "every evening"), ["incident-effective-1"]),
                ]),
            ],
            Characteristics =
            [
                new(Quoted("skills.1", "skills", T("Vaardigheden", "Skills"), tasks, T("glazen opblinken", "polishing glasses")), CharacteristicKind.Skill, null, null, "", T("Zelf genoemd.", "Named by the respondent."), Standing.Claimed, 0, []),
                new(Derived("ksao.1.C.4.c", T("Aanpassingsvermogen", "Adaptability"), story, parts[1]), CharacteristicKind.Other, "1.C.4.c", "http://data.europa.eu/esco/skill/x", T("Openstaan voor verandering, bv. een nieuwe uurregeling.", "Being open to change, e.g. a new rota."), T("Openstaan voor verandering, bv. een nieuwe uurregeling. Blijkt uit effectief incident 1.", "Being open to change, e.g. a new rota. Shown by effective incident 1."), Standing.Accepted, 1.25, ["incident-effective-1"]),
            ],
            Emotions = new(
                [
                    new(EmotionalDimension.HowOften, T("Hoe vaak", "How often"), RubricStatus.Told, [Derived("emotional-frequency.1", T("2 op 5", "2 out of 5"), story, parts[0])], new("emotional-frequency", Rubric.EmotionalDemands, T("Hoe vaak", "How often"), 2, 1, 5)),
                    new(EmotionalDimension.Genuine, T("Oprecht gevoel", "Genuine feeling"), RubricStatus.NotAsked, [], null),
                ],
                [new(Derived("demand.conflict", T("Conflict", "Conflict"), story, parts[2].TrimEnd('.')), EmotionalDemand.Conflict, T("Je krijgt te maken met ruzies.", "You deal with disputes."), ["incident-effective-1"])]),
            Narrative = [new(T("De functie", "The job"), [Derived("narrative.4-0", T("De afwasser wast borden af.", "The dishwasher washes plates."), tasks, T("borden afwassen", "washing plates"))])],
            Descriptors =
            [
                new(Descriptor.Tasks, T("Taken", "Tasks"), T("borden afwassen", "wash plates"), Quoted("example.4-0", "tasks", "", tasks, T("borden afwassen", "washing plates"))),
                new(Descriptor.Contacts, T("Contacten", "Contacts"), null, null),
            ],
            Cv = new(
                [new(Derived("cv.1.C.4.c.8-31", T("Aanpassingsvermogen: Ik heb alles met de hand gedaan.", "Adaptability: I did it all by hand."), story, parts[1]), "1.C.4.c", T("Aanpassingsvermogen", "Adaptability"), parts[1], null)],
                T("kok", "cook"), [T("Wanneer heb jij leiding gegeven?", "When did you lead others?")]),
        };
    }

    private static JobDescription Hostile(Language language)
    {
        ImmutableArray<Passage> sources = [.. HostileTexts.All.Select((text, i) => new Passage(i + 1, text))];
        ImmutableArray<Statement> statements = [.. sources.Select(source => Quoted(source.Text, source.Text, source.Text, source, source.Text))];
        return new(
            language, HostileTexts.Script, HostileTexts.Formula, HostileTexts.Control, SampleDocuments.Made,
            [new(Rubric.ResultAreas, RubricStatus.Told, statements), new(Rubric.Requirements, RubricStatus.Told, statements)],
            [new("incident-ineffective-1", Valence.Ineffective, 1, true, statements, statements, [], new([.. Enum.GetValues<Criterion>().Select(c => new CriterionVerdict(c, false, "none", []))], []))],
            sources)
        {
            ResultAreas = [new(HostileTexts.Formula, HostileTexts.Formula, [.. statements.Select(s => new JobTask(s, s.Text, s.Text, s.Text, []))])],
            Characteristics = [.. statements.Select(s => new Characteristic(s, CharacteristicKind.Other, s.Text, s.Text, s.Text, s.Text, Standing.Inferred, 1, []))],
            Narrative = [new(HostileTexts.Script, statements)],
            Descriptors = [.. statements.Select(s => new DescriptorExample(Descriptor.Tasks, s.Text, s.Text, s))],
            Cv = new([.. statements.Select(s => new CvEntry(s, s.Text, s.Text, s.Text, s.Text))], HostileTexts.Script, [.. HostileTexts.All]),
        };
    }

    private static Statement Derived(string id, string text, Passage source, string words) => new(id, "", "", text, StatementOrigin.Derived, [Find(source, words)]);

    private static Statement Quoted(string id, string slot, string label, Passage source, string words) => new(id, slot, label, words, StatementOrigin.Quoted, [Find(source, words)]);

    private static Evidence Find(Passage source, string words) => new(source.Utterance, source.Text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
