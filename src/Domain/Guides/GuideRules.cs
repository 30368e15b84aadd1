using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>What must hold between the parts of a guide. Works on a guide with faults too, so that all of them come out at once.</summary>
internal sealed class GuideRules
{
    /// <summary>Words and terms of the field that are the same in both languages.</summary>
    private static readonly HashSet<string> SameInBoth = new(StringComparer.Ordinal) { "Interview", "Feedback", "Team", "Context", "Job design", "Job sculpting" };

    private static readonly string[] ProposalPlaces = [Section.KsaoReview.Quote, Section.KsaoReview.Attribute, Section.KsaoReview.Meaning];

    private readonly Dictionary<string, Question> _earlier = new(StringComparer.Ordinal);
    private readonly string _name;
    private readonly List<string> _faults;

    private GuideRules(string name, List<string> faults)
    {
        _name = name;
        _faults = faults;
    }

    public static void Check(Guide guide, string name, List<string> faults) => new GuideRules(name, faults).CheckGuide(guide);

    private void Fault(string id, string reason) => _faults.Add($"{_name} ({id}): {reason}");

    private void CheckGuide(Guide guide)
    {
        var ids = guide.Sections.Select(s => s.Id).Concat(guide.Sections.OfType<Section.Questions>().SelectMany(s => s.Items).Select(q => q.Id));
        foreach (var twice in ids.Where(id => id.Length > 0).GroupBy(id => id).Where(g => g.Count() > 1))
            Fault(twice.Key, "this id stands more than once");
        if (guide.Sections.IsEmpty)
            Fault(guide.Id, "has no sections");
        if (guide.Sections.OfType<Section.Incidents>().Count() > 1)
            Fault(guide.Id, "at most one section of incidents");
        if (guide.KsaoSection is { } ksaos && !guide.Sections.TakeWhile(s => s != ksaos).OfType<Section.Incidents>().Any())
            Fault(ksaos.Id, "comes after a section of incidents, for its proposals are drawn from them");
        if (guide.Sections.OfType<Section.KsaoReview>().Count() > 1)
            Fault(guide.Id, "at most one review of attributes");

        CheckTexts(GuideTexts.OfGuide(guide));
        foreach (var section in guide.Sections)
        {
            CheckCondition(section.When, section.Id);
            CheckTexts(GuideTexts.OfSection(section));
            if (section is Section.Incidents incidents)
                CheckIncidents(incidents);
            if (section is Section.KsaoReview review && (review.Propose.IsEmpty || review.Propose.Any(p => !HoldsAll(p.Nl) || !HoldsAll(p.En))))
                Fault(section.Id, "'propose' has places for {quote}, {attribute} and {meaning} in both languages");
            foreach (var question in section is Section.Questions { Items: var items } ? items : [])
            {
                CheckCondition(question.When, question.Id);
                CheckQuestion(question);
                CheckTexts(GuideTexts.OfQuestion(question));
                _earlier[question.Id] = question;
            }
        }
    }

    private void CheckCondition(Condition? condition, string id)
    {
        if (condition is not { Question.Length: > 0 })
            return;
        if (!_earlier.TryGetValue(condition.Question, out var asked))
            Fault(id, $"its condition names '{condition.Question}', which is not asked before it");
        else if (condition.AnyOf.FirstOrDefault(o => asked.Options.All(x => x.Id != o)) is { } unknown)
            Fault(id, $"its condition names the option '{unknown}', which '{asked.Id}' does not have");
    }

    private void CheckIncidents(Section.Incidents incidents)
    {
        if (incidents.Effective.Count > 0 && incidents.Effective.Circumstances.IsEmpty)
            Fault(incidents.Id, "effective incidents need a question about their circumstances");
        if (incidents.Ineffective.Count > 0 && incidents.Ineffective.Circumstances.IsEmpty)
            Fault(incidents.Id, "ineffective incidents need a question about their circumstances");
        if (incidents.Behaviour.IsEmpty || incidents.Results.IsEmpty)
            Fault(incidents.Id, "needs a question about the behaviour and one about the results");
        if (incidents.Effective.Count + incidents.Ineffective.Count == 0)
            Fault(incidents.Id, "asks for no incident at all");
    }

