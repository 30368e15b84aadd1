using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>A thing or person that a text names, with everything that speaks for what it is in all the places where it is named.</summary>
/// <param name="Name">In the text's words where it is named first, without article.</param>
/// <param name="Head">The noun of that name.</param>
/// <param name="OneOff">Comes up as "een bakker", "a builder": somebody of one moment.</param>
internal sealed record MentionCandidate(string Name, string Head, bool OneOff, ImmutableArray<Evidence> Evidence, ImmutableArray<string> Signs)
{
    /// <summary>What it surely is; <c>null</c> when that is to be weighed.</summary>
    public MentionKind? Certain { get; init; }
}

/// <summary>All that a text names, each once, in text order.</summary>
internal sealed class MentionCandidates(ReadText text, MentionWords nouns, MentionSigns signs, CertainMentions certain)
{
    private const int Often = 3;

    public ImmutableArray<MentionCandidate> Read()
    {
        var found = new Dictionary<string, Naming>(StringComparer.Ordinal);
        var order = new List<Naming>();
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            var phrases = Phrases(words);
            var besideTools = Enumerations.Alike(words, [.. phrases.Select(p => (p, nouns.IsTool(words, p)))]).Where(p => certain.MayBeTool(words[p.Head])).ToHashSet();
            var besidePeople = Enumerations.Alike(words, [.. phrases.Select(p => (p, nouns.IsSomebody(words[p.Head])))]).Where(p => !nouns.IsTool(words, p)).ToHashSet();
            foreach (var phrase in phrases.Where(p => CanBeNamed(words[p.Head]) && !IsMissedVerb(words, p)))
            {
                var naming = Of(s, words, phrase);
                naming.Signs.UnionWith(signs.Of(s, phrase));
                naming.Certain = Surer(naming.Certain, certain.Of(s, phrase) ?? (besideTools.Contains(phrase) ? MentionKind.Tool : besidePeople.Contains(phrase) ? MentionKind.Contact : null));
            }
        }
        return [.. order.Select(n => n.Done())];

        Naming Of(int sentence, List<Token> words, Phrase phrase)
        {
            var first = phrase.First;
            while (first < phrase.Head && (words[first].Is(WordTags.Specifier | WordTags.Negation) && (!words[first].Capital || first == 0) || NumberWords.IsNumber(words[first].Lower) || words[first].Lower is "own" or "sorry" or "see" or "odd" or "odde" or "volgende" or "next" or "zekere")) first++;
            var span = text.Span(sentence, first, phrase.Head);
            var head = words[phrase.Head].Lower;
            var key = head.EndsWith('s') && head.Length > 4 ? head[..^1] : head.EndsWith("en", StringComparison.Ordinal) && head.Length > 5 ? head[..^2] : head;
            if (!found.TryGetValue(key, out var naming))
            {
                var article = words[phrase.First].Lower is "een" or "'n" or "ne" or "nen" or "a" or "an";
                order.Add(found[key] = naming = new Naming(text.Text(span), head, article && words[phrase.Head].Is(WordTags.Person)));
            }
            naming.Evidence.Add(span);
            return naming;
        }
    }

    /// <summary>The noun phrases of a sentence in order.</summary>
    private List<Phrase> Phrases(List<Token> words)
    {
        var phrases = new List<Phrase>();
        for (var i = 0; i < words.Count;)
        {
            var phrase = PhraseReader.Read(words, i, genitive: false);
            if (!phrase.Exists) { i++; continue; }
            // "Relatives hover": before a verb that was not recognised a plural is a phrase of its own.
            for (var k = phrase.First; k < phrase.Head; k++)
                if (words[k].Lower.EndsWith('s') && nouns.IsSomebody(words[k])) { phrase = new Phrase(phrase.First, k, k); break; }
            phrases.Add(phrase);
            i = phrase.Last + 1;
        }
        return phrases;
    }

    /// <summary>"One man, a student, shouted at me": nothing but a past form, without an article, is no name of anybody.</summary>
    private bool IsMissedVerb(List<Token> words, Phrase phrase) =>
        text.Language == Language.English && phrase.First == phrase.Head && words[phrase.Head] is { Capital: false, Tags: WordTags.None, Readings.IsEmpty: false } head && (head.AllForms & ~(VerbForms.Past | VerbForms.Participle)) == 0;

    private bool CanBeNamed(Token head) =>
        (head.IsNominal || head.Is(WordTags.Name)) && !head.Is(WordTags.Time | WordTags.Number | WordTags.ObjectPronoun) && !NumberWords.IsNumber(head.Lower) && head.Text.Length > 1 && !text.Holder.Names.Contains(head.Lower);

    /// <summary>What it is somewhere, it is; that it is none in one place says little of the others.</summary>
    private static MentionKind? Surer(MentionKind? known, MentionKind? found) => known is null or MentionKind.None ? found ?? known : known;

    private sealed class Naming(string name, string head, bool introduced)
    {
        private const int EvidenceKept = 5;
        private const int OftenNamed = 4;

        public SortedSet<string> Signs { get; } = new(StringComparer.Ordinal);

        public List<Evidence> Evidence { get; } = [];

        public MentionKind? Certain { get; set; }

        public MentionCandidate Done()
        {
            if (Evidence.Count > 1) Signs.Add(Evidence.Count >= Often ? "often" : "twice");
            return new MentionCandidate(name, head, introduced && Evidence.Count < OftenNamed, [.. Evidence.Take(EvidenceKept)], [.. Signs])
            {
                // None of its places is sure to be of no thing when it is named in several.
                Certain = Certain == MentionKind.None && Evidence.Count > 1 ? null : Certain,
            };
        }
    }
}
