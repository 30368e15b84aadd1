using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>The organisation the job holder works for: a capitalised name where one works, or a name written small behind "bij" or "at".</summary>
internal sealed class OrganisationReader
{
    private readonly ReadText _text;
    private readonly ThingLexicon _things;
    private readonly EmployerSigns _signs;
    private readonly SurelyPersons _persons;
    private readonly FirmAtWork _firm;
    private readonly FirmNames _names;
    private readonly UnnamedEmployers _unnamed;

    /// <param name="givenNames">In small letters: a person is no firm.</param>
    public OrganisationReader(ReadText text, ThingLexicon things, WordSet givenNames)
    {
        (_text, _things) = (text, things);
        _signs = new EmployerSigns(text, things);
        _persons = new SurelyPersons(text);
        _firm = new FirmAtWork(text, things, givenNames);
        _names = new FirmNames(text, things, _firm);
        _unnamed = new UnnamedEmployers(text, things, _names);
    }

    public Mention? Find(Mention? title)
    {
        var best = Best(title);
        if (title is not null && _unnamed.BehindTitle(title) is { } behind && best.Score < 7) return new Mention(_text.Text(behind), [behind]) { Article = ArticleBefore(behind) };
        if (best.Score < 2 && _unnamed.WrittenSmall() is { } small) return new Mention(_text.Text(small), [small]);
        if (best.Score < 2 && _unnamed.Institution() is { } found) return new Mention(_text.Text(found), [found]) { Article = ArticleBefore(found) };
        return best.Score < 2 ? new KindOfEmployer(_text, _things).Find(title) : new Mention(_text.Text(best.Span), [best.Span]) { Article = ArticleBefore(best.Span) };
    }

    /// <summary>The capitalised name that is most likely the employer's, and how likely; a score of 0 when there is none.</summary>
    public (double Score, Evidence Span) Best(Mention? title)
    {
        (double Score, Evidence Span) best = (0, default);
        for (var s = 0; s < _text.Sentences.Count; s++)
        {
            var words = _text.Sentences[s];
            for (var i = 0; i < words.Count; i++)
            {
                if (!_names.StartsAt(words, i)) continue;
                var end = _names.End(words, i);
                var score = Score(words, ref i, ref end, s, title);
                // "Customer Care Associate": the name of the job.
                if (title is not null && _text.Span(s, i, end) is var span && title.Evidence[0].Start <= span.Start && span.End <= title.Evidence[0].End) score = 0;
                // "Magazijn van Elektro Vermeersch": the firm is behind its place, which has its capital from the sentence.
                var named = i == 0 && end > 1 && words[1].Lower is "van" or "of" && EmployerSigns.IsPlaceOfFirm(words[0].Lower) ? 2 : i;
                if (score > best.Score) best = (score, _text.Span(s, named, end));
                i = end;
            }
        }
        return best;
    }

    /// <summary>"the Orchard Theatre", "de rechtbank van Mechelen".</summary>
    private string? ArticleBefore(Evidence span)
    {
        foreach (var words in _text.Sentences)
        {
            var at = words.FindIndex(w => w.Start == span.Start);
            if (at > 0 && words[at - 1].Lower is "the" or "de" or "het") return words[at - 1].Lower;
            if (at >= 0) return null;
        }
        return null;
    }

    /// <summary>"Fishmonger in Ribeiro Seafood in Plymouth", "in Snip &amp; Co on Otley Road": what lies in a place is none itself.</summary>
    private static bool IsPlacedFirm(List<Token> words, int first, int last) =>
        last > first && last + 2 < words.Count && words[last + 1].Lower is "in" or "on" or "te" or "op" or "at" && words[last + 2].Capital && !words[last + 2].Is(WordTags.Time);

    /// <summary>"In de Kempen", "in the Highlands", "in de Kerkstraat": the article says nothing of a firm.</summary>
    private static bool IsRegionOrStreet(string lower) =>
        lower is "kempen" or "ardennen" or "westhoek" or "polders" or "leiestreek" or "voeren" or "noordzee" or "highlands" or "midlands" or "cotswolds" or "borders" or "fens" or "dales" or "lakes" or "uk" or "us" or "usa" or "states" or "netherlands" or "facebook" or "whatsapp" or "excel" or "teams"
        || StreetEnds.Any(e => lower.EndsWith(e, StringComparison.Ordinal));

