using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>Employers without a capitalised name of their own: a name written small, what stands behind the title, an institution ("the council").</summary>
internal sealed class UnnamedEmployers(ReadText text, ThingLexicon things, FirmNames names)
{
    private readonly HashSet<string> _places = [.. text.Grammar.Section("place")];

    /// <summary>"postbode bij bpost", "groenarbeider bij de groendienst van X": a name written small, or a common noun with one.</summary>
    public Evidence? BehindTitle(Mention title)
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
            if (article && named && first + 2 < words.Count && words[first + 1].Lower is "van" or "of" && words[first + 2].Capital) return text.Span(s, first, names.End(words, first + 2));
            return !article && !words[first].Capital && !words[first].Is(WordTags.Person) && !things.Contacts.Has(words[first].Lower) && (first + 1 >= words.Count || !words[first + 1].Capital && !words[first + 1].IsNominal) ? text.Span(s, first, first) : null;
        }
        return null;
    }

    /// <summary>"I work for the council", "ik werk bij de stad": an institution without a name.</summary>
    public Evidence? Institution()
    {
        for (var s = 0; s < Math.Min(text.Sentences.Count, 10); s++)
        {
            var words = text.Sentences[s];
            for (var i = 2; i < words.Count; i++)
            {
                // "The ambulance service".
                if (!(Institutions.Contains(words[i].Lower) || words[i].Lower is "service" && words[i - 1].Lower is "ambulance" or "fire" or "civil" or "prison" or "probation" or "health" or "rescue") || i + 1 < words.Count && Institutions.Contains(words[i + 1].Lower)) continue;
                // "The county council".
                var first = words[i - 1].IsNominal && !words[i - 1].Is(WordTags.Determiner) && i > 2 ? i - 1 : i;
                if (words[first - 1].Lower is not ("the" or "de" or "het") || first < 2 || !(words[first - 2].Lower is "for" or "at" or "with" or "bij" or "voor" || words[first - 2].Lower is "in" && words[i].Lower is "army" or "navy" or "police")) continue;
                if (words.Take(first).Any(w => w.Verb is { Lemma: "work" or "werken" or "be" or "zijn" } || HolderWords.IsBe(w) || things.Titles.Has(w.Lower))) return text.Span(s, first, i);
            }
        }
        return null;
    }

    /// <summary>
    /// "i fill shelves at harwells", "in de winkel van schoenen vermast": a name without its capital, an unlisted word where one works ("at", "bij"), or behind a word for a firm.
    /// </summary>
    public Evidence? WrittenSmall()
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

    private static readonly string[] Institutions =
        ["council", "city", "town", "university", "government", "hospital", "county", "police", "army", "gemeente", "stad", "provincie", "universiteit", "overheid", "politie", "hogeschool", "ziekenhuis", "ocmw", "brandweer"];

    private static readonly string[] Everyday = ["ing", "ingen", "heid", "tie", "ties", "ment", "tje", "tjes", "teit", "schap", "plaats", "huis", "kamer", "ruimte"];
}
