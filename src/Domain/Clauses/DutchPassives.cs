using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells "is opgenomen", done to the subject, from "is begonnen", what the subject did.</summary>
internal static class DutchPassives
{
    // Verbs of doing that take "zijn" all the same; those that others are built on by how they end.
    private static readonly HashSet<string> WithBe =
    [
        "ophouden", "vergeten", "verhuizen", "promoveren", "slagen", "trouwen", "overlijden", "emigreren", "veranderen", "verminderen", "verbeteren", "vertragen", "versnellen", "kalmeren", "afkoelen", "opwarmen",
        "smelten", "breken", "scheuren", "genezen", "herstellen", "verbranden", "aanbranden", "ontsteken", "verdrinken", "aankloppen", "openen", "sluiten", "volgen", "naderen", "passeren", "solliciteren", "verdwalen",
        "roeien", "zeilen",
    ];

    private static readonly string[] WithBeEndings = ["beginnen", "stoppen", "rijden", "lopen", "gaan", "komen", "vallen", "stappen", "vliegen", "varen", "springen", "klimmen", "kruipen", "duiken", "zwemmen", "fietsen", "wijken", "treden", "rukken", "haken", "grijpen", "schuiven", "draaien", "keren", "trekken", "vluchten", "sluipen", "stormen", "schieten", "slaan", "starten", "landen"];

    // "Is opgenomen", "ben uitgescholden": with "zijn" a participle of doing is done to the subject, but for verbs of coming, going and becoming ("is begonnen").
    public static bool IsUndergone(WordReadings words, Verb verb, int first, int end) =>
        (verb.Kind is VerbKind.Act or VerbKind.Say && !verb.Infinitive.StartsWith("ge", StringComparison.Ordinal) && !WithBe.Contains(verb.Infinitive) && !WithBeEndings.Any(e => verb.Infinitive.EndsWith(e, StringComparison.Ordinal)))
        || Enumerable.Range(first, end - first).Any(i => words.Lower(i) is "worden");
}
