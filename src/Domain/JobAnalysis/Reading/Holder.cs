using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Who does something in a clause, seen from the job.</summary>
internal enum Actor
{
    /// <summary>The job holder.</summary>
    Holder,

    /// <summary>The holder with others ("we").</summary>
    Group,

    /// <summary>"je", "you" in general: whoever does this job.</summary>
    Generic,
    Other,

    /// <summary>Not said.</summary>
    Unknown,
}

/// <summary>The job holder as the text speaks of that person.</summary>
/// <param name="FirstPerson">The text is told by the job holder.</param>
/// <param name="Names">Lower-case names of the job holder, when told by another.</param>
/// <param name="Pronouns">The pronouns that stand for the job holder.</param>
internal sealed record Holder(bool FirstPerson, FrozenSet<string> Names, FrozenSet<string> Pronouns);

/// <summary>Finds the job holder: the "I" of the text, or else the person whose name is the subject most often, with the pronoun that goes with it.</summary>
internal static class HolderReader
{
    public static Holder Read(GrammarLexicon grammar, List<List<Token>> sentences, List<Clause> clauses)
    {
        var first = 0;
        int he = 0, she = 0;
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (!clause.Subject.Exists || clause.SubjectSentence < 0) continue;
            var word = sentences[clause.SubjectSentence][clause.Subject.Head];
            if (word.Quoted || clause.Quoted) continue;
            if (FirstPerson.IsI(word.Lower)) first++;
            else if (word.Lower is "he" or "hij") he++;
            else if (word.Lower is "she" || (word.Lower is "ze" or "zij" && Singular(sentences[clause.Sentence], clause))) she++;
            else if (word.Capital && IsName(word, grammar) || word.Tags == WordTags.None && word.Readings.Length == 0 && (grammar.IsMaleName(word.Lower) || grammar.IsFemaleName(word.Lower))) names[word.Lower] = names.GetValueOrDefault(word.Lower) + 1;
        }
        foreach (var sentence in sentences)
            foreach (var word in sentence)
                if (!word.Quoted && FirstPerson.IsI(word.Lower)) first++;
        // "she phoned control. Control decides": written small elsewhere, it is no name.
        foreach (var small in names.Keys.Where(n => sentences.Exists(s => s.Exists(w => w.Lower == n && !w.Capital))).ToList())
            if (!grammar.IsMaleName(small) && !grammar.IsFemaleName(small)) names.Remove(small);
        // "mijn mama, Fatima", "I shadowed Precious": who the text is about, though the rest says "she".
        if (first < 3 || Math.Max(he, she) > first)
            foreach (var named in sentences.Take(5).SelectMany(s => Enumerable.Range(0, s.Count).Where(i => IsPresented(s, i, grammar)).Select(i => s[i].Lower)).Distinct(StringComparer.Ordinal).ToList())
                names[named] = names.GetValueOrDefault(named) + Math.Max(he, she);
        // "Conductors sell the tickets": a plural that opens a sentence.
        foreach (var plural in names.Keys.Where(n => grammar.Language == Language.English && n.EndsWith('s') && !grammar.IsMaleName(n) && !grammar.IsFemaleName(n) && !sentences.Exists(s => s.Skip(1).Any(w => w.Lower == n))).ToList()) names.Remove(plural);
        // "Greg signs them off", where the rest is told of "she".
        foreach (var other in names.Keys.Where(n => she > he && grammar.IsMaleName(n) && !grammar.IsFemaleName(n) || he > she && grammar.IsFemaleName(n) && !grammar.IsMaleName(n)).ToList()) names.Remove(other);
        var third = Math.Max(he, she) + (names.Count > 0 ? names.Values.Max() : 0);
        // Notes without a subject: "Zaterdag aan de kassa gestaan. Yana nam over. Wij mogen vroeger weg."
        var isNotes = first == 0 && third == 1 && sentences.Exists(s => s.Exists(w => !w.Quoted && w.Lower is "we" or "wij" or "ons" or "us" or "our"));
        // A diary without any "ik": "Ben tuinaannemer. Gazon gemaaid, kanten afgestoken. Tony poetste de camionette."
        isNotes |= first == 0 && clauses.Count(c => c.Passive && !c.Subject.Exists && !c.Agent.Exists && !c.Quoted) > third * 2 && sentences.Exists(s => s.Exists(w => !w.Quoted && w.Lower is "mijn" or "m'n" or "mij" or "ons" or "onze" or "ben" or "my" or "our" or "me"));
        // "Ik ben kapster. Ria doet de kassa": a few words in which the teller says what the teller is.
        var isSelf = first >= third && clauses.Exists(c => SaysWhatIAm(sentences, c));
        if (first >= 3 && first >= third * 0.8 || third == 0 || isNotes || isSelf) return new Holder(true, FrozenSet<string>.Empty, FrozenSet<string>.Empty);

