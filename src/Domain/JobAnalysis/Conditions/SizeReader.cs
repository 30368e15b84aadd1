using System.Globalization;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>How large the work is: a number of customers, rooms, files that there are, or that the job has to do with on any day.</summary>
internal sealed class SizeReader(ReadText text, ConditionWords words)
{
    private const int FewestUnlisted = 2;

    /// <summary>First and last character of each such number with its noun, and whether the noun names those who do the job.</summary>
    public IEnumerable<(int Start, int End, ConditionKind Kind)> Find(string title)
    {
        foreach (var sentence in text.Sentences)
            for (var i = 0; i < sentence.Count; i++)
            {
                if (!IsNumber(sentence[i])) continue;
                var noun = Noun(sentence, i);
                if (noun < 0) continue;
                var lower = sentence[noun].Lower;
                var own = title.Length > 3 && lower.Length > 4 && title.Split(' ')[^1] is { Length: > 3 } last && lower.StartsWith(last[..^1], StringComparison.Ordinal);
                var definite = i > 0 && sentence[i - 1].Lower is "de" or "die" or "deze" or "the" or "these" or "those" or "zijn" or "haar" or "his" or "her";
                if (definite && (own || words.Colleagues.Has(lower))) continue;
                if (own) yield return (sentence[i].Start, sentence[noun].End, ConditionKind.Team);
                else if (words.Colleagues.Has(lower) && lower is not ("mensen" or "people" or "gasten" or "mannen" or "vrouwen" or "personeel")) yield return (sentence[i].Start, sentence[noun].End, ConditionKind.Team);
                else if (words.Sizes.Has(lower)) yield return (sentence[i].Start, sentence[noun].End, ConditionKind.Size);
            }
    }

    /// <summary>Whether a number of things tells how large the work is.</summary>
    public bool Holds(string stretch, ConditionSetting at)
    {
        if (at.Asked || at.OfAnother || at.Today || at.Once || at.Private && at.Owner is Owner.Holder || at.Owner is Owner.Stranger or Owner.Colleague) return false;
        if (at.Inside) return at.Clause is { Passive: false, Lead: null } clause && words.State.Contains(clause.Lemma) && clause.Lemma is not ("komen" or "gaan" or "worden" or "go" or "get" or "look" or "run" or "take" or "krijgen");
        // "Tien mensen na elkaar stellen dezelfde vraag": a verb that was not recognised tells what happened.
        if (PerDay(stretch)) return true;
        if (at.Clause is null) return !at.Words.Any(w => w.Readings.Any(r => (r.Forms & (VerbForms.Third | VerbForms.Infinitive)) != 0 && !words.State.Contains(r.Lemma)) && !w.Is(WordTags.Time | WordTags.Number | WordTags.Adjective | WordTags.Closed) && !words.Sizes.Has(w.Lower));
        return at.Clause is { Passive: false } host && words.State.Contains(host.Lemma) || at.Owner is Owner.Thing or Owner.Nobody;
    }

    private static bool PerDay(string stretch) =>
        stretch.Contains("per dag", StringComparison.Ordinal) || stretch.Contains(" a day", StringComparison.Ordinal) || stretch.Contains("gewone dag", StringComparison.Ordinal) || stretch.Contains("gemiddeld", StringComparison.Ordinal) || stretch.Contains("on average", StringComparison.Ordinal);

    private static bool IsNumber(Token word)
    {
        if (word.IsClock || word.Lower is "een" or "één" or "one" or "half" or "halve" or "eerste" or "first" or "paar" or "couple" or "last" or "laatste") return false;
        if (char.IsDigit(word.Text[0])) return double.TryParse(word.Text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal), NumberStyles.Integer, CultureInfo.InvariantCulture, out var n) && n >= FewestUnlisted;
        return NumberWords.IsNumber(word.Lower) || word.Lower is "tientallen" or "honderden" or "zestigtal" or "hundreds" or "dozens" || word.Lower.EndsWith("tigtal", StringComparison.Ordinal) || word.Lower is "tiental";
    }

    /// <summary>The noun that is counted: "64 rooms", "180 or so trips", "36 gezellige plaatsen".</summary>
    private int Noun(List<Token> sentence, int number)
    {
        for (var i = number + 1; i < sentence.Count && i <= number + 4; i++)
        {
            var word = sentence[i];
            if (word.Lower is "or" or "so" or "of" or "zo" or "andere" or "other" or "different" or "verschillende" or "nieuwe" || IsNumber(word)) continue;
            if (word.Is(WordTags.Pause | WordTags.Stop | WordTags.Quote | WordTags.Preposition | WordTags.Specifier | WordTags.Subject) || words.NotSizes.Has(word.Lower) || word.Is(WordTags.Time)) return -1;
            if (word.IsVerb && !words.Sizes.Has(word.Lower)) return -1;
            if (words.Sizes.Has(word.Lower) || words.Colleagues.Has(word.Lower)) return i;
            if (word.Is(WordTags.Adjective) || i + 1 < sentence.Count && sentence[i + 1].IsNominal && !sentence[i + 1].Is(WordTags.Time)) continue;
            return i;
        }
        return -1;
    }
}
