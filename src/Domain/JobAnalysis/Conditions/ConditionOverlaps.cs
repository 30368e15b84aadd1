namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>Which kind stands where the same words were found to tell of two.</summary>
internal static class ConditionOverlaps
{
    public static void Settle(FoundConditions found)
    {
        var text = found.Text;
        // "In the hall it is always thirty degrees" tells of the hall, not where the job is.
        found.All.RemoveAll(f => f.Kind == ConditionKind.Place && Shaped(f, p => p.Kind == ConditionKind.Physical) && !ConditionRules.Lies(f.Words(text)));
        // "Nobody shouts" tells of the people, not of a rule.
        found.All.RemoveAll(f => f.Kind == ConditionKind.Norm && Shaped(f, a => a.Kind == ConditionKind.Atmosphere) && !ConditionRules.Binds(f.Words(text)));
        // "Een gesprek mag zes minuten duren" is a rule, no duration beside it.
        found.All.RemoveAll(f => f.Kind == ConditionKind.Duration && found.Has(f with { Kind = ConditionKind.Norm }) && !ConditionRules.IsWeek(f.Words(text)) && !ConditionRules.Lasts(f.Words(text)));
        // "12.90 an hour" is pay.
        found.All.RemoveAll(f => f.Kind == ConditionKind.Duration && !found.Shapes.Has(f) && found.Has(f with { Kind = ConditionKind.Pay }));
        // A telling word alone says little in words that tell of another kind by their shape: "handschoenen zijn geen keuze" is a rule, and nothing about the body.
        found.All.RemoveAll(f => !found.Shapes.Has(f) && !found.IsListed(f) && Shaped(f, p => p.Kind != f.Kind));

        bool Shaped(ConditionStretch stretch, Func<ConditionStretch, bool> isMeant) => found.All.Exists(p => isMeant(p) && found.Shapes.Has(p) && p.Meets(stretch));
    }
}
