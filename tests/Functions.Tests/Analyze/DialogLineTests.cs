using System.Text.Json;
using System.Text.Json.Nodes;
using InterviewBot.Dialogs.Wording;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Probes;
using InterviewBot.Domain.Texts;
using InterviewBot.Functions.Analyze;
using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Analyze;

/// <summary>What the command gives as reply is what the chat says.</summary>
public sealed class DialogLineTests
{
    private const string Asked = "Wat deed je zoal op een gewone werkdag?";

    private static readonly Phrases Dutch = Phrases.In(Language.Dutch);

    private static readonly Lazy<AnalyzeCommand> Command = new(() =>
    {
        var files = new SeedFiles(Path.Combine(Repository.Root, "seeds"));
        return new AnalyzeCommand(LexiconReader.Read(files).Lexicon, ProbeCatalogueReader.Read(files[ProbeCatalogueReader.File]).Catalogue!, files);
    });

    [Fact]
    public void Erasing_is_asked_about_and_not_promised() => Assert.Equal(Dutch.AskDelete, Reply("wis alles"));

    [Fact]
    public void Every_example_of_the_help_is_understood()
    {
        var output = new StringWriter();
        var examples = AnalyzeCommand.Usage.Split('\n').Where(line => line.StartsWith('{')).ToList();
        Assert.Equal(0, Command.Value.Run(new StringReader(string.Join('\n', examples)), output));
        Assert.Equal(["incident", "dialog", "narrative", "occupation"], output.ToString().Trim().Split('\n').Select(line => JsonNode.Parse(line)!["type"]!.GetValue<string>()));
    }

    [Fact]
    public void A_stop_stops() => Assert.Equal(Dutch.Stopping, Reply("stop"));

    [Fact]
    public void A_pause_is_a_pause() => Assert.Equal(Dutch.Pausing, Reply("pauze"));

    [Fact]
    public void Another_language_is_spoken_at_once() => Assert.StartsWith(Phrases.In(Language.English).LanguageChanged, Reply("Engels"), StringComparison.Ordinal);

    [Fact]
    public void A_question_that_stays_comes_again() => Assert.EndsWith(Asked, Reply("herhaal de vraag"), StringComparison.Ordinal);

    [Fact]
    public void An_answer_is_heard() => Assert.Equal("Dank je.", Reply("ik bediende klanten aan de kassa, vulde de rekken bij en telde elke avond het geld"));

    [Theory]
    [InlineData("ga een vraag terug", "Goed, we gaan een stap terug.")]
    [InlineData("hoelang nog?", "Ik kijk even hoever we zijn. " + Asked)]
    public void What_one_question_does_not_tell_is_promised(string said, string reply) => Assert.Equal(reply, Reply(said));

    [Fact]
    public void Without_a_question_there_is_nothing_to_explain_but_how_to_answer() => Assert.StartsWith("Antwoord gerust kort", Reply("wat bedoel je?", asked: ""), StringComparison.Ordinal);

    private static string Reply(string said, string asked = Asked)
    {
        var line = new JsonObject { ["type"] = "dialog", ["id"] = "1", ["lang"] = "nl", ["bot_prompt"] = asked, ["user"] = said }.ToJsonString();
        using var output = new StringWriter();
        Assert.Equal(0, Command.Value.Run(new StringReader(line), output));
        return JsonDocument.Parse(output.ToString()).RootElement.GetProperty("reply").GetString()!;
    }
}