        var holderNames = new HashSet<string>(StringComparer.Ordinal);
        if (names.Count > 0)
        {
            foreach (var sentence in sentences)
                foreach (var word in sentence)
                    if (!word.Quoted && names.TryGetValue(word.Lower, out var count)) names[word.Lower] = count + 1;
            var top = names.OrderByDescending(n => n.Value).ThenBy(n => FirstPlace(sentences, n.Key)).First().Key;
            holderNames.Add(top);
            foreach (var sentence in sentences)
                for (var i = 0; i + 1 < sentence.Count; i++)
                {
                    if (sentence[i].Lower == top)
                        // "Gunther De Wachter": the small words of a family name stand for nobody.
                        for (var k = i + 1; k < sentence.Count && sentence[k].Capital && sentence[k].Tags is WordTags.Name; k++)
                            if ((grammar.Tags(sentence[k].Lower) & (WordTags.Specifier | WordTags.Preposition)) == 0) holderNames.Add(sentence[k].Lower);
                    // "mijn mama, Fatima", "my auntie Bev": what the teller calls the holder.
                    if (Relatives.Is(sentence[i].Lower) && i > 0 && sentence[i - 1].Lower is "mijn" or "my" or "m'n" && (sentence[i + 1].Lower == top || sentence[i + 1].Lower == "," && i + 2 < sentence.Count && sentence[i + 2].Lower == top)) holderNames.Add(sentence[i].Lower);
                    if (sentence[i + 1].Lower == top && sentence[i].Capital && (sentence[i].Tags is WordTags.Name || i == 0 && IsName(sentence[i], grammar))) holderNames.Add(sentence[i].Lower);
                }
        }
        // "Mijn moeder checkt de agenda": the job of somebody whom the teller never names.
        if (holderNames.Count == 0 && OfKin(sentences, clauses, she >= he, first == 0 ? Math.Max(he, she) : 0) is { } kin) holderNames.Add(kin);
        FrozenSet<string> pronouns = she >= he
            ? FrozenSet.ToFrozenSet(["she", "ze", "zij", "haar", "her"], StringComparer.Ordinal)
            : FrozenSet.ToFrozenSet(["he", "hij", "hem", "him"], StringComparer.Ordinal);
        return new Holder(false, holderNames.ToFrozenSet(StringComparer.Ordinal), pronouns);
    }

    private static readonly FrozenSet<string> Watching = FrozenSet.ToFrozenSet(["follow", "shadow", "observe", "interview", "accompany", "join", "volgen", "interviewen", "observeren", "meelopen", "vergezellen"], StringComparer.Ordinal);

    /// <summary>A name behind what the teller calls somebody, or behind whoever was watched at work.</summary>
    private static bool IsPresented(List<Token> words, int i, GrammarLexicon grammar)
    {
        if (i < 2 || words[i].Quoted || !words[i].Capital || !(IsName(words[i], grammar) || grammar.IsMaleName(words[i].Lower) || grammar.IsFemaleName(words[i].Lower))) return false;
        var called = words[i - 1].Lower == "," ? i - 2 : i - 1;
        if (called > 0 && Relatives.Is(words[called].Lower) && words[called - 1].Lower is "mijn" or "my" or "m'n") return true;
        // "This is about Piotr", "dit gaat over Lien".
        if (words[i - 1].Lower is "about" or "over" && words.Take(i - 1).Any(w => HolderWords.IsBe(w) || w.Verb is { Lemma: "gaan" or "go" })) return true;
        var verb = words[i - 1].Lower is "met" or "with" ? i - 2 : i - 1;
        return words[verb].Verb is { } watched && Watching.Contains(watched.Lemma) && words.Take(i).Any(w => w.Lower is "i" or "ik" or "we" or "wij");
    }

    /// <summary>The relative of the teller who is most often the subject; <c>null</c> when none is at least twice.</summary>
    /// <param name="spokenOf">How often somebody is "he" or "she", where nobody else tells of themselves.</param>
    private static string? OfKin(List<List<Token>> sentences, List<Clause> clauses, bool female, int spokenOf)
    {
        var kin = clauses.Where(c => c.Subject.Exists && c.SubjectSentence == c.Sentence && c.Subject.First + 1 == c.Subject.Head && sentences[c.Sentence][c.Subject.First].Lower is "mijn" or "my" or "m'n" or "ons" && Relatives.Is(sentences[c.Sentence][c.Subject.Head].Lower))
            .GroupBy(c => sentences[c.Sentence][c.Subject.Head].Lower, StringComparer.Ordinal).OrderByDescending(g => g.Count()).FirstOrDefault();
        return kin is not null && kin.Count() + spokenOf > 1 && !(female ? ActorReader.MaleNouns : ActorReader.FemaleNouns).Contains(kin.Key) ? kin.Key : null;
    }

    private static bool SaysWhatIAm(List<List<Token>> sentences, Clause clause) =>
        clause is { Lemma: "be" or "zijn", Quoted: false, Negated: false, Past: false, Objects.Count: > 0, Subject.Exists: true } && clause.SubjectSentence == clause.Sentence
        && sentences[clause.Sentence] is var words && FirstPerson.IsI(words[clause.Subject.Head].Lower) && words[clause.Objects[0].Head].Lower is not ("student" or "studente" or "leerling" or "pupil");

    internal static bool IsName(Token word, GrammarLexicon grammar) =>
        word.Capital && word.Readings.Length == 0 && (word.Tags & ~WordTags.Name) == 0 && word.Text.Length > 1 && grammar.Language is Language.Dutch or Language.English;

    private static int FirstPlace(List<List<Token>> sentences, string lower)
    {
        for (var s = 0; s < sentences.Count; s++)
            if (sentences[s].Any(w => w.Lower == lower)) return s;
        return int.MaxValue;
    }

    private static bool Singular(List<Token> words, Clause clause)
    {
        for (var i = clause.First; i <= clause.Last && i < words.Count; i++)
            if (words[i].Verb is { } verb && (verb.Forms & (VerbForms.Third | VerbForms.PastSingular)) != 0) return true;
        return false;
    }
}
