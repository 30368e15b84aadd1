using System.Text.Json;
using InterviewBot.Domain.JobDescriptions;

namespace InterviewBot.Functions.Documents.Json;

/// <summary>What follows from what was told, as the schema says: duties by area, characteristics, emotional profile, prose, descriptors and CV lines.</summary>
internal sealed class ConclusionsJson(Utf8JsonWriter json, Action<Statement> statement, Action<string, IEnumerable<Statement>> statements)
{
    public void Write(JobDescription description)
    {
        json.WriteList("ratings", description.Ratings, Rating);
        json.WriteList("resultAreas", description.ResultAreas, area =>
        {
            json.WriteText("id", area.Id);
            json.WriteText("name", area.Name);
            json.WriteList("tasks", area.Tasks, task =>
            {
                statement(task.Statement);
                json.WriteText("purpose", task.Purpose);
                json.WriteText("tools", task.Tools);
                json.WriteText("frequency", task.Frequency);
                json.WriteTexts("incidents", task.ShownIn);
            });
        });
        json.WriteList("characteristics", description.Characteristics, Characteristic);
        Emotions(description.Emotions);
        json.WriteList("narrative", description.Narrative, paragraph =>
        {
            json.WriteText("heading", paragraph.Heading);
            statements("sentences", paragraph.Sentences);
        });
        json.WriteList("descriptors", description.Descriptors, descriptor =>
        {
            json.WriteName("id", descriptor.Descriptor);
            json.WriteText("name", descriptor.Name);
            json.WriteText("element", descriptor.Element);
            Optional("example", descriptor.Example, statement);
        });
        Optional("cv", description.Cv, cv =>
        {
            json.WriteText("targetJob", cv.TargetJob);
            json.WriteList("lines", cv.Lines, line =>
            {
                statement(line.Statement);
                json.WriteText("elementId", line.ElementId);
                json.WriteText("attribute", line.Attribute);
                json.WriteText("behaviour", line.Behaviour);
                json.WriteText("result", line.Result);
            });
            json.WriteTexts("questions", cv.Questions);
        });
    }

    private void Characteristic(Characteristic characteristic)
    {
        statement(characteristic.Statement);
        json.WriteName("kind", characteristic.Kind);
        json.WriteText("elementId", characteristic.ElementId);
        json.WriteText("escoUri", characteristic.EscoUri);
        json.WriteText("reason", characteristic.Reason);
        json.WriteName("standing", characteristic.Standing);
        json.WriteNumber("strength", characteristic.Strength);
        json.WriteTexts("incidents", characteristic.Incidents);
    }

    private void Emotions(EmotionalProfile? profile) => Optional("emotions", profile, emotions =>
    {
        json.WriteList("dimensions", emotions.Dimensions, dimension =>
        {
            json.WriteName("id", dimension.Dimension);
            json.WriteText("name", dimension.Label);
            json.WriteName("status", dimension.Status);
            statements("statements", dimension.Statements);
            Optional("rating", dimension.Rating, Rating);
        });
        json.WriteList("demands", emotions.Demands, demand =>
        {
            statement(demand.Statement);
            json.WriteName("demand", demand.Demand);
            json.WriteText("definition", demand.Definition);
            json.WriteTexts("incidents", demand.Incidents);
        });
    });

    private void Rating(Rating rating)
    {
        json.WriteText("slot", rating.Slot);
        json.WriteText("name", rating.Label);
        if (rating.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        json.WriteNumber("from", rating.From);
        json.WriteNumber("to", rating.To);
    }

    private void Optional<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }
}
