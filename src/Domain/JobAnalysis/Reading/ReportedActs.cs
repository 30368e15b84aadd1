using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Acts that stand in what somebody says, thinks or is taught about the work, and what happens while a text is told: the words are about work, but nothing is done by the holder there.</summary>
internal sealed class ReportedActs(ReadText text)
{
    private static readonly FrozenSet<string> Thinking = FrozenSet.ToFrozenSet(
        ["denken", "beweren", "zeggen", "vinden", "menen", "roepen", "geloven", "think", "claim", "say", "believe", "reckon", "shout", "complain", "klagen", "assume", "suppose", "peinzen"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Saying = FrozenSet.ToFrozenSet(["say", "tell", "whisper", "shout", "add", "explain", "ask", "answer", "reply", "call", "mutter", "joke", "go"], StringComparer.Ordinal);

    public bool Is(Clause clause) => IsClaim(clause) || IsSaidWith(clause) || IsShownHow(clause) || IsWont(clause) || IsToTeller(clause) || IsNaming(clause);

    /// <summary>"beweerde dat wij slecht materiaal verkopen", "people think (that) I just sell boxes": what somebody says or thinks of the work.</summary>
    private bool IsClaim(Clause clause)
    {
        var before = text.Clauses.LastOrDefault(c => c.Sentence == clause.Sentence && c.Verb < clause.First && !c.Nominal);
        if (before is null) return false;
        if (clause.Subordinate && clause.Subordinator is "dat" or "that") return Thinking.Contains(before.Lemma) || before.Lemma is "tell" or "vertellen" && !ByHolder(before);
        // "People think I test eyes": the conjunction left out.
        return text.Language == Texts.Language.English && before.Lemma is "think" or "reckon" or "assume" or "believe" && !ByHolder(before) && clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && clause.Subject.First == before.Verb + 1;
    }

    private bool ByHolder(Clause clause) => clause.Subject.Exists && clause.SubjectSentence >= 0 && text.IsHolderWord(text.Sentences[clause.SubjectSentence][clause.Subject.Head]);

    /// <summary>"…," she said, pulling out a card": what somebody does while speaking.</summary>
    private bool IsSaidWith(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return text.Language == Texts.Language.English && clause is { Quoted: false, Passive: false } && words[clause.Verb].Verb is { Forms: VerbForms.Gerund } && clause.Verb > 1 && words[clause.Verb - 1].Lower == ","
            && text.Clauses.Exists(c => c.Sentence == clause.Sentence && Saying.Contains(c.Lemma) && c.Verb < clause.Verb && c.Verb >= clause.Verb - 4 && words.Take(c.Verb).Skip(Math.Max(0, c.Verb - 4)).Any(w => w.Is(WordTags.Quote)));
    }

    /// <summary>"trains volunteers in how to push a wheelchair": what they learn to do.</summary>
    private bool IsShownHow(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Verb > 2 && words[clause.Verb - 1].Lower == "to" && words[clause.Verb - 2].Lower is "how" or "what" or "where" or "when";
    }

    /// <summary>"which side she used to sleep on": a habit, and nothing is used.</summary>
    private bool IsWont(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Lemma == "use" && !clause.Passive && clause.Verb + 2 < words.Count && words[clause.Verb].Lower == "used" && words[clause.Verb + 1].Lower == "to" && words[clause.Verb + 2].IsVerb;
    }

    /// <summary>"biedt mij een koekje aan", "shows me the boiler": what the holder does to whoever watches and tells it.</summary>
    private bool IsToTeller(Clause clause)
    {
        if (text.Holder.FirstPerson || clause.Quoted) return false;
        var words = text.Sentences[clause.Sentence];
        return clause.Objects.Exists(o => o.First == o.Last && IsTeller(words[o.Head])) || clause.Prepositionals.Exists(p => words[p.Preposition].Lower is "aan" or "to" && p.Phrase.First == p.Phrase.Last && IsTeller(words[p.Phrase.Head]));
    }

    private static bool IsTeller(Token word) => word.Lower is "mij" or "me" or "ons" or "us" && !word.Quoted;

    /// <summary>"looks for what he calls nasties": the name for something.</summary>
    private bool IsNaming(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        return clause.Lemma is "call" or "noemen" && clause.Subject.Exists && clause.SubjectSentence == clause.Sentence && clause.Subject.First > 0 && words[clause.Subject.First - 1].Lower is "what" or "wat";
    }
}
