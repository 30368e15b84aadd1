using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Guides;

/// <summary>
/// What is wrong with the form of a question, whatever it is about: more than one question at once, or an answer put in the respondent's mouth.
/// Both lower the worth of an answer (question typology of Lyon, Quas &amp; Lamb).
/// </summary>
public static partial class QuestionForms
{
    /// <summary>Every fault of a question in either language; none for a single neutral one. Sentences without a question mark are not questions.</summary>
    public static IEnumerable<string> Faults(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = text.Count(c => c == '?');
        if (marks > 1)
            yield return "asks more than one question";
        if (marks == 0 && !InvitationPattern().IsMatch(text))
            yield return "asks nothing: it has no question mark and is no invitation to tell";
        foreach (var question in QuestionPattern().Matches(text).Select(m => m.Value.Trim()))
        {
            if (CoordinatedPattern().IsMatch(question))
                yield return "joins two questions in one";
            if (SuggestivePattern().IsMatch(question))
                yield return "suggests its answer";
        }
    }

    /// <summary>A sentence that ends in a question mark.</summary>
    [GeneratedRegex(@"[^.!:?\n]*\?")]
    private static partial Regex QuestionPattern();

    [GeneratedRegex(@"^(\P{Po}*[.:] )?(vertel|beschrijf|denk|noem|geef|tell|describe|think|name|give)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InvitationPattern();

    /// <summary>A question word, and after "and", "or" or a comma a second one.</summary>
    [GeneratedRegex(
        @"\b(wat|wie|waar\w*|wanneer|hoe\w*|welke?|what|who\w*|where|when|how|which|why)\b.*?(,|\b(en|of|and|or)\b)\s+((met|aan|voor|bij|in|op|van|with|to|for|by|at|from)\s+)?(wat|wie|waar\w*|wanneer|hoe\w*|welke?|what|who|whom|where|when|how|which|why)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex CoordinatedPattern();

    /// <summary>A tag at the end, a question that begins with a negated verb, or a word that takes the answer for granted.</summary>
    [GeneratedRegex(
        @"(,\s*(toch|niet|niet waar|hè|hé|right|no|correct|(is|was|does|did|do|are|were|would|could)n'?t (it|you|they|he|she|that))\?$)"
        + @"|(^(is|was|vond|had|heb|ben|kon|zou|moest|wil|denk)\s+(je|jij|het|dat|jullie)\s+(ook\s+)?niet\b)|(^(is|was|did|do|does|had|have|could|would|should|are|were)n['’]?t\b)"
        + @"|\b(natuurlijk|ongetwijfeld|uiteraard|vanzelfsprekend|toch zeker|of course|surely|obviously|no doubt|undoubtedly)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex SuggestivePattern();
}
