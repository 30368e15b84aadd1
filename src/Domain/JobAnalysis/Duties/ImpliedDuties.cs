using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Duties that no verb of their own tells: what somebody is responsible for, what those who are cared for get, the act that stands in front of "doen".</summary>
internal sealed class ImpliedDuties(ReadText text, PrivateSpans privacy, TaskPhrases phrases)
{
    public IEnumerable<FoundTask> Of(Clause clause, Actor actor)
    {
        if (actor == Actor.Holder && !clause.Negated && clause.Lemma is "zijn" or "be")
            foreach (var duty in Responsible(clause)) yield return duty;
        if (actor == Actor.Holder && !clause.Negated && clause.Lemma is "be responsible for" or "be in charge of" && clause.Objects.Where(o => phrases.Usable(clause, o) && !text.IsNounOfAction(clause, o)).ToList() is { Count: > 0 } seen)
            yield return new FoundTask(new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = "look after", First = clause.First, Last = clause.Last }, [.. seen.Select(o => phrases.ObjectText(clause, o))], [.. seen.Select(o => phrases.WithArticle(clause, o))], "");
        if (Given(clause) is { } given) yield return given;
        if (FrontedAct(clause, actor) is { } act) yield return act;
    }

    /// <summary>"ik ben verantwoordelijk voor de stock", "she is in charge of the stock": the duty has no verb of its own.</summary>
    private IEnumerable<FoundTask> Responsible(Clause clause)
    {
        var words = text.Sentence(clause);
        var charge = clause.Objects.Any(o => words[o.Head].Lower is "verantwoordelijk" or "responsible") || Enumerable.Range(clause.Verb, Math.Min(4, words.Count - clause.Verb)).Any(i => words[i].Lower is "verantwoordelijk" or "responsible" or "charge");
        if (!charge) yield break;
        foreach (var p in clause.Prepositionals)
        {
            if (words[p.Preposition].Lower is not ("voor" or "for" or "of") || !phrases.Usable(clause, p.Phrase) || words[p.Phrase.Head].Find(VerbForms.Infinitive | VerbForms.Gerund) is not null) continue;
            if (text.IsNounOfAction(clause, p.Phrase)) continue;
            // What follows a colon says more exactly what is done.
            if (p.Phrase.Last + 1 < words.Count && words[p.Phrase.Last + 1].Lower == ":") continue;
            var duty = new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = text.Language == Language.Dutch ? "instaan" : "look after", First = clause.First, Last = Math.Max(clause.Last, p.Phrase.Last) };
            yield return new FoundTask(duty, [phrases.ObjectText(clause, p.Phrase)], [phrases.WithArticle(clause, p.Phrase)], text.Language == Language.Dutch ? "voor" : "");
        }
    }

    /// <summary>"De kinderen krijgen om tien uur fruit", "de paarden krijgen hooi": who gets something as a rule gets it from the holder; <c>null</c> for anything else one gets.</summary>
    private FoundTask? Given(Clause clause)
    {
        if (text.Language != Language.Dutch || clause is not { Lemma: "krijgen", Lead: null, Past: false, Negated: false, Quoted: false, Subordinate: false, Mood: ClauseMood.Plain } || !clause.Subject.Exists || clause.SubjectSentence != clause.Sentence) return null;
        var words = text.Sentence(clause);
        var who = words[clause.Subject.Head];
        var many = words[clause.Subject.First].Lower is "elke" or "elk" or "iedere" or "ieder" || Plurals.Is(who.Lower, Language.Dutch) || who.Lower.EndsWith("eren", StringComparison.Ordinal);
        if (!many || !who.IsNominal || who.Is(WordTags.Time) || !who.Is(WordTags.Person) && !Fed.Contains(who.Lower) || Colleagues.Any(c => who.Lower.StartsWith(c, StringComparison.Ordinal)) || words[clause.Subject.First].Is(WordTags.Possessive) || privacy.Covers(clause)) return null;
        var things = clause.Objects.Where(o => phrases.Usable(clause, o) && !phrases.IsPerson(clause, o) && !Undergone.Contains(words[o.Head].Lower)).Select(o => phrases.WithArticle(clause, o)).Where(o => o.Length > 0).ToList();
        var whom = phrases.WithArticle(clause, clause.Subject);
        if (things.Count == 0 || things.Count < clause.Objects.Count || whom.Length == 0) return null;
        var told = $"{whom} {string.Join(" en ", things)}";
        return new FoundTask(new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = "geven", First = clause.First, Last = clause.Last }, [told], [told], "");
    }

    /// <summary>Parts of the words for whom the holder works with.</summary>
    private static readonly string[] Colleagues = ["collega", "werknemer", "medewerker", "arbeider", "bediende", "jobstudent", "interim", "vrijwilliger", "chauffeur", "kok"];

    /// <summary>What lives and is fed or watered, besides people.</summary>
    private static readonly FrozenSet<string> Fed = FrozenSet.ToFrozenSet(
        ["dieren", "paarden", "pony's", "ezels", "koeien", "kalveren", "kalfjes", "vaarzen", "varkens", "zeugen", "biggen", "biggetjes", "kippen", "hennen", "kuikens", "eenden", "schapen", "lammeren", "geiten", "konijnen", "cavia's", "honden", "katten", "vogels", "vissen", "apen", "olifanten", "pinguins", "planten", "plantjes", "bloemen", "bomen", "perken", "bakken", "graven"], StringComparer.Ordinal);

    /// <summary>What nobody hands out: what is felt, met with or due.</summary>
    private static readonly FrozenSet<string> Undergone = FrozenSet.ToFrozenSet(
        ["gelijk", "zin", "dorst", "honger", "ruzie", "klachten", "problemen", "probleem", "stress", "angst", "schrik", "pijn", "kans", "kansen", "tijd", "rust", "bezoek", "post", "kinderen", "werk", "koorts", "griep", "regen", "wind", "zon", "jongen", "loon", "verlof", "premie", "fooi", "vakantie", "gedaan", "genoeg", "last", "spijt", "opleiding", "respect", "krediet", "ontslag", "boete", "boetes"], StringComparer.Ordinal);

    /// <summary>"Poetsen doe ik ook", "strijken doe ik bij vier mensen": the infinitive in front of "doen" is the act; <c>null</c> when none stands there.</summary>
    private FoundTask? FrontedAct(Clause clause, Actor actor)
    {
        if (text.Language != Language.Dutch || actor is not (Actor.Holder or Actor.Group or Actor.Generic) || clause is not { Lemma: "doen", Negated: false, Quoted: false, Subordinate: false, Past: false, Mood: ClauseMood.Plain } || clause.Objects.Count != 1 || privacy.Covers(clause)) return null;
        var front = clause.Objects[0];
        var word = text.Head(clause, front);
        if (front.First != front.Last || front.Last + 1 != clause.Verb || word.Find(VerbForms.Infinitive) is not { } act || act.Lemma != word.Lower || (text.Grammar.Verbs.Kinds(act.Lemma) & ~VerbKinds.Vague) != VerbKinds.Work) return null;
        return new FoundTask(new Clause { Sentence = clause.Sentence, Verb = clause.Verb, Lemma = act.Lemma, First = Math.Min(clause.First, front.First), Last = clause.Last }, [""], [], "");
    }
}
