using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Domain.Guides;

/// <summary>A guide, or everything that is wrong with its file. Exactly one of the two is there.</summary>
/// <param name="Faults">Each with place (path in the file) and question id where there is one.</param>
public sealed record GuideReading(Guide? Guide, ImmutableArray<string> Faults);

/// <summary>Reads a guide file (format: <c>seeds/guides/guide.schema.json</c>) and lists all its faults at once.</summary>
public static class GuideReader
{
    /// <param name="name">Name of the file, for the faults.</param>
    public static GuideReading Read(string name, string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32 });
        }
        catch (JsonException e)
        {
            return new GuideReading(null, [$"{name} line {e.LineNumber + 1}: not valid JSON"]);
        }

        using (document)
        {
            var faults = new List<string>();
            var guide = ReadGuide(new GuideNode(document.RootElement, name, faults));
            GuideRules.Check(guide, name, faults);
            return faults.Count == 0 ? new GuideReading(guide, []) : new GuideReading(null, [.. faults]);
        }
    }

    private static Guide ReadGuide(GuideNode node)
    {
        node.Allow("$schema", "id", "version", "perspective", "title", "welcome", "closing", "sections");
        return new Guide(
            node.Id("id"), (int)node.Number("version", 1, 10_000), node.Name<Perspective>("perspective"),
            node.Text("title"), node.Text("welcome"), node.Text("closing"), [.. node.Items("sections").Select(ReadSection)]);
    }

    private static Section ReadSection(GuideNode node)
    {
        var id = node.Id("id");
        var title = node.Text("title");
        var intro = node.OptionalText("intro");
        var when = ReadCondition(node.Optional("when"));
        switch (node.String("kind"))
        {
            case "questions":
                node.Allow("id", "kind", "title", "intro", "when", "questions");
                return new Section.Questions(id, title, intro, when, [.. node.Items("questions").Select(ReadQuestion)]);
            case "incidents":
                node.Allow("id", "kind", "title", "rubric", "intro", "when", "effective", "ineffective", "behaviour", "results", "means", "example", "minutesEach");
                return new Section.Incidents(
                    id, title, intro, when, ReadSeries(node.Required("effective")), ReadSeries(node.Required("ineffective")),
                    node.Texts("behaviour"), node.Texts("results"), ReadThree(node.Required("means")), ReadThree(node.Required("example")),
                    node.Name<Rubric>("rubric"), node.Number("minutesEach", 0.1, 60));
            case "ksao-review":
                node.Allow("id", "kind", "title", "intro", "when", "propose", "together", "yes", "no", "example", "means", "most", "examples", "minutesEach");
                return new Section.KsaoReview(
                    id, title, intro, when, [.. node.Items("propose").Select(n => n.AsText())], node.Text("yes"), node.Text("no"), node.Text("example"), node.Text("means"),
                    (int)node.Number("most", 1, 6), (int)node.Number("examples", 0, 6), node.Number("minutesEach", 0, 10))
                {
                    Together = node.OptionalText("together"),
                };
            case "review":
                node.Allow("id", "kind", "title", "intro", "when", "ask", "minutes");
                return new Section.Review(id, title, intro, when, node.Text("ask"), node.Number("minutes", 0, 60));
            default:
                node.Fault("kind", "must be questions, incidents, ksao-review or review");
                return new Section.Questions(id, title, intro, when, []);
        }
    }

    private static IncidentSeries ReadSeries(GuideNode node)
    {
        node.Allow("count", "circumstances");
        return new IncidentSeries((int)node.Number("count", 0, 10), [.. node.Items("circumstances").Select(n => n.AsText())]);
    }

    private static ThreeTexts ReadThree(GuideNode node)
    {
        node.Allow("circumstances", "behaviour", "results");
        return new ThreeTexts(node.Text("circumstances"), node.Text("behaviour"), node.Text("results"));
    }

    private static Question ReadQuestion(GuideNode node)
    {
        node.Allow(
            "id", "kind", "rubric", "label", "ask", "means", "example", "more", "deepen", "deepenItem", "deepenThing", "itemPurpose", "itemTool", "options", "scale", "short", "when", "ifSkipped", "standIn", "maxItems", "enough", "printed", "minutes");
        return new Question(node.Id("id"), node.Name<QuestionKind>("kind"), node.Name<Rubric>("rubric"), node.Text("label"), node.Text("ask"))
        {
            Means = node.OptionalText("means"),
            Example = node.OptionalText("example"),
            More = node.OptionalText("more"),
            Deepen = [.. node.Items("deepen", optional: true).Select(n => n.AsText())],
            DeepenItem = [.. node.Items("deepenItem", optional: true).Select(n => n.AsText())],
            DeepenThing = [.. node.Items("deepenThing", optional: true).Select(n => n.AsText())],
            ItemPurpose = node.OptionalText("itemPurpose"),
            ItemTool = node.OptionalText("itemTool"),
            Options = [.. node.Items("options", optional: true).Select(ReadOption)],
            Scale = node.Optional("scale") is { } scale ? new RatingScale((int)scale.Number("from", 0, 10), (int)scale.Number("to", 1, 10)) : null,
            Short = node.OptionalText("short"),
            When = ReadCondition(node.Optional("when")),
            IfSkipped = [.. node.Items("ifSkipped", optional: true).Select(n => n.AsString())],
            StandIn = node.OptionalText("standIn"),
            IsPrinted = node.Optional("printed") is null || node.Flag("printed"),
            MaxItems = (int)node.Number("maxItems", 1, 50, 20),
            Enough = (int)node.Number("enough", 1, 50, 50),
            Minutes = node.Number("minutes", 0, 60, 0.5),
        };
    }

    private static QuestionOption ReadOption(GuideNode node)
    {
        node.Allow("id", "label", "also", "feedback");
        return new QuestionOption(node.Id("id"), node.Text("label"), node.OptionalText("feedback")) { Also = [.. node.Items("also", optional: true).Select(n => n.AsString())] };
    }

    private static Condition? ReadCondition(GuideNode? node)
    {
        if (node is null)
            return null;
        node.Allow("question", "anyOf");
        return new Condition(node.String("question"), [.. node.Items("anyOf", optional: true).Select(n => n.AsString())]);
    }
}
