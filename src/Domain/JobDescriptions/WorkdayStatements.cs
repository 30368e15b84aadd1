using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.JobAnalysis.Narratives;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.JobDescriptions;

/// <summary>What a pasted workday text tells of the job itself, as statements in their sections.</summary>
/// <param name="language">Of the labels.</param>
internal sealed class WorkdayStatements(JobAnalyst analyst, JobAnalysisResult workday, StatementIds ids, Quotes quotes, Language language)
{
    private const int MostMentions = 12;

    /// <summary>"Ik ben Sara | en ik werk er al drie jaar": what is shorter tells of nothing but itself.</summary>
    private const int FewestWordsOfCondition = 4;

    /// <summary>What a shape of its own is worth beside the signs.</summary>
    private const double Firmness = 0.15;

    /// <summary>What was told is shown, whatever its number; more than this of one kind is a text about rules.</summary>
    private const int MostOfKind = 12;

    private readonly ImmutableArray<(ConditionKind Kind, Evidence Words)> _settled = [.. Settled(workday, quotes)];

    public ImmutableArray<RubricContent> Added(ImmutableArray<RubricContent> rubrics) =>
        [.. rubrics.Select(r => Of(r.Rubric).ToList() is { Count: > 0 } found
            ? r with { Status = RubricStatus.Told, Statements = [.. r.Statements, .. found] }
            : r)];

    /// <summary>The same words can tell of several conditions: they stand once, under what they tell of most, and each in its own clause where they can be parted. First what is surest.</summary>
    private static List<(ConditionKind Kind, Evidence Words)> Settled(JobAnalysisResult workday, Quotes quotes)
    {
        var settled = new List<(ConditionKind Kind, Evidence Words)>();
        foreach (var condition in workday.Conditions.Where(c => TellableConditions.IsListed(c) && !IsTown(c)).OrderByDescending(c => c is { Precise: true, Kind: ConditionKind.Pay or ConditionKind.Contract }).ThenByDescending(c => c.Likelihood + (c.Precise ? Firmness : 0)))
        {
            var words = Words(condition, quotes);
            var same = settled.FindIndex(s => s.Words.Overlaps(words));
            if (same >= 0)
            {
                var told = settled[same];
                // Where a longer one says it too, the longer one stands.
                if (told.Words.Length < words.Length && told.Words.Start >= words.Start && told.Words.End <= words.End)
                    settled[same] = told with { Words = words };
                // "Mijn contract is twintig uur per week | en ik verdien 14 euro per uur": each in its own clause.
                if (quotes.First(told.Words) is var first && first.End <= words.Start)
                    settled[same] = told with { Words = first };
                else if (quotes.First(words) is var own && own.End <= told.Words.Start)
                    (settled[same], words) = (told, own);
                else
                    continue;
            }

            settled.Add((condition.Kind, words));
        }

        // Where it is, is a name within whatever the sentence tells.
        settled.AddRange(workday.Conditions.Where(c => TellableConditions.IsListed(c) && IsTown(c)).Select(c => (c.Kind, Words(c, quotes))).Where(t => !settled.Exists(s => s.Kind == t.Kind && s.Words.Overlaps(t.Item2))).Take(1));
        return settled;
    }

    /// <summary>"Om kwart voor zes stapt Wim van zijn fiets aan | hotel Zonnelinde in Oostende": the place is all that is asked.</summary>
    private static bool IsTown(ConditionFinding condition) => condition is { Kind: ConditionKind.Place, Precise: false, Core: not null };

    /// <summary>Of a clause that tells several things, what stands around the telling words.</summary>
    private static Evidence Words(ConditionFinding condition, Quotes quotes)
    {
        var (value, core) = (condition.Evidence[0], condition.Core);
        var at = core is null ? -1 : quotes.Words(value).IndexOf(core, StringComparison.Ordinal);
        if (at < 0)
            return quotes.ClauseOf(value);
        var telling = value with { Start = value.Start + at, Length = core!.Length };
        if (IsTown(condition))
            return telling;
        return quotes.ClauseOf(quotes.First(telling) is var first && quotes.Words(first).Count(c => c == ' ') < FewestWordsOfCondition - 1 ? telling : first);
    }

