using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Clauses;

/// <summary>Tells a verb in the present from the noun that looks like it: a finite form has a subject beside it.</summary>
internal sealed class PresentVerbs
{
    private readonly Language _language;
    private readonly TokenizedText _text;
    private readonly WordReadings _words;
    private readonly DutchPresents _dutch;
    private readonly EnglishPresents _english;

    public PresentVerbs(Language language, TokenizedText text, WordReadings words)
    {
        (_language, _text, _words) = (language, text, words);
        var signs = new SubjectSigns(text, words);
        _dutch = new DutchPresents(text, words, signs);
        _english = new EnglishPresents(text, words, signs);
    }

    /// <summary>The form is a finite verb whatever stands beside it.</summary>
    public bool IsCertain(Verb verb, int word)
    {
        if (verb.Kind is VerbKind.Modal or VerbKind.Future or VerbKind.Conditional)
            return !(_language == Language.English && _words.Lower(word) is "will" or "can" or "might" && _words.IsNominal(word));
        // "Kheb", "kdoe": the one who does it stands in the same word.
        if (_words.Is(word, "subject-self"))
            return true;
        if (!ClauseVerbs.IsHaveOrBe(verb) && verb.Infinitive != "worden")
            return false;
        // "De lonen worden dan later gestort".
        if (_words.Lower(word) is "zijn" or "worden" or "hebben" && word > 1 && _words.Is(word - 2, "determiner") && _words.Lower(word - 1).Length > 4 && (_words.Lower(word - 1).EndsWith("en", StringComparison.Ordinal) || _words.Lower(word - 1)[^1] == 's') && _text.Words[word].Before == WordBreak.None)
            return true;
        // "Tweehonderd inwoners hebben gebeld": a plural right before it, and nothing it could hang on.
        if (_words.Lower(word) == "hebben" && word > 0 && _text.Words[word].Before == WordBreak.None && _dutch.IsPluralNoun(word - 1) && _words.Verbs(word - 1).IsEmpty && !Enumerable.Range(Math.Max(0, word - 6), Math.Min(6, word)).Any(i => _words.SameSentence(word, i) && _words.Verbs(i).Any(f => f.Verb.Kind is VerbKind.Modal or VerbKind.Conditional or VerbKind.Future)))
            return true;
        // "zijn" and "zen" are also possessives and infinitives; "im" and "ive" are written without their apostrophe.
        return _words.Lower(word) is "is" or "ben" or "bent" or "heb" or "hebt" or "heeft" or "zijt" or "are" or "am" or "has" or "have" or "'s" or "'re" or "'m"
            || (_language == Language.English && _words.Lower(word) is "im" or "ive" or "shes" or "hes" or "theyre" or "thats" or "theres" or "youre" or "whos" or "isnt" or "arent" or "hasnt" or "havent")
            || (_language == Language.English && _words.Lower(word).Contains('\'', StringComparison.Ordinal))
            || (_words.Lower(word) is "zijn" or "zen" or "hebben" && ((_words.IsAnySubject(word - 1) && _words.Lower(word - 1) is not ("hij" or "ik" or "je" or "ge" or "u" or "het" or "iemand")) || _words.IsAnySubject(word + 1) || _words.Is(word + 1, "determiner") || _words.Is(word - 1, "plural-person")));
    }

    /// <summary>Somebody or something stands where the subject of this form would.</summary>
    public bool HasSubject(int word, int first, int end) => _language == Language.Dutch ? _dutch.HasSubject(word, first, end) : _english.HasSubject(word, first, end);
}
