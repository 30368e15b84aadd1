using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>What a text can name that the description of a job lists.</summary>
public enum MentionKind
{
    /// <summary>Nothing that is listed.</summary>
    None,

    /// <summary>Something the work is done with.</summary>
    Tool,

    /// <summary>Somebody the job has to do with, a department or a firm.</summary>
    Contact,
}

/// <summary>How much each sign speaks for a noun naming a tool or a contact: <c>mention-weights.txt</c>, fitted on labelled texts (benchmark verb <c>mention-fit</c>).</summary>
public sealed class MentionWeights
{
    /// <summary>Speaks for every noun.</summary>
    public const string Always = "always";

    /// <summary>From this belief on a noun is listed.</summary>
    private const double ListedTool = 0.06;
    private const double ListedContact = 0.07;

    /// <summary>From this belief on it is told: half of those are labelled by hand as well.</summary>
    private const double Told = 0.35;

    private static readonly int Kinds = Enum.GetValues<MentionKind>().Length;

    private readonly SignWeights _weights;

    private MentionWeights(SignWeights weights) => _weights = weights;

    /// <summary>What a noun with these signs is taken for, and whether that is doubtful.</summary>
    public (MentionKind Kind, bool Doubtful) Judge(IEnumerable<string> signs)
    {
        var (kind, belief) = Likeliest(signs);
        return belief < (kind == MentionKind.Tool ? ListedTool : ListedContact) ? (MentionKind.None, false) : (kind, belief < Told);
    }

    /// <summary>What a noun with these signs is most likely to name, if it names anything that is listed, and how likely that is: 0 to 1.</summary>
    public (MentionKind Kind, double Belief) Likeliest(IEnumerable<string> signs)
    {
        ArgumentNullException.ThrowIfNull(signs);
        var sums = _weights.Sums(signs.Append(Always));
        var total = sums.Sum(Math.Exp);
        var best = sums[(int)MentionKind.Tool] > sums[(int)MentionKind.Contact] ? MentionKind.Tool : MentionKind.Contact;
        return (best, Math.Exp(sums[(int)best]) / total);
    }

    /// <param name="text">Contents of <c>mention-weights.txt</c>: sign, kind and weight a line, separated by blanks.</param>
    public static MentionWeights Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(new SignWeights(Kinds, WeightLines.OfAnalysis(text).Select(l => (l.Sign, (int)Enum.Parse<MentionKind>(l.For, ignoreCase: true), l.Weight))));
    }
}
