using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Drafts;

public sealed class AgreedCharacteristicTests
{
    private const string Circumstances = "On a Friday in May a customer shouted at me because his order was late.";
    private const string Behaviour = "I stayed calm, let him finish and looked the order up. Then I phoned the kitchen and offered him a coffee.";
    private const string Results = "He calmed down and thanked me.";

    private static readonly DateTimeOffset Then = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_likely_but_not_clear_is_told_once_the_person_agrees()
    {
        var incident = new IncidentText(Language.English, Valence.Effective, "", [new Passage(1, Circumstances)], [new Passage(2, Behaviour)], [new Passage(3, Results)]) { Actor = IncidentActor.Teller };
        var verdict = TestKit.Kit.Listener.Judge.Judge(incident);
        var unclear = TestKit.Kit.Listener.Analyst.Ksaos(incident, verdict).First(k => k.IsLikely && !k.IsClear).ElementId;

        Assert.DoesNotContain(unclear, Described());
        Assert.Contains(unclear, Described(Said(4, "yes", Slots.Ksao(unclear), UtteranceKind.Acceptance)));
    }

    private static string[] Described(params Utterance[] decisions)
    {
        var listener = TestKit.Kit.Listener;
        var id = Slots.Incident(Valence.Effective, 1);
        Utterance[] told = [Said(1, Circumstances, Slots.Part(id, Slots.Circumstances)), Said(2, Behaviour, Slots.Part(id, Slots.Behaviour)), Said(3, Results, Slots.Part(id, Slots.Results))];
        var description = new JobDescriptionComposer(TestKit.Kit.Find("past-job")!.Guide, listener.Judge, listener.Analyst).Compose("interview", Language.English, [.. told, .. decisions]);
        return [.. description.Incidents.Single().Characteristics.Select(c => c.ElementId)];
    }

    private static Utterance Said(int number, string text, string slot, UtteranceKind kind = UtteranceKind.Answer) => new(number, Speaker.Respondent, text, Then, Language.English, kind, slot);
}
