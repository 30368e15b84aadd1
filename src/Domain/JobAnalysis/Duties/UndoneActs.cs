using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Acts that are told and not done in the job as it is: denied, supposed, asked, wished, forbidden, planned, or over.</summary>
internal sealed class UndoneActs(ReadText text)
{
    private readonly ToldTimes _times = new(text);
    private readonly PastHabits _habits = new(text);

    public string? Refusal(Clause clause, Actor actor) =>
        clause.Negated || TakesNone(clause) || IsNotMine(clause) ? "negated"
        : IsUpToMe(clause) || clause.Mood == ClauseMood.Hypothetical && !(actor is Actor.Holder or Actor.Group && _habits.Is(clause)) ? "hypothetical"
        : IsCondition(clause, actor) ? "condition"
        : IsOtherwise(clause) ? "otherwise"
        : IsQuestion(clause) || AskedByOthers.Is(text, clause.Sentence, clause.Verb) ? "question"
        : IsWish(clause) ? "wish"
        : IsForbidden(clause) || IsNotSupposed(clause) ? "forbidden"
        : IsRegretted(clause) ? "not done"
        : IsTooMuch(clause) ? "too much"
        : IsPlanned(clause) ? "planned"
        : _times.IsOver(clause) ? "over"
        : IsReadyBefore(clause, actor) ? "before the day"
        : null;

    /// <summary>"Het comité beslist, niet jij", "the vet decides, not me": somebody else does it.</summary>
    private bool IsNotMine(Clause clause)
    {
        var words = text.Sentence(clause);
        for (var i = clause.Verb + 1; i + 2 < words.Count && i < clause.Verb + 8 && !words[i].Is(WordTags.Stop); i++)
            if (words[i].Lower == "," && words[i + 1].Lower is "niet" or "not" && words[i + 2].Lower is "ik" or "jij" or "wij" or "me" or "us" or "you" or "i" && (i + 3 == words.Count || words[i + 3].Is(WordTags.Stop | WordTags.Pause))) return true;
        return false;
    }

    /// <summary>"Als het van mij afhing, schilderde ik de muren", "if it were up to me".</summary>
    private bool IsUpToMe(Clause clause)
    {
        var words = text.Sentence(clause);
        return words[0].Lower is "als" or "if" && words.Exists(w => w.Lower is "afhing" or "afhangt" or "lag" or "up") && words.Take(Math.Min(8, words.Count)).Any(w => w.Lower is "mij" or "me") && words[1].Lower is "het" or "it" or "'t";
    }

    /// <summary>"I took no offence": the object denies the act.</summary>
    private bool TakesNone(Clause clause) => clause.Lemma == "doen" && text.Sentence(clause).Skip(clause.First).Take(clause.Last - clause.First + 1).Any(w => w.Lower is "niets" or "niks") || clause.Objects.Count > 0 && clause.Objects.All(o => text.First(clause, o).Lower == "no");

    private static bool IsCondition(Clause clause, Actor actor) => clause.Subordinate && clause.Subordinator is "if" or "als" or "whether" or "of" or "indien" && actor != Actor.Holder;

    /// <summary>"want anders rijdt ge uw banden kapot", "otherwise you lose the key": what happens when the work is not done.</summary>
    private bool IsOtherwise(Clause clause)
    {
        var words = text.Sentence(clause);
        var at = Math.Min(clause.First, clause.Verb);
        return Enumerable.Range(Math.Max(0, at - 1), Math.Min(3, words.Count - Math.Max(0, at - 1))).Any(i => words[i].Lower is "otherwise" || words[i].Lower is "anders" && i + 1 < words.Count && words[i + 1].IsVerb && i < clause.Verb + 1 || words[i].Lower == "or" && i + 1 < words.Count && words[i + 1].Lower == "else");
    }

    private bool IsQuestion(Clause clause)
    {
        var words = text.Sentence(clause);
        var end = words.FindLastIndex(w => w.Lower == "?");
        // "vraagt dan pas: 'hoe slaapt gij?'": the question is somebody's words.
        if (end < words.Count - 2 || end < 0 || end > 0 && words[end - 1].Quoted && !words[clause.Verb].Quoted) return false;
        // "checkt ze de agenda: welke akten passeren er?": what stands before the colon is told, what is asked stands behind it.
        var colon = words.FindIndex(clause.Verb, w => w.Lower == ":");
        return colon < 0 || colon > end;
    }