    private void CheckQuestion(Question question)
    {
        if (question.Kind is QuestionKind.Choice or QuestionKind.Choices && question.Options.Length < 2)
            Fault(question.Id, "a choice needs at least two options");
        if (question.Kind is QuestionKind.List or QuestionKind.Rating && !question.Options.IsEmpty)
            Fault(question.Id, "only a choice or a text has options");
        if (question.Options.GroupBy(o => o.Id).FirstOrDefault(g => g.Key.Length > 0 && g.Count() > 1) is { Key: var twice })
            Fault(question.Id, $"the option '{twice}' stands more than once");
        if (question.Kind is QuestionKind.Rating && (question.Scale is null || question.Scale.From >= question.Scale.To))
            Fault(question.Id, "a rating needs a scale that goes up");
        if (question.Kind is not QuestionKind.Rating && question.Short is not null)
            Fault(question.Id, "'short' is for a rating");
        if (question.Kind is QuestionKind.List && question.More is null)
            Fault(question.Id, "a list needs 'more', the question for further items");
        if (question.Kind != QuestionKind.List && question.Enough < 50)
            Fault(question.Id, "'enough' is for a list");
        if (question.DeepenItem.Concat(question.DeepenThing).Any(d => question.Kind != QuestionKind.List || !Holds(d.Nl) || !Holds(d.En)))
            Fault(question.Id, "'deepenItem' and 'deepenThing' are for a list, and have a place for {item} in both languages");
        if (new[] { question.ItemPurpose, question.ItemTool }.OfType<LocalizedText>().Any(d => question.Kind != QuestionKind.List || !Holds(d.Nl) || !Holds(d.En)))
            Fault(question.Id, "'itemPurpose' and 'itemTool' are for a list, and have a place for {item} in both languages");
        if (question.IfSkipped.FirstOrDefault(o => question.Options.All(x => x.Id != o)) is { } unknown)
            Fault(question.Id, $"'ifSkipped' names the option '{unknown}', which it does not have");
        if (question.Id == "job-title" && question.Kind is not (QuestionKind.Text or QuestionKind.Choice))
            Fault(question.Id, "must be a text or a choice, for it is what the job is called");
    }

    private static bool HoldsAll(string text) => ProposalPlaces.All(p => text.Contains($"{{{p}}}", StringComparison.Ordinal));

    private static bool Holds(string text) => text.Contains("{" + Question.ItemPlace + "}", StringComparison.Ordinal);

    private void CheckTexts(IEnumerable<GuideText> texts)
    {
        foreach (var (id, member, text, kind) in texts.Where(t => t.Text is { Nl.Length: > 0, En.Length: > 0 }))
        {
            foreach (var slot in Placeholders.Named(text).Where(slot => !(member is "deepenItem" or "deepenThing" or "itemPurpose" or "itemTool" && slot == Question.ItemPlace) && !(member == "propose" && ProposalPlaces.Contains(slot))))
                CheckPlace(id, member, slot);
            if (text.Nl == text.En && !SameInBoth.Contains(text.Nl))
                Fault(id, $"'{member}' says the same in both languages");
            if (kind == GuideTextKind.Asked)
                CheckForm(id, member, text);
        }
    }

    private void CheckPlace(string id, string member, string slot)
    {
        if (!_earlier.TryGetValue(slot, out var asked))
            Fault(id, $"'{member}' has a place for '{slot}', which is not asked before it");
        else if (asked.StandIn is null)
            Fault(id, $"'{member}' has a place for '{slot}', which has no 'standIn' for when it is left open");
    }

    private void CheckForm(string id, string member, LocalizedText text)
    {
        foreach (var fault in QuestionForms.Faults(text.Nl))
            Fault(id, $"'{member}' in Dutch {fault}");
        foreach (var fault in QuestionForms.Faults(text.En))
            Fault(id, $"'{member}' in English {fault}");
    }
}
