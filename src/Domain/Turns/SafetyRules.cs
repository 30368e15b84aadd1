using System.Collections.Immutable;
using InterviewBot.Domain.Privacy;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Turns where a wrong reading does harm: code, orders to the program, distress, personal data of others.</summary>
internal static class SafetyRules
{
    private const int VeryLongWords = 300;

    public static TurnReading? Read(TurnText turn)
    {
        if (MarkupFinder.Find(turn.Text.Text) is { } markup)
            return new TurnReading(HandlingClass.MarkupScript, "code-in-text", [new Evidence(0, markup.Start, markup.Length)]);
        if (turn.Words > VeryLongWords)
            return new TurnReading(HandlingClass.VeryLong, "more-than-300-words", []);
        if (turn.Find("injection", m => Speaker.Orders(turn, m)) is { IsEmpty: false } order)
            return new TurnReading(HandlingClass.PromptInjection, "order-to-the-program", order);
        if (Distress(turn) is { } distress)
            return distress;
        return null;
    }

    public static TurnReading? ReadPersonal(TurnText turn, ImmutableArray<PersonalDatum> personal)
    {
        var of = personal.Where(p => !p.Own && p.Kind != PersonalDataKind.GivenName).ToList();
        return of.Count == 0 ? null : new TurnReading(HandlingClass.ThirdPersonData, "data-of-a-third-person", [.. of.Select(p => new Evidence(0, p.Start, p.Length))]);
    }

    // The job may be about people in need: what a patient or caller said is an answer.
    private static TurnReading? Distress(TurnText turn)
    {
        var found = turn.Find("distress", m => !Speaker.IsAnother(turn, m));
        if (found.IsEmpty)
            return null;
        var aboutOthers = turn.Has("distress-work") && !turn.Has("subject-self");
        return aboutOthers ? null : new TurnReading(HandlingClass.Distress, "need-or-suffering", found);
    }
}
