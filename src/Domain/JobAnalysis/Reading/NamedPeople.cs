using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>The people a text calls by their name, and the role it gives them.</summary>
internal sealed class NamedPeople(ReadText text)
{
    /// <summary>A capitalised word that is the subject of a human act somewhere, or follows a title.</summary>
    public bool IsPersonName(Token word) => PersonNames.Contains(word.Lower) || text.Grammar.IsMaleName(word.Lower) || text.Grammar.IsFemaleName(word.Lower);

    private FrozenSet<string>? _personNames;

    private FrozenSet<string> PersonNames => _personNames ??= text.Clauses
        .Where(c => c.Subject.Exists && c.SubjectSentence >= 0 && !c.Passive)
        .Select(c => text.Sentences[c.SubjectSentence][c.Subject.Head])
        .Where(w => w.Capital && HolderReader.IsName(w, text.Grammar)).Select(w => w.Lower)
        .Concat(text.Clauses.SelectMany(Addressed))
        .Concat(text.Sentences.SelectMany(s => s.Zip(s.Skip(1)).Where(p => FormsOfAddress.Has(p.First.Lower)).Select(p => p.Second.Lower)))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"hands over to Mei", "gaf Mats zijn eten": names of those one speaks with or gives something.</summary>
    private IEnumerable<string> Addressed(Clause clause)
    {
        var words = text.Sentences[clause.Sentence];
        var named = clause.Lemma is "hand over" or "talk" or "talk to" or "speak" or "speak to" or "chat" or "say" or "overdragen" or "praten" or "spreken" or "zeggen" or "doorverwijzen" or "refer"
            ? clause.Prepositionals.Where(p => words[p.Preposition].Lower is "to" or "with" or "aan" or "met" or "tegen" or "naar").Select(p => words[p.Phrase.Head]) : [];
        var given = clause.Lemma is "geven" or "give" or "tonen" or "show" && clause.Objects.Count > 0 && clause.Objects[0] is var whom && whom.First < whom.Last && words[whom.First + 1].Is(WordTags.Possessive) ? [words[whom.First]] : Array.Empty<Token>();
        return named.Concat(given).Where(w => w.Capital && HolderReader.IsName(w, text.Grammar)).Select(w => w.Lower);
    }

    private FrozenDictionary<string, string>? _roles;

    /// <summary>Names and the role the text gives them: "verpleegkundige Luc", "Jens, an apprentice", "Dirk (mijn baas)", "Koen, the boss".</summary>
    public FrozenDictionary<string, string> Roles => _roles ??= ReadRoles();

    private FrozenDictionary<string, string> ReadRoles()
    {
        var roles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in text.Sentences)
        {
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!sentence[i].Capital || !HolderReader.IsName(sentence[i], text.Grammar)) continue;
                var name = sentence[i].Lower;
                if (i > 0 && sentence[i - 1].Is(WordTags.Person) && !sentence[i - 1].Capital) roles.TryAdd(name, sentence[i - 1].Lower);
                // "the supervisor, Mrs Halina": past the title.
                var called = i > 1 && FormsOfAddress.Has(sentence[i - 1].Lower) ? i - 1 : i;
                if (called > 1 && sentence[called - 1].Lower is "," && sentence[called - 2].Is(WordTags.Person)) roles.TryAdd(name, sentence[called - 2].Lower);
                for (var k = i + 2; k < Math.Min(sentence.Count, i + 7) && sentence[i + 1].Lower is "," or "("; k++)
                {
                    if (sentence[k].IsVerb) break;
                    if (!sentence[k].Is(WordTags.Person) || !sentence[k - 1].Is(WordTags.Specifier)) continue;
                    // "the head housekeeper": the whole compound.
                    var role = sentence[k].Lower;
                    while (text.Language == Texts.Language.English && k + 1 < sentence.Count && sentence[k + 1] is { IsNominal: true, Capital: false }) role += " " + sentence[++k].Lower;
                    roles.TryAdd(name, role);
                    break;
                }
            }
        }
        foreach (var name in text.Holder.Names) roles.Remove(name);
        return roles.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
