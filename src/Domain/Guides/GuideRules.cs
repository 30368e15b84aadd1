namespace InterviewBot.Domain.Guides;

/// <summary>What must hold between the parts of a guide once each part is well-formed.</summary>
internal static class GuideRules
{
    public static void Check(Guide guide, string name, List<string> faults)
    {
        var questions = guide.Sections.OfType<Section.Questions>().SelectMany(s => s.Items).ToList();
        foreach (var twice in guide.Sections.Select(s => s.Id).Concat(questions.Select(q => q.Id)).GroupBy(id => id).Where(g => g.Count() > 1))
            faults.Add($"{name} ({twice.Key}): this id stands more than once");
        if (guide.Sections.OfType<Section.Incidents>().Count() > 1)
            faults.Add($"{name}: at most one section of incidents");

        var earlier = new Dictionary<string, Question>(StringComparer.Ordinal);
        foreach (var section in guide.Sections)
        {
            CheckCondition(section.When, section.Id);
            if (section is Section.Incidents incidents)
                CheckIncidents(incidents);
            foreach (var question in section is Section.Questions { Items: var items } ? items : [])
            {
                CheckCondition(question.When, question.Id);
                CheckQuestion(question);
                earlier[question.Id] = question;
            }
        }

        void CheckCondition(Condition? condition, string id)
        {
            if (condition is null)
                return;
            if (!earlier.TryGetValue(condition.Question, out var asked))
                faults.Add($"{name} ({id}): its condition names '{condition.Question}', which is not asked before it");
            else if (condition.AnyOf.FirstOrDefault(o => asked.Options.All(x => x.Id != o)) is { } unknown)
                faults.Add($"{name} ({id}): its condition names the option '{unknown}', which '{asked.Id}' does not have");
        }

        void CheckIncidents(Section.Incidents incidents)
        {
            if (incidents.Effective.Count > 0 && incidents.Effective.Circumstances.IsEmpty)
                faults.Add($"{name} ({incidents.Id}): effective incidents need a question about their circumstances");
            if (incidents.Ineffective.Count > 0 && incidents.Ineffective.Circumstances.IsEmpty)
                faults.Add($"{name} ({incidents.Id}): ineffective incidents need a question about their circumstances");
        }

        void CheckQuestion(Question question)
        {
            if (question.Kind is QuestionKind.Choice or QuestionKind.Choices && question.Options.Length < 2)
                faults.Add($"{name} ({question.Id}): a choice needs at least two options");
            if (question.Kind is QuestionKind.Rating && (question.Scale is null || question.Scale.From >= question.Scale.To))
                faults.Add($"{name} ({question.Id}): a rating needs a scale that goes up");
            if (question.Kind is QuestionKind.List && question.More is null)
                faults.Add($"{name} ({question.Id}): a list needs 'more', the question for further items");
            if (question.IfSkipped.FirstOrDefault(o => question.Options.All(x => x.Id != o)) is { } unknown)
                faults.Add($"{name} ({question.Id}): 'ifSkipped' names the option '{unknown}', which it does not have");
        }
    }
}
