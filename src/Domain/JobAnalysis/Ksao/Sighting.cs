namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>Words of a text that show a kind of act, a situation or a subject.</summary>
/// <param name="First">The first word.</param>
/// <param name="Count">How many words.</param>
/// <param name="IsHint">Alone they are a faint hint of it: they say something together with others, and nobody would call them its proof.</param>
internal readonly record struct Sighting(int First, int Count, bool IsHint);
