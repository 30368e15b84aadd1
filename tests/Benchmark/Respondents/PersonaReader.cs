using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Respondents;

internal static class PersonaReader
{
    public static ImmutableArray<Persona> Read(string path) => [.. File.ReadLines(path).Where(l => l.Length > 0).Select(ReadLine)];

    private static Persona ReadLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var persona = json.RootElement;
        var traits = persona.GetProperty("traits");
        return new Persona(
            Text(persona, "id"),
            LanguageCodes.Find(Text(persona, "lang")) ?? throw new InvalidDataException($"{Text(persona, "id")}: unknown language"),
            Text(persona, "job"),
            new Traits(
                Trait(traits, "verbosity"), Trait(traits, "knowledge"), Trait(traits, "memory"),
                Trait(traits, "reflexivity"), Trait(traits, "disclosure"), Trait(traits, "understanding")),
            [.. persona.GetProperty("facts").EnumerateArray().Select(Fact)]);
    }

    private static GoldFact Fact(JsonElement fact) => new(
        Text(fact, "slot"), Text(fact, "minimal"), Text(fact, "detailed"), Text(fact, "vague"), Text(fact, "evasive"),
        [.. fact.GetProperty("key").EnumerateArray().Select(k => k.GetString()!)]);

    private static Level Trait(JsonElement traits, string name) => Enum.Parse<Level>(Text(traits, name), ignoreCase: true);

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
