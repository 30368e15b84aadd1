using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>A description with each of its statements looked at once more, wherever they stand: by a reviewer's decisions, for instance.</summary>
public static class RevisedDescription
{
    /// <summary>
    /// The description with every statement replaced by what <paramref name="revise"/> makes of it; <c>null</c> takes it out, and with it whatever was said of it. A sentence of the
    /// narrative or a line of the CV that rests on nothing but statements taken out goes too.
    /// </summary>
    public static JobDescription Revised(this JobDescription description, Func<Statement, Statement?> revise)
    {
        ArgumentNullException.ThrowIfNull(description);
        ArgumentNullException.ThrowIfNull(revise);
        HashSet<Evidence> gone = [], kept = [];
        foreach (var statement in Resting(description))
            (revise(statement) is null ? gone : kept).UnionWith(statement.Evidence);
        gone.ExceptWith(kept);
        return description with
        {
            Rubrics = [.. description.Rubrics.Select(r => r with { Statements = All(r.Statements) })],
            Incidents =
            [
                .. description.Incidents.Select(i => i with
                {
                    Circumstances = All(i.Circumstances), Behaviour = All(i.Behaviour), Results = All(i.Results),
                    Competence = i.Competence is { } chosen ? revise(chosen) : null,
                    Characteristics = [.. i.Characteristics.Select(c => revise(c.Statement) is { } s ? c with { Statement = s } : null).OfType<ShownCharacteristic>()],
                }),
            ],
            ResultAreas =
            [
                .. description.ResultAreas.Select(a => a with { Tasks = [.. a.Tasks.Select(t => revise(t.Statement) is { } s ? t with { Statement = s } : null).OfType<JobTask>()] })
                    .Where(a => !a.Tasks.IsEmpty),
            ],
            Characteristics = [.. description.Characteristics.Select(c => revise(c.Statement) is { } s ? c with { Statement = s } : null).OfType<Characteristic>()],
            Emotions = description.Emotions is { } emotions
                ? new EmotionalProfile(
                    [.. emotions.Dimensions.Select(d => d with { Statements = All(d.Statements) })],
                    [.. emotions.Demands.Select(d => revise(d.Statement) is { } s ? d with { Statement = s } : null).OfType<DemandReport>()])
                : null,
            Narrative = [.. description.Narrative.Select(p => p with { Sentences = All([.. p.Sentences.Where(Rests)]) }).Where(p => !p.Sentences.IsEmpty)],
            Descriptors = [.. description.Descriptors.Select(d => d.Example is { } example && revise(example) is { } s && Rests(example) ? d with { Example = s } : d with { Element = null, Example = null })],
            Cv = description.Cv is { } cv ? cv with { Lines = [.. cv.Lines.Select(l => revise(l.Statement) is { } s && Rests(l.Statement) ? l with { Statement = s } : null).OfType<CvEntry>()] } : null,
        };

        ImmutableArray<Statement> All(ImmutableArray<Statement> statements) => [.. statements.Select(revise).OfType<Statement>()];

        bool Rests(Statement statement) => statement.Evidence.IsEmpty || !statement.Evidence.All(gone.Contains);
    }

    /// <summary>The statements that others are made from.</summary>
    private static IEnumerable<Statement> Resting(JobDescription description) =>
        description.Rubrics.SelectMany(r => r.Statements)
            .Concat(description.Incidents.SelectMany(i => i.Circumstances.Concat(i.Behaviour).Concat(i.Results)))
            .Concat(description.ResultAreas.SelectMany(a => a.Tasks).Select(t => t.Statement));
}
