using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Clauses that are built like an act at work and tell none: how things are, a greeting, what the text itself is about, one's own clothes, lessons and life.</summary>
internal sealed class NoActs(ReadText text, PrivateSpans privacy)
{
    public string? Refusal(Clause clause, Actor actor) =>
        IsHeading(clause) ? "heading"
        : TellsOfJob(clause) ? "about the job"
        : IsState(clause) ? "state"
        : IsRenewed(clause) ? "what the job asks"
        : IsReason(clause) ? "reason"
        : IsNorm(clause) ? "how it has to be"
        : IsGreeting(clause) ? "greeting"
        : HangsUp(clause) ? "telephone"
        : Learns(clause) ? "learns"
        : Dresses(clause) ? "dresses"
        : privacy.Covers(clause) ? "private"
        : text.Language == Language.English ? EnglishNoActs.Refusal(text.Sentence(clause), clause, actor)
        : null;

    /// <summary>"Job analysis of a marketing assistant": what stands above the text, without a verb of its own.</summary>
    private bool IsHeading(Clause clause) => clause.Nominal && clause.Sentence == 0 && !text.Sentences[0].Any(w => w.Verb is { } verb && (verb.Forms & VerbForms.Gerund) == 0);

    /// <summary>"Hieronder beschrijf ik mijn functie": what the text itself is about.</summary>
    private bool TellsOfJob(Clause clause) =>
        clause.Lemma is "sturen" or "doorsturen" or "mailen" or "bezorgen" && clause.Objects.Exists(o => text.Head(clause, o).Lower is "beschrijving" or "functiebeschrijving" or "taakomschrijving") ||
        clause.Lemma is "describe" or "beschrijven" or "toelichten" or "schetsen" && clause.Objects.Exists(o => text.Head(clause, o).Lower is "job" or "post" or "role" or "position" or "work" or "day" or "duties" or "functie" or "taken" or "werk" or "werkdag" or "dag" or "studentenjob" or "vakantiejob" or "betrekking" or "takenpakket");

    /// <summary>"The kitchen is closed", "zij is verbonden aan de school": how things are, or what somebody is. "The tear is closed with paste": with its means it is an act.</summary>
    private bool IsState(Clause clause) =>
        clause.Passive && !clause.Agent.Exists && Stative.Contains(clause.Lemma)
        && !clause.Prepositionals.Any(p => text.Preposition(clause, p).Lower is "with" or "met" && text.Head(clause, p.Phrase) is var means && !means.Is(WordTags.Person | WordTags.Number))
        || clause is { Passive: true, Lead: "zijn", Lemma: "verbinden" or "benoemen" or "vastbenoemen" or "aanstellen" or "aanwerven" or "tewerkstellen" or "bezoldigen" or "detacheren" or "opleiden" or "afstuderen" };

    /// <summary>"Een lascertificaat moet om de twee jaar vernieuwd worden": what who does the job has to have.</summary>
    private bool IsRenewed(Clause clause) =>
        clause.Passive && clause.Lemma is "renew" or "vernieuwen" or "hernieuwen" or "verlengen" && clause.Objects.Exists(o => Papers.Any(p => text.Head(clause, o).Lower.EndsWith(p, StringComparison.Ordinal)));

    private static readonly string[] Papers = ["certificaat", "attest", "brevet", "rijbewijs", "diploma", "certificate", "licence", "license", "certification", "badge"];

    /// <summary>Verbs whose passive without an agent tells a state ("the kitchen is closed").</summary>
    private static readonly FrozenSet<string> Stative = FrozenSet.ToFrozenSet(
        ["close", "shut", "open", "finish", "lose", "break", "call", "use", "dress", "name", "base", "locate", "pack", "free", "line", "share", "pay", "set", "put", "split", "sluiten", "openen", "afsluiten", "betalen", "vastleggen", "verliezen", "noemen", "delen", "bezetten", "inrichten", "verdelen", "gebruiken", "verbieden", "verhogen", "verlagen", "voltooien", "beëindigen"], StringComparer.Ordinal);

    /// <summary>"because it has to be locked up": why something is so.</summary>
    private bool IsReason(Clause clause) => clause.Passive && text.Sentence(clause).Take(clause.Verb).Skip(Math.Max(0, clause.Verb - 6)).Any(w => w.Lower is "because" or "omdat" or "aangezien");

    /// <summary>"ge moet zien dat het lint juist gespeld is".</summary>
    private static bool IsNorm(Clause clause) => clause is { Passive: true, Lead: "zijn", Subordinate: true, Subordinator: "dat" or "of" or "wat" };

