using System.Collections.Immutable;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>Who asks.</summary>
internal enum Arm
{
    /// <summary>A static form: every question once, the first answer stands.</summary>
    Form,

    /// <summary>A script: the guide's questions in order with their help texts; no criteria, no probes, no skips.</summary>
    Script,

    /// <summary>This interviewer.</summary>
    Interviewer,
}

/// <summary>An interview from beginning to end.</summary>
/// <param name="Finished">It came to its end; false when it was cut off after <see cref="MaxTurns"/>.</param>
/// <param name="Derailed">How often it was paused or deleted without anyone wishing so.</param>
internal sealed record PlayedInterview(Persona Persona, Arm Arm, ImmutableArray<Utterance> Transcript, bool Finished, int Derailed)
{
    /// <summary>Far beyond any real interview: an interviewer that goes in circles is cut off here.</summary>
    public const int MaxTurns = 250;

    public IEnumerable<Utterance> BotTurns => Transcript.Where(u => u.Speaker == Speaker.Bot);

    /// <summary>Everything the respondent said in turns before this utterance.</summary>
    public string WordsBefore(int number) => string.Join('\n', Transcript.Where(u => u.Speaker == Speaker.Respondent && u.Number < number).Select(u => u.Text));

    public string Words => WordsBefore(int.MaxValue);
}

/// <summary>Writes down who said what, with numbers from 1.</summary>
internal sealed class TranscriptBuilder(Language language)
{
    private readonly ImmutableArray<Utterance>.Builder _utterances = ImmutableArray.CreateBuilder<Utterance>();

    public Utterance Add(Speaker speaker, UtteranceKind kind, string? slot, string text)
    {
        var said = new Utterance(_utterances.Count + 1, speaker, text, StandingClock.Start, language, kind, slot);
        _utterances.Add(said);
        return said;
    }

    public ImmutableArray<Utterance> ToTranscript() => _utterances.ToImmutable();
}
