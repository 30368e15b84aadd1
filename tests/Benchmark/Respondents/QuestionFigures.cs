using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>How the questions of an interview are put.</summary>
internal sealed class QuestionFigures(PlayedInterview interview, Guide guide)
{
    /// <summary>Two questions whose trigrams overlap more than this are the same question (Jaccard).</summary>
    private const double SameQuestion = 0.6;

    private readonly List<(Utterance Said, QuestionReading Reading)> _questions =
        [.. interview.BotTurns.Where(u => u.Kind is UtteranceKind.Question or UtteranceKind.Probe or UtteranceKind.Mirror).Select(u => (u, QuestionReading.Of(u.Text)))];

    private readonly HashSet<string> _standard = ContentWords.Stems(string.Join(
        ' ', GuideWalk.Wordings(guide).Select(t => t.In(interview.Persona.Language))));

    public int Count => _questions.Count;

    public Ratio DoubleBarrelled => Ratio.Share(interview.BotTurns.Select(u => QuestionReading.Of(u.Text)).Where(r => r.Form != QuestionForm.None), r => r.Questions > 1 || r.IsCoordinated);

    public Ratio Suggestive => Ratio.Share(_questions, q => q.Reading.Form == QuestionForm.Suggestive);

    /// <summary>Among follow-up questions: put openly.</summary>
    public Ratio OpenProbes => Ratio.Share(Probes, q => q.Reading.IsOpen);

    /// <summary>Asked before about the same slot or incident in nearly the same words.</summary>
    public Ratio Repeats => Ratio.Share(_questions.Where(q => q.Said.Kind != UtteranceKind.Mirror), q => Earlier(q.Said).Any(e => Subject(e) == Subject(q.Said) && IsSame(e, q.Said)));

    /// <summary>Asked before about anything in nearly the same words; holds the standard questions of the four incidents.</summary>
    public Ratio RepeatsAnywhere => Ratio.Share(_questions.Where(q => q.Said.Kind != UtteranceKind.Mirror), q => Earlier(q.Said).Any(e => IsSame(e, q.Said)));

    /// <summary>Slots that were asked more than three times, a question and its two probes; lists aside.</summary>
    public Ratio DeadEnds => Ratio.Share(
        _questions.Where(q => q.Said.Kind != UtteranceKind.Mirror && q.Said.Slot is not null && !IsList(q.Said.Slot)).GroupBy(q => q.Said.Slot), g => g.Count() > 3);

    /// <summary>Content words of follow-up questions that neither the respondent nor the standard wording of the guide had used (leading novelty).</summary>
    public Ratio LeadingNovelty => Ratio.Sum(Probes.Select(q => Ratio.Share(ContentWords.Of(q.Reading.Asked), w => IsNewIn(q.Said)(w) && !_standard.Contains(ContentWords.Stem(w)))));

    /// <summary>The same, when the standard wording of the guide does not count as neutral.</summary>
    public Ratio WordsOfOurs => Ratio.Sum(Probes.Select(q => Ratio.Share(ContentWords.Of(q.Reading.Asked), IsNewIn(q.Said))));

    /// <summary>The new words of each follow-up question that has any.</summary>
    public IEnumerable<(string Text, List<string> Words)> NewWords =>
        Probes.Select(q => (q.Said.Text, Words: ContentWords.Of(q.Reading.Asked).Where(w => IsNewIn(q.Said)(w) && !_standard.Contains(ContentWords.Stem(w))).ToList())).Where(q => q.Words.Count > 0);

    private Func<string, bool> IsNewIn(Utterance question)
    {
        var said = ContentWords.Stems(interview.WordsBefore(question.Number));
        return w => !ContentWords.IsNeutral(w) && !said.Contains(ContentWords.Stem(w));
    }

    /// <summary>Follow-up questions and summaries that take up the respondent's words.</summary>
    public Ratio Mirroring => Ratio.Share(_questions.Where(q => q.Said.Kind is UtteranceKind.Probe or UtteranceKind.Mirror), q =>
    {
        var said = ContentWords.Stems(interview.WordsBefore(q.Said.Number));
        return ContentWords.Of(q.Said.Text).Any(w => !ContentWords.IsNeutral(w) && said.Contains(ContentWords.Stem(w)));
    });

    public Ratio WordsPerTurn => Ratio.Sum(_questions.Where(q => q.Said.Kind != UtteranceKind.Mirror).Select(q => new Ratio(q.Said.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1)));

    /// <summary>The same without what is read, not asked: the list of lines that the review opens with, and the summary of an incident before the next question.</summary>
    public Ratio WordsPerQuestion => Ratio.Sum(_questions.Where(q => q.Said.Kind != UtteranceKind.Mirror && !guide.Sections.OfType<Section.Review>().Any(r => r.Id == q.Said.Slot))
        .Select(q => new Ratio(AfterSummary(q.Said.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 1)));

    private static string AfterSummary(string turn) =>
        turn.LastIndexOf("\n– ", StringComparison.Ordinal) is >= 0 and var summary && turn.IndexOf('\n', summary + 1) is >= 0 and var end ? turn[end..] : turn;

    public Ratio Form(QuestionForm form) => Ratio.Share(_questions, q => q.Reading.Form == form);

    /// <summary>Every pair of nearly the same question about one subject, for finding the fault.</summary>
    public IEnumerable<string> RepeatedTexts => _questions.Where(q => q.Said.Kind != UtteranceKind.Mirror && Earlier(q.Said).Any(e => Subject(e) == Subject(q.Said) && IsSame(e, q.Said))).Select(q => q.Said.Text);

    private IEnumerable<(Utterance Said, QuestionReading Reading)> Probes => _questions.Where(q => q.Said.Kind == UtteranceKind.Probe);

    private IEnumerable<Utterance> Earlier(Utterance said) => _questions.Where(q => q.Said.Number < said.Number && q.Said.Kind != UtteranceKind.Mirror).Select(q => q.Said);

    private bool IsList(string slot) => guide.Questions.TryGetValue(slot, out var question) && question.Kind == QuestionKind.List;

    /// <summary>What a question is about: its slot or incident, and for an item of a list the item.</summary>
    /// <summary>An item of a list, an attribute that is proposed, an incident as a whole, or the slot.</summary>
    private string? Subject(Utterance said) => said switch
    {
        { Kind: UtteranceKind.Probe, Slot: { } slot } when IsList(slot) => QuestionReading.Quoted(said.Text),
        { Slot: { } slot } when Slots.IsKsao(slot) => slot,
        _ => said.Slot?.Split('/')[0],
    };

    private static bool IsSame(Utterance a, Utterance b)
    {
        var (left, right) = (Trigrams(a.Text), Trigrams(b.Text));
        var both = left.Count(right.Contains);
        return both > SameQuestion * (left.Count + right.Count - both);
    }

    private static HashSet<string> Trigrams(string turn)
    {
        // The acknowledgement before the question is no part of it.
        var text = turn.Split('\n', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(l => l.Contains('?', StringComparison.Ordinal)) ?? turn;
        var sentences = text.Split(['.', '!'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        text = (sentences.LastOrDefault(s => s.Contains('?', StringComparison.Ordinal)) ?? text).ToLowerInvariant();
        return [.. Enumerable.Range(0, Math.Max(0, text.Length - 2)).Select(i => text.Substring(i, 3))];
    }
}
