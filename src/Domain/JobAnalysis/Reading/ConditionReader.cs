using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Working conditions by kind, from cues. The value is the stretch between punctuation that the cue stands in, as told.</summary>
internal static class ConditionReader
{
    private const int ShortestValue = 3;
    private const int LongestValue = 22;

    private static readonly ImmutableArray<(string Category, ConditionKind Kind)> Kinds =
        [.. Enum.GetValues<ConditionKind>().Select(k => (CueFile.Category("condition", KebabCase.Of(k)), k))];

    public static ImmutableArray<ConditionFinding> Read(Passage passage, CueMatches matches, ConditionPatterns patterns)
    {
        var found = new List<(int First, int End, ConditionKind Kind)>();
        var precise = Precise(matches.Text, patterns);
        found.AddRange(precise.Keys);
        foreach (var (category, kind) in Kinds)
            foreach (var match in matches.Of(category))
            {
                if (!Holds(matches.Text, match, kind)) continue;
                var (first, end) = Stretch(matches.Text, match.First, match.End);
                if (!found.Any(f => f.Kind == kind && f.First < end && first < f.End)) found.Add((first, end, kind));
            }
        return
        [
            .. found.OrderBy(f => f.First).ThenBy(f => f.Kind).Select(f =>
            {
                var span = matches.Text.Span(passage.Utterance, f.First, f.End - f.First);
                return new ConditionFinding(f.Kind, passage.Words(span), [span]) { Precise = precise.ContainsKey(f), Core = precise.TryGetValue(f, out var core) ? matches.Text.Slice(core, f.End - core) : null };
            }),
        ];
    }

    /// <summary>The stretches that have a shape of their own, each with the word its shape begins at.</summary>
    private static Dictionary<(int First, int End, ConditionKind Kind), int> Precise(TokenizedText text, ConditionPatterns patterns)
    {
        var found = new Dictionary<(int First, int End, ConditionKind Kind), int>();
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count == 0) continue;
            var start = text.Words[sentence.First].Start;
            var words = ConditionPatterns.Figures(text, sentence);
            foreach (var (kind, from, to) in patterns.Find(words))
            {
                var first = sentence.First;
                while (first + 1 < sentence.End && text.Words[first].End <= start + from) first++;
                var last = first;
                while (last + 1 < sentence.End && text.Words[last + 1].Start < start + to) last++;
                var (begin, end) = Stretch(text, first, last + 1);
                if (kind == ConditionKind.Norm) begin = WithWhatItRules(text, begin, end, sentence.First);
                if (patterns.OnlyLooksLike(kind, text.Text[text.Words[begin].Start..text.Words[end - 1].End])) continue;
                var core = Math.Clamp(first, begin, end - 1);
                // Two shapes of one kind in one stretch are one condition ("2.480 bruto, plus maaltijdcheques").
                var same = found.Keys.Where(f => f.Kind == kind && f.First < end && begin < f.End).ToList();
                foreach (var other in same)
                {
                    (begin, end, core) = (Math.Min(begin, other.First), Math.Max(end, other.End), Math.Min(core, found[other]));
                    found.Remove(other);
                }
                found.Add((begin, end, kind), core);
            }
        }
        return found;
    }

    /// <summary>"…, dat is verplicht", "…, house rule": the rule is what stands before.</summary>
    private static int WithWhatItRules(TokenizedText text, int begin, int end, int sentence)
    {
        if (begin <= sentence || end - begin > 6 || text.Words[begin].Lower is not ("dat" or "that" or "that's" or "house" or "regel" or "rule" or "so" or "zo" or "no" or "the" or "thats" or "anders" or "meer")) return begin;
        var first = begin - 1;
        while (first > sentence && text.Words[first].Before == WordBreak.None) first--;
        return first;
    }

    /// <summary>Sizes, durations and pay need a number near them; a number is what makes them a condition.</summary>
    private static bool Holds(TokenizedText text, CueMatch match, ConditionKind kind)
    {
        if (kind is not (ConditionKind.Size or ConditionKind.Pay or ConditionKind.Duration)) return true;
        var sentence = text.Sentences[text.Words[match.First].Sentence];
        var number = false;
        for (var i = Math.Max(sentence.First, match.First - (kind == ConditionKind.Pay ? 8 : 3)); i < Math.Min(sentence.End, match.End + (kind == ConditionKind.Pay ? 6 : 1)); i++)
            number |= text.Words[i].Kind == WordKind.Number || NumberWords.IsNumber(text.Words[i].Lower);
        return number || (kind == ConditionKind.Pay && match.Cue.Pattern is "maaltijdcheque*" or "bedrijfswagen" or "company car" or "meal voucher*" or "fooi*" or "tips") || (kind == ConditionKind.Duration && match.Cue.Pattern is "halfuurtje" or "kwartier" or "quarter of an hour" or "half an hour");
    }

    /// <summary>From the punctuation before to the punctuation after; a very short stretch takes its neighbour along.</summary>
    private static (int First, int End) Stretch(TokenizedText text, int first, int end)
    {
        var sentence = text.Sentences[text.Words[first].Sentence];
        var from = first;
        while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        var to = Math.Min(end, sentence.End);
        while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        if (to - from < ShortestValue && to < sentence.End)
        {
            to++;
            while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        }
        if (to - from < ShortestValue && from > sentence.First)
        {
            from--;
            while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        }
        if (to - from > LongestValue)
        {
            from = Math.Max(from, first - (LongestValue / 2));
            to = Math.Min(to, from + LongestValue);
        }
        return (from, to);
    }
}
