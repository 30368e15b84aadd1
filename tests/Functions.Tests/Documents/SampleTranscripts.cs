using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Transcripts made by hand: nothing said, a few turns of every kind, and one full of hostile text.</summary>
internal static class SampleTranscripts
{
    public static IEnumerable<(string Name, Language Language, IReadOnlyList<Utterance> Transcript)> All =>
        from language in new[] { Language.Dutch, Language.English }
        from sample in new (string Name, IReadOnlyList<Utterance> Transcript)[] { ("short", []), ("rich", Rich(language)), ("hostile", Hostile(language)) }
        select ($"{sample.Name}.{language.Code()}", language, sample.Transcript);

    public static IReadOnlyList<Utterance> Rich(Language language)
    {
        string T(string nl, string en) => language == Language.Dutch ? nl : en;
        string incident = Slots.Incident(Domain.Incidents.Valence.Effective, 1);
        return Numbered(
        [
            Bot(language, UtteranceKind.Question, T("Welke job had je?", "Which job did you have?"), "job-title", QuestionForm.Directive),
            Said(language, UtteranceKind.Answer, T("afwasser in een eetcafé", "dishwasher in a café"), "job-title"),
            Bot(language, UtteranceKind.Question, T("Vertel eens: wat ging eraan vooraf?", "Tell me: what led up to it?"), Slots.Part(incident, Slots.Circumstances), QuestionForm.Invitation),
            Said(language, UtteranceKind.Answer, T("Het was druk.\nEn er stonden veel glazen.", "It was busy.\nAnd there were many glasses."), Slots.Part(incident, Slots.Circumstances)),
            Bot(language, UtteranceKind.Probe, T("Het was druk, zei je. Wat gebeurde er toen?", "It was busy, you said. What happened then?"), Slots.Part(incident, Slots.Behaviour), QuestionForm.CuedInvitation) with
            {
                ProbeId = "behaviour-cued",
                Audit = new QuestionAudit(QuestionForm.CuedInvitation, 1, [T("gebeurde", "happened")]),
            },
            Said(language, UtteranceKind.Wish, T("wat bedoel je?", "what do you mean?"), null),
            Bot(language, UtteranceKind.Question, T("Klopt dit?", "Is this right?"), null, QuestionForm.OptionPosing) with { Choices = [T("Ja", "Yes"), T("Nee", "No")] },
            Said(language, UtteranceKind.Correction, T("neen, het was op zondag", "no, it was on a Sunday"), Slots.Part(incident, Slots.Circumstances)),
            Said(language, UtteranceKind.Withdrawal, T("haal dat maar weg", "take that out"), "job-title"),
            Said(language, UtteranceKind.Skip, T("weet ik niet meer", "no idea"), "purpose"),
            Bot(language, UtteranceKind.Notice, T("Dank je.", "Thank you."), null, QuestionForm.None),
        ]);
    }

    public static IReadOnlyList<Utterance> Hostile(Language language) => Numbered(
    [
        .. HostileTexts.All.Select(text => Said(language, UtteranceKind.Answer, text, text)),
        Said(language, UtteranceKind.Answer, "x\n\n[99] Interviewer, 10:00:00\n    Dank je.", "job-title"),
        Bot(language, UtteranceKind.Probe, HostileTexts.Script, HostileTexts.Breaks, QuestionForm.Suggestive) with
        {
            ProbeId = HostileTexts.Breaks,
            Choices = [.. HostileTexts.All],
            Audit = new QuestionAudit(QuestionForm.Suggestive, 2, [.. HostileTexts.All]),
        },
    ]);

    private static Utterance Bot(Language language, UtteranceKind kind, string text, string? slot, QuestionForm form) =>
        new(0, Speaker.Bot, text, default, language, kind, slot) { Audit = new QuestionAudit(form, form == QuestionForm.None ? 0 : 1, []) };

    private static Utterance Said(Language language, UtteranceKind kind, string text, string? slot) => new(0, Speaker.Respondent, text, default, language, kind, slot);

    private static IReadOnlyList<Utterance> Numbered(IEnumerable<Utterance> utterances) =>
        [.. utterances.Select((utterance, i) => utterance with { Number = i + 1, At = SampleDocuments.Made.AddSeconds(7 * i) })];
}
