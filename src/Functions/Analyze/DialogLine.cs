using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Turns;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Analyze;

/// <summary>Type <c>dialog</c>: how a turn is handled, and what the interviewer says to it in an interview of this one question.</summary>
internal sealed class DialogLine(Listener listener)
{
    private const string Slot = "question";

    /// <summary>Asked on after a vague answer, as guides do.</summary>
    private static readonly LocalizedText More = new("Vertel er gerust wat meer over, met een voorbeeld.", "Tell me a bit more about it, with an example.");

    // What was asked before, and how far the interview is, one question does not tell.
    private static readonly LocalizedText GoesBack = new("Goed, we gaan een stap terug.", "Fine, let's go back a step.");
    private static readonly LocalizedText Changes = new("Dank je, ik pas het aan.", "Thank you, I will change it.");
    private static readonly LocalizedText Looks = new("Ik kijk even hoever we zijn.", "Let me see how far we are.");

    /// <summary>Where the line has no question to explain.</summary>
    private static readonly LocalizedText Helps = new("Antwoord gerust kort en in je eigen woorden; een ruwe schatting is ook goed.", "Answer briefly, in your own words; a rough idea will do.");

    public void Write(JsonElement item, Utf8JsonWriter writer)
    {
        var language = item.Language();
        var (prompt, text) = (item.Text("bot_prompt"), item.Text("user"));
        var reading = listener.Turns.Read(language, prompt, text);
        writer.WriteString("class", reading.Class.Label());
        writer.WriteString("reply", Reply(reading, language, prompt, text));
    }

    private string Reply(TurnReading reading, Language language, string prompt, string text)
    {
        switch (reading.Class)
        {
            case HandlingClass.Back:
                return GoesBack.In(language);
            case HandlingClass.Correction:
                return Changes.In(language);
            case HandlingClass.Progress:
                return $"{Looks.In(language)} {prompt}".TrimEnd();
        }

        var guide = Guide(prompt);
        var state = new Interview(
            guide.Id, guide.Version, language, new Consent("", language, default), Phase.Running, 1, ImmutableSortedDictionary.Create<string, SlotState>(StringComparer.Ordinal), new Waiting(WaitingFor.Answer, Slot));
        var step = new Interviewer(guide, listener).Step(state, new Message(text));
        // The question is the last one of this interview only.
        step = step with { Replies = step.Replies.RemoveAll(r => r is Domain.Interviews.Reply.FromGuide) };
        var words = TurnRenderer.Render(step, step.Next?.Language ?? language, guide.Perspective, 0, HostingOptionsReader.DefaultRetentionDays).Text;
        return words.Length > 0 ? words : Helps.In(language);
    }

    private static Guide Guide(string prompt)
    {
        var asked = new LocalizedText(prompt, prompt);
        var question = new Question(Slot, QuestionKind.Text, Rubric.Purpose, asked, asked) { Deepen = [More] };
        return new Guide("one-question", 1, Perspective.Holder, asked, asked, asked, [new Section.Questions(Slot, asked, null, null, [question])]);
    }
}
