using System.Globalization;
using InterviewBot.Dialogs.Tests.Fakes;
using InterviewBot.Dialogs.Transcripts;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>The interviewer itself, through the one way in that channels use too, over a store in memory.</summary>
internal static class InterviewerArm
{
    public static async Task<PlayedInterview> PlayAsync(InterviewKit kit, Guide guide, Persona persona)
    {
        var dialog = new InterviewDialog(new InMemoryStore(), kit, new StandingClock());
        var key = new ConversationKey("benchmark", "", persona.Id);
        var respondent = new Respondent(persona, guide);
        var outcome = await dialog.OpenAsync(key, guide.Id, "1", persona.Language, default);
        int turns = 0, derailed = 0;
        Phase? phase = Phase.Running;
        while (outcome is TurnOutcome.Said { Utterances: [.., var said] } && turns < PlayedInterview.MaxTurns)
        {
            var state = await dialog.FindAsync(key, default);
            phase = state?.Phase;
            if (phase is null or Phase.Finished)
                break;
            derailed += phase == Phase.Paused ? 1 : 0;
            var answer = phase == Phase.Paused ? SmallTalk.In(persona.Language).GoOn : respondent.Answer(said);
            outcome = await dialog.TurnAsync(key, new IncomingMessage(answer, null), (++turns).ToString(CultureInfo.InvariantCulture), default);
        }

        var transcript = await dialog.TranscriptAsync(key, 0, default);
        return new PlayedInterview(persona, Arm.Interviewer, transcript, phase == Phase.Finished, derailed + (outcome is TurnOutcome.Said ? 0 : 1));
    }
}
