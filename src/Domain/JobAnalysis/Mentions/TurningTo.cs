using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>Verbs by which one turns to somebody, a firm or a service: whom one calls, asks, sends something to, orders from.</summary>
internal static class TurningTo
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["bellen", "opbellen", "telefoneren", "mailen", "bestellen", "sturen", "doorsturen", "opsturen", "melden", "doorgeven", "afgeven", "klagen", "vragen", "navragen", "informeren", "verwijzen", "doorverwijzen", "overleggen", "afspreken", "onderhandelen", "indienen", "aankaarten", "aanvragen", "verwittigen",
         "call", "ring", "phone", "email", "order", "send", "forward", "report", "complain", "ask", "enquire", "refer", "negotiate", "submit", "pass on", "hand over", "escalate", "liaise", "chase", "apply", "write", "talk", "speak", "tell"], StringComparer.Ordinal);

    public static bool Is(string lemma) => Verbs.Contains(lemma);
}
