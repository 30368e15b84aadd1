using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Probes;

/// <summary>
/// Audits a question before it is asked: its form, how many questions it holds, and which content words it brings in that neither the
/// respondent nor the fixed wordings of guide and catalogue have (leading novelty). The bot checks itself; it is stored with the utterance.
/// </summary>
public sealed class QuestionAuditor
{
    private static readonly string[] Invitations = ["vertel", "denk", "beschrijf", "kies", "tell", "think", "describe", "pick", "now think", "denk nu", "nu het omgekeerde. denk"];

    private static readonly string[] Leading =
        ["toch?", "hè?", "niet waar?", "nietwaar?", "niet?", "zeker?", "right?", "isn't it?", "wasn't it?", "didn't you?", "don't you?", "vind je ook niet", "don't you think", "neem ik aan", "i suppose"];

    // Openings of a question that can be answered with yes or no.
    private static readonly FrozenSet<string> ClosedOpenings = new[]
    {
        "is", "was", "waren", "ben", "heb", "had", "hebt", "heeft", "kan", "kon", "moest", "moet", "mocht", "mag", "wil", "wou", "klopt", "deed", "ging", "werd",
        "were", "are", "have", "has", "did", "do", "does", "can", "could", "must", "may", "would", "will", "should",
    }.ToFrozenSet(StringComparer.Ordinal);

    private readonly FrozenSet<string> _neutral;

    public QuestionAuditor(IEnumerable<Guide> guides, ProbeCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(guides);
        ArgumentNullException.ThrowIfNull(catalogue);
        var wordings = guides.SelectMany(g => g.Wordings).Concat(catalogue.Probes.SelectMany(p => new[] { p.Holder, p.Observer ?? p.Holder }));
        _neutral = wordings.SelectMany(w => Words(w.Nl).Concat(Words(w.En))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <param name="question">The question alone, without what is said around it.</param>
    /// <param name="rung">Of a probe of the catalogue; <c>null</c> for a question of the guide.</param>
    /// <param name="hasOptions">Answers are offered with it.</param>
    /// <param name="said">What the respondent said that the question may take up.</param>
    public QuestionAudit Audit(string question, ProbeRung? rung, bool hasOptions, IEnumerable<string> said)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(said);
        var plain = WithoutQuotes(question).Trim().ToLowerInvariant();
        var theirs = said.SelectMany(Words).ToHashSet(StringComparer.Ordinal);
        return new QuestionAudit(
            Form(plain, rung, hasOptions), Math.Max(1, plain.Count(c => c == '?')),
            [.. Words(question).Where(w => w.Length > 3 && !_neutral.Contains(w) && !theirs.Contains(w)).Distinct(StringComparer.Ordinal)]);
    }

    private static QuestionForm Form(string plain, ProbeRung? rung, bool hasOptions)
    {
        if (Leading.Any(l => plain.Contains(l, StringComparison.Ordinal)))
            return QuestionForm.Suggestive;
        if (rung is { } known)
            return known switch { ProbeRung.Invitation => QuestionForm.Invitation, ProbeRung.Cued => QuestionForm.CuedInvitation, _ => QuestionForm.Directive };
        if (hasOptions)
            return QuestionForm.OptionPosing;
        var last = plain[(plain.LastIndexOf('.') is var dot && dot >= 0 && dot < plain.Length - 1 ? dot + 1 : 0)..].Trim();
        if (last.EndsWith('?') && ClosedOpenings.Contains(last.Split(' ', 2)[0]))
            return QuestionForm.OptionPosing;
        return Invitations.Any(i => plain.StartsWith(i, StringComparison.Ordinal)) ? QuestionForm.Invitation : QuestionForm.Directive;
    }

    private static string WithoutQuotes(string text)
    {
        for (var open = text.IndexOf('“', StringComparison.Ordinal); open >= 0; open = text.IndexOf('“', StringComparison.Ordinal))
        {
            var close = text.IndexOf('”', open);
            text = close < 0 ? text[..open] : text.Remove(open, close - open + 1);
        }

        return text;
    }

    private static IEnumerable<string> Words(string text) => Tokenizer.Read(text).Words.Select(w => w.Lower);
}
