using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>English clauses that are built like an act and tell none: a comparison, time that is spent, what one may do with a thing.</summary>
internal static class EnglishNoActs
{
    public static string? Refusal(List<Token> words, Clause clause, Actor actor) =>
        IsComparison(words, clause) ? "comparison"
        : SpendsTime(words, clause) ? "time spent"
        : IsOnOffer(words, clause, actor) ? "on offer"
        : IsOccasion(clause) ? "occasion"
        : IsIdiom(words, clause) ? "idiom"
        : IsSubject(words, clause) ? "what something is said of"
        : null;

    /// <summary>"Welding goes to Pete", "bread comes from the bakery next door": what looks like the thing that is done something with is the verb.</summary>
    private static bool IsSubject(List<Token> words, Clause clause) =>
        clause.Objects.Exists(o => o.First == o.Head && words[o.Head].Lower is "goes" or "comes" or "starts" or "stops" or "happens" or "ends" or "begins" or "belongs" or "depends" or "arrives");

    /// <summary>"the rule she keeps", "I take home 78,000", "I will write in English".</summary>
    private static bool IsIdiom(List<Token> words, Clause clause) =>
        clause.Lemma == "keep" && clause.Objects.Exists(o => words[o.Head].Lower is "rule" or "secret" or "promise" or "cool" or "temper" or "calm" or "job" or "distance" or "pace" or "mouth" or "gob" or "nerve")
        || clause.Lemma.StartsWith("take", StringComparison.Ordinal) && words.Skip(clause.Verb + 1).Take(4).Any(w => w.Lower == "home") && words.Skip(clause.Verb + 1).Take(6).Any(w => w.Is(WordTags.Number))
        || clause.Lemma.StartsWith("write", StringComparison.Ordinal) && clause.Verb + 2 < words.Count && words[clause.Verb + 1].Lower == "in" && words[clause.Verb + 2].Lower is "english" or "french" or "dutch" or "polish" or "german" or "spanish"
        || clause.Lemma is "watch" or "see" && clause.Objects.Exists(o => words[o.Head].Lower is "episode" or "episodes")
        || clause.Lemma is "plan" or "organise" or "organize" or "arrange" && clause.Objects.Exists(o => words[o.Head].Lower is "hen" or "stag" or "birthday" or "christening" or "shower" && words.Skip(o.First).Take(o.Head - o.First).Any(w => Relatives.Is(w.Lower)));

    /// <summary>"when I spot an error I …": what the act that follows is done about.</summary>
    private static bool IsOccasion(Clause clause) => clause.Subordinate && clause.Subordinator is "if" or "when" or "whenever" or "once" or "until" or "till" && clause.Lemma is "spot" or "find" or "notice" or "detect" or "identify" or "miss" or "recognise" or "recognize" or "hear" or "get" or "receive";

    /// <summary>"slowly, like laying down a baby".</summary>
    private static bool IsComparison(List<Token> words, Clause clause) =>
        clause.Verb > 0 && words[clause.Verb - 1].Lower == "like" && words[clause.Verb].Verb is { Forms: VerbForms.Gerund }
        // "like I was landing a plane", "as if you'd won it".
        || clause.Subject.Exists && clause.Subject.First > 0 && clause.Subject.First < clause.Verb && words[clause.Subject.First - 1].Lower is "like" or "though" && words[clause.Subject.First] is { Lower: "i" or "you" or "we" };

    /// <summary>"I spend twenty minutes on a young horse": no money is spent.</summary>
    private static bool SpendsTime(List<Token> words, Clause clause) => clause.Lemma is "spend" or "waste" or "save" && words.Skip(clause.Verb + 1).Take(5).TakeWhile(w => !w.Is(WordTags.Stop)).Any(w => w.Is(WordTags.Time) && !w.Is(WordTags.Number));

    /// <summary>"there is a pension, and a van you can use": what comes with the job, not what is done.</summary>
    private static bool IsOnOffer(List<Token> words, Clause clause, Actor actor) =>
        actor == Actor.Generic && clause.Lead is "can" or "may" && clause.Objects.Count > 0 && clause.Objects.TrueForAll(o => o.Last < clause.Verb && o.First > 0) && clause.Subject.Exists && words[clause.Subject.First].Lower == "you";
}
