using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// What speaks for or against a stretch of a told text being a condition of some kind: the fields its words belong to (<c>condition-fields.txt</c>), whose matter it is, what kind of verb it has, and what was found in it by
/// its shape. The signs are named, and <c>condition-weights.txt</c> says what each is worth.
/// </summary>
internal sealed class ConditionSigns(TokenizedText text, ConditionSettings settings, ToldText told)
{
    private const int ShortUnit = 5;
    private const int LongUnit = 14;

    private static readonly ImmutableArray<(VerbKinds Kind, string Sign)> OfKinds = [.. Enum.GetValues<VerbKinds>().Where(k => k != VerbKinds.None).Select(k => (k, $"verb-of-{KebabCase.Of(k)}"))];

    /// <summary>In no certain order, each once.</summary>
    /// <param name="shapes">The kinds that were found in the stretch by shape, as signs.</param>
    public IReadOnlySet<string> Of(int first, int end, IEnumerable<string> shapes)
    {
        var (from, to) = (text.Words[first].Start, text.Words[end - 1].End);
        var signs = new HashSet<string>(shapes, StringComparer.Ordinal);
        var at = settings.At(from, from, to);
        var owner = KebabCase.Of(at.Owner);
        var named = FieldsWithin(first, end).Distinct(StringComparer.Ordinal).ToList();
        foreach (var field in named)
        {
            signs.Add(field);
            signs.Add($"{owner}:{field}");
        }
        signs.Add($"of-{owner}");
        AddVerb(signs, at, owner);
        AddAbout(signs, at);
        AddAmounts(signs, first, end);
        AddOpening(signs, first, end, at);
        if (at.Words.Any(w => told.Persons.Has(w.Lower))) signs.Add("person");
        if (at.Words.Any(w => w.IsClock || w.Is(WordTags.Number) && w.Is(WordTags.Time))) signs.UnionWith(["figures-of-clock", $"{owner}:figures-of-clock"]);
        if (at.Generic) signs.Add("generic");
        if (at.Once) signs.Add("once");
        if (at.Private) signs.Add("private");
        if (at.Today) signs.Add("that-day");
        if (at.Asked) signs.Add("asked");
        if (at.OfAnother) signs.Add("of-another");
        if (at.OfAny) signs.Add("of-any");
        if (text.Words[first].Quoted) signs.Add("quoted");
        if (told.HasDuty(from, to)) signs.Add("duty");
        signs.Add(end - first <= ShortUnit ? "short" : end - first > LongUnit ? "long" : "middling");
        return signs;
    }

    private IEnumerable<string> FieldsWithin(int first, int end)
    {
        foreach (var match in told.Fields.All)
        {
            if (match.First >= end) yield break;
            if (match.First >= first && match.End <= end) yield return match.Cue.Category;
        }
    }

    private void AddVerb(HashSet<string> signs, ConditionSetting at, string owner)
    {
        if (at.Clause is not { } clause || !at.Inside)
        {
            signs.Add("no-verb");
            return;
        }
        var kind = clause.Lead is { } lead && told.Words.Modal.Contains(lead) || told.Words.Modal.Contains(clause.Lemma) ? "modal"
            : told.Words.State.Contains(clause.Lemma) ? "state" : told.Words.Regime.Contains(clause.Lemma) ? "regime" : "act";
        signs.Add($"verb-{kind}");
        signs.Add($"{owner}:verb-{kind}");
        signs.Add((at.Past, at.TextPast) switch { (true, true) => "past-in-past", (true, false) => "past-in-present", (false, true) => "present-in-past", _ => "present-in-present" });
        var kinds = told.Text.Grammar.Verbs.Kinds(clause.Lemma);
        foreach (var (known, sign) in OfKinds)
            if ((kinds & known) == known) signs.Add(sign);
        if (clause.Passive) signs.Add("passive");
        if (clause.Negated) signs.UnionWith(["negated", $"{owner}:negated"]);
        if (clause.Subordinate) signs.Add("subordinate");
        if (clause.Lemma is "be" or "zijn" or "have" or "hebben") signs.Add($"verb-{clause.Lemma switch { "zijn" => "be", "hebben" => "have", var l => l }}");
    }

    /// <summary>What the subject is a word of.</summary>
    private void AddAbout(HashSet<string> signs, ConditionSetting at)
    {
        if (at.Subject is not { } subject) return;
        if (subject.Is(WordTags.Subject | WordTags.ObjectPronoun) || subject.Lower is "it" or "het" or "there" or "er" or "dat" or "that" or "this" or "dit") signs.Add($"subject-{Person(subject.Lower)}");
        else if (subject.Is(WordTags.Name)) signs.Add("subject-name");
        var word = text.FirstWord(w => w.Start >= subject.Start);
        if (word < 0) return;
        foreach (var field in FieldsWithin(word, word + 1)) signs.Add($"about-{field}");
    }

    /// <summary>Pronouns of both languages under one name.</summary>
    private static string Person(string pronoun) => pronoun switch
    {
        _ when FirstPerson.I.Contains(pronoun) => "i",
        "we" or "wij" => "we",
        "you" or "je" or "ge" or "gij" or "jij" or "u" or "men" or "ye" => "you",
        "they" => "they",
        "it" or "het" or "'t" => "it",
        "that" or "dat" or "this" or "dit" => "that",
        "there" or "er" => "there",
        "he" or "she" or "hij" or "ze" or "zij" => "they-or-one",
        _ => "other",
    };

    /// <summary>What the stretch begins with: "no …", "never …", a verb without a subject before it.</summary>
    private void AddOpening(HashSet<string> signs, int first, int end, ConditionSetting at)
    {
        foreach (var field in FieldsWithin(first, Math.Min(end, first + 2))) signs.Add($"opens:{field}");
        if (at.Words.Length > 0 && at.Words[0].IsVerb) signs.Add("opens-verb");
    }

    private void AddAmounts(HashSet<string> signs, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var word = text.Words[i];
            if (i > 0 && text.Text[text.Words[i - 1].End..word.Start].AsSpan().IndexOfAny("£€$") >= 0) signs.Add("amount:currency");
            if (word.Kind != WordKind.Number && !(NumberWords.IsNumber(word.Lower) && word.Lower is not ("een" or "one"))) continue;
            signs.Add("amount");
            if (i > first) signs.Add($"amount-after-{text.Words[i - 1].Lower}");
            if (i + 1 >= end) continue;
            var counted = text.Words[i + 1].Lower;
            if (PersonClasses.IsListed(counted)) signs.Add("amount:served");
            else if (RoleNouns.Is(counted, told.Text.Language)) signs.Add("amount:person");
            foreach (var field in FieldsWithin(i + 1, Math.Min(end, i + 3))) signs.Add($"amount:{field}");
        }
    }
}
