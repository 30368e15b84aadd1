using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>Where to look when a figure is low: only for the half to tune with.</summary>
internal static class RespondentMistakes
{
    public static void Print(TextWriter output, PlayedInterview interview, QuestionFigures questions, IncidentJudge judge)
    {
        output.WriteLine($"\n## {interview.Persona.Id}{(interview.Finished ? "" : " NOT FINISHED")}{(interview.Derailed > 0 ? $" derailed {interview.Derailed}" : "")}");
        output.WriteLine($"asked: {string.Join(", ", interview.BotTurns.Where(u => u is { Kind: UtteranceKind.Question or UtteranceKind.Probe or UtteranceKind.Mirror, Slot: not null })
            .GroupBy(u => (About: u.Slot!.Split('/', '-')[0], u.Kind)).Select(g => $"{g.Key.About} {g.Key.Kind} {g.Count()}"))}");
        foreach (var id in FactFigures.Incidents)
        {
            var verdict = judge.Judge(FactFigures.Told(interview, id));
            if (FactFigures.IsComplete(interview, id) && !verdict.IsUsable)
            {
                output.WriteLine($"told in full, but {string.Join(", ", verdict.Criteria.Where(c => !c.Met).Select(c => $"{c.Criterion} unmet ({c.Rule})"))}:");
                foreach (var part in FactFigures.Told(interview, id).Passages)
                    output.WriteLine($"    {part.Text}");
            }
            else if (!FactFigures.IsComplete(interview, id) && verdict.IsUsable)
            {
                output.WriteLine($"usable, but not told in full: {string.Join(" / ", FactFigures.Told(interview, id).Passages.Select(p => p.Text))}");
            }
        }

        foreach (var (slot, told) in FactFigures.SkippedUntold(interview))
        {
            var verdict = judge.Judge(told);
            output.WriteLine($"never asked {slot} ({string.Join(", ", verdict.Criteria.Select(c => $"{c.Criterion} {c.Rule}"))}): {string.Join(" / ", told.Passages.Select(p => p.Text))}");
        }

        output.WriteLine($"thin and left so: {string.Join(' ', FactFigures.LeftThin(interview))}");
        foreach (var missed in interview.Persona.Facts.Where(f => !f.IsIn(interview.Words)))
        {
            var said = interview.Transcript.Where(u => u.Speaker == Speaker.Respondent && u.Slot == missed.Slot).Select(u => $"“{u.Text}”");
            output.WriteLine($"missed {missed.Slot}: {string.Join(' ', said)}");
        }

        foreach (var text in questions.RepeatedTexts)
            output.WriteLine($"repeated: {text.ReplaceLineEndings(" ")}");
        foreach (var said in interview.BotTurns.Where(u => QuestionReading.Of(u.Text) is { Form: not QuestionForm.None } r && (r.Questions > 1 || r.IsCoordinated)))
            output.WriteLine($"double-barrelled: {said.Text.ReplaceLineEndings(" ")}");
        foreach (var (text, words) in questions.NewWords)
            output.WriteLine($"new words {string.Join(' ', words)}: {text.ReplaceLineEndings(" ")}");
    }
}
