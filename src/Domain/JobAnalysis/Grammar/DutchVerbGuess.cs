using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Reads verbs that no lexicon lists, from where they stand (beside a subject pronoun, after <c>te</c>, at the end of a subordinate clause) and how they end.</summary>
internal static class DutchVerbGuess
{
    private static readonly string[] Unstressed = ["ver", "be", "ont", "her"];

    /// <summary>Endings of nouns and adjectives that look like verb forms.</summary>
    private static readonly string[] NoVerb = ["ingen", "heid", "heden", "teit", "ment", "kant", "schap", "lijk", "baar", "dienst", "punt", "kist", "post", "list"];

    private static readonly FrozenSet<string> SubjectsBefore = FrozenSet.ToFrozenSet(["ik", "'k", "hij"], StringComparer.Ordinal);

    /// <summary>A word that is not listed but stands beside a subject and ends like a finite verb.</summary>
    public static void Finite(List<Token> words, int i, GrammarLexicon lexicon)
    {
        var word = words[i];
        if (word.Lower.Length < 3 || !char.IsLetter(word.Lower[^1]) || NoVerb.Any(e => word.Lower.EndsWith(e, StringComparison.Ordinal))) return;
        var before = i > 0 ? words[i - 1] : null;
        var next = i + 1 < words.Count ? words[i + 1] : null;
        // "Ik bus de brieven": between "ik" and an object also a word that is known as a noun.
        if (before?.Lower is "ik" && (i == 1 || words[i - 2].Is(WordTags.Stop | WordTags.Pause | WordTags.And | WordTags.Quote)) && (word.Tags & ~(WordTags.PrivateThing | WordTags.Person)) == 0
            && next is not null && next.Is(WordTags.Specifier | WordTags.ObjectPronoun))
        {
            word.Verb = new VerbReading(Infinitive(word.Lower), VerbForms.Stem);
            return;
        }
        if (word.Tags != WordTags.None || word.Lower.Length < 4) return;
        // "dat ik gratis ga sporten": the verb comes next.
        if (before?.Lower is "ik" or "hij" && next is not null && next.Find(VerbForms.Stem | VerbForms.Third) is not null && next.Tags == WordTags.None) return;
        if (i > 1 && before!.Is(WordTags.Subject) && (words[i - 2].IsVerb || words[i - 2].Readings.Length > 0)) return;
        var atStart = before is null || before.Is(WordTags.And | WordTags.Pause | WordTags.Adverb | WordTags.Time);
        var beside = (before is not null && SubjectsBefore.Contains(before.Lower)) || (before?.Lower is "ze" or "we" or "wij" && (word.Lower.EndsWith('t') || word.Lower.EndsWith("eerde", StringComparison.Ordinal) || word.Lower.EndsWith("eerden", StringComparison.Ordinal)))
            || (next is not null && (SubjectsBefore.Contains(next.Lower) || next.Lower is "ze" or "zij") && (atStart || before!.IsNominal));
        // "Lien verhakselt takken": a name in front, an object behind.
        var named = before is not null && before.Capital && before.Readings.Length == 0 && before.Tags is WordTags.None or WordTags.Name && word.Lower.EndsWith('t') && next is not null
            && (next.Is(WordTags.Specifier | WordTags.ObjectPronoun) || (next.IsNominal && next.Lower.EndsWith("en", StringComparison.Ordinal)));
        // "'s Morgens dropt de groothandel …": second after a word of time, an article behind it.
        var second = i > 0 && i < 5 && before is not null && before.Is(WordTags.Adverb | WordTags.Time) && word.Lower.EndsWith('t') && next is not null && next.Is(WordTags.Specifier) && !words.Take(i).Any(w => w.IsVerb);
        if (second) { word.Verb = new VerbReading(Infinitive(word.Lower[..^1]), VerbForms.Third); return; }
        // "Ze snuit neuzen, ritst jassen dicht": beside a finite verb, with a plural behind it.
        var goesOn = before is not null && (before.Lower == "," || before.Is(WordTags.And)) && word.Lower.EndsWith('t') && next is not null && next.IsNominal && next.Readings.Length == 0 && next.Lower.EndsWith("en", StringComparison.Ordinal) && words.Take(i).Any(w => w.Verb is { } told && (told.Forms & VerbForms.Third) != 0) && words.Take(i).Any(w => w.Lower is "ze" or "zij" or "hij");
        if (goesOn) { word.Verb = new VerbReading(Infinitive(word.Lower[..^1]), VerbForms.Third); return; }
        if (!beside && !named) return;
        var first = before?.Lower is "ik" || next?.Lower is "ik";
        if (PastStem(word.Lower) is { } past) { word.Verb = new VerbReading(Infinitive(past), VerbForms.PastSingular); return; }
        if (!first && !word.Lower.EndsWith('t')) return;
        var stem = first ? word.Lower : word.Lower[..^1];
        if (stem.Length < 2 || lexicon.Tags(stem) != WordTags.None) return;
        word.Verb = new VerbReading(Infinitive(stem), first ? VerbForms.Stem : VerbForms.Third);
    }

