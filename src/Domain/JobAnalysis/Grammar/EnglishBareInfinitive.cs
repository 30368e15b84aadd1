using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>The bare infinitive behind a verb of perceiving or letting and whoever does it: "watch the animal walk", "let the dough rise", "help the pupils choose".</summary>
internal static class EnglishBareInfinitive
{
    private static readonly FrozenSet<string> Perceiving = FrozenSet.ToFrozenSet(["watch", "see", "hear", "feel", "notice", "let"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Causing = FrozenSet.ToFrozenSet(["make", "have", "help"], StringComparer.Ordinal);

    /// <summary>The verb can have one behind its object.</summary>
    public static bool Follows(string lemma) => Perceiving.Contains(lemma) || Causing.Contains(lemma);

    /// <summary>The word can be that infinitive. "watch the door lock" is a lock, so that only what moves, happens or is said is read so of a thing; people do anything.</summary>
    public static bool Is(List<Token> words, int i, GrammarLexicon lexicon)
    {
        if (i < 2 || words[i].Find(VerbForms.Infinitive) is not { } act || !words[i - 1].IsNominal) return false;
        var first = i - 1;
        while (first > 0 && !words[first].IsVerb && (words[first].IsNominal || words[first].Is(WordTags.Specifier | WordTags.Adjective))) first--;
        if (words[first].Verb is not { } lead || !Follows(lead.Lemma) || !words[first + 1].Is(WordTags.Specifier) && !words[i - 1].Is(WordTags.Person)) return false;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        if (next is { IsNominal: true }) return false;
        if (words[i - 1].Is(WordTags.Person)) return next is not null && next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || Perceiving.Contains(lead.Lemma) && !IsThing(act);
        return Perceiving.Contains(lead.Lemma) && next is not null && next.Is(WordTags.Preposition | WordTags.Adverb | WordTags.And | WordTags.Stop | WordTags.Pause) && (lexicon.Verbs.Kinds(act.Lemma) & (VerbKinds.Motion | VerbKinds.State | VerbKinds.Speech | VerbKinds.Private)) != 0 && !IsThing(act);
    }

    /// <summary>Verbs of movement and the like that are the second half of a compound more often: "the car park", "the night shift".</summary>
    private static bool IsThing(VerbReading act) => act.Lemma is "park" or "shift" or "call" or "lunch" or "dinner" or "report" or "order" or "check" or "display" or "plan" or "fire" or "post" or "price" or "result" or "cost" or "light" or "head";
}
