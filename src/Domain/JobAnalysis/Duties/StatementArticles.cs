using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>The article that a phrase in general terms has in a statement of a duty.</summary>
internal sealed class StatementArticles(ReadText text, PhraseTerms terms)
{
    /// <summary>The phrase as it stands in a statement: in general terms, but with its article.</summary>
    /// <param name="asTold">A plural keeps the article it was told with.</param>
    public string With(Clause clause, Phrase phrase, bool asTold)
    {
        if (terms.Dislocated(clause.Sentence, phrase) is { Exists: true } named) return With(clause, named, asTold);
        var plain = terms.Of(clause, phrase);
        var first = text.First(clause, phrase);
        if (plain.Length == 0 || plain == terms.ClassWord) return plain;
        // "skim Outlook": what has a name of its own needs no article.
        if (text.Language == Language.English && phrase.First == phrase.Last && first.Is(WordTags.Name) && char.IsUpper(plain[0])) return plain;
        if (phrase.First == phrase.Head && !IsNumbered(clause, phrase))
            return (PhraseTerms.IsPronoun(first.Lower) || first.Is(WordTags.Name)) && !Plurals.Is(plain, text.Language) && (!plain.Contains(' ', StringComparison.Ordinal) || text.Language == Language.English) ? WithKnownArticle(plain) : plain;
        var article = first.Lower switch
        {
            "the" or "a" or "an" or "de" or "het" or "een" or "all" or "every" or "each" or "elke" or "elk" or "iedere" or "ieder" => first.Lower,
            "alle" => "alle",
            "één" => "een",
            "den" => "de",
            "'t" => "het",
            "ne" or "nen" or "'n" => "een",
            "his" or "her" or "their" or "my" or "our" or "its" or "this" or "that" or "your" => "the",
            "zijn" or "haar" or "mijn" or "hun" or "ons" or "onze" or "die" or "deze" or "dat" or "dit" => KnownArticle(text.Head(clause, phrase).Lower),
            _ => "",
        };
        // "mijn fiets", "haar aanvraag": an article that fits every noun, where the text has none of its own with it.
        if (article.Length == 0 && first.Is(WordTags.Possessive) && text.Language == Language.Dutch && text.Head(clause, phrase) is var owned && !Plurals.IsMany(owned.Lower, text.Language) && owned.Lower.Length > 2 && !Masses.Any(m => owned.Lower.EndsWith(m, StringComparison.Ordinal) && !(m == "ing" && text.Grammar.Verbs.Readings(owned.Lower[..^3] + "en").IsEmpty)) && !plain.Split(' ')[0].EndsWith('e')) article = "een";
        // "mijn collega": one of them.
        if (article.Length == 0 && first.Is(WordTags.Possessive) && text.Language == Language.Dutch && text.Head(clause, phrase).Is(WordTags.Person) && !Plurals.IsMany(text.Head(clause, phrase).Lower, text.Language)) article = "een";
        // "Mijn fiets": the one of the job, where the noun is known to go with "de".
        if (article == "een" && first.Is(WordTags.Possessive) && WithDe.Any(d => text.Head(clause, phrase).Lower.EndsWith(d, StringComparison.Ordinal))) article = "de";
        // "level four", "zaal 3": one of them.
        if (article.Length == 0 && IsNumbered(clause, phrase)) article = text.Language == Language.Dutch ? "een" : "a";
        // A plural in general terms has no article in a duty: "klanten helpen", "answer questions".
        if (article is "the" or "de" or "a" or "een" && !(asTold && first.Lower is "the" or "de" or "den") && Plurals.IsMany(text.Head(clause, phrase).Lower, text.Language) && !Selects(plain) && !plain.Contains(" of ", StringComparison.Ordinal) && !plain.Contains(" van ", StringComparison.Ordinal)) article = "";
        if (GeneralTerms.Measures.Contains(text.Head(clause, phrase).Lower) && phrase.Last > phrase.Head) article = "";
        // "een moeder" where the job is done for parents.
        if (article is "a" or "an" or "een" && !Plurals.IsMany(text.Head(clause, phrase).Lower, text.Language) && Plurals.Is(plain, text.Language) && text.Head(clause, phrase).Is(WordTags.Person)) article = "";
        if (article is "a" or "an") article = EnglishArticle.Before(plain);
        return article.Length == 0 || plain.StartsWith("the ", StringComparison.Ordinal) ? plain : article + " " + plain;
    }

    private bool IsNumbered(Clause clause, Phrase phrase)
    {
        var words = text.Sentence(clause);
        return phrase.First == phrase.Head && phrase.Head + 1 < words.Count && words[phrase.Head + 1].Is(WordTags.Number) && words[phrase.Head + 1].Lower is not ("een" or "one" or "a" or "first") && (phrase.Head + 2 >= words.Count || !words[phrase.Head + 2].IsNominal && !words[phrase.Head + 2].Is(WordTags.Time)) && !words[phrase.Head].Is(WordTags.ObjectPronoun | WordTags.Name | WordTags.Person) && !Plurals.IsMany(words[phrase.Head].Lower, text.Language);
    }

    /// <summary>"de belangrijkste punten", "de nodige stukken": the adjective wants its article.</summary>
    private static bool Selects(string plain) => plain.Split(' ')[0] is var first && plain.Contains(' ', StringComparison.Ordinal) && (first.EndsWith("ste", StringComparison.Ordinal) || first is "last" or "first" or "next" or "only" or "nodige" or "juiste" or "hele" or "volgende" or "same" or "right" or "whole" or "most");

    /// <summary>Endings of nouns that are not counted: tijdregistratie, administratie, post, afval.</summary>
    private static readonly string[] Masses = ["tie", "ing", "iek", "eit", "heid", "dom", "post", "was", "geld", "afval", "kledij", "haar", "werk", "materiaal", "gereedschap", "koffie", "thee", "soep", "bier", "water", "verlof", "loon"];

    /// <summary>Nouns with "de" for what somebody calls theirs at work, alone or at the end of a longer word.</summary>
    private static readonly string[] WithDe = ["fiets", "auto", "wagen", "kar", "gsm", "laptop", "telefoon", "tablet", "kassa", "bak", "zone", "afdeling", "ronde", "lijst", "agenda", "werkplek", "tafel", "sleutel", "badge", "radio", "fluit", "planning", "mailbox", "werkbank", "machine", "camion", "bus", "tram", "map", "post", "tas"];

    private string WithKnownArticle(string noun)
    {
        var article = text.Language == Language.English ? "the" : KnownArticle(Letters.Fold(noun));
        if (article.Length == 0 && (text.Grammar.Tags(Letters.Fold(noun)) & WordTags.Person) != 0 && noun is not ("kind" or "gezin" or "koppel" or "publiek" or "volk")) article = "de";
        return article.Length == 0 ? noun : article + " " + noun;
    }

    /// <summary>de or het, as the text itself has it with this noun; empty when it never does.</summary>
    private string KnownArticle(string noun)
    {
        if (text.Language == Language.English) return "the";
        var counted = false;
        foreach (var sentence in text.Sentences)
            for (var i = 1; i < sentence.Count; i++)
                if (sentence[i].Lower == noun)
                    switch (sentence[i - 1].Lower)
                    {
                        case "de" or "den" or "die" or "deze" or "dien" or "diejen": return "de";
                        case "het" or "'t" or "dat" or "dit": return "het";
                        case "een" or "één" or "nen" or "ne" or "elk" or "elke": counted = true; break;
                    }
        return counted ? "een" : "";
    }
}
