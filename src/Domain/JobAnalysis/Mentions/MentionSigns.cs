using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>
/// What speaks for or against a noun phrase naming a tool of the job or somebody the job has to do with: the noun itself (<see cref="MentionWords"/>), the words before and after it, what is done with it and by whom, and whether
/// the sentence is about the work at all. The signs are named, and <c>mention-weights.txt</c> says what each is worth.
/// </summary>
/// <param name="title">The job title, folded: the job itself is no contact.</param>
/// <param name="organisation">The organisation, folded: the employer is no contact.</param>
internal sealed class MentionSigns(ReadText text, MentionWords nouns, WorkClauses work, string title, string organisation)
{
    private const int EarlySentences = 3;

    private readonly ILookup<int, (Clause Clause, Actor Actor)> _clauses = work.All.ToLookup(c => c.Clause.Sentence);

    /// <summary>In no certain order; one may come twice.</summary>
    public IEnumerable<string> Of(int sentence, Phrase phrase)
    {
        var words = text.Sentences[sentence];
        var head = words[phrase.Head];
        return [.. nouns.Of(words, phrase), .. Build(words, phrase), .. Around(words, phrase), .. InClauses(sentence, words, phrase), .. InText(sentence, phrase), .. OfJob(words, phrase, head)];
    }

    /// <summary>How the phrase is made.</summary>
    private static IEnumerable<string> Build(List<Token> words, Phrase phrase)
    {
        var first = words[phrase.First];
        yield return first.Lower switch
        {
            "mijn" or "m'n" or "my" or "ons" or "onze" or "our" => "my",
            "je" or "jouw" or "uw" or "your" or "uwen" => "your",
            "een" or "'n" or "ne" or "nen" or "a" or "an" => "indefinite",
            "de" or "het" or "'t" or "den" or "the" => "definite",
            "die" or "dat" or "deze" or "dit" or "that" or "this" or "those" or "these" => "pointed-at",
            _ when first.Is(WordTags.Possessive) => "theirs",
            _ when first.Is(WordTags.Number) => "numbered",
            _ when first.Is(WordTags.Specifier) => "specified",
            _ => "bare",
        };
        var length = phrase.Head - phrase.First + 1 - (first.Is(WordTags.Specifier) ? 1 : 0);
        yield return length switch { <= 1 => "one-word", 2 => "two-words", _ => "many-words" };
        var lower = words[phrase.Head].Lower;
        if (lower.EndsWith('s') && !lower.EndsWith("ss", StringComparison.Ordinal) || lower.EndsWith("en", StringComparison.Ordinal)) yield return "plural";
        for (var i = phrase.First; i < phrase.Head; i++)
        {
            if (words[i].Text.EndsWith("'s", StringComparison.Ordinal) || words[i].Lower is "'s") yield return "of-somebody";
        }
    }

    /// <summary>The words before and behind the phrase.</summary>
    private static IEnumerable<string> Around(List<Token> words, Phrase phrase)
    {
        if (phrase.First == 0 || words[phrase.First - 1].Is(WordTags.Stop)) yield return "opens";
        else if (words[phrase.First - 1] is var before)
        {
            if (before.Is(WordTags.Preposition) || before.Is(WordTags.And)) yield return $"after-{before.Lower}";
            else if (before.IsVerb) yield return "after-verb";
            else if (before.Lower is ",") yield return "after-comma";
            else if (before.Is(WordTags.Pause)) yield return "after-pause";
        }
        var next = phrase.Head + 1;
        if (next >= words.Count) yield break;
        if (words[next].Is(WordTags.Stop)) yield return "closes";
        if (words[next].Lower is "who" or "die" or "whose" or "wiens") yield return "before-who";
        if (words[next].Lower is "van" or "of") yield return "before-of";
        if (words[next].Capital && !words[next].Is(WordTags.Stop) || words[next].Lower is "," && next + 1 < words.Count && words[next + 1].Is(WordTags.Name)) yield return "before-name";
        if (words[next].IsVerb) yield return "before-verb";
    }

    /// <summary>What happens to it or what it does.</summary>
    private IEnumerable<string> InClauses(int sentence, List<Token> words, Phrase phrase)
    {
        foreach (var (clause, actor) in _clauses[sentence])
        {
            var area = text.Grammar.Verbs.Area(clause.Lemma);
            var kinds = text.Grammar.Verbs.Kinds(clause.Lemma);
            if (clause.Objects.Any(o => o.Head == phrase.Head))
            {
                yield return "object";
                yield return $"object-{Doer(actor)}";
                if (area is not null) yield return $"object-of-{Broad(area)}";
                if (TurningTo.Is(clause.Lemma) || kinds.HasFlag(VerbKinds.Speech)) yield return "spoken-to";
            }
            else if (clause.Prepositionals.FirstOrDefault(p => p.Phrase.Head == phrase.Head) is { Phrase.Exists: true } way && words[way.Preposition] is var link && link.Is(WordTags.Preposition))
            {
                if (area is not null) yield return $"{link.Lower}-in-{Broad(area)}";
                if (TurningTo.Is(clause.Lemma) || kinds.HasFlag(VerbKinds.Speech)) yield return "reached";
                yield return $"{link.Lower}-{Doer(actor)}";
            }
            else if (clause.Agent.Exists && clause.Agent.Head == phrase.Head) yield return "agent";
            else if (clause.Subject.Exists && clause.SubjectSentence == sentence && clause.Subject.Head == phrase.Head && !clause.Nominal)
            {
                if (clause.Passive) yield return "undergoes";
                else if (kinds.HasFlag(VerbKinds.Speech)) yield return "speaks";
                else if (clause.Lemma is "be" or "zijn") yield return "is";
                else if (kinds.HasFlag(VerbKinds.State) || kinds.HasFlag(VerbKinds.Auxiliary)) yield return "stands";
                else yield return kinds.HasFlag(VerbKinds.Mental) ? "thinks" : kinds.HasFlag(VerbKinds.Motion) ? "moves" : "acts";
            }
        }
    }

    private static string Doer(Actor actor) => actor switch { Actor.Holder or Actor.Group or Actor.Generic => "of-holder", Actor.Unknown => "of-unknown", _ => "of-other" };

    /// <summary>"4.A.3.a" of "4.A.3.a.2": work activities by their group.</summary>
    private static string Broad(string area) => area.LastIndexOf('.') is > 0 and var dot ? area[..dot] : area;

    private IEnumerable<string> InText(int sentence, Phrase phrase)
    {
        if (sentence < EarlySentences) yield return "early";
        if (work.IsPrivate(sentence)) yield return "at-home";
        else if (!work.AtWork(sentence)) yield return "beside-work";
        if (work.IsLeisure(sentence, phrase)) yield return "at-leisure";
    }

    /// <summary>The job and the employer by their own names.</summary>
    private IEnumerable<string> OfJob(List<Token> words, Phrase phrase, Token head)
    {
        if (title.Length > 0 && (" " + title).EndsWith(" " + head.Lower, StringComparison.Ordinal)) yield return "the-job";
        if (organisation.Length > 0 && organisation.Split(' ').Contains(head.Lower)) yield return head.Capital ? "the-employer" : "word-of-employer";
        for (var i = phrase.First - 1; i >= Math.Max(0, phrase.First - 3); i--)
            if (HolderWords.IsBe(words[i]) || words[i].Lower is "als" or "as")
            {
                yield return text.SaidOfHolder(words, i) ? "said-of-holder" : words[i].Lower is "als" or "as" ? "as" : "said-of-other";
                break;
            }
    }
}
