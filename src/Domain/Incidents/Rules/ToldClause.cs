using InterviewBot.Domain.Clauses;

namespace InterviewBot.Domain.Incidents.Rules;

/// <summary>A clause with the text it stands in.</summary>
internal sealed record ToldClause(ClauseText Text, Clause Clause)
{
    private const int SharedLetters = 6;

    /// <summary>The word that names its subject; empty when there is none.</summary>
    public string Noun => Clause.SubjectWord < 0 ? "" : Text.Text.Words[Clause.SubjectWord].Lower;

    /// <summary>They, not she: <c>ze zijn alle zeven droog</c>, <c>daarna lachten ze</c>.</summary>
    public bool IsThey => Noun == "they" || (Noun is "ze" or "zij" && (IsPlural(Clause.SubjectWord - 1) || IsPlural(Clause.SubjectWord + 1)));

    /// <summary>The whole answer holds the word.</summary>
    public bool Mentions(string word) => Text.Text.Words.Any(w => w.Lower == word);

    /// <summary>Its subject names the job: "prof" and "professor", "instructrice" and "rijinstructeur".</summary>
    public bool IsJob(string job)
    {
        var noun = Noun;
        // "The hotel paid" is not the hotel receptionist.
        return noun.Length > 3 && Text.Cues.At("place-noun", Clause.SubjectWord) is null && job.Split(' ', '-', '/').Any(part => part.Length > 3
            // "Kleuter" is not the "kleuterleidster".
            && !(Clause.Subject == Subject.Other && part.StartsWith(noun, StringComparison.OrdinalIgnoreCase) && part.Length > noun.Length)
            && (part.Contains(noun, StringComparison.OrdinalIgnoreCase) || noun.StartsWith(part, StringComparison.OrdinalIgnoreCase)
                || (noun.Length > SharedLetters && part.Contains(noun[..SharedLetters], StringComparison.OrdinalIgnoreCase))));
    }

    private bool IsPlural(int word) => word >= Clause.First && word < Clause.End && Text.Text.Words[word].Lower is var verb
        && (verb is "zijn" or "waren" or "hebben" or "hadden" || (word == Clause.VerbWord && Clause.Time == ClauseTime.Past && verb.EndsWith("en", StringComparison.Ordinal)));
}
