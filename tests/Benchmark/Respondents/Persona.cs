using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>How much of a trait a respondent has.</summary>
internal enum Level
{
    Low,
    Medium,
    High,
}

/// <summary>The six traits that decide how a respondent answers (after InterviewPlayground's respondent model).</summary>
internal sealed record Traits(Level Verbosity, Level Knowledge, Level Memory, Level Reflexivity, Level Disclosure, Level Understanding);

/// <summary>Something a respondent knows, in the four forms in which it can come out.</summary>
/// <param name="Slot">The slot it belongs to; a list has a fact per item.</param>
/// <param name="Key">Words that only the detailed form holds in full: the fact is elicited once all of them were said.</param>
internal sealed record GoldFact(string Slot, string Minimal, string Detailed, string Vague, string Evasive, ImmutableArray<string> Key)
{
    public bool IsIn(string words) => Key.All(k => words.Contains(k, StringComparison.OrdinalIgnoreCase));
}

/// <summary>A scripted respondent, from <c>Corpora/*/personas.jsonl</c>.</summary>
internal sealed record Persona(string Id, Language Language, string Job, Traits Traits, ImmutableArray<GoldFact> Facts)
{
    /// <summary>Cooperative: tells what it is asked for; the others (low disclosure) hold back.</summary>
    public bool IsCooperative => Traits.Disclosure != Level.Low;

    public IEnumerable<GoldFact> Of(string slot) => Facts.Where(f => f.Slot == slot);
}
