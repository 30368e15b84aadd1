using System.Collections.Frozen;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>The names of people that <c>lexicon/names.tsv</c> lists, and what else their words can be.</summary>
internal sealed class KnownNames
{
    private const string File = "lexicon/names.tsv";
    private const int ShortestGenitive = 3;

    private static readonly FrozenSet<string> Infixes = new[] { "van", "de", "den", "der", "vande", "vanden", "vander", "ten", "ter", "von", "la", "le", "el", "al", "del", "di", "da", "dos", "mc", "mac", "o" }.ToFrozenSet();

    private readonly Lexicon _lexicon;
    private readonly WordSet _given;
    private readonly FrozenSet<string> _ambiguous;
    private readonly FrozenSet<string> _capitalOnly;

    public KnownNames(Lexicon lexicon)
    {
        _lexicon = lexicon;
        var rows = lexicon.Table(File);
        _given = WordSet.Of([.. rows.Where(r => !r.Contains("ambiguous")).Select(r => r[0])]);
        _ambiguous = rows.Where(r => r.Contains("ambiguous")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
        _capitalOnly = rows.Where(r => r.Contains("capital")).Select(r => r[0]).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A given name, or that of whom something is.</summary>
    public bool IsGiven(string word) => _given.Contains(Genitives.Off(word)) || (word.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 && _given.Contains(word.AsSpan(..hyphen)) && _given.Contains(Genitives.Off(word[(hyphen + 1)..])));

    /// <summary>A given name that is an everyday word too.</summary>
    public bool IsAmbiguous(string word) => _ambiguous.Contains(Genitives.Off(word));

    /// <summary>Whose something is, as Dutch writes it: "Kevins kassa".</summary>
    public bool IsGivenGenitive(string word) => word.Length > ShortestGenitive && word[^1] == 's' && !_given.Contains(word) && _given.Contains(word.AsSpan(..^1)) && IsNoVerb(word);

    public bool IsNoVerb(string word) => !_lexicon.Dutch.Verbs.Has(word) && !_lexicon.English.Verbs.Has(word);

    /// <summary>Whether a word that is somebody's name is no other word, so that it names them in small letters too.</summary>
    public bool IsNothingElse(string name)
    {
        var words = Tokenizer.Read(name);
        return name.Length > 2 && !_ambiguous.Contains(name) && !_capitalOnly.Contains(name) && !_lexicon.Dutch.Cues.Find(words).HasAt(0) && !_lexicon.English.Cues.Find(words).HasAt(0) && IsNoVerb(name);
    }

    /// <summary>"Van", "de", "mac": part of a surname and never one.</summary>
    public static bool IsInfix(string word) => Infixes.Contains(word);
}
