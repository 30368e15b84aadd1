using System.Text.RegularExpressions;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>
/// How a question is put and which part of an incident it is after, read from its words alone: on purpose not the program's own audit of its
/// questions, for that is what is being measured.
/// </summary>
/// <param name="Text">The turn without what it quotes.</param>
/// <param name="Form">Of its last question.</param>
/// <param name="Questions">How many questions it asks.</param>
/// <param name="IsCoordinated">One question asks two things ("… and why …").</param>
/// <param name="Parts">The parts of an incident that its words are about; empty when they could be about any.</param>
/// <param name="Asked">Its last question, with what it quotes.</param>
internal sealed partial record QuestionReading(string Text, QuestionForm Form, int Questions, bool IsCoordinated, IReadOnlyList<string> Parts, string Asked)
{
    private static readonly (string Part, Regex Words)[] PartWords =
    [
        (Slots.Circumstances, CircumstancesPattern()), (Slots.Behaviour, BehaviourPattern()), (Slots.Results, ResultsPattern()),
    ];

    public bool IsOpen => Form is QuestionForm.Invitation or QuestionForm.CuedInvitation or QuestionForm.Directive;

    public static QuestionReading Of(string turn)
    {
        var quotes = QuotePattern().IsMatch(turn);
        var text = QuotePattern().Replace(turn, " ").ToLowerInvariant().Replace('’', '\'');
        var sentences = SentencePattern().Matches(text).Select(m => m.Value.Trim()).ToList();
        var questions = sentences.Where(s => s.EndsWith('?')).ToList();
        var last = questions.LastOrDefault() ?? sentences.LastOrDefault(s => InvitationPattern().IsMatch(s)) ?? "";
        return new QuestionReading(
            text, last.Length == 0 ? QuestionForm.None : FormOf(last, quotes), questions.Count, questions.Exists(CoordinatedPattern().IsMatch),
            [.. PartWords.Where(p => p.Words.IsMatch(last)).Select(p => p.Part)], LastAsked(turn));
    }

    /// <summary>What the turn quotes first.</summary>
    public static string Quoted(string turn) => QuotePattern().Match(turn).Value;

    private static string LastAsked(string turn) => SentencePattern().Matches(turn).Select(m => m.Value).LastOrDefault(s => s.EndsWith('?')) ?? "";

    private static QuestionForm FormOf(string question, bool quotes) => question switch
    {
        _ when SuggestivePattern().IsMatch(question) => QuestionForm.Suggestive,
        _ when InvitationPattern().IsMatch(question) => quotes ? QuestionForm.CuedInvitation : QuestionForm.Invitation,
        _ when WhPattern().IsMatch(question) => QuestionForm.Directive,
        _ => QuestionForm.OptionPosing,
    };

    [GeneratedRegex("“[^”]*”|\"[^\"]*\"|‘[^’]*’")]
    private static partial Regex QuotePattern();

    [GeneratedRegex(@"[^.?!\n]+[.?!]?")]
    private static partial Regex SentencePattern();

    [GeneratedRegex(@"\b(vertel|beschrijf|schets|neem me mee|wat gebeurde er|wat nog|waarmee nog|hoe ging dat|(kan|kun) je (?!dat bevestigen).*(vertellen|beschrijven|kiezen|noemen|toelichten|schetsen)|tell me|describe|walk me through|take me through|what happened|what else|how did (that|it) go|(can|could) you .*(tell|describe|pick|choose|name|give|walk))\b")]
    private static partial Regex InvitationPattern();

    [GeneratedRegex(@"\b(wie|wat|waar\w*|wanneer|hoe\w*|welke?|who|whom|what|where|when|how|which)\b")]
    private static partial Regex WhPattern();

    [GeneratedRegex(@"(,\s*(toch|niet|niet waar|hè|he|right|no|correct)\s*\?)|\b(isn't|wasn't|didn't|don't|weren't|hadn't) (it|you|he|she|they|that)\b|\b(was|is|vond|had|heb|deed|ging|werd|moest) (je|jij|het|dat|die|hij|ze) (dan )?(toch|niet|zeker)\b|\b(vast wel|ongetwijfeld|natuurlijk|surely|of course|obviously)\b")]
    private static partial Regex SuggestivePattern();

    [GeneratedRegex(@"\b(en|of|and|or)\s+(aan |met |van |voor |op |in |to |with |for )?(wie|wat|waar|waarom|wanneer|hoe|hoeveel|hoelang|welke?|who|what|where|why|when|how|which)\b")]
    private static partial Regex CoordinatedPattern();

    [GeneratedRegex(@"\b(situatie|vooraf\w*|aanleiding|wanneer|waar|wie|erbij|moment|keer|dag|begon\w*|omstandig\w*|voordien|situation|led up|leading up|beforehand|before|when|where|who|moment|occasion|day|time|set it off|started?)\b")]
    private static partial Regex CircumstancesPattern();

    [GeneratedRegex(@"\b(deed|deden|doet|doen|zei|zeg|zeggen|gezegd|gedaan|stap|aanpak\w*|did|do|say|said|step|handled?)\b")]
    private static partial Regex BehaviourPattern();

    [GeneratedRegex(@"\b(kwam (daar|er)van|kwam ervan|gevolg\w*|merkte\w*|verander\w*|afloop|liep .*af|daarna|nadien|effect\w*|resulta\w*|leverde|came of|come of|results?|effects?|chang\w+|notice\w*|afterwards|outcome|could you tell|next|made a difference|led to)\b")]
    private static partial Regex ResultsPattern();
}
