using System.Collections.Frozen;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Privacy;

/// <summary>Whether personal data is the teller's own: "my number is …", "ik heet …".</summary>
internal static class OwnData
{
    /// <summary>So many words before it may say so.</summary>
    private const int Reach = 4;

    private static readonly FrozenSet<string> Own = FrozenSet.ToFrozenSet([.. FirstPerson.I, .. FirstPerson.Contracted, .. FirstPerson.Me, .. FirstPerson.My, "mine", "heet"], StringComparer.Ordinal);

    // "Zij heet Fatma Yildirim".
    private static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(["zij", "ze", "hij", "die", "he", "she", "who"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Leads = FrozenSet.ToFrozenSet(["naam", "name", "nummer", "number", "gsm", "mobile", "mail", "e-mail", "email", "adres", "address", "am", "ben", "heet", "i'm"], StringComparer.Ordinal);

    /// <param name="at">Its first word.</param>
    public static bool Is(TokenizedText text, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach) && (at >= text.Words.Length || text.Words[i].Sentence == text.Words[at].Sentence); i--)
        {
            if (i > 0 && Leads.Contains(text.Words[i].Lower) && !Others.Contains(text.Words[i - 1].Lower) && (Own.Contains(text.Words[i - 1].Lower) || Own.Contains(text.Words[i].Lower)))
                return true;
        }

        return false;
    }
}