    /// <summary>An unlisted infinitive after <c>te</c> or a modal, an unlisted participle with its auxiliary, or the unlisted verb at the end of a subordinate clause.</summary>
    /// <param name="led">A modal or other leading verb stands before it.</param>
    /// <param name="opened">A subordinator or relative opens the stretch, and it has no verb yet.</param>
    public static void Other(Token word, Token? before, Token? next, bool led, bool opened, bool auxiliary)
    {
        if (word.Tags != WordTags.None || word.Lower.Length < 5 || before is null || NoVerb.Any(e => word.Lower.EndsWith(e, StringComparison.Ordinal))) return;
        var atEnd = next is null || next.IsVerb || next.Is(WordTags.And);
        var free = !before.Is(WordTags.Specifier | WordTags.Preposition | WordTags.Adjective | WordTags.And);
        if (word.Lower.EndsWith("en", StringComparison.Ordinal) && (before.Lower == "te" || (atEnd && led && free)))
        {
            word.Verb = new VerbReading(word.Lower, VerbForms.Infinitive);
            return;
        }
        // "de geiten moet je lokken met brokjes".
        if (led && word.Lower.EndsWith("en", StringComparison.Ordinal) && before.Is(WordTags.Subject) && next is not null && next.Is(WordTags.Preposition)) { word.Verb = new VerbReading(word.Lower, VerbForms.Infinitive); return; }
        if (!atEnd || before.Is(WordTags.Specifier | WordTags.Adjective | WordTags.Preposition)) return;
        if (auxiliary && ParticipleStem(word.Lower) is { } stem) { word.Verb = new VerbReading(Infinitive(stem), VerbForms.Participle); return; }
        if (opened && !word.Capital && word.Lower.EndsWith('t') && (before.IsNominal || before.Is(WordTags.Adverb))) word.Verb = new VerbReading(Infinitive(word.Lower[..^1]), VerbForms.Third);
    }

    /// <summary><c>afgezeept</c>: zeep with its particle; <c>verhakseld</c>: verhaksel.</summary>
    private static string? ParticipleStem(string word)
    {
        if (!(word.EndsWith('d') || word.EndsWith('t'))) return null;
        var prefixed = Unstressed.Any(p => word.StartsWith(p, StringComparison.Ordinal));
        var ge = word.IndexOf("ge", StringComparison.Ordinal);
        if (ge is < 0 or > 5 && !prefixed) return null;
        var stem = prefixed ? word[..^1] : word[..ge] + word[(ge + 2)..^1];
        return stem.Length >= 3 ? stem : null;
    }

    private static string? PastStem(string word) =>
        word.Length > 5 && (word.EndsWith("de", StringComparison.Ordinal) || word.EndsWith("te", StringComparison.Ordinal)) && !IsVowel(word[^3]) ? word[..^2] : null;

    /// <summary>The infinitive a stem points at by the spelling rules (<c>maak</c> → <c>maken</c>, <c>pak</c> → <c>pakken</c>, <c>verdubbel</c> → <c>verdubbelen</c>).</summary>
    private static string Infinitive(string stem)
    {
        if (stem.Length < 3) return stem + "en";
        var last = stem[^1];
        if (IsVowel(last)) return stem + "n";
        var voiced = last switch { 's' => 'z', 'f' => 'v', _ => last };
        if (stem[^2] == stem[^3] && IsVowel(stem[^2])) return stem[..^2] + voiced + "en";
        if (!IsVowel(stem[^2]) || IsVowel(stem[^3])) return stem[..^1] + (IsVowel(stem[^2]) ? voiced : last) + "en";
        var weak = stem[^2] == 'e' && last is 'l' or 'r' or 'n' or 'm' && stem[..^2].Any(IsVowel) && !Unstressed.Contains(stem[..^3]);
        return weak || stem.EndsWith("ig", StringComparison.Ordinal) ? stem + "en" : stem + last + "en";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
