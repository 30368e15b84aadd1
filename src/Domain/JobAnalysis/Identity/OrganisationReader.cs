using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>The organisation the job holder works for: a capitalised name where one works, or a name written small behind "bij" or "at".</summary>
/// <param name="givenNames">In small letters: a person is no firm.</param>
internal sealed class OrganisationReader(ReadText text, ThingLexicon things, WordSet givenNames)
{
    private readonly EmployerSigns _signs = new(text, things);

    private readonly SurelyPersons _persons = new(text);

    private readonly FirmAtWork _firm = new(text, things, givenNames);

    public Mention? Find(Mention? title)
    {
        var best = Best(title);
        if (title is not null && BehindTitle(title) is { } behind && best.Score < 7) return new Mention(text.Text(behind), [behind]) { Article = ArticleBefore(behind) };
        if (best.Score < 2 && WrittenSmall() is { } small) return new Mention(text.Text(small), [small]);
        if (best.Score < 2 && Institution() is { } found) return new Mention(text.Text(found), [found]) { Article = ArticleBefore(found) };
        return best.Score < 2 ? new KindOfEmployer(text, things).Find(title) : new Mention(text.Text(best.Span), [best.Span]) { Article = ArticleBefore(best.Span) };
    }

    /// <summary>The capitalised name that is most likely the employer's, and how likely; a score of 0 when there is none.</summary>
    public (double Score, Evidence Span) Best(Mention? title)
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
                // "Customer Care Associate": the name of the job.
                if (title is not null && text.Span(s, i, end) is var span && title.Evidence[0].Start <= span.Start && span.End <= title.Evidence[0].End) score = 0;
                if (score > best.Score) best = (score, text.Span(s, i, end));
                i = end;
            }
        }
        return best;
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
            if (first >= words.Count || !words[first].IsNominal || words[first].Lower is "work" or "home" or "sea" or "night") return null;
            var named = things.Organisations.Has(words[first].Lower);
            if (article && named && first + 2 < words.Count && words[first + 1].Lower is "van" or "of" && words[first + 2].Capital) return text.Span(s, first, NameEnd(words, first + 2));
            return !article && !words[first].Capital && !words[first].Is(WordTags.Person) && !things.Contacts.Has(words[first].Lower) && (first + 1 >= words.Count || !words[first + 1].Capital && !words[first + 1].IsNominal) ? text.Span(s, first, first) : null;
        }
        return null;
    }

    /// <summary>"I work for the council", "ik werk bij de stad": an institution without a name.</summary>
    private Evidence? Institution()
    {
        for (var s = 0; s < Math.Min(text.Sentences.Count, 10); s++)
        {
            var words = text.Sentences[s];
            for (var i = 2; i < words.Count; i++)
            {
                if (!Institutions.Contains(words[i].Lower) || words[i - 1].Lower is not ("the" or "de" or "het") || words[i - 2].Lower is not ("for" or "at" or "with" or "bij" or "voor")) continue;
                if (words.Take(i).Any(w => w.Verb is { Lemma: "work" or "werken" or "be" or "zijn" } || things.Titles.Has(w.Lower))) return text.Span(s, i, i);
            }
        }
        return null;
    }

    private static readonly string[] Institutions =
        ["council", "city", "town", "university", "government", "hospital", "county", "police", "army", "gemeente", "stad", "provincie", "universiteit", "overheid", "politie", "hogeschool", "ziekenhuis", "ocmw", "brandweer"];

    /// <summary>
    /// "i fill shelves at harwells", "in de winkel van schoenen vermast": a name without its capital, an unlisted word where one works ("at", "bij"), or behind a word for a firm.
    /// </summary>
    private Evidence? WrittenSmall()
    {
        for (var s = 0; s < Math.Min(text.Sentences.Count, 8); s++)
        {
            var words = text.Sentences[s];
            for (var i = 1; i < words.Count; i++)
            {
                if (!IsUnknown(words[i])) continue;
                var firm = things.Organisations.Has(words[i - 1].Lower) && !words[i - 1].IsVerb;
                var lead = i - (firm ? 2 : 1);
                if (lead < 0 || !(words[lead].Lower is "van" or "of" && lead > 0 && things.Organisations.Has(words[lead - 1].Lower) || words[lead].Lower is "at" or "bij" || words[lead].Lower is "for" && lead > 0 && words[lead - 1].Verb is { Lemma: "work" } || firm && words[lead].Lower is "van" or "in" or "of" or "the" or "de" or "het") || words[i].IsVerb) continue;
                var next = i + 1 < words.Count ? words[i + 1] : null;
                // "Stuur ze naar het sociaal secretariaat".
                if (firm && lead > 0 && words[lead].Lower is "the" or "de" or "het" && words[lead - 1].Lower is "naar" or "to" or "met" or "from") continue;
                if (!firm && next is not null && !(next.Lower is "in" or "te" || next.Is(WordTags.Stop | WordTags.Pause | WordTags.And) || things.Organisations.Has(next.Lower))) continue;
                return text.Span(s, firm ? i - 1 : i, i);
            }
        }
        return null;
    }

    /// <summary>A small word that no list knows as a verb, a thing, a person or a place.</summary>
    private bool IsUnknown(Token word) =>
        !word.Capital && word.Tags == WordTags.None && word.Readings.Length == 0 && word.Lower is not ("everything" or "everyone" or "everybody" or "anything" or "anyone" or "something" or "nothing" or "iedereen" or "alles" or "iets") && word.Lower.Length > 3 && word.Lower.All(char.IsLetter) && !things.Organisations.Has(word.Lower) && !things.Tools.Has(word.Lower)
        && !things.Contacts.Has(word.Lower) && !things.Titles.Has(word.Lower) && !RoleNouns.Is(word.Lower, text.Language) && !RoleNouns.IsNone(word.Lower) && !_places.Contains(word.Lower) && !(text.Language == Language.Dutch && Everyday.Any(e => word.Lower.EndsWith(e, StringComparison.Ordinal)));

    private static readonly string[] Everyday = ["ing", "ingen", "heid", "tie", "ties", "ment", "tje", "tjes", "teit", "schap", "plaats", "huis", "kamer", "ruimte"];

    private readonly HashSet<string> _places = [.. text.Grammar.Section("place")];

    /// <summary>"the Orchard Theatre", "de rechtbank van Mechelen".</summary>
    private string? ArticleBefore(Evidence span)
    {
        foreach (var words in text.Sentences)
        {
            var at = words.FindIndex(w => w.Start == span.Start);
            if (at > 0 && words[at - 1].Lower is "the" or "de" or "het") return words[at - 1].Lower;
            if (at >= 0) return null;
        }
        return null;
    }

    private static readonly string[] Kinds = ["leverancier", "keten", "zaak", "bedrijf", "firma", "chain", "company", "firm", "supplier", "business", "shop", "place", "centre", "contractor", "keten", "groep"];

    private bool StartsName(List<Token> words, int i)
    {
        var word = words[i];
        if (!word.Capital || word.Is(WordTags.Time | WordTags.Stop | WordTags.Pause) || word.Lower is "i" or "ik" || EmployerSigns.Feasts.Contains(word.Lower)) return false;
        if (text.Holder.Names.Contains(word.Lower)) return false;
        // "8.30 Opened up", "9.00 Dropped": a line of a diary.
        if (i > 0 && words[i - 1].Is(WordTags.Number | WordTags.Time) && word.IsVerb) return false;
        if (i == 0 && (EmployerSigns.IsAskedFor(text, words) || _firm.IsKnown(words, 0, NameEnd(words, 0)) || IsCompound(words))) return true;
        if (i == 0 || words[i - 1].Is(WordTags.Stop | WordTags.Quote)) return word.Tags is WordTags.None or WordTags.Name && word.Readings.Length == 0 && i + 1 < words.Count && (words[i + 1].Capital || IsOwnersFirm(words, i) || things.Organisations.Has(word.Lower) || HolderWords.IsBe(words[i + 1]) && IsNamedElsewhere(word) || EmployerSigns.IsNameOfFirm(things, words, i, i) || _firm.Opens(words, NameEnd(words, i)));
        return true;
    }

    /// <summary>"Little Acorns Nursery has …": the adjective belongs to the name.</summary>
    private bool IsCompound(List<Token> words) => NameEnd(words, 0) is > 0 and var end && things.Organisations.Has(words[end].Lower) && words[0].Is(WordTags.Adjective) && !words[0].IsVerb;

    /// <summary>"St Brendan's Hospice", "Fenwick's Nurseries".</summary>
    private bool IsOwnersFirm(List<Token> words, int i) =>
        i + 2 < words.Count && words[i + 1].Lower is "'s" or "’s" && words[i + 2].Capital
        && words[i + 2].Lower is var kind && (things.Organisations.Has(kind) || kind.EndsWith("ies", StringComparison.Ordinal) && things.Organisations.Has(kind[..^3] + "y") || kind.EndsWith('s') && things.Organisations.Has(kind[..^1]));

    /// <summary>Somewhere the word has its capital in the middle of a sentence: a name, not the first word of one.</summary>
    private bool IsNamedElsewhere(Token word) => text.Sentences.Any(s => s.Skip(1).Any(w => w.Capital && w.Lower == word.Lower && w.Start != word.Start));

    private int NameEnd(List<Token> words, int i)
    {
        var end = i;
        while (end + 1 < words.Count)
        {
            var next = words[end + 1];
            if ((next.Capital && next.Lower is not ("i" or "ik") || next.Text.All(char.IsDigit) && next.Start == words[end].End + 1) && !next.Is(WordTags.Time) && !text.Holder.Names.Contains(next.Lower)) { end++; continue; }
            if (IsOwnersFirm(words, end)) { end += 2; continue; }
            // "Brighton and Hove City Council", "Oman and Sons".
            if (next.Is(WordTags.And) && end + 2 < words.Count && words[end + 2].Capital && words.Skip(end + 2).TakeWhile(w => w.Capital).Last().Lower is "council" or "sons" or "daughters" or "trust" or "brothers" or "co" or "partners" or "zonen") { end += 2; continue; }
            // "Brasserie 't Hof".
            if (next.Lower is "'t" or "’t" && end + 2 < words.Count && words[end + 2].Capital) { end += 2; continue; }
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
        // "In Easterhouse" is a place, whatever it ends in.
        var named = Enumerable.Range(first, last - first + 1).Any(k => things.Organisations.Has(words[k].Lower)) && !(first == last && preposition >= 0 && words[preposition].Lower is "in" or "te" or "uit" or "from" or "to" or "naar");
        for (var k = last + 1; k <= Math.Min(words.Count - 1, last + 3) && words[k].IsNominal && !words[k].IsVerb; k++)
            if (things.Organisations.Has(words[k].Lower)) (last, named) = (k, true);
            else if (named) break;
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
        // "De dienst toerisme van Damme".
        if (!named && before > 2 && words[before].Lower is "van" or "of" && words[before - 1].IsNominal && !words[before - 1].Capital && things.Organisations.Has(words[before - 2].Lower) && !words[before - 2].IsVerb)
        {
            first = before - 2;
            named = true;
            preposition = first > 0 && words[first - 1].Is(WordTags.Determiner) ? first - 2 : first - 1;
        }
        // "griffier aan de rechtbank van Mechelen", "the city council of Ghent".
        if (!named && before > 0 && words[before].Lower is "van" or "of" && !IsNamedElsewhere(words[first]) && things.Organisations.Has(words[before - 1].Lower) && !words[before - 1].IsVerb && words[before - 1].Lower is not ("centrum" or "fabriek" or "factory" or "plant" or "vestiging" or "centre" or "center" or "station" or "house" or "group" or "groep") && !(words[before - 1].Lower == "dienst" && before > 1 && words[before - 2].Lower == "in"))
        {
            // "Het tankstation van X": the firm is X, of which this is a place.
            if (!EmployerSigns.IsPlaceOfFirm(words[before - 1].Lower)) first = before - 1;
            named = true;
            preposition = before > 1 && words[before - 2].Is(WordTags.Determiner) ? before - 3 : before - 2;
            // "Restaurant X, aan de haven van Y": where it lies.
            if (preposition > 0 && words[preposition - 1].Lower == "," && words[preposition].Lower is "aan" or "in" or "op" or "at") score -= 2;
            else if (preposition >= 0 && words[preposition].Lower is "aan" or "in" or "op" or "bij" or "voor" or "at" or "for") score += 1.5;
        }
        if (named) score += 3;
        // "Voor aannemer Vanhout", "bij bakker Segers".
        if (preposition == first - 1 && preposition > 0 && !words[preposition].Capital && EmployerSigns.IsTrader(words[preposition].Lower))
        {
            first = preposition;
            preposition -= words[preposition - 1].Is(WordTags.Determiner) ? 2 : 1;
        }

        var isFirm = EmployerSigns.HasLegalForm(words, first, last);
        if (isFirm) score += 1;
        var lead = preposition >= 0 ? words[preposition].Lower : "";
        var firm = _firm.Of(words, first, last);
        score += _signs.Of(words, first, last) + firm;
        // "Voor rusthuis X maken we …": for whom something is done, not where one works.
        if (preposition == 0 && lead is "voor" or "for") score -= 2;
        else if (lead is "bij" or "at" or "for" or "voor" || preposition >= 0 && words[preposition].Lower is "joined" or "joins" or "joining") score += 2.5;
        // "Retours verwerken mag ik", "Printers' quotes": a common noun that opens a sentence.
        if (firm <= 0 && first == last && (first == 0 || words[first - 1].Is(WordTags.Stop | WordTags.Quote | WordTags.Pause)) && lead is "" or ":" && !IsNamedElsewhere(words[first])) score -= 3;
        if (last + 1 < words.Count && words[last + 1].Lower is "'s") score -= 1;
        else if (lead is "van" or "of" or "(" || lead is "," && (s == 0 || words.Take(preposition).Any(w => things.Titles.Has(w.Lower) || things.Organisations.Has(w.Lower)))) score += 1;
        else if (lead is "in" or "te" or "uit" or "from" && !named) score -= 2;
        else if (lead is "in" && named) score += 1;
        if (title is not null && text.Span(s, first, last) is var span && Math.Abs(span.Start - title.Evidence[0].End) < 40)
        {
            score += 1.5;
            // "Boekhouder bij Fiduciaire X": right behind the title.
            if (preposition > 0 && lead is "bij" or "at" or "for" or "with" && words[preposition - 1].End == title.Evidence[0].End) score += 2.5;
        }
        for (var k = first; k <= last; k++)
        {
            if (!isFirm && (text.Grammar.IsMaleName(words[k].Lower) || text.Grammar.IsFemaleName(words[k].Lower))) score -= named ? 0.5 : 4;
            if (FormsOfAddress.Has(words[k].Lower)) score -= 5;
        }
        if (words[first].Quoted) score -= 2;
        if (!named && Enumerable.Range(first, last - first + 1).Any(k => _persons.Is(words[k].Lower))) score -= 5;
        if (LanguageNames.Has(words[first].Lower) && first == last || words[first].Lower is "grade" or "level" or "class" or "band" or "category" or "graad" or "niveau") score -= 6;
        // An institution somebody is referred to is no employer.
        if (words.Take(first).Any(w => w.Verb is { Lemma: "verwijzen" or "doorverwijzen" or "refer" or "sturen" or "send" or "bellen" or "call" })) score -= 3;
        // "ik ben Kenneth", "i'm Bo", "my name is Owen": the teller.
        if (first > 0 && HolderWords.IsBe(words[first - 1]) && text.SaidOfHolder(words, first - 1) || first > 0 && words[first - 1].Lower is "heet" or "heette" or "called" && !EmployerSigns.IsNameOfFirm(things, words, first, last) && !_signs.IsCalledThat(words, first) || first > 1 && words[first - 1].Lower is "is" && words[first - 2].Lower is "name" or "naam") score -= 7;
        // "Wattelinck is een kleine energieleverancier", "Noordhuis, a chain of shops".
        if (lead is not ("in" or "te" or "uit" or "from") && last + 2 < words.Count && (words[last + 1].Lower == "," || HolderWords.IsBe(words[last + 1])) && words[last + 2].Lower is "een" or "a" or "an" or "the" or "de" && PhraseReader.Read(words, last + 2, genitive: false) is { Exists: true } kind
            && (things.Organisations.Has(words[kind.Head].Lower) || Kinds.Any(k => words[kind.Head].Lower.EndsWith(k, StringComparison.Ordinal)))) score += 4;
        return score;
    }
}