    private IEnumerable<Statement> Of(Rubric rubric)
    {
        return rubric switch
        {
            Rubric.Identification =>
            [
                .. One(workday.JobTitle, new("Functie", "Job")),
                .. One(workday.Organisation, new("Organisatie", "Organisation")),
            ],
            Rubric.Tools => Told(workday.Tools).SelectMany(t => One(t, new("Middelen", "Tools"))),
            Rubric.Contacts => Told(workday.Contacts).SelectMany(c => One(c, new("Contacten", "Contacts"))),
            Rubric.PlaceInOrganisation => Leading().Take(1).Select(e => Made(quotes.Words(e), [e], new LocalizedText("Leidinggevende", "Supervisor").In(language))),
            Rubric.WorkingConditions or Rubric.TermsOfEmployment or Rubric.Responsibilities or Rubric.Requirements or Rubric.Development => Conditions(),
            _ => [],
        };

        IEnumerable<Statement> One(Mention? mention, LocalizedText label) => mention is null ? [] : [Made(mention.Name, mention.Evidence, label.In(language))];

        // What is mentioned once in passing matters less; who is called by name is a person, not a contact of the job.
        IEnumerable<Mention> Told(ImmutableArray<Mention> mentions)
        {
            var kept = mentions.Where(m => !m.Doubtful && !NarrativeWording.IsAnybody(m.Name) && !m.Name.Split(' ').Any(w => char.IsUpper(w[0]) && w.Skip(1).Any(char.IsLower))).OrderByDescending(m => m.Evidence.Length).Take(MostMentions).ToHashSet();
            return mentions.Where(kept.Contains);
        }

        IEnumerable<Statement> Conditions() => _settled.Where(s => RubricOf(s.Kind, quotes.Words(s.Words)) == rubric).GroupBy(s => s.Kind).OrderBy(g => g.Key)
            .SelectMany(g => g.Take(MostOfKind).OrderBy(s => s.Words.Start).Select(s => Made(quotes.Words(s.Words), [s.Words], rubric == Rubric.Responsibilities ? Authorities.In(language) : NameOf(s.Kind).In(language))));

        // "Haar teamleider" in what is told of the people on the job.
        IEnumerable<Evidence> Leading() => workday.Contacts.SelectMany(c => c.Evidence).Select(quotes.ClauseOf).Concat(_settled.Where(s => s.Kind == ConditionKind.Team).Select(s => s.Words))
            .OrderBy(e => e.Start).Select(e => analyst.FindReportingLine(workday.Language, quotes.Words(e)) is { } line ? e with { Start = e.Start + line.Start, Length = line.Length } : (Evidence?)null).OfType<Evidence>();

        Statement Made(string text, ImmutableArray<Evidence> evidence, string label) => new(
            ids.Of(KebabCase.Of(rubric), evidence[0]), Slots.Workday, label, text, StatementOrigin.Quoted, [evidence[0]])
        {
            Language = quotes.Language(evidence[0]) is { } said && said != language ? said : null,
        };
    }

    private static readonly LocalizedText Authorities = new("Bevoegdheid", "Authority");

    /// <summary>What may be decided is a matter of authority, in whatever shape it is told.</summary>
    private Rubric RubricOf(ConditionKind kind, string words) => kind switch
    {
        ConditionKind.Norm or ConditionKind.Pay when analyst.TellsAuthority(workday.Language, words) => Rubric.Responsibilities,
        ConditionKind.Pay or ConditionKind.Contract => Rubric.TermsOfEmployment,
        ConditionKind.Requirement => Rubric.Requirements,
        ConditionKind.Development => Rubric.Development,
        _ => Rubric.WorkingConditions,
    };

    private static LocalizedText NameOf(ConditionKind kind) => kind switch
    {
        ConditionKind.Atmosphere => new("Sfeer", "Atmosphere"),
        ConditionKind.Contract => new("Contract", "Contract"),
        ConditionKind.Development => new("Opleiding en doorgroei", "Training and prospects"),
        ConditionKind.Duration => new("Duur", "Duration"),
        ConditionKind.Norm => new("Regels", "Rules"),
        ConditionKind.Pay => new("Verloning", "Pay"),
        ConditionKind.Physical => new("Lichamelijk", "Physical demands"),
        ConditionKind.Place => new("Plaats", "Place"),
        ConditionKind.Requirement => new("Wat vereist is", "What is required"),
        ConditionKind.Schedule => new("Uurrooster", "Working hours"),
        ConditionKind.Size => new("Omvang", "Size"),
        ConditionKind.Team => new("Team", "Team"),
        _ => throw new System.Diagnostics.UnreachableException(kind.ToString()),
    };
}
