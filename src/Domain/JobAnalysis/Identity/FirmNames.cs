using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>Where a capitalised name that can be a firm's begins and ends: "Brighton and Hove City Council", "Brasserie 't Hof", "Fenwick's Nurseries".</summary>
internal sealed class FirmNames(ReadText text, ThingLexicon things, FirmAtWork firm)
{
    public bool StartsAt(List<Token> words, int i)
    {
        var word = words[i];
        if (!word.Capital || word.Is(WordTags.Time | WordTags.Stop | WordTags.Pause) || word.Lower is "i" or "ik" || EmployerSigns.Feasts.Contains(word.Lower)) return false;
        if (text.Holder.Names.Contains(word.Lower)) return false;
        // "8.30 Opened up", "9.00 Dropped": a line of a diary.
        if (i > 0 && words[i - 1].Is(WordTags.Number | WordTags.Time) && word.IsVerb) return false;
        if (i == 0 && (EmployerSigns.IsAskedFor(text, words) || firm.IsKnown(words, 0, End(words, 0)) || IsCompound(words))) return true;
        if (IsSurelyName(words, i)) return true;
        if (i == 0 || words[i - 1].Is(WordTags.Stop | WordTags.Quote)) return word.Tags is WordTags.None or WordTags.Name && word.Readings.Length == 0 && i + 1 < words.Count && (words[i + 1].Capital || IsOwnersFirm(words, i) || things.Organisations.Has(word.Lower) || HolderWords.IsBe(words[i + 1]) && IsNamedElsewhere(word) || EmployerSigns.IsNameOfFirm(things, words, i, i) || firm.Opens(words, End(words, i)));
        return true;
    }

    /// <summary>"Harkness &amp; Sons, funeral directors", "Park Row Dental took me on": at the head of a sentence, where any word has a capital, those behind it have one too.</summary>
    private bool IsSurelyName(List<Token> words, int i) =>
        !words[i].Is(WordTags.Closed | WordTags.Determiner | WordTags.Possessive) && End(words, i) is var end && end > i
        && (words[i + 1].Lower == "&" || end >= i + 2 && words.Skip(i + 1).Take(2).All(w => w.Capital) || words[i + 1].Capital && EmployerSigns.IsTrade(words[end].Lower));

    /// <summary>"Little Acorns Nursery has …": the adjective belongs to the name.</summary>
    private bool IsCompound(List<Token> words) => End(words, 0) is > 0 and var end && things.Organisations.Has(words[end].Lower) && words[0].Is(WordTags.Adjective) && !words[0].IsVerb;

    /// <summary>"St Brendan's Hospice", "Fenwick's Nurseries".</summary>
    private bool IsOwnersFirm(List<Token> words, int i) =>
        i + 2 < words.Count && words[i + 1].Lower is "'s" or "’s" && words[i + 2].Capital
        && words[i + 2].Lower is var kind && (things.Organisations.Has(kind) || kind.EndsWith("ies", StringComparison.Ordinal) && things.Organisations.Has(kind[..^3] + "y") || kind.EndsWith('s') && things.Organisations.Has(kind[..^1]));

    public int End(List<Token> words, int i)
    {
        var end = i;
        while (end + 1 < words.Count)
        {
            var next = words[end + 1];
            if ((next.Capital && next.Lower is not ("i" or "ik") || next.Text.All(char.IsDigit) && next.Start == words[end].End + 1) && !next.Is(WordTags.Time) && !text.Holder.Names.Contains(next.Lower)) { end++; continue; }
            if (IsOwnersFirm(words, end)) { end += 2; continue; }
            // "I'm at Harry Dunne's, the bookies".
            if (next.Lower is "'s" or "’s" && i > 0 && words[i - 1].Lower is "at" or "for" && end + 3 < words.Count && words[end + 2].Lower == "," && words[end + 3].Lower is "the" or "a" or "an") { end++; break; }
            // "St Luke's General".
            if (end > i && words[i].Lower is "st" or "st." or "sint" && next.Lower is "'s" or "’s" && end + 2 < words.Count && words[end + 2].Capital) { end += 2; continue; }
            // "Agentschap voor Natuur en Bos", "Centre for Digital Care".
            if (next.Lower is "voor" or "for" && end + 2 < words.Count && words[end + 2].Capital && Bodies.Contains(words[end].Lower))
            {
                end += 2;
                while (end + 2 < words.Count && words[end + 1].Lower is "en" or "and" or "&" && words[end + 2].Capital) end += 2;
                continue;
            }
            // "Brighton and Hove City Council", "Oman and Sons".
            if (next.Is(WordTags.And) && end + 2 < words.Count && words[end + 2].Capital && words.Skip(end + 2).TakeWhile(w => w.Capital).Last().Lower is "council" or "sons" or "daughters" or "trust" or "brothers" or "co" or "partners" or "zonen") { end += 2; continue; }
            // "Agentschap Integratie en Inburgering".
            if (next.Lower is "en" && end > i && end + 2 < words.Count && words[end + 2].Capital && Bodies.Contains(words[i].Lower)) { end += 2; continue; }
            // "Brasserie 't Hof".
            if (next.Lower is "'t" or "’t" && end + 2 < words.Count && words[end + 2].Capital) { end += 2; continue; }
            if ((next.Is(WordTags.And) || next.Lower is "de" or "het" or "van" or "of" or "the" or "den" or "der") && end + 2 < words.Count && words[end + 2].Capital && (next.Lower is "&" || !next.Is(WordTags.And))) { end += 2; continue; }
            break;
        }
        return end;
    }

    /// <summary>A public body says behind its kind what it is for.</summary>
    private static readonly FrozenSet<string> Bodies = FrozenSet.ToFrozenSet(["agentschap", "dienst", "centrum", "instituut", "vereniging", "departement", "raad", "fonds", "agency", "institute", "centre", "center", "department", "office", "society", "council", "trust"], StringComparer.Ordinal);

    /// <summary>Somewhere the word has its capital in the middle of a sentence: a name, not the first word of one.</summary>
    public bool IsNamedElsewhere(Token word) => text.Sentences.Any(s => s.Skip(1).Any(w => w.Capital && w.Lower == word.Lower && w.Start != word.Start));
}
