using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Conditions;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Puts a clause that tells a condition in general terms: the job holder as "{0}", the present tense, no pronoun that points outside it. "Aan het loket moet ge altijd
/// vriendelijk blijven" becomes "Aan het loket moet {0} altijd vriendelijk blijven". A clause that cannot be turned safely gives nothing, and is quoted instead.
/// </summary>
internal sealed class GeneralClause(ReadText text, ConditionWords words)
{
    private const string HolderSlot = "{0}";
    private const int FewestWords = 3;
    private const int MostWords = 26;

    /// <summary>Words that point at something told before, or at people the clause does not name.</summary>
    private static readonly FrozenSet<string> Pointing = FrozenSet.ToFrozenSet(
        ["dat", "dit", "die", "daar", "daarvan", "daarom", "daarvoor", "daarmee", "ervan", "ermee", "erover", "ervoor", "erin", "zo", "anders", "toen", "dezelfde", "hetzelfde", "hem", "hen", "hun", "mij", "me", "ons", "onze", "elkaars", "jullie", "dus", "zodat", "vandaag",
         "that", "this", "those", "these", "them", "him", "us", "our", "me", "then", "otherwise", "same", "such", "they", "their", "it'll", "today", "which", "who", "whose", "u", "cant", "dont", "wont", "doesnt", "isnt", "arent", "theyre", "hes", "shes", "youre", "ur", "thats", "yourself", "myself", "jezelf", "uzelf"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Links = FrozenSet.ToFrozenSet(["en", "maar", "want", "dus", "and", "but", "so", "because", "for", ",", ":", ";", "-", "–", "'", "‘", "“", "\"", "plus", "ook", "also"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Fillers = FrozenSet.ToFrozenSet(["ook", "also", "too", "natuurlijk", "amai", "echt", "eigenlijk", "really", "just", "actually", "haha", "lol", "wel"], StringComparer.Ordinal);

    /// <summary>The clause as a sentence without its full stop; <c>null</c> when it cannot be put in general terms.</summary>
    public string? Of(ConditionSetting at)
    {
        if (at.Owner is Owner.Stranger or Owner.Colleague || at.Clause is not null && !at.Inside || at.Clause is { Perfect: true }) return null;
        if (at.Clause is { Subordinate: true } && text.Language == Language.Dutch && at.Clause.Subordinator is not "wie") return null;
        var tokens = at.Words.SkipWhile(w => Links.Contains(w.Lower) || w.Is(WordTags.Quote)).ToList();
        // "…, says the manager": who said it is no part of it.
        if (tokens.Count < FewestWords) return null;
        var speech = tokens.FindIndex(1, w => w.Lower is "zegt" or "zei" or "zeggen" or "says" or "said" or "vindt" or "vertelt");
        if (speech >= 0 && tokens.Count - speech <= 5) tokens.RemoveRange(speech, tokens.Count - speech);
        if (tokens.Count > 2 && tokens[^1].Lower is "there" && tokens[^2].Lower is "in") tokens.RemoveRange(tokens.Count - 2, 2);
        while (tokens.Count > 0 && tokens[^1].Is(WordTags.Stop | WordTags.Pause | WordTags.Quote | WordTags.And)) tokens.RemoveAt(tokens.Count - 1);
        // Without its subject, or with its verb in front, it is half a clause.
        if (at.Clause is { Subject.Exists: true } told && (told.SubjectSentence != told.Sentence || text.Sentences[told.Sentence][told.Subject.Head] is var subject && !tokens.Contains(subject))) return null;
        if (tokens.Count > 1 && tokens[0].IsVerb && (tokens[0].Verb!.Value.Forms & VerbForms.Infinitive) == 0 && !IsHolder(tokens[1], at)) return null;
        if (tokens.Count is < FewestWords or > MostWords || tokens.Any(w => w.Is(WordTags.Quote)) || !tokens.Any(w => w.IsVerb || at.Clause is null && w.Readings.Any(r => words.State.Contains(r.Lemma)))) return null;
        var said = new List<string>(tokens.Count);
        var holder = false;
        for (var i = 0; i < tokens.Count; i++)
        {
            var word = Word(tokens, i, at, ref holder);
            if (word is null) return null;
            said.Add(word);
        }
        return Joined(tokens, said);
    }

    /// <summary>What a word becomes; empty when it goes; <c>null</c> when the clause cannot be turned.</summary>
    private string? Word(List<Token> tokens, int i, ConditionSetting at, ref bool holder)
    {
        var word = tokens[i];
        var lower = word.Lower;
        if (Pointing.Contains(lower) || i > 0 && Fillers.Contains(lower) && lower is "haha" or "lol" or "amai") return null;
        if (Fillers.Contains(lower)) return "";
        if (IsWe(lower)) return i + 1 < tokens.Count || i > 0 ? We(tokens, i) : null;
        if (lower is "hebben" && i + 1 < tokens.Count && IsWe(tokens[i + 1].Lower)) return There(tokens, i + 2);
        if (IsHolder(word, at))
        {
            if (holder) return null;
            holder = true;
            return HolderSlot;
        }
        if (word.Is(WordTags.Possessive) && !word.IsVerb && !(lower is "zijn" && i + 1 < tokens.Count && tokens[i + 1].Is(WordTags.Determiner)) && Possessives.Contains(lower)) return i + 1 < tokens.Count && IsBody(tokens[i + 1].Lower) ? text.Language == Language.Dutch ? "de" : "the" : null;
        if (lower is "ge" or "gij" or "je" or "jij" or "you") return null;
        if (word.Is(WordTags.ObjectPronoun) && lower is "haar" or "her" or "ze" or "zij" or "hij" or "he" or "she" or "i" or "ik") return null;
        if (text.Grammar.IsMaleName(lower) && word.Capital && lower is not "frans" || text.Grammar.IsFemaleName(lower) && word.Capital || text.Holder.Names.Contains(lower)) return null;
        // "en krijg 15 procent korting": joined to what the holder does, though it was not read as a verb.
        if (holder && !word.IsVerb && i > 0 && tokens[i - 1].Is(WordTags.And) && word.AllForms == VerbForms.Stem && word.Tags == WordTags.None && text.Language == Language.Dutch) return DutchInflection.ThirdPerson(word.Readings[0].Lemma);
        if (word.Verb is { } verb && !word.Is(WordTags.Time)) return Verb(tokens, i, verb, at);
        return lower is "i'm" or "he's" or "she's" or "you're" or "we're" or "they're" ? null : i == 0 && word.Capital && !word.Is(WordTags.Name) ? char.ToLowerInvariant(word.Text[0]) + word.Text[1..] : word.Text;
    }

    private static readonly FrozenSet<string> Possessives = FrozenSet.ToFrozenSet(["mijn", "m'n", "haar", "zijn", "z'n", "je", "jouw", "uw", "my", "his", "her", "your", "ur"], StringComparer.Ordinal);

    private static bool IsWe(string lower) => lower is "we" or "wij";

    private bool IsBody(string lower) => words.Body.Has(lower);

    private bool IsHolder(Token word, ConditionSetting at)
    {
        if (word.Lower is "je" or "ge" or "gij" or "jij" or "you") return at.Generic;
        if (at.Owner != Owner.Holder || word.Is(WordTags.Possessive) && word.Lower is "haar" or "her" or "his") return false;
        return text.Holder.FirstPerson ? FirstPerson.I.Contains(word.Lower) : word.Lower is "ze" or "zij" or "hij" or "she" or "he" || text.Holder.Names.Contains(word.Lower) && word.Capital;
    }

    /// <summary>"Hebben we een avond" is said as "is er een avond"; any other "we" cannot be said of a job.</summary>
    private string? We(List<Token> tokens, int i)
    {
        if (text.Language != Language.Dutch) return null;
        return i > 0 && tokens[i - 1].Lower is "hebben" ? "er" : null;
    }

    private static string? There(List<Token> tokens, int next) =>
        next >= tokens.Count ? null : tokens[next].Lower is "een" or "één" or "elke" or "geen" ? "is" : tokens[next].Is(WordTags.Number) ? "zijn" : null;

    /// <summary>The verb of the holder in the third person, any verb in the present.</summary>
    private string? Verb(List<Token> tokens, int i, VerbReading verb, ConditionSetting at)
    {
        var word = tokens[i];
        var dutch = text.Language == Language.Dutch;
        var ofHolder = dutch
            ? i > 0 && IsHolder(tokens[i - 1], at) || i + 1 < tokens.Count && IsHolder(tokens[i + 1], at)
            : IsHolder(tokens[..i].FindLast(t => t.IsVerb || IsHolder(t, at)) ?? word, at);
        // "ik verdien 13 euro en krijg korting", "I earn £12 and get a discount": what is joined has the same subject.
        ofHolder |= i > 0 && tokens[i - 1].Is(WordTags.And) && tokens[..i].Exists(t => IsHolder(t, at)) && (verb.Forms & (dutch ? VerbForms.Stem : VerbForms.Infinitive)) != 0 && (verb.Forms & VerbForms.Third) == 0 && (!dutch || (verb.Forms & VerbForms.Infinitive) == 0);
        var past = (verb.Forms & VerbForms.Past) != 0 && (verb.Forms & (VerbForms.Third | VerbForms.Stem | VerbForms.Infinitive | VerbForms.Participle)) == 0;
        // "Ze zouden voor elkaar door een vuur gaan": what would be is not what is.
        if (verb.Lemma is "zullen" && past || word.Lower is "would" or "'d") return null;
        // "You can't", "you don't": the short forms keep their spelling; an auxiliary alone says nothing.
        if (ofHolder && i + 1 < tokens.Count && tokens[i + 1].Lower is "n't")
            return i + 2 >= tokens.Count ? null : verb.Lemma switch { "can" => "ca", "will" => "wo", "do" => "does", _ => word.Text };
        if (ofHolder) return dutch ? DutchInflection.ThirdPerson(verb.Lemma) : Modal(verb.Lemma) ?? EnglishInflection.ThirdPerson(verb.Lemma);
        past &= !(i > 0 && tokens[i - 1].Is(WordTags.Determiner | WordTags.Possessive | WordTags.Adjective));
        if (!past) return i == 0 ? char.ToLowerInvariant(word.Text[0]) + word.Text[1..] : word.Text;
        if (dutch) return (verb.Forms & VerbForms.PastSingular) != 0 ? DutchInflection.ThirdPerson(verb.Lemma) : verb.Lemma;
        return word.Lower switch { "was" => "is", "were" => "are", "had" => "has", _ => null };
    }

    private static string? Modal(string lemma) => lemma is "must" or "may" or "can" or "should" or "will" or "would" or "might" ? lemma : null;

    /// <summary>The words with the spaces of the source; null when the sentence points outside it all the same.</summary>
    private string? Joined(List<Token> tokens, List<string> said)
    {
        // "Extra loon krijgt ze er niet voor": "er … voor" points at something told before.
        if (said.Contains("er") && tokens[^1].Is(WordTags.Preposition)) return null;
        var built = new System.Text.StringBuilder();
        for (var i = 0; i < said.Count; i++)
        {
            if (said[i].Length == 0) continue;
            if (char.IsDigit(said[i][0])) said[i] = CurrencySign.Before(text.Passage.Text, tokens[i].Start) + said[i];
            if (built.Length > 0 && (tokens[i].Start > tokens[i - 1].End || tokens[i].Text[0] is '\'' or '’' && char.IsLetter(said[i][0]) || said[i - 1].Length == 0 && !tokens[i].Is(WordTags.Pause | WordTags.Stop))) built.Append(' ');
            built.Append(said[i]);
        }
        var sentence = built.ToString().Replace('\n', ' ').Replace("  ", " ", StringComparison.Ordinal).Trim();
        return sentence.Length == 0 || sentence.Contains('(', StringComparison.Ordinal) || sentence.Contains('?', StringComparison.Ordinal) ? null : sentence;
    }
}
