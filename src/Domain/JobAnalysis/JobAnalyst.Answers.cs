using System.Buffers;
using System.Text.RegularExpressions;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis;

/// <summary>What an answer about the job itself names.</summary>
public sealed partial class JobAnalyst
{
    private const int FewestWordsWithEmployer = 3;

    private static readonly SearchValues<char> BetweenJobAndEmployer = SearchValues.Create(",(:/\n");

    /// <summary>The job title that a text names; <c>null</c> when it names none.</summary>
    public string? JobTitle(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return new JobTitleReader(Read(language, passage), For(language).Things).Find()?.Name;
    }

    /// <summary>The employer that an answer to "which job?" names beside the job; <c>null</c> when none is named or it is doubtful whether what is named is one.</summary>
    public Evidence? EmployerBesideJob(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        // "Bakkerijhulp", "bakery assistant": nothing stands beside the job, and the grammar of whole texts need not be loaded for it.
        var told = passage.Text.AsSpan().Trim();
        if (told.Count(' ') + 1 < FewestWordsWithEmployer && !told.ContainsAny(BetweenJobAndEmployer) && !told[Math.Min(1, told.Length)..].ContainsAnyInRange('A', 'Z'))
            return null;
        return new EmployerBesideJob(Read(language, passage), For(language).Things, _givenNames.Value).Find();
    }

    /// <summary>Who leads, and with whom one works, in an answer to "which job?" that tells it at once; <c>null</c> when it does not.</summary>
    public Evidence? SuperiorBesideJob(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        return For(language).Patterns.FindSuperior(passage.Text) is { } told ? new Evidence(passage.Utterance, told.Start, told.Length) : null;
    }

    /// <summary>The position somebody gives themselves in an answer about their organisation: "I'm the HR coordinator at …"; <c>null</c> when they name none.</summary>
    public Evidence? OwnPosition(Language language, Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (new JobTitleReader(Read(language, passage), For(language).Things).Find()?.Evidence is not [var told, ..] || SaysWhoOneIs().Match(passage.Text[..told.Start]) is not { Success: true } lead)
            return null;
        // "HR" of "HR coordinator" is no word of the title to the reader of whole texts.
        return lead.Groups["field"] is { Success: true } field ? told with { Start = field.Index, Length = told.End - field.Index } : told;
    }

    [GeneratedRegex(@"\b(ik ben( hier)?|ik werk( hier)?( er)? als|als|i['’]?m|i am|i work( here)? as|as|(mijn|my) (functie|job|rol|role|position|title) (is|here is))( de| het| een| the| a| an| hun| their| our| onze)?( (?<field>(?-i:\p{Lu}{2,4})))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SaysWhoOneIs();
}
