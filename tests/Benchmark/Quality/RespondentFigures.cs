using System.Diagnostics;
using System.Globalization;
using InterviewBot.Benchmark.Respondents;
using InterviewBot.Dialogs.Turns;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Quality;

/// <summary>Scripted respondents meet a form, a script and this interviewer; figures per language on the half to tune with and the half to report.</summary>
internal static class RespondentFigures
{
    private const string GuideId = "past-job";

    private const string Tune = "tune";

    private static readonly string[] Halves = [Tune, "report"];

    /// <param name="rest">A file name (<c>personas-3</c>): only the respondents of that file of the tune half. <c>--mistakes</c> lists what went wrong with the respondents of the tune half.</param>
    public static async Task<int> PrintAsync(TextWriter output, string[] rest)
    {
        var watch = Stopwatch.StartNew();
        var kit = Seeds.Load(output);
        var guide = kit.Guide(GuideId).Guide;
        var played = new List<(string Half, Played Interviews)>();
        var only = rest.FirstOrDefault(r => !r.StartsWith('-'));
        string[] halves = only is null ? Halves : [Tune];
        foreach (var half in halves)
        {
            foreach (var persona in Sources.Files(half, "personas").Where(f => only is null || Path.GetFileNameWithoutExtension(f) == only).SelectMany(f => PersonaReader.Read(f)))
                played.Add((half, await PlayAsync(kit, guide, persona)));
        }

        (string Name, List<Played> Of)[] columns =
        [
            .. from half in halves
               from language in new[] { Language.Dutch, Language.English }
               select ($"{half} {language.Code()}", played.Where(p => p.Half == half && p.Interviews.Persona.Language == language).Select(p => p.Interviews).ToList()),
            .. only is null ? [("report", played.Where(p => p.Half == "report").Select(p => p.Interviews).ToList())] : Array.Empty<(string, List<Played>)>(),
        ];
        await output.WriteLineAsync($"Scripted respondents ({string.Join(", ", columns.Select(c => $"{c.Name} {c.Of.Count}"))}); 95 % bootstrap intervals over respondents");
        await output.WriteLineAsync($"{"",-52}{"goal",-8}{string.Concat(columns.Select(c => $"{c.Name,-19}"))}");
        foreach (var (name, goal, of) in Rows(guide))
            await output.WriteLineAsync($"{name,-52}{goal,-8}{string.Concat(columns.Select(c => $"{Show(of, c.Of),-19}"))}");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{played.Count * 3} interviews in {watch.Elapsed.TotalSeconds:0.0} s"));
        if (rest.Contains("--mistakes"))
            played.Where(p => p.Half == Tune).ToList().ForEach(p => RespondentMistakes.Print(output, p.Interviews.Interview, p.Interviews.Questions, kit.Judge));
        return 0;
    }

    /// <summary>Writes the interview with one respondent; only of the half to tune with, for the other is not read.</summary>
    /// <param name="story">The narrative that is made of the interview instead of its words.</param>
    public static async Task<int> PrintTranscriptAsync(string id, bool story, TextWriter output, TextWriter error)
    {
        var persona = Sources.Files(Tune, "personas").SelectMany(f => PersonaReader.Read(f)).FirstOrDefault(p => p.Id == id);
        if (persona is null)
        {
            await error.WriteLineAsync($"No respondent '{id}' in the half to tune with");
            return 2;
        }

        var kit = Seeds.Load(output);
        var (guide, listener) = (kit.Guide(GuideId).Guide, kit.Listener);
        var played = await InterviewerArm.PlayAsync(kit, guide, persona);
        if (!story)
        {
            await output.WriteAsync(TranscriptRenderer.Render(played));
            return 0;
        }

        foreach (var paragraph in new JobDescriptionComposer(guide, listener.Judge, listener.Analyst).Compose(id, persona.Language, played.Transcript).Narrative)
            await output.WriteLineAsync($"{paragraph.Heading}\n{string.Join(' ', paragraph.Sentences.Select(s => s.Text))}\n");
        return 0;
    }

    private static async Task<Played> PlayAsync(InterviewKit kit, Guide guide, Persona persona)
    {
        var interview = await InterviewerArm.PlayAsync(kit, guide, persona);
        return new Played(persona, BaselineArms.Form(guide, persona), BaselineArms.Script(guide, persona, kit.Listener.Turns), interview, new QuestionFigures(interview, guide), kit.Judge);
    }

