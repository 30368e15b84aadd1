using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>
/// Decides which words of an English sentence are verbs. Most English verbs can be nouns ("check", "orders"), so a reading counts only where the words before it allow one
/// (<see cref="EnglishVerbPlaces"/>): after a subject, "to", a modal, an auxiliary, or in coordination with a verb of the same form (<see cref="EnglishJoinedVerbs"/>).
/// </summary>
internal static class EnglishVerbMarker
{
    internal static readonly FrozenSet<string> AlwaysVerb = FrozenSet.ToFrozenSet(
        ["am", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "do", "does", "did", "gets", "got", "can", "could", "must", "may", "might", "shall", "should", "will", "would", "ought"],
        StringComparer.Ordinal);

    public static void Mark(List<Token> words, GrammarLexicon lexicon)
    {
        var finite = false;
        var form = VerbForms.None;
        var told = VerbForms.None;
        var opened = VerbForms.None;
        var start = EnglishNotes.Start(words);
        var note = false;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            note &= !word.Is(WordTags.Subject);
            if (word.Is(WordTags.Stop | WordTags.Pause | WordTags.Quote | WordTags.And | WordTags.Subordinator) || (word.Is(WordTags.Relative) && !word.Is(WordTags.Determiner)))
            {
                finite = false;
                if (!word.Is(WordTags.Preposition | WordTags.Determiner)) continue;
            }
            // "pack what customers bought": what follows has a verb of its own.
            if (word.Lower is "what" or "whatever" && i > 0 && words[i - 1].IsVerb) finite = false;
            EnglishContractions.Read(words, i);
            if (word.Verb is { } contracted) { finite = true; _ = contracted; continue; }
            if (AlwaysVerb.Contains(word.Lower))
            {
                if (word.Readings.Length == 0) word.Verb = new VerbReading(word.Lower, VerbForms.Infinitive);
                else word.Verb = word.Readings[0];
                finite = true;
                // "I got in and switched on the lights": what is coordinated has the same form.
                if (word.Verb.Value.Lemma is "get" or "have" or "do" or "be" && i > 0 && words[i - 1].Is(WordTags.Subject) && !words[i - 1].Is(WordTags.Relative | WordTags.Possessive)) form = told = word.Verb.Value.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive) & ~VerbForms.Participle;
                continue;
            }
            if (word.Readings.Length == 0)
            {
                EnglishVerbGuess.Mark(words, i, lexicon, finite, form, told);
                if (word.Verb is { } guessed) { finite |= (guessed.Forms & VerbForms.Gerund) == 0; form = guessed.Forms; }
                continue;
            }
            // "at Brackley Books": the second part of a name.
            if (word.Capital && i > 1 && words[i - 1].Capital && words[i - 1].Is(WordTags.Name)) continue;
            // "at Reading Crown Court": the first part of one.
            if (word.Capital && i > 1 && words[i - 1].Is(WordTags.Preposition) && i + 1 < words.Count && words[i + 1].Capital) continue;
            // "Greet goes", "Kit mops": a name.
            if (word.Capital && (lexicon.IsFemaleName(word.Lower) || lexicon.IsMaleName(word.Lower))) continue;
            if (EnglishCompounds.Ends(words, i, lexicon)) continue;
            var allowed = EnglishVerbPlaces.Allow(words, i, finite, form, told) | EnglishVerbPlaces.Equated(words, i) | EnglishJoinedVerbs.Resumed(words, i, told) | (opened == told ? VerbForms.None : EnglishJoinedVerbs.Resumed(words, i, opened)) | (EnglishBareInfinitive.Is(words, i, lexicon) ? VerbForms.Infinitive : VerbForms.None) | EnglishVerbRows.Opens(words, i);
            if (i == start) allowed |= (i > 0 ? EnglishVerbPlaces.AtStart(word, i + 1 < words.Count ? words[i + 1] : null) : VerbForms.None) | EnglishNotes.Begin(words, i) | (EnglishNotes.Opens(words, i) ? VerbForms.Infinitive : VerbForms.None);
            else if (note || i == start + 2 && i > 2 && EnglishNotes.Opens(words, start)) allowed |= EnglishNotes.GoOn(words, i);
            if (allowed == VerbForms.None || word.Find(allowed) is not { } reading) continue;
            reading = EnglishHomographs.Choose(words, i, reading);
            word.Verb = reading with { Forms = reading.Forms & allowed };
            if ((word.Verb.Value.Forms & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive)) != 0 && !Infinitival(words, i)) finite = true;
            form = word.Verb.Value.Forms;
            note |= (i == start || i == start + 2 && EnglishNotes.Opens(words, start)) && (form & VerbForms.Infinitive) != 0;
            if (i > 0 && words[i - 1].Is(WordTags.Subject) && !words[i - 1].Is(WordTags.Relative | WordTags.Possessive)) told = form & (VerbForms.Third | VerbForms.Past | VerbForms.Infinitive);
            if (opened == VerbForms.None && OpensSentence(words, i)) opened = form & (VerbForms.Third | VerbForms.Past);
        }
    }

    /// <summary>"She brings what they need and answers …", "Precious also mentors …": the verb of whoever the sentence begins with, which goes on behind another clause.</summary>
    private static bool OpensSentence(List<Token> words, int i)
    {
        var subject = i - 1;
        while (subject > 0 && words[subject].Is(WordTags.Adverb) && !words[subject].Is(WordTags.Determiner)) subject--;
        return subject == 0 && (words[0].Lower is "he" or "she" || words[0].Is(WordTags.Name | WordTags.Person) || words[0].Capital && words[0].Tags == WordTags.None && words[0].Readings.Length == 0);
    }

    private static bool Infinitival(List<Token> words, int i) => i > 0 && words[i - 1].Lower == "to";
}
