using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>An employer that is not named but told by what it is: "een kleine bakkerij in Aalst", "a law firm". Only where the teller is said to work, or what the teller's firm is said to be.</summary>
internal sealed class KindOfEmployer(ReadText text, ThingLexicon things)
{
    public Mention? Find(Mention? title)
    {
        foreach (var words in text.Sentences)
        {
            for (var i = 0; i < words.Count; i++)
            {
                var kind = PhraseReader.Read(words, i, genitive: false);
                // "A residential home": no way home.
                if (kind.Exists && kind.Head + 1 < words.Count && words[kind.Head + 1].Lower == "home" && words[kind.Head].Is(WordTags.Adjective)) kind = new Phrase(kind.First, kind.Head + 1, kind.Head + 1);
                if (!kind.Exists || !(words[i].Lower is "een" or "a" or "an" or "'n" or "ne" or "nen" || words[i].Lower is "the" or "de" or "het" && (kind.Head > i + 1 && PublicBodies.Contains(words[kind.Head].Lower) || WithTown(words, kind.Head) > kind.Head)) || !IsFirm(words, kind) || IsNotTheJob(words, i) || !(IsWhereOneWorks(words, i, title) || IsWhatWeAre(words, i))) continue;
                var span = text.Span(text.Sentences.IndexOf(words), i + 1, WithTown(words, ForWhom(words, kind.Head)));
                return new Mention(text.Text(span), [span]) { Article = words[i].Lower is "'n" or "ne" or "nen" ? "een" : words[i].Lower };
            }
        }

        return null;
    }

    /// <summary>There is one where somebody lives: "the county council".</summary>
    private static readonly FrozenSet<string> PublicBodies = FrozenSet.ToFrozenSet(["council", "authority", "government", "overheid", "gemeente"], StringComparer.Ordinal);

    private bool IsFirm(List<Token> words, Phrase kind) => !(kind.Head == kind.First + 1 && words[kind.Head].Lower is "company" or "firm" or "business" or "bedrijf" or "firma" or "zaak" or "place" or "agency") && things.Organisations.Has(words[kind.Head].Lower) && !words[kind.Head].Capital && !words[kind.Head].Is(WordTags.Person) && (!words[kind.Head].Lower.EndsWith("house", StringComparison.Ordinal) || words[kind.Head].Lower is "warehouse") && words[kind.Head].Lower is not ("dienst" or "service" or "services" or "house" or "care" or "group" or "groep" or "station" or "court" or "garden" or "gardens" or "view" or "park" or "handel" or "vis" or "vlees" or "fruit" or "it" or "cars");

    /// <summary>"Ik werk in een …", "she has been a secretary at a …", "nachtdienst in een …".</summary>
    private bool IsWhereOneWorks(List<Token> words, int article, Mention? title)
    {
        // "A small catering company out of Ennis, cash on the night."
        if (article == 0 && !words.Exists(w => w.IsVerb)) return true;
        // "Uitbater van een nachtwinkel".
        if (article > 1 && words[article - 1].Lower is "van" or "of" && title is not null && words[article - 2].End == title.Evidence[0].End) return true;
        if (article < 1 || !(words[article - 1].Lower is "in" or "bij" or "voor" or "at" or "for" or "with" or "on" or "op")) return false;
        var lead = article - 1;
        if (title is not null && words.Take(lead).Any(w => w.End == title.Evidence[0].End)) return true;
        var near = words.Take(lead).ToList();
        // A heading or a fragment: nobody else is there.
        if (lead is 1 or 2 && !words.Take(lead).Any(w => w.IsVerb || w.Is(WordTags.Subject | WordTags.Preposition))) return true;
        var works = near.Exists(w => w.Verb is { Lemma: "work" or "werken" or "staan" or "zitten" or "be" or "zijn" or "draaien" or "help" or "helpen" or "do" or "doen" or "follow" or "volgen" or "shadow" or "meelopen" or "start" or "starten" or "beginnen" or "begin" or "serve" });
        return works && (near.Exists(text.IsHolderWord) || near.Exists(w => w.Lower is "we" or "wij")) && !near.Exists(w => Relatives.Is(w.Lower));
    }

    /// <summary>"Het is een kleine bakkerij", "we're a tiny firm".</summary>
    private static bool IsWhatWeAre(List<Token> words, int article) =>
        article is > 1 and < 5 && (HolderWords.IsBe(words[article - 1]) || words[article - 1].Lower is "'s" or "’s" or "'re" or "’re") && words[article - 2].Lower is "het" or "'t" or "it" or "we" or "wij" or "dit" or "this";

    /// <summary>An earlier job, a place for a customer or for somebody else's errand.</summary>
    private static bool IsNotTheJob(List<Token> words, int article) =>
        words.Take(article).Any(w => EmployerSigns.Earlier.Contains(w.Lower) || w.Lower is "alsof" or "zoals" or "like" or "would" or "zou" or "klant" or "customer" or "client" or "of") || words.Skip(article).Any(w => w.Lower is "vroeger" or "previously" or "before" or "daarvoor");

    /// <summary>"Een begeleidingstehuis voor jongeren": those it is for say what kind it is.</summary>
    private static int ForWhom(List<Token> words, int head) =>
        head + 2 < words.Count && words[head + 1].Lower is "voor" or "for" && PhraseReader.Read(words, head + 2, genitive: false) is { Exists: true } whom && words[whom.Head].Is(WordTags.Person) && !words[whom.Head].Capital && !words[whom.First].Is(WordTags.Possessive) ? whom.Head : head;

    private static int WithTown(List<Token> words, int head)
    {
        if (head + 2 >= words.Count || !(words[head + 1].Lower is "in" or "te") || !words[head + 2].Capital || words[head + 2].Is(WordTags.Time)) return head;
        var last = head + 2;
        while (last + 1 < words.Count && words[last + 1].Capital) last++;
        return last;
    }
}
