using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>What each word of a text can be: verb forms and single-word categories.</summary>
internal sealed class WordReadings
{
    private readonly TokenizedText _text;
    private readonly CueMatches _cues;
    private readonly Language _language;
    private readonly ImmutableArray<VerbForm>[] _verbs;

    public WordReadings(LanguageLexicon lexicon, TokenizedText text, CueMatches cues)
    {
        _text = text;
        _cues = cues;
        _language = lexicon.Language;
        _verbs = new ImmutableArray<VerbForm>[text.Words.Length];
        for (var i = 0; i < _verbs.Length; i++)
            _verbs[i] = text.Words[i].Quoted || cues.At("not-a-verb", i) is not null || cues.At("habit", i) is { Count: 1 } ? [] : lexicon.Verbs.Find(text.Words[i].Lower);
        for (var i = 0; i < _verbs.Length; i++)
        {
            if (_verbs[i].IsEmpty && !text.Words[i].Quoted && cues.At("habit", i) is not { Count: 1 })
                _verbs[i] = UnknownVerbs.Guess(lexicon.Language, this, i, text.Words[i].Lower);
        }
    }

    public ImmutableArray<VerbForm> Verbs(int word) => _verbs[word];

    public bool Is(int word, string category) => word >= 0 && word < _verbs.Length && _cues.At(category, word) is { } match && match.Count == 1;

    public bool IsAnySubject(int word) =>
        Is(word, "subject-self") || Is(word, "subject-group") || Is(word, "subject-third") || Is(word, "subject-indefinite") || Is(word, "subject-it") || Is(word, "subject-anyone");

    public string Lower(int word) => word >= 0 && word < _verbs.Length ? _text.Words[word].Lower : "";

    /// <summary>The word stands where only a noun or adjective can: after an article, a possessive or a preposition.</summary>
    public bool IsNominal(int word)
    {
        if (!SameSentence(word, word - 1) || _text.Words[word].Before != WordBreak.None || (Lower(word - 1) == "het" && Lower(word - 2) == "aan"))
            return false;
        // "Een uiterst beleefde jongeman": an adverb of degree opens an adjective.
        if (Is(word - 1, "degree-word") && Is(word - 2, "determiner") && _language == Language.Dutch)
            return true;
        if (!Is(word - 1, "determiner") && (!Is(word - 1, "preposition") || Is(word - 1, "particle")))
            return false;
        // "two would not stop": can, would, was are never nouns. "één voor één bevestigd": a participle closes its clause.
        var forms = _verbs[word];
        var closes = word + 1 >= _verbs.Length || _text.Words[word + 1].Before != WordBreak.None;
        var helps = !forms.IsDefaultOrEmpty && forms.All(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future || f.Verb.Infinitive is "be" or "have");
        return !helps && !(closes && !forms.IsDefaultOrEmpty && forms.Any(f => f.Tense == VerbTense.Participle) && _language == Language.Dutch);
    }

    /// <summary>Nothing stands before it in its part of the sentence.</summary>
    public bool Opens(int word) => word < 0 || word >= _verbs.Length || _text.Words[word].Before != WordBreak.None;

    public bool SameSentence(int a, int b) => b >= 0 && b < _verbs.Length && _text.Words[a].Sentence == _text.Words[b].Sentence;
}
