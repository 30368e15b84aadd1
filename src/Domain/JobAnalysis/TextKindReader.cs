using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>Tells a workday from what people also paste: an advertisement, a poem, another language, two jobs in one text. Never guesses a description into being.</summary>
internal static class TextKindReader
{
    /// <summary>The most words of one text. A workday of 1,800 words is a long one.</summary>
    public const int MostWords = 20_000;

    /// <summary>Fewer duties than this, without a job title, and the text tells of no job.</summary>
    private const int FewestTasks = 3;

    private const double LeastKnownShare = 0.16;

    private static readonly FrozenSet<string> DutchWords = FrozenSet.ToFrozenSet(
        ["de", "het", "een", "en", "ik", "van", "dat", "is", "op", "te", "zijn", "met", "voor", "niet", "er", "aan", "ze", "hij", "we", "ook", "maar", "om", "dan", "die", "bij", "naar", "uit", "als", "nog", "wordt", "mijn", "haar", "ge", "door"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> EnglishWords = FrozenSet.ToFrozenSet(
        ["the", "a", "and", "i", "of", "that", "is", "on", "to", "was", "with", "for", "not", "it", "at", "she", "he", "we", "also", "but", "then", "they", "from", "in", "out", "if", "my", "her", "his", "are", "by", "you", "be", "this"], StringComparer.Ordinal);

    private static readonly ImmutableArray<string> AdvertisementSigns =
        ["wij zoeken", "we zoeken", "solliciteer", "jouw profiel", "je profiel", "uw profiel", "wij bieden", "we bieden", "aanbod", "m/v/x", "m/v", "vacature", "je bent", "jij bent", "interesse?", "stuur je cv",
         "we're hiring", "we are hiring", "apply", "your profile", "we offer", "your mission", "m/f/x", "m/f", "vacancy", "you are a", "looking for you", "send your cv", "what we offer", "are you a"];

    /// <summary>What can be said before any analysis.</summary>
    public static TextReading? Before(TokenizedText text)
    {
        if (text.Words.Length == 0) return new TextReading(TextKind.Empty, null, new("Ik zie nog geen tekst. Plak of laad een tekst over een werkdag.", "I see no text yet. Paste or upload a text about a workday."));
        if (text.Words.Length > MostWords)
            return new TextReading(TextKind.TooLong, null, new(
                string.Create(CultureInfo.InvariantCulture, $"Deze tekst telt {text.Words.Length} woorden. Meer dan {MostWords} lees ik niet in één keer: plak het deel over de werkdag."),
                string.Create(CultureInfo.InvariantCulture, $"This text has {text.Words.Length} words. I read no more than {MostWords} at once: paste the part about the workday.")));
        return LanguageOf(text) is null
            ? new TextReading(TextKind.OtherLanguage, null, new("Deze tekst lijkt niet in het Nederlands of het Engels geschreven. Andere talen lees ik niet.", "This text seems to be written in neither Dutch nor English. I don't read other languages."))
            : null;
    }

    /// <summary>Dutch or English by its most common words; <c>null</c> for neither.</summary>
    public static Language? LanguageOf(TokenizedText text)
    {
        int dutch = 0, english = 0;
        foreach (var word in text.Words)
        {
            if (DutchWords.Contains(word.Lower)) dutch++;
            if (EnglishWords.Contains(word.Lower)) english++;
        }
        if (Math.Max(dutch, english) < text.Words.Length * LeastKnownShare) return null;
        return dutch >= english ? Language.Dutch : Language.English;
    }

    /// <summary>What the analysis shows the text to be.</summary>
    public static TextReading After(ReadText text, JobAnalysisResult result)
    {
        var language = text.Language;
        var lower = text.Passage.Text.ToLowerInvariant();
        if (AdvertisementSigns.Count(s => lower.Contains(s, StringComparison.Ordinal)) >= 3)
            return new TextReading(TextKind.Advertisement, language, new(
                "Dit lijkt een vacature: ze zegt wat een werkgever zoekt, niet wat iemand echt doet. Voor een functiebeschrijving heb ik een tekst over een werkdag nodig.",
                "This looks like a job advertisement: it says what an employer looks for, not what somebody really does. For a job description I need a text about a workday."));
        if (JobHolders(text) > 1)
            return new TextReading(TextKind.SeveralJobHolders, language, new(
                "In deze tekst vertellen of werken meer mensen met elk hun eigen job. Ik beschrijf één job tegelijk: plak het deel over één van hen.",
                "In this text several people each tell of a job of their own. I describe one job at a time: paste the part about one of them."));
        if (result.Tasks.Length < FewestTasks || (result.JobTitle is null && result.Tasks.Length < 6))
            return new TextReading(TextKind.NoWork, language, new(
                result.Tasks.Length == 0 ? "Ik vind in deze tekst geen taken van een job. Ik maak er dus geen beschrijving van." : "Ik vind in deze tekst te weinig over een job om er een beschrijving van te maken.",
                result.Tasks.Length == 0 ? "I find no duties of a job in this text, so I make no description of it." : "I find too little about a job in this text to make a description of it."));
        return new TextReading(TextKind.Workday, language, new("Deze tekst kan ik beschrijven.", "I can describe this text."));
    }

    /// <summary>People who tell of their own job ("Lotte: I …") or are each said to be something.</summary>
    private static int JobHolders(ReadText text)
    {
        var speakers = new HashSet<string>(StringComparer.Ordinal);
        var titled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var words in text.Sentences)
        {
            if (words.Count > 3 && words[0].Capital && words[1].Lower == ":" && words.Skip(2).Take(4).Any(w => w.Lower is "i" or "ik" or "me" or "and" or "mijn")) speakers.Add(words[0].Lower);
            // "want hij is postbode en mama is …": a person, "is", and an occupation right behind it.
            for (var i = 0; i + 1 < words.Count; i++)
                if (words[i].Verb is { Lemma: "be" or "zijn" } && i > 0 && (words[i - 1].Is(Grammar.WordTags.Subject) || words[i - 1].Capital || words[i - 1].Is(Grammar.WordTags.Person)) && Occupation(words, i + 1, text))
                    titled.Add(words[i - 1].Lower);
        }
        var both = (titled.Contains("hij") || titled.Contains("he")) && (titled.Contains("zij") || titled.Contains("ze") || titled.Contains("she"));
        return speakers.Count > 1 ? speakers.Count : both ? 2 : titled.Count > 1 && text.Holder.Names.Count == 0 ? titled.Count : 1;
    }

    private static bool Occupation(List<Grammar.Token> words, int i, ReadText text)
    {
        if (i < words.Count && words[i].Lower is "a" or "an" or "een") i++;
        return i < words.Count && text.Titles.Has(words[i].Lower) && (i + 1 >= words.Count || !words[i + 1].IsNominal);
    }
}