    private static readonly string[] Rivers = ["leie", "schelde", "maas", "dender", "dijle", "zenne", "demer", "nete", "noordzee", "kust", "zee", "ijzer", "durme"];

    private static readonly string[] StreetEnds = ["straat", "laan", "steenweg", "weg", "plein", "markt", "kaai", "dreef", "wijk", "land", "streek", "vallei", "street", "road", "lane", "avenue", "square", "valley", "islands", "coast"];

    private static readonly string[] Kinds = ["leverancier", "keten", "zaak", "bedrijf", "firma", "chain", "company", "firm", "supplier", "business", "shop", "place", "centre", "contractor", "groep", "werkgever", "employer"];

    private double Score(List<Token> words, ref int first, ref int last, int s, Mention? title)
    {
        var score = s < 4 ? 1.0 : s < _text.Sentences.Count / 2 ? 0.3 : 0;
        var before = first - 1;
        var preposition = before >= 0 && words[before].Is(WordTags.Determiner) ? before - 1 : before;
        // A common noun that belongs to the name, behind it ("Aurelia hotel", "De Wilg animal clinic") or before it ("woonzorgcentrum Den Olm").
        // "In Easterhouse" is a place, whatever it ends in.
        var named = Enumerable.Range(first, last - first + 1).Any(k => _things.Organisations.Has(words[k].Lower)) && !(first == last && preposition >= 0 && words[preposition].Lower is "in" or "te" or "uit" or "from" or "to" or "naar");
        for (var k = last + 1; k <= Math.Min(words.Count - 1, last + 3) && words[k].IsNominal && !words[k].IsVerb; k++)
            if (_things.Organisations.Has(words[k].Lower)) (last, named) = (k, true);
            else if (named) break;
        // "kinderdagverblijf 't Spruitje".
        if (before > 0 && words[before].Lower is "'t" or "de" or "het" or "den" && _things.Organisations.Has(words[before - 1].Lower) && (words[before].Lower == "'t" || words[before].Capital))
        {
            first = before - 1;
            named = true;
            preposition = before > 1 && words[before - 2].Is(WordTags.Determiner) ? before - 3 : before - 2;
        }
        else if (before >= 0 && !words[before].Capital && words[before].IsNominal && _things.Organisations.Has(words[before].Lower))
        {
            first = before;
            named = true;
            preposition = before > 0 && words[before - 1].Is(WordTags.Determiner) ? before - 2 : before - 1;
        }
        // "De dienst toerisme van Damme".
        if (!named && before > 2 && words[before].Lower is "van" or "of" && words[before - 1].IsNominal && !words[before - 1].Capital && _things.Organisations.Has(words[before - 2].Lower) && !words[before - 2].IsVerb)
        {
            first = before - 2;
            named = true;
            preposition = first > 0 && words[first - 1].Is(WordTags.Determiner) ? first - 2 : first - 1;
        }
        // "griffier aan de rechtbank van Mechelen", "the city council of Ghent".
        if (!named && before > 0 && words[before].Lower is "van" or "of" && !_names.IsNamedElsewhere(words[first]) && _things.Organisations.Has(words[before - 1].Lower) && !words[before - 1].IsVerb && words[before - 1].Lower is not ("centrum" or "fabriek" or "factory" or "plant" or "vestiging" or "centre" or "center" or "station" or "house" or "group" or "groep") && !(words[before - 1].Lower == "dienst" && before > 1 && words[before - 2].Lower == "in"))
        {
            // "Het tankstation van X": the firm is X, of which this is a place.
            if (!EmployerSigns.IsPlaceOfFirm(words[before - 1].Lower)) first = before - 1;
            // "Het gemeentelijk zwembad van Leuven": the town has one.
            else if (before > 1 && EmployerSigns.IsOfPublic(words[before - 2].Lower)) first = before - 2;
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
        // "A ranger at Kielder, for Forestry England": for whom goes before where.
        if (lead is "for" or "voor" && preposition > 1 && words[preposition - 1].Lower == "," && words.Take(preposition).Any(w => w.Lower is "at" or "in" or "op" or "on" or "bij") && (title is not null && words.Take(preposition).Any(w => w.End == title.Evidence[0].End) || words.Take(preposition).Any(w => w.Verb is { Lemma: "work" or "werken" }))) score += 3;
        // "Tester in Infosys at Pune", "a private house near Bath": where the firm lies.
        if (lead is "at" or "in" or "te" && preposition > 0 && preposition == first - 1 && words[preposition - 1].Capital && words[preposition - 1].Is(WordTags.Name) && !named) score -= 3;
        if (lead is "near" or "nabij" or "vlakbij" or "outside" or "aan" or "along" && (lead is not "aan" || Rivers.Contains(words[first].Lower))) score -= 4;
        // "Retours verwerken mag ik", "Printers' quotes": a common noun that opens a sentence.
        if (firm <= 0 && first == last && (first == 0 || words[first - 1].Is(WordTags.Stop | WordTags.Quote | WordTags.Pause)) && lead is "" or ":" && !_names.IsNamedElsewhere(words[first])) score -= 3;
        if (last + 1 < words.Count && words[last + 1].Lower is "'s") score -= 1;
        else if (lead is "van" or "of" or "(" || lead is "," && (s == 0 || words.Take(preposition).Any(w => _things.Titles.Has(w.Lower) || _things.Organisations.Has(w.Lower)))) score += 1;
        else if (lead is "in" && IsPlacedFirm(words, first, last)) score += 2;
        else if (lead is "in" && preposition == first - 2 && !IsRegionOrStreet(words[last].Lower)) score += named ? 1 : 0.5;
        // "Dierenverzorger in Pairi Daiza": a firm anybody knows.
        else if (lead is "in" && _firm.IsKnown(words, first, last)) score += 0.5;
        else if (lead is "in" or "te" or "uit" or "from" && !named) score -= 2;
        else if (lead is "in" && named) score += 1;
        if (title is not null && _text.Span(s, first, last) is var span && Math.Abs(span.Start - title.Evidence[0].End) < 40)
        {
            score += 1.5;
            // "Boekhouder bij Fiduciaire X": right behind the title.
            if (preposition > 0 && lead is "bij" or "at" or "for" or "with" && words[preposition - 1].End == title.Evidence[0].End) score += 2.5;
        }
        for (var k = first; k <= last; k++)
        {
            if (!isFirm && (_text.Grammar.IsMaleName(words[k].Lower) || _text.Grammar.IsFemaleName(words[k].Lower))) score -= named ? 0.5 : 4;
            if (FormsOfAddress.Has(words[k].Lower)) score -= 5;
        }
        if (words[first].Quoted) score -= 2;
        // "NMBS, depot Brugge", "Stagecoach, out of the Exeter depot".
        if (first > 0 && EmployerSigns.IsStation(words[first - 1].Lower) || EmployerSigns.IsStation(words[first].Lower) && last == first + 1 || last > first && EmployerSigns.IsStation(words[last].Lower)) score -= 4;
        if (!named && Enumerable.Range(first, last - first + 1).Any(k => _persons.Is(words[k].Lower))) score -= 5;
        if (LanguageNames.Has(words[first].Lower) && first == last || words[first].Lower is "grade" or "level" or "class" or "band" or "category" or "graad" or "niveau") score -= 6;
        // An institution somebody is referred to is no employer.
        if (words.Take(first).Any(w => w.Verb is { Lemma: "verwijzen" or "doorverwijzen" or "refer" or "sturen" or "send" or "bellen" or "call" })) score -= 3;
        // "ik ben Kenneth", "i'm Bo", "my name is Owen": the teller.
        if (first > 0 && HolderWords.IsBe(words[first - 1]) && _text.SaidOfHolder(words, first - 1) || first > 0 && words[first - 1].Lower is "heet" or "heette" or "called" && !EmployerSigns.IsNameOfFirm(_things, words, first, last) && !_signs.IsCalledThat(words, first) || first > 1 && words[first - 1].Lower is "is" or "'s" or "’s" && words[first - 2].Lower is "name" or "naam") score -= 7;
        // "Wattelinck is een kleine energieleverancier", "Noordhuis, a chain of shops".
        if (lead is not ("in" or "te" or "uit" or "from") && last + 2 < words.Count && (words[last + 1].Lower == "," || HolderWords.IsBe(words[last + 1])) && words[last + 2].Lower is "een" or "a" or "an" or "the" or "de" && PhraseReader.Read(words, last + 2, genitive: false) is { Exists: true } kind
            && (_things.Organisations.Has(words[kind.Head].Lower) || Kinds.Any(k => words[kind.Head].Lower.EndsWith(k, StringComparison.Ordinal)))) score += 4;
        return score;
    }
}