    /// <summary>"vraagt hoe het gaat", "asks how they are".</summary>
    private bool IsGreeting(Clause clause) =>
        clause.Lemma is "ask" or "vragen" && clause.Complement.Exists && text.Sentence(clause) is var asked && asked[clause.Complement.First].Lower is "how" or "hoe" && asked[clause.Complement.First + 1].Lower is "het" or "it" or "things" or "they" or "'t";

    private bool HangsUp(Clause clause) =>
        clause.Lemma is "put down" or "hang up" or "neerleggen" or "inhaken" or "dichtleggen" && clause.Objects.Any(o => text.Head(clause, o).Lower is "phone" or "receiver" or "telefoon" or "hoorn" or "gsm");

    /// <summary>"op donderdag volg ik Frans", "I study English in the college": what the holder learns.</summary>
    private bool Learns(Clause clause) =>
        clause.Lemma is "volgen" && clause.Objects.Exists(o => text.Words(clause.Sentence, o).Any(w => w.Lower is "cursus" or "opleiding" or "vorming" or "bijscholing")) || clause.Lemma is "volgen" or "studeren" or "leren" or "study" or "learn" && clause.Objects.Exists(o => text.Head(clause, o) is var learned && (learned.Lower is "vak" or "stiel" or "les" or "lessen" or "cursus" or "opleiding" or "avondschool" or "trade" or "ropes" or "course" || o.First == o.Head && learned.Capital && learned.Lower is "frans" or "nederlands" or "engels" or "spaans" or "duits" or "italiaans" or "arabisch" or "english" or "french" or "spanish" or "dutch" or "german"));

    /// <summary>Putting on and taking off one's own clothes.</summary>
    private bool Dresses(Clause clause) =>
        clause.Lemma is "aantrekken" or "uittrekken" or "aandoen" or "uitdoen" && text.Holder.FirstPerson && clause.Objects.Any(o => text.First(clause, o).Lower is "mijn" or "m'n" or "ons" or "onze") ||
        clause.Objects.Any(o => (Clothes.Contains(text.Head(clause, o).Lower) || text.Head(clause, o).Lower is var small && small.EndsWith("je", StringComparison.Ordinal) && Clothes.Contains(small[..^2])) && IsOwn(text.First(clause, o).Lower)) ||
        !(clause.Passive && text.Language == Language.English) && clause.Lemma is "put on" or "take off" or "hang up" or "hang" or "wear" or "pull on" or "change into" or "aantrekken" or "uittrekken" or "aandoen" or "uitdoen" or "ophangen" or "dragen" or "opzetten" or "afzetten"
        && clause.Objects.Any(o => text.Head(clause, o).Lower is var worn && (Clothes.Contains(worn) || Clothes.Contains(worn.TrimEnd('s'))));

    /// <summary>The possessive is the job holder's, not that of somebody who is given clothes ("ik geef hem zijn werkkledij").</summary>
    private bool IsOwn(string possessive) => text.Holder.FirstPerson ? possessive is "mijn" or "m'n" or "ons" or "onze" or "my" or "our"
        : possessive is "haar" or "her" ? !text.Holder.Pronouns.Contains("hij") && !text.Holder.Pronouns.Contains("he") : possessive is "zijn" or "his" && !text.Holder.Pronouns.Contains("zij") && !text.Holder.Pronouns.Contains("she");

    private static readonly FrozenSet<string> Clothes = FrozenSet.ToFrozenSet(
        ["coat", "jacket", "shirt", "polo", "apron", "headset", "shoes", "boots", "uniform", "gloves", "mask", "goggles", "helmet", "overalls", "scrubs", "vest", "hat", "cap", "hairnet", "suit", "tie", "clogs", "badge", "socks", "sock", "trousers", "sleeves", "headphones", "earphones", "scarf",
         "jas", "mantel", "blouse", "schort", "kleren", "kledij", "schoenen", "laarzen", "uniform", "handschoenen", "masker", "blazer", "helm", "vest", "pet", "haarnet", "pak", "das", "overall", "werkkleren", "werkkledij", "fluovest", "fluohesje", "hesje", "labojas", "stofjas", "werkschoenen", "werkbroek", "broek", "trui", "muts", "klompen", "botten", "kostuum", "hoofdtelefoon", "koptelefoon", "headset", "sjaal", "regenjas", "handtas", "handbag", "bag"], StringComparer.Ordinal);
}
