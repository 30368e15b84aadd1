using System.Collections.Immutable;

namespace InterviewBot.Domain.JobAnalysis.Emotions;

/// <summary>
/// What speaks for or against a sentence telling of an emotional demand: the fields its words belong to and whose they are, two fields side by side, the fields of what is told before and after it, the rules that hold in it, and what
/// is known of the text. The signs are named, and <c>demand-weights.txt</c> says what each is worth.
/// </summary>
internal static class DemandSigns
{
    /// <summary>Of a text about a whole job, what stands so far away may be about another thing; an event is one story.</summary>
    private const int NearInDay = 2;

    private const string Field = "field-";

    /// <summary>A rule that holds is called so, with its demand and its name.</summary>
    public static string OfRule(DemandRule rule) => $"rule-{rule.Demand}:{rule.Id}";

    /// <summary>The signs of each sentence, each once.</summary>
    /// <param name="rules">The signs of the rules that hold in each sentence.</param>
    /// <param name="scopes">What kind of text it is.</param>
    public static ImmutableArray<ImmutableArray<string>> Of(ImmutableArray<FeelingSentence> sentences, ILookup<int, string> rules, ImmutableArray<TextScope> scopes)
    {
        var near = scopes.Contains(TextScope.Day) ? NearInDay : sentences.Length;
        var fields = sentences.Select(s => s.Categories.Where(IsPlainField).Order(StringComparer.Ordinal).ToImmutableArray()).ToImmutableArray();
        return [.. sentences.Select((s, i) => Signs(s, i).Distinct(StringComparer.Ordinal).ToImmutableArray())];

        IEnumerable<string> Signs(FeelingSentence sentence, int at)
        {
            // "The customer shouts" and "I shout" are two things; the bare field stands for whose it is not said.
            foreach (var category in sentence.Categories.Where(c => !IsPlainField(c) || !sentence.Categories.Any(v => v.StartsWith(c + ":", StringComparison.Ordinal) && !v.EndsWith(":denied", StringComparison.Ordinal)))) yield return category;
            for (var i = 0; i < fields[at].Length; i++)
            {
                for (var j = i + 1; j < fields[at].Length; j++) yield return $"{fields[at][i]}+{fields[at][j]}";
            }

            for (var other = Math.Max(0, at - near); other < Math.Min(sentences.Length, at + near + 1); other++)
            {
                // Of a whole job each answer is about something else; an event is one story whatever the question.
                if (other == at || (near == NearInDay && sentences[other].Span.Utterance != sentence.Span.Utterance)) continue;
                foreach (var field in fields[other]) yield return (other < at ? "before:" : "after:") + field;
            }

            foreach (var rule in rules[at]) yield return rule;
            foreach (var known in sentence.Known) yield return known;
            foreach (var scope in scopes) yield return "in-" + scope.ToString();
        }
    }

    private static bool IsPlainField(string category) => category.StartsWith(Field, StringComparison.Ordinal) && !category.Contains(':', StringComparison.Ordinal);
}