    /// <summary>"zin om … te", "tempted to …": what one would like to do.</summary>
    private bool IsWish(Clause clause) =>
        clause.Mood == ClauseMood.Purpose && clause.Governor is { } governor
        && (governor.Objects.Any(o => text.Sentences[governor.Sentence][o.Head].Lower is "zin" or "goesting" or "neiging" or "mood" or "urge" or "tijd" or "time" or "nood") || IsAskedOfOther(governor) || governor.Lemma is "verlangen" or "long" or "dream" or "dromen" or "hopen");

    /// <summary>"Ik vroeg Karel om de poort te maken": whoever is asked does it.</summary>
    private bool IsAskedOfOther(Clause governor) =>
        governor.Lemma is "vragen" or "verzoeken" or "opdragen" or "smeken" && governor.Objects.Exists(o => text.Sentences[governor.Sentence][o.Head] is var asked && (asked.Is(WordTags.Person | WordTags.Name) || text.Grammar.IsMaleName(asked.Lower) || text.Grammar.IsFemaleName(asked.Lower)));

    /// <summary>"Selling scrap is not allowed", "werken onder spanning is verboden": a rule about what one does not do.</summary>
    private bool IsForbidden(Clause clause)
    {
        if (!clause.Nominal) return false;
        var words = text.Sentence(clause);
        for (var i = clause.Verb + 1; i < words.Count && i < clause.Last + 10 && !words[i].Is(WordTags.Stop); i++)
            if (words[i].Lower is "forbidden" or "prohibited" or "sacked" or "fired" or "banned" or "verboden" or "uitgesloten" or "taboe" || words[i].Lower is "allowed" or "permitted" or "toegelaten" or "toegestaan" && words.Skip(clause.Verb).Take(i - clause.Verb).Any(w => w.Is(WordTags.Negation))) return true;
        return false;
    }

    /// <summary>"You're not supposed to take it home", "we aren't allowed to give it out".</summary>
    private bool IsNotSupposed(Clause clause)
    {
        var words = text.Sentence(clause);
        return clause.Verb > 2 && words[clause.Verb - 1].Lower == "to" && words[clause.Verb - 2].Lower is "supposed" or "allowed" or "meant" && words.Skip(Math.Max(0, clause.Verb - 5)).Take(3).Any(w => w.Is(WordTags.Negation) || w.Lower.EndsWith("n't", StringComparison.Ordinal));
    }

    /// <summary>"I should have written it down": it was not done.</summary>
    private static bool IsRegretted(Clause clause) => clause.Perfect && clause.Lead is "should" or "could" or "would" or "might";

    /// <summary>"te dom om een doosje te lezen", "too tired to cook": it is not done.</summary>
    private bool IsTooMuch(Clause clause)
    {
        if (clause.Mood != ClauseMood.Purpose) return false;
        var words = text.Sentence(clause);
        for (var i = clause.Verb - 1; i > 1 && i > clause.Verb - 9; i--)
            if (words[i].Lower is "om" or "to" && (words[i - 2].Lower is "te" or "too" || i > 2 && words[i - 3].Lower is "te" or "too" && words[i - 1].IsVerb)) return true;
        return false;
    }

    /// <summary>"Volgend jaar volg ik een cursus", "next month I start a course": not yet.</summary>
    private bool IsPlanned(Clause clause)
    {
        var words = text.Sentence(clause);
        for (var i = Math.Max(0, Math.Min(clause.First, clause.Verb) - 3); i <= Math.Max(clause.Last, clause.Verb) && i < words.Count; i++)
        {
            if (words[i].Lower is "binnenkort" or "ooit" or "weldra" or "someday") return true;
            if (i + 1 < words.Count && words[i].Lower is "volgend" or "volgende" or "next" && words[i + 1].Lower is "jaar" or "maand" or "week" or "zomer" or "year" or "month" or "summer" or "spring" or "autumn" && !(i > 0 && words[i - 1].Lower is "de" or "the" or "voor" or "for" or "van" or "of") && clause is { Past: false, Passive: false }) return true;
        }
        return false;
    }

    /// <summary>"Ik had drie proefjes opgezet": what was ready for the day that is told of.</summary>
    private bool IsReadyBefore(Clause clause, Actor actor) =>
        clause.Perfect && Pluperfect(clause) && !(text.Language == Language.Dutch && text.Holder.FirstPerson && actor == Actor.Holder && !clause.Subordinate);

    private bool Pluperfect(Clause clause)
    {
        var words = text.Sentence(clause);
        for (var i = Math.Max(0, clause.Verb - 3); i < Math.Min(words.Count, clause.Verb + 3); i++)
            if (words[i].Lower is "had" or "hadden" or "'d") return true;
        return false;
    }
}
