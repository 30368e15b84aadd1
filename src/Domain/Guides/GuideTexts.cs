using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>What a text of a guide is to the respondent.</summary>
internal enum GuideTextKind
{
    /// <summary>Names something: a title, a label, an option.</summary>
    Name,

    /// <summary>Tells something.</summary>
    Told,

    /// <summary>Asks; must hold exactly one question.</summary>
    Asked,
}

/// <summary>A text of a guide with its place.</summary>
/// <param name="Id">Of its question, option or section.</param>
internal sealed record GuideText(string Id, string Member, LocalizedText Text, GuideTextKind Kind);

/// <summary>Lists the texts of a guide, so that a rule about texts is written once.</summary>
internal static class GuideTexts
{
    public static IEnumerable<GuideText> OfGuide(Guide guide)
    {
        yield return new GuideText(guide.Id, "title", guide.Title, GuideTextKind.Name);
        yield return new GuideText(guide.Id, "welcome", guide.Welcome, GuideTextKind.Told);
        yield return new GuideText(guide.Id, "closing", guide.Closing, GuideTextKind.Told);
    }

    /// <summary>Without those of its questions.</summary>
    public static IEnumerable<GuideText> OfSection(Section section)
    {
        yield return new GuideText(section.Id, "title", section.Title, GuideTextKind.Name);
        if (section.Intro is { } intro)
            yield return new GuideText(section.Id, "intro", intro, GuideTextKind.Told);
        switch (section)
        {
            case Section.Incidents incidents:
                foreach (var text in OfIncidents(incidents))
                    yield return text;
                break;
            case Section.KsaoReview ksaos:
                foreach (var wording in ksaos.Propose)
                    yield return new GuideText(section.Id, "propose", wording, GuideTextKind.Asked);
                if (ksaos.Together is { } together)
                    yield return new GuideText(section.Id, "together", together, GuideTextKind.Asked);
                yield return new GuideText(section.Id, "yes", ksaos.Yes, GuideTextKind.Name);
                yield return new GuideText(section.Id, "no", ksaos.No, GuideTextKind.Name);
                yield return new GuideText(section.Id, "example", ksaos.Example, GuideTextKind.Asked);
                yield return new GuideText(section.Id, "means", ksaos.Means, GuideTextKind.Told);
                break;
            case Section.Review review:
                yield return new GuideText(section.Id, "ask", review.Ask, GuideTextKind.Told);
                break;
        }
    }

    public static IEnumerable<GuideText> OfQuestion(Question question)
    {
        yield return new GuideText(question.Id, "label", question.Label, GuideTextKind.Name);
        yield return new GuideText(question.Id, "ask", question.Ask, GuideTextKind.Asked);
        if (question.Short is { } inList)
            yield return new GuideText(question.Id, "short", inList, GuideTextKind.Name);
        if (question.More is { } more)
            yield return new GuideText(question.Id, "more", more, GuideTextKind.Asked);
        if (question.Means is { } means)
            yield return new GuideText(question.Id, "means", means, GuideTextKind.Told);
        if (question.Example is { } example)
            yield return new GuideText(question.Id, "example", example, GuideTextKind.Told);
        if (question.StandIn is { } standIn)
            yield return new GuideText(question.Id, "standIn", standIn, GuideTextKind.Name);
        foreach (var probe in question.Deepen)
            yield return new GuideText(question.Id, "deepen", probe, GuideTextKind.Asked);
        foreach (var deepenItem in question.DeepenItem)
            yield return new GuideText(question.Id, "deepenItem", deepenItem, GuideTextKind.Asked);
        foreach (var deepenThing in question.DeepenThing)
            yield return new GuideText(question.Id, "deepenThing", deepenThing, GuideTextKind.Asked);
        if (question.ItemPurpose is { } purpose)
            yield return new GuideText(question.Id, "itemPurpose", purpose, GuideTextKind.Asked);
        if (question.ItemTool is { } tool)
            yield return new GuideText(question.Id, "itemTool", tool, GuideTextKind.Asked);
        foreach (var option in question.Options)
        {
            yield return new GuideText(question.Id, $"options.{option.Id}", option.Label, GuideTextKind.Name);
            if (option.Feedback is { } feedback)
                yield return new GuideText(question.Id, $"options.{option.Id}.feedback", feedback, GuideTextKind.Told);
        }
    }

    private static IEnumerable<GuideText> OfIncidents(Section.Incidents incidents)
    {
        foreach (var text in incidents.Effective.Circumstances)
            yield return new GuideText(incidents.Id, "effective", text, GuideTextKind.Asked);
        foreach (var text in incidents.Ineffective.Circumstances)
            yield return new GuideText(incidents.Id, "ineffective", text, GuideTextKind.Asked);
        foreach (var text in incidents.Behaviour)
            yield return new GuideText(incidents.Id, "behaviour", text, GuideTextKind.Asked);
        foreach (var text in incidents.Results)
            yield return new GuideText(incidents.Id, "results", text, GuideTextKind.Asked);
        foreach (var (member, three) in new[] { ("means", incidents.Means), ("example", incidents.Example) })
        {
            foreach (var text in new[] { three.Circumstances, three.Behaviour, three.Results })
                yield return new GuideText(incidents.Id, member, text, GuideTextKind.Told);
        }
    }
}
