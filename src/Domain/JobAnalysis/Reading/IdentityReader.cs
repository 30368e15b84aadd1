using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>The job title and the organisation, each where the text gives it most plainly ("ik ben X bij Y", "works as an X at Y", a heading).</summary>
internal sealed class IdentityReader(ReadText text, ThingLexicon things)
{
    public Mention? JobTitle()
    {
        (double Score, int Sentence, int First, int Last) best = (0, -1, 0, 0);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Is(WordTags.Stop | WordTags.Pause) || !(things.Titles.Has(words[i].Lower) || IsSaidToBe(words, i))) continue;
                var score = TitleScore(words, i, s);
                if (score > best.Score) best = (score, s, TitleStart(words, i), TitleEnd(words, i));
            }
        }
        if (best.Sentence < 0) return null;
        var span = text.Span(best.Sentence, best.First, best.Last);
        var name = text.Text(span);
        // "one of three dispatchers".
        if (text.Language == Language.English && name.EndsWith("ers", StringComparison.Ordinal) && best.First > 1 && text.Sentences[best.Sentence][best.First - 1].Is(WordTags.Number)) name = name[..^1];
        return new Mention(name, [span]);
    }

    /// <summary>"Greet is a funeral director", "she is one of three dispatchers": a noun for a person that the holder is said to be, listed as a title or not.</summary>
    private bool IsSaidToBe(List<Token> words, int i)
    {
        if (!words[i].IsNominal || words[i].Capital || words[i].Quoted || !RoleNouns.Is(words[i].Lower, text.Language) || things.Private.Contains(words[i].Lower) || things.Organisations.Has(words[i].Lower) || i + 1 < words.Count && words[i + 1].IsNominal && !words[i + 1].Capital) return false;
        var first = TitleStart(words, i);
        for (var k = first - 1; k >= Math.Max(0, first - 4); k--)
        {
            if (words[k].Is(WordTags.Specifier) || words[k].Lower is "of" or "van" or "one" or "een") continue;
            return IsBe(words[k]) && Subject(words, k) || words[k].Lower is "als" or "as" && k > 0 && words[k - 1].Verb is { Lemma: "work" or "werken" or "begin" or "start" or "beginnen" };
        }
        return false;
    }

    private double TitleScore(List<Token> words, int i, int s)
    {
        var first = TitleStart(words, i);
        var before = first - 1;
        var score = s < 3 ? 1.0 : s < text.Sentences.Count / 3 ? 0.5 : 0;
        if (words[i].Quoted) score -= 1;
        if (!things.Titles.Has(words[i].Lower)) score -= 1.5;
        if (i > 0 && words[i - 1].Lower is "poor" or "good" or "bad" or "great" or "real" or "slecht" or "slechte" or "goed" or "goede" or "echte") score -= 3;
        var specifier = before >= 0 && words[before].Is(WordTags.Specifier) ? words[before].Lower : "";
        if (specifier.Length > 0) before--;
        if (before > 0 && words[before].Lower is "of" or "van" && words[before - 1].Lower is "one" or "een" or "één") before -= 2;
        while (before >= 0 && words[before].Is(WordTags.Adverb | WordTags.Number)) before--;
        var at = before >= 0 ? words[before] : null;
        if (at is { Lower: "als" or "as" }) score += 3;
        // "ik ben X", "she is an X", "have been the X", and in Dutch also "X is ze".
        if (IsBe(at)) score += Subject(words, before) ? 4 : 1;
        var last = TitleEnd(words, i);
        if (last + 2 < words.Count && IsBe(words[last + 1]) && IsHolderWord(words[last + 2])) score += 4;
        if (last + 1 < words.Count && words[last + 1].Lower is "bij" or "at" or "for" or "in" or "van" or "of" or "sinds" or "since" && last + 2 < words.Count && (words[last + 2].Capital || words[last + 2].Is(WordTags.Number) || words[last + 1].Lower is "bij" or "at")) score += 2;
        if (at is { Lower: "van" or "of" or ":" or "," or "(" } && specifier is "een" or "a" or "an" or "") score += 1;
        if (s == 0 && before < 0) score += 1;
        // Somebody else's role: "the cook", "mijn baas de manager", a plural.
        if (specifier is "de" or "the" or "mijn" or "my" or "onze" or "our" or "haar" or "his" or "her" or "zijn" && !IsBe(at)) score -= 1.5;
        if (words[i].Lower.EndsWith('s') && !words[i].Lower.EndsWith("ss", StringComparison.Ordinal)) score -= 1;
        return score;
    }

    private static bool IsBe(Token? word) => word?.Verb is { Lemma: "be" or "zijn" or "become" or "worden" } || word?.Lower is "im" or "zen" or "been" or "'m" or "ben";

    private bool Subject(List<Token> words, int be)
    {
        for (var i = Math.Max(0, be - 4); i < Math.Min(words.Count, be + 2); i++) if (IsHolderWord(words[i])) return true;
        return words[be].Lower is "im";
    }

    private bool IsHolderWord(Token word) => text.Holder.FirstPerson
        ? word.Lower is "ik" or "i" or "'k"
        : text.Holder.Names.Contains(word.Lower) || text.Holder.Pronouns.Contains(word.Lower);

    /// <summary>English titles are several nouns ("veterinary nurse"); Dutch ones mostly one, with an adjective before it at most.</summary>
    private int TitleStart(List<Token> words, int i)
    {
        var first = i;
        while (first > 0)
        {
            var word = words[first - 1];
            if (word.Is(WordTags.Closed | WordTags.Specifier) || word.IsVerb || word.Is(WordTags.Time) && word.Lower is not "night") break;
            if (text.Language == Language.Dutch && !word.Lower.EndsWith("isch", StringComparison.Ordinal) && !word.Lower.EndsWith("ief", StringComparison.Ordinal) && !word.Lower.EndsWith("ische", StringComparison.Ordinal)) break;
            if (word.Is(WordTags.Adjective) && word.Lower is "new" or "old" or "young" or "good" or "only" or "last" or "first" or "own") break;
            if (word.Capital && first - 1 > 0 && !words[i].Capital) break;
            first--;
        }
        return first;
    }

    private static int TitleEnd(List<Token> words, int i)
    {
        // "medewerker klantendienst", "verpleegkundige spoed".
        if (i + 1 < words.Count && words[i].Lower is "medewerker" or "medewerkster" or "bediende" or "verantwoordelijke" or "assistent" or "assistente" && words[i + 1].IsNominal && !words[i + 1].Capital && words[i + 1].Readings.Length == 0) return i + 1;
        return i;
    }

    public Mention? Organisation(Mention? title)
    {
        (double Score, Evidence Span) best = (0, default);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            for (var i = 0; i < words.Count; i++)
            {
                if (!StartsName(words, i)) continue;
                var end = NameEnd(words, i);
                var score = Score(words, ref i, ref end, s, title);
                if (score > best.Score) best = (score, text.Span(s, i, end));
                i = end;
            }
        }
        if (title is not null && BehindTitle(title) is { } behind && best.Score < 7) return new Mention(text.Text(behind), [behind]);
        return best.Score < 2 ? null : new Mention(text.Text(best.Span), [best.Span]);
    }

    /// <summary>"postbode bij bpost", "groenarbeider bij de groendienst van X": a name written small, or a common noun with one.</summary>
    private Evidence? BehindTitle(Mention title)
    {
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            var at = words.FindIndex(w => w.End == title.Evidence[0].End);
            if (at < 0 || at + 2 >= words.Count || words[at + 1].Lower is not ("bij" or "at" or "for" or "with")) continue;
            var first = at + 2;
            var article = words[first].Is(WordTags.Determiner);
            if (article) first++;
            if (first >= words.Count || !words[first].IsNominal) return null;
            var named = things.Organisations.Has(words[first].Lower);
            if (article && named && first + 2 < words.Count && words[first + 1].Lower is "van" or "of" && words[first + 2].Capital) return text.Span(s, first, NameEnd(words, first + 2));
            return !article && !words[first].Capital && (first + 1 >= words.Count || !words[first + 1].Capital && !words[first + 1].IsNominal) ? text.Span(s, first, first) : null;
        }
        return null;
    }

    private static readonly string[] Kinds = ["leverancier", "keten", "zaak", "bedrijf", "firma", "chain", "company", "firm", "supplier", "business", "shop", "place", "centre", "contractor", "keten", "groep"];

    private bool StartsName(List<Token> words, int i)
    {
        var word = words[i];
        if (!word.Capital || word.Is(WordTags.Time | WordTags.Stop | WordTags.Pause) || word.Lower is "i" or "ik") return false;
        if (text.Holder.Names.Contains(word.Lower)) return false;
        if (i == 0 || words[i - 1].Is(WordTags.Stop | WordTags.Quote)) return word.Tags is WordTags.None or WordTags.Name && word.Readings.Length == 0 && i + 1 < words.Count && (words[i + 1].Capital || things.Organisations.Has(word.Lower));
        return true;
    }

    private int NameEnd(List<Token> words, int i)
    {
        var end = i;
        while (end + 1 < words.Count)
        {
            var next = words[end + 1];
            if (next.Capital && !next.Is(WordTags.Time) && !text.Holder.Names.Contains(next.Lower)) { end++; continue; }
            if ((next.Is(WordTags.And) || next.Lower is "de" or "het" or "van" or "of" or "the" or "den" or "der") && end + 2 < words.Count && words[end + 2].Capital && (next.Lower is "&" || !next.Is(WordTags.And))) { end += 2; continue; }
            break;
        }
        return end;
    }

    private double Score(List<Token> words, ref int first, ref int last, int s, Mention? title)
    {
        var score = s < 4 ? 1.0 : s < text.Sentences.Count / 2 ? 0.3 : 0;
        var before = first - 1;
        var preposition = before >= 0 && words[before].Is(WordTags.Determiner) ? before - 1 : before;
        // A common noun that belongs to the name, behind it ("Aurelia hotel", "De Wilg animal clinic") or before it ("woonzorgcentrum Den Olm").
        var named = Enumerable.Range(first, last - first + 1).Any(k => things.Organisations.Has(words[k].Lower));
        for (var k = last + 1; k <= Math.Min(words.Count - 1, last + 3) && words[k].IsNominal && !words[k].IsVerb; k++)
            if (things.Organisations.Has(words[k].Lower)) { last = k; named = true; break; }
        // "kinderdagverblijf 't Spruitje".
        if (before > 0 && words[before].Lower is "'t" or "de" or "het" or "den" && things.Organisations.Has(words[before - 1].Lower) && (words[before].Lower == "'t" || words[before].Capital))
        {
            first = before - 1;
            named = true;
            preposition = before > 1 && words[before - 2].Is(WordTags.Determiner) ? before - 3 : before - 2;
        }
        else if (before >= 0 && !words[before].Capital && words[before].IsNominal && things.Organisations.Has(words[before].Lower))
        {
            first = before;
            named = true;
            preposition = before > 0 && words[before - 1].Is(WordTags.Determiner) ? before - 2 : before - 1;
        }
        if (named) score += 3;
        var lead = preposition >= 0 ? words[preposition].Lower : "";
        if (lead is "bij" or "at" or "for" or "voor") score += 2.5;
        else if (lead is "van" or "of" or "," or "(") score += 1;
        else if (lead is "in" or "te" or "uit" or "from" && !named) score -= 2;
        else if (lead is "in" && named) score += 1;
        if (title is not null && text.Span(s, first, last) is var span && Math.Abs(span.Start - title.Evidence[0].End) < 40) score += 1.5;
        for (var k = first; k <= last; k++)
        {
            if (text.Grammar.IsMaleName(words[k].Lower) || text.Grammar.IsFemaleName(words[k].Lower)) score -= named ? 0.5 : 4;
            if (words[k].Lower is "mr" or "mrs" or "ms" or "dr" or "meneer" or "mevrouw" or "madame") score -= 5;
        }
        if (words[first].Quoted) score -= 2;
        // "ik ben Kenneth", "i'm Bo", "my name is Owen": the teller.
        if (first > 0 && IsBe(words[first - 1]) && Subject(words, first - 1) || first > 0 && words[first - 1].Lower is "heet" or "heette" or "called" || first > 1 && words[first - 1].Lower is "is" && words[first - 2].Lower is "name" or "naam") score -= 7;
        // "Wattelinck is een kleine energieleverancier", "Noordhuis, a chain of shops".
        if (last + 2 < words.Count && (words[last + 1].Lower == "," || IsBe(words[last + 1])) && words[last + 2].Lower is "een" or "a" or "an" or "the" or "de" && PhraseReader.Read(words, last + 2, genitive: false) is { Exists: true } kind
            && (things.Organisations.Has(words[kind.Head].Lower) || Kinds.Any(k => words[kind.Head].Lower.EndsWith(k, StringComparison.Ordinal)))) score += 4;
        return score;
    }
}
