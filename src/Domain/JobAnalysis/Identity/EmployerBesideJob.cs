using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>
/// The employer that somebody names in one breath with the job: "winkelbediende bij Torfs in Mechelen". Stricter than <see cref="OrganisationReader"/>: that one looks for the best name in a
/// text that has no other chance, here the question after it asks for whatever is not clearly a firm (a town, a person, an agency, a kind of shop).
/// </summary>
/// <param name="givenNames">In small letters: whoever looks after the children of Sofie works for no firm called Sofie.</param>
internal sealed class EmployerBesideJob(ReadText text, ThingLexicon things, WordSet givenNames)
{
    /// <summary>What a bare capitalised word behind "bij" or "at" scores; a town behind "in" or somebody's first name stays below it.</summary>
    private const double Clear = 3.5;

    private const int MostWordsOfChain = 3;

    private const int MostWordsOfKind = 4;

    private static readonly FrozenSet<string> IntoPlace = FrozenSet.ToFrozenSet(["in", "te", "near", "nabij", "van", "of"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfPerson = FrozenSet.ToFrozenSet(["familie", "family", "gezin", "dokter", "doctor"], StringComparer.Ordinal);

    private static bool IsOfPerson(Token word) => OfPerson.Contains(word.Lower) || FormsOfAddress.Has(word.Lower);

    /// <returns>The name, with the town behind it.</returns>
    public Evidence? Find()
    {
        var (score, span) = new OrganisationReader(text, things, givenNames).Best(new JobTitleReader(text, things).Find());
        foreach (var words in text.Sentences)
        {
            var first = words.FindIndex(w => w.Start == span.Start);
            var last = words.FindLastIndex(w => w.End == span.End);
            if (score >= Clear && first >= 0 && last >= first)
            {
                // "Steward bij KAA Gent, in de Planet Group Arena": with whom goes before where.
                if (first > 0 && Lead(words, first) is >= 0 and var lead && words[lead].Lower == "in" && WithWhom(words, lead) is { } firm && !IsDoubtful(words, firm.First, firm.Last)) return text.Span(text.Sentences.IndexOf(words), firm.First, firm.Last);
                return IsDoubtful(words, first, last) ? null : KindOfPlace(words) is { } kind && kind.Start <= span.Start && span.End <= kind.End ? kind : Whole(words, first, last);
            }
        }

        foreach (var words in text.Sentences)
        {
            for (var i = 0; i < words.Count; i++)
                if (ChainEnd(words, i) is { } last && IsWorkedFor(words, i)) return Whole(words, i, last);
        }

        return text.Sentences.Select(KindOfPlace).FirstOrDefault(kind => kind is not null);
    }

    /// <summary>"In een begeleidingstehuis voor jongeren", "at the municipal pool in Leuven": without a name, told so that one can picture it. A bare "in een winkel" is not.</summary>
    private Evidence? KindOfPlace(List<Token> words)
    {
        for (var i = 1; i + 1 < words.Count; i++)
        {
            if (words[i].Lower is not ("in" or "at" or "bij" or "aan" or "op" or "for" or "voor"))
                continue;
            var first = i + 1;
            while (first < words.Count && (words[first].Is(WordTags.Determiner) || words[first].Lower == "een")) first++;
            var kind = first;
            while (kind < words.Count && kind - first < MostWordsOfKind && !things.Organisations.Has(words[kind].Lower) && !words[kind].IsVerb && !words[kind].Is(WordTags.Stop | WordTags.Pause)) kind++;
            if (kind >= words.Count || kind - first >= MostWordsOfKind || !things.Organisations.Has(words[kind].Lower) || words[first].Capital)
                continue;
            while (kind + 1 < words.Count && things.Organisations.Has(words[kind + 1].Lower)) kind++;
            var last = kind;
            if (last + 2 < words.Count && (IntoPlace.Contains(words[last + 1].Lower) || words[last + 1].Lower is "on") && words[last + 2].Capital)
            {
                last += 2;
                while (last + 1 < words.Count && words[last + 1].Capital) last++;
            }

            var forWhom = last + 2 < words.Count && words[last + 1].Lower is "voor" or "for" && words[last + 2].IsNominal;
            if (forWhom)
            {
                last += 2;
                while (last + 1 < words.Count && words[last + 1].IsNominal && !words[last + 1].IsVerb) last++;
            }

            if (forWhom || (last > kind && kind > first))
                return text.Span(text.Sentences.IndexOf(words), first, last);
        }

        return null;
    }

    /// <summary>The capitalised name behind "bij" or "at" before a word.</summary>
    private static (int First, int Last)? WithWhom(List<Token> words, int before)
    {
        for (var i = 0; i + 1 < before; i++)
        {
            if (words[i].Lower is not ("bij" or "at" or "for") || !words[i + 1].Capital)
                continue;
            var last = i + 1;
            while (last + 1 < before && words[last + 1].Capital) last++;
            return (i + 1, last);
        }

        return null;
    }

    /// <summary>A person ("oppas bij Sofie"), what is sold ("verkoopster van Tupperware"), or part of a name for something else ("at Christmas parties").</summary>
    private bool IsDoubtful(List<Token> words, int first, int last)
    {
        if (ChainEnd(words, first) is not null || EmployerSigns.HasLegalForm(words, first, last) || Enumerable.Range(first, last - first + 1).Any(i => things.Organisations.Has(words[i].Lower))) return false;
        if (givenNames.Contains(words[first].Lower) || IsOfPerson(words[first]) || (first > 0 && IsOfPerson(words[first - 1])) || words[last].End - words[first].Start < 2) return true;
        if (last + 1 < words.Count && words[last + 1].IsNominal && !words[last + 1].IsVerb && !words[last + 1].Capital) return true;
        var lead = Lead(words, first);
        // "Op de spoed van het AZ Sint-Jan": nothing that is sold has an article.
        return lead > 0 && lead == first - 1 && words[lead].Lower is "van" or "of" && !things.Organisations.Has(words[lead - 1].Lower);
    }

    /// <summary>The word before the name and its article; -1 when there is none.</summary>
    private static int Lead(List<Token> words, int first)
    {
        var lead = first - 1;
        while (lead >= 0 && (words[lead].Is(WordTags.Determiner) || words[lead].Lower == "den")) lead--;
        return lead;
    }

    /// <summary>The last word of the name of a well-known firm that begins here, however it is written.</summary>
    private int? ChainEnd(List<Token> words, int first)
    {
        for (var length = Math.Min(MostWordsOfChain, words.Count - first); length > 0; length--)
        {
            if (things.Chains.Contains(string.Join(' ', words.Skip(first).Take(length).Select(w => w.Lower))) || things.Chains.Contains(string.Join(' ', words.Skip(first).Take(length).Select(w => w.Text))))
                return first + length - 1;
        }

        return null;
    }

    /// <summary>Nothing before the name makes it a shop one calls at, a ware or an agency.</summary>
    private static bool IsWorkedFor(List<Token> words, int first)
    {
        var lead = Lead(words, first);
        return lead < 0 ? !words[first].Capital : words[lead].Lower is "bij" or "in" or "voor" or "at" or "for" or "with" or "," or ":" or "(";
    }

    /// <summary>With the kind of place before it ("zwembad van Lier") and the town behind it.</summary>
    private Evidence Whole(List<Token> words, int first, int last)
    {
        var lead = Lead(words, first);
        if (lead > 0 && words[lead].Lower is "van" or "of" && things.Organisations.Has(words[lead - 1].Lower) && !words[lead - 1].IsVerb) first = lead - 1;
        if (last + 2 < words.Count && IntoPlace.Contains(words[last + 1].Lower) && words[last + 2].Capital)
        {
            last += 2;
            while (last + 1 < words.Count && words[last + 1].Capital) last++;
        }

        return text.Span(text.Sentences.IndexOf(words), first, last);
    }
}
