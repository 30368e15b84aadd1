using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>Clauses that are what an act is about: "uitleggen hoe het toestel werkt", "write down what happened".</summary>
internal sealed class ContentClauses(ReadText text, PhraseTerms terms)
{
    private const int MostInClause = 12;
    private const int FewestBeforeComma = 4;

    /// <summary>The clause that is the object, in general terms: no first person, no names, nothing past; empty when it cannot be told like that.</summary>
    public string Of(Clause clause)
    {
        if (!clause.Complement.Exists) return "";
        var words = text.Words(clause.Sentence, clause.Complement);
        // "what she still has | to show": half of it says nothing.
        if (text.Language == Language.English && clause.Complement.Last + 1 < text.Sentence(clause).Count && text.Sentence(clause)[clause.Complement.Last + 1].Lower == "to" && words[^1].Lower is "has" or "have" or "had" or "needs" or "need" or "wants" or "want" or "is" or "are" or "going" or "able") return "";
        // Of a long one what stands before the first comma, which says it without what is added.
        if (words.Length > MostInClause && words.ToList().FindIndex(w => w.Lower == ",") is >= FewestBeforeComma and <= MostInClause and var added) words = words[..added];
        if (words.Length > MostInClause) return "";
        // "naar het onthaal gebracht, waar zijn oma wachtte": where that is, no content of what is done.
        if (words[0].Lower == "waar" && clause.Objects.Count > 0 && (text.Grammar.Verbs.Kinds(clause.Lemma) & VerbKinds.Speech) == 0 && text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.4", StringComparison.Ordinal) != true && clause.Lemma is not ("tonen" or "wijzen" or "aanwijzen" or "laten zien")) return "";
        // "daar maak ik wat tijd voor": some of it, no clause.
        if (words is [{ Lower: "wat" }, { IsNominal: true } some, ..] && !some.Is(WordTags.Adjective) && !words.TakeWhile(w => !w.Is(WordTags.Pause)).Any(w => w.IsVerb)) return "";
        if (Wanted(words) is { } wanted) return wanted;
        // "write down anything that happened": whatever happens.
        if (words is [{ Lower: "anything" or "everything" or "something" or "whatever" } any, .., { Verb: { } over }] && words.Length is 2 or 3 && (words.Length == 2 || words[1].Lower is "that") && (over.Forms & VerbForms.Past) != 0 && over.Lemma is not ("be" or "have"))
            return $"{any.Lower}{(words.Length == 3 ? " that" : "")} {EnglishInflection.ThirdPerson(over.Lemma)}";
        // "wat mij opvalt": what is noticed.
        var aside = words.Length > 3 && words[0].Lower is "wat" or "what" && words[1].Lower is "mij" or "me" or "ons";
        if (words.Where((w, i) => !(aside && i == 1)).Any(w => w.Quoted || w.Is(WordTags.Name) || w.IsClock || (w.Verb is { } v && text.Language == Language.English && v.Lemma is not "be" && (v.Forms & VerbForms.Past) != 0 && (v.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0))) return "";
        // "hoe ge een goot soldeert", "welke papieren ze nodig hebben": whoever does it, or the people the job is done for.
        var who = words[0].Lower is "hoe" or "how" or "whether" or "of" or "wanneer" or "when" or "waar" or "where" or "wat" or "what" or "welke" or "which" or "why" or "waarom" or "hoeveel" && words.Length > 3 ? words.ToList().FindIndex(1, Math.Min(3, words.Length - 1), w => w.Lower is "ge" or "gij" or "je" or "jij" or "you" or "they" or "ze" or "hij" or "he" or "she") : -1;
        var said = who > 0 ? Doer(clause, words, words[who].Lower) : "";
        if (words.Where((w, i) => !(said.Length > 0 && i == who || aside && i == 1)).Any(w => Told.Contains(w.Lower))) return "";
        var end = words.Length;
        while (end > 0 && words[end - 1].Is(WordTags.Pause | WordTags.Stop | WordTags.Quote | WordTags.And)) end--;
        // "vertel wat er gebeurd is, kort": how it is told.
        var comma = Array.FindLastIndex(words.ToArray(), w => w.Lower == ",");
        if (comma > 2 && words.Skip(comma + 1).Take(end - comma - 1).All(w => w.Is(WordTags.Adverb | WordTags.Adjective))) end = Math.Min(end, comma);
        var asked = Array.FindIndex(words.ToArray(), 1, w => w.Is(WordTags.And));
        // "wat betaald moet worden en wat niet": the second half says nothing by itself.
        if (asked > 2 && asked + 2 < end && words[asked + 1].Lower is "wat" or "what" or "welke" && !words.Skip(asked).Any(w => w.IsVerb)) end = asked;
        // "whatever breaks" is enough.
        if (end < (words[0].Lower is "whatever" or "wat" && words.Length > 1 && words[1].IsVerb ? 2 : 3)) return "";
        var span = text.Span(clause.Sentence, clause.Complement.First, clause.Complement.First + end - 1);
        var content = text.Text(span).Replace('\n', ' ');
        // "of de pasfoto voldeed": as a rule, told in the present.
        for (var i = end - 1; i > 0 && text.Language == Language.Dutch; i--)
            if (words[i].Verb is { } was && (was.Forms & (VerbForms.PastSingular | VerbForms.PastPlural)) != 0 && (was.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0 && words[i].Lower != was.Lemma)
                content = content[..(words[i].Start - words[0].Start)] + ((was.Forms & VerbForms.PastSingular) != 0 && !Plurals.Is(said, text.Language) ? DutchInflection.ThirdPerson(was.Lemma) : was.Lemma) + content[(words[i].End - words[0].Start)..];
        if (said.Length > 0) content = content[..(words[who].Start - words[0].Start)] + said + content[(words[who].End - words[0].Start)..];
        return char.ToLowerInvariant(content[0]) + (aside ? content[1..].Replace(" " + words[1].Text + " ", " ", StringComparison.Ordinal) : content[1..]);
    }

    /// <summary>Who does what the clause is about, in a duty: anybody ("je"), the people told of or those the job is done for; somebody who is told, shown or taught something is one of "people" when nobody is known. Empty when it is somebody else.</summary>
    private string Doer(Clause clause, ImmutableArray<Token> words, string pronoun)
    {
        var telling = text.Grammar.Verbs.Area(clause.Lemma)?.StartsWith("4.A.4", StringComparison.Ordinal) == true;
        switch (pronoun)
        {
            case "ge" or "gij" or "je" or "jij": return "je";
            case "you": return "you";
            // "toont de stagiair waar hij de handleidingen vindt": whoever was just named; else somebody.
            case "hij" or "he" or "she" when !telling || words.Count(w => w.Lower == pronoun) > 1 || words.Any(w => w.Verb is { } was && (was.Forms & VerbForms.Past) != 0 && (was.Forms & (VerbForms.Infinitive | VerbForms.Third | VerbForms.Participle)) == 0): return "";
            case "hij" or "he" or "she": return clause.Objects.Select(o => terms.Of(clause, o)).FirstOrDefault(o => o.Length > 0) is not { } named || PersonClasses.IsAnybody(named) ? pronoun == "hij" ? "iemand" : "somebody" : Plurals.Is(named, text.Language) ? "" : pronoun;
            case "ze" when words.Any(w => w.Verb is { } verb && (verb.Forms & (VerbForms.Third | VerbForms.PastSingular)) != 0 && (verb.Forms & VerbForms.Infinitive) == 0): return "";
            case "they" when clause.Objects.Count > 0: return pronoun;
            // "leer hen hoe ze …": those just named.
            case "ze" when clause.Objects.Exists(o => terms.Of(clause, o).Length > 0): return pronoun;
            case "ze" when !telling && !clause.Quoted && terms.Resolve("ze", clause) is { Length: > 0 } told && Plurals.Is(told, text.Language) && char.IsLower(told[0]): return told;
        }
        return terms.ClassWord.Length > 0 ? terms.ClassWord : telling ? pronoun == "ze" ? "mensen" : "people" : "";
    }

    /// <summary>"packing what they bought": of those the job is done for, as a rule ("what customers buy"); <c>null</c> for anything else.</summary>
    private string? Wanted(ImmutableArray<Token> words) =>
        words is [{ Lower: "what" or "whatever" } what, { Lower: "they" }, { Verb: { } told } act] && terms.ClassWord.Length > 0 && told.Lemma is not ("be" or "have" or "do")
            ? $"{what.Lower} {terms.ClassWord} {((told.Forms & VerbForms.Past) != 0 ? told.Lemma : act.Lower)}" : null;

    private static readonly FrozenSet<string> Told = FrozenSet.ToFrozenSet(
        [.. FirstPerson.All, "je", "jij", "jouw", "ge", "gij", "u", "uw", "you", "your", "ze", "hij", "she", "he", "they"], StringComparer.Ordinal);
}
