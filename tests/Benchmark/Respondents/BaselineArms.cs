using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Transcripts;
using InterviewBot.Domain.Turns;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>What this interviewer is compared with.</summary>
internal static class BaselineArms
{
    public static PlayedInterview Form(Guide guide, Persona persona)
    {
        var respondent = new Respondent(persona, guide, isForm: true);
        var transcript = new TranscriptBuilder(persona.Language);
        foreach (var question in GuideWalk.Questions(guide))
        {
            var asked = transcript.Add(Speaker.Bot, UtteranceKind.Question, question.Slot, question.Ask.In(persona.Language));
            transcript.Add(Speaker.Respondent, UtteranceKind.Answer, question.Slot, respondent.Answer(asked));
        }

        return new PlayedInterview(persona, Arm.Form, transcript.ToTranscript(), true, 0);
    }

    public static PlayedInterview Script(Guide guide, Persona persona, TurnReader turns)
    {
        var respondent = new Respondent(persona, guide);
        var transcript = new TranscriptBuilder(persona.Language);
        foreach (var question in GuideWalk.Questions(guide))
        {
            var answer = Ask(question.Slot, question.Ask.In(persona.Language));
            if (question.Means is { } means && turns.FindCommand(answer) is Wish.Explain)
                answer = Ask(null, means.In(persona.Language));
            for (var more = question.More; more is not null && turns.FindCommand(answer) is not Wish.ThatIsAll && transcript.ToTranscript().Length < PlayedInterview.MaxTurns * 2;)
                answer = Ask(question.Slot, more.In(persona.Language));
        }

        return new PlayedInterview(persona, Arm.Script, transcript.ToTranscript(), true, 0);

        string Ask(string? slot, string text)
        {
            var asked = transcript.Add(Speaker.Bot, slot is null ? UtteranceKind.Notice : UtteranceKind.Question, slot, text);
            var answer = respondent.Answer(asked);
            transcript.Add(Speaker.Respondent, UtteranceKind.Answer, slot, answer);
            return answer;
        }
    }
}