    private static IEnumerable<(string Name, string Goal, Func<Played, Ratio> Of)> Rows(Guide guide) =>
    [
        ("interviews that came to their end", "1.00", p => Ratio.Of(p.Interview is { Finished: true, Derailed: 0 })),
        ("slot recall: static form", "", p => FactFigures.Recall(p.Form)),
        ("slot recall: fixed script", "", p => FactFigures.Recall(p.Script)),
        ("slot recall: this interviewer", "≥ 0.90", p => FactFigures.Recall(p.Interview)),
        ("  gain over the form", "≥ 0.30", p => new Ratio(FactFigures.Recall(p.Interview).Part - FactFigures.Recall(p.Form).Part, p.Persona.Facts.Length)),
        ("  job, purpose, setting", "", p => FactFigures.Recall(p.Interview, s => IsPlain(guide, s) && !IsLate(s))),
        ("  tasks", "", p => FactFigures.Recall(p.Interview, s => s == "tasks")),
        ("  incidents", "", p => FactFigures.Recall(p.Interview, IsIncident)),
        ("  requirements and emotional demands", "", p => FactFigures.Recall(p.Interview, IsLate)),
        ("complete incidents, cooperative: facts", "≥ 0.95", p => p.Persona.IsCooperative ? FactFigures.CompleteByFacts(p.Interview) : default),
        ("complete incidents, cooperative: judge", "≥ 0.95", p => p.Persona.IsCooperative ? FactFigures.CompleteByJudge(p.Interview, p.Judge) : default),
        ("  the same on the form: facts", "", p => p.Persona.IsCooperative ? FactFigures.CompleteByFacts(p.Form) : default),
        ("  the same on the form: judge", "", p => p.Persona.IsCooperative ? FactFigures.CompleteByJudge(p.Form, p.Judge) : default),
        ("complete incidents, low disclosure: facts", "≥ 0.60", p => p.Persona.IsCooperative ? default : FactFigures.CompleteByFacts(p.Interview)),
        ("complete incidents, low disclosure: judge", "≥ 0.60", p => p.Persona.IsCooperative ? default : FactFigures.CompleteByJudge(p.Interview, p.Judge)),
        ("  the same on the form: facts", "", p => p.Persona.IsCooperative ? default : FactFigures.CompleteByFacts(p.Form)),
        ("questions per complete incident", "", p => FactFigures.QuestionsPerCompleteIncident(p.Interview)),
        ("told before asked, so not asked", "≥ 0.95", p => FactFigures.ToldSoNotAsked(p.Interview)),
        ("not asked, and indeed told", "≥ 0.95", p => FactFigures.NotAskedSoTold(p.Interview)),
        ("over-probing: probes of what was told", "", p => FactFigures.OverProbing(p.Interview)),
        ("under-probing: thin answers left, incidents", "", p => FactFigures.UnderProbing(p.Interview, IsIncident)),
        ("under-probing: thin answers left, elsewhere", "", p => FactFigures.UnderProbing(p.Interview, s => !IsIncident(s))),
        ("repeats, same subject", "0", p => p.Questions.Repeats),
        ("repeats, anywhere (standard incident questions too)", "", p => p.Questions.RepeatsAnywhere),
        ("dead ends: a slot asked more than three times", "0", p => p.Questions.DeadEnds),
        ("double-barrelled turns", "0", p => p.Questions.DoubleBarrelled),
        ("suggestive questions", "0", p => p.Questions.Suggestive),
        ("leading novelty of probes", "≤ 0.05", p => p.Questions.LeadingNovelty),
        ("  the same, standard wording not taken as neutral", "", p => p.Questions.WordsOfOurs),
        ("probes and summaries in their words", "", p => p.Questions.Mirroring),
        ("open probes", "", p => p.Questions.OpenProbes),
        ("share of invitations", "", p => p.Questions.Form(QuestionForm.Invitation) + new Ratio(p.Questions.Form(QuestionForm.CuedInvitation).Part, 0)),
        ("share of directive questions", "", p => p.Questions.Form(QuestionForm.Directive)),
        ("share of option-posing questions", "", p => p.Questions.Form(QuestionForm.OptionPosing)),
        ("words per question", "", p => p.Questions.WordsPerTurn),
        ("  the same, without the list that is reviewed", "≤ 16", p => p.Questions.WordsPerQuestion),
        ("questions per interview", "", p => new Ratio(p.Questions.Count, 1)),
        ("facts per question", "", p => new Ratio(FactFigures.Recall(p.Interview).Part, p.Questions.Count)),
        ("respondent's words, times those on the form", "", p => new Ratio(Words(p.Interview), Words(p.Form))),
        ("minutes aloud: form", "", p => new Ratio(SpeakingTime.Minutes(p.Form), 1)),
        ("minutes aloud: this interviewer", "", p => new Ratio(SpeakingTime.Minutes(p.Interview), 1)),
    ];

    private static string Show(Func<Played, Ratio> of, List<Played> played)
    {
        var estimate = Estimate.Of([.. played.Select(of)]);
        return double.IsNaN(estimate.Value) ? "–" : string.Create(CultureInfo.InvariantCulture, $"{estimate.Value:0.00} [{estimate.Low:0.00}–{estimate.High:0.00}]");
    }

    private static int Words(PlayedInterview interview) => interview.Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    private static bool IsIncident(string slot) => slot.StartsWith("incident-", StringComparison.Ordinal);

    private static bool IsPlain(Guide guide, string slot) => slot != "tasks" && guide.Questions.ContainsKey(slot);

    private static bool IsLate(string slot) =>
        slot.StartsWith("emotional-", StringComparison.Ordinal) || slot is "knowledge" or "skills" or "abilities" or "other-characteristics";

    private sealed record Played(
        Persona Persona, PlayedInterview Form, PlayedInterview Script, PlayedInterview Interview, QuestionFigures Questions, Domain.Incidents.IncidentJudge Judge);
}
