using System.Collections.Frozen;
using System.Collections.Immutable;
using InterviewBot.Domain.Incidents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Ksao;

/// <summary>
/// From behaviour to knowledge, skills, abilities and work styles, by a visible rule: the text shows kinds of acts, situations and subjects (<see cref="SignReader"/>), each adds its
/// weight to the attributes it points at (<see cref="KsaoWeights"/>), and the likeliest are kept. How often experts name an attribute at all, the job and the valence only
/// rank and admit what the text shows: without words in the text nothing is proposed.
/// </summary>
/// <param name="judged">The visible rule before it was weighed: on which signs an attribute can be said to rest.</param>
internal sealed class KsaoReader(SignReader signs, KsaoWeights weights, KsaoWeights judged, ActKinds kinds)
{
    /// <summary>How an incident is decided: the likeliest are ranked, as many as are not far less likely than those before them and ten at most, the likely ones may be put before the person, and the clear ones may be told of the person.</summary>
    private static readonly Cut IncidentCut = new("", Least: -2, Fewest: 3, Most: 10) { LeastShare = 0.3, Likely = 5, Clear = 3, LeastClear = -1, LeastClearSign = 0.5 };

    private static readonly Cut DayCut = new("-day", Least: -1, Fewest: 10, Most: 12) { Adjusted = "day/", OnActs = true, FewestMentions = 2, LeastJudgedInAll = 0.8 };
    // Answers in an interview are few: what they do not clearly show is asked, not proposed.
    private static readonly Cut AnswersCut = new("-day", Least: -1, Fewest: 0, Most: 12) { Adjusted = "day/", LeastGain = 0.4, Grounded = true, LeastJudgedInAll = 0.6 };

    private static readonly Cut OccupationCut = new("-occupation", Least: -1, Fewest: 10, Most: 10);

    /// <summary>What a sign must add to an attribute before its words may be called evidence for it.</summary>
    private const double LeastShown = 0.05;

    /// <summary>So many acts tell that something was done, where the words for it were not recognised.</summary>
    private const int ManyActs = 3;

    /// <summary>How much of what any story shows is taken off the strength of an attribute.</summary>
    private const double UsualShare = 0.6;

    /// <summary>The strength of what is shown no more than in any story.</summary>
    private const double LeastStrength = 0.1;

    private const int MostEvidence = 5;

    /// <summary>The judged weight from which a sign is a ground: below it, somebody saw a hint.</summary>
    private const double LeastJudged = 0.4;

    /// <summary>Elements of knowledge in the content model.</summary>
    private const string Knowledge = "2.C.";

    /// <summary>Elements of which a deed is no sign that they were missing: whoever comforted somebody did not lack concern. What is checked, steered or measured may be done badly.</summary>
    private static readonly string[] WellMeant = ["1.C.1", "1.C.2", "1.C.3", "1.C.4", "1.C.5.a", "1.C.5.c", "2.B.1", "2.A.1.b", "2.A.1.d", "2.C.1.e"];

    /// <summary>Only signs that weigh at least this share of the strongest are given as evidence.</summary>
    private const double EvidenceShare = 0.6;

    /// <summary>What an incident shows about the person who acts. Call it only for an incident whose behaviour is observable; otherwise nothing may be concluded.</summary>
    /// <param name="told">Words that tell behaviour: an answer without any may tell what came of it, which shows nothing of a person. Empty when not known.</param>
    /// <param name="found">The signs in it.</param>
    /// <param name="clauses">Of the incident: the evidence is told in them.</param>
    /// <param name="isEvent">It is one real event. What is told in it was done, in whatever words: the situation, the subject and the job then say what it may show, and none of that may be told of the person.</param>
    public ImmutableArray<KsaoFinding> Incident(IncidentText incident, ImmutableArray<KsaoSign> found, ImmutableArray<Evidence> told, ClauseAround clauses, bool isEvent)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var isActed = IsActed(incident, found, told);
        if (!isActed && (!isEvent || told.IsEmpty)) return [];
        var shown = Decide(found, ForIncident(incident), IncidentCut with { OnLapses = incident.Valence == Valence.Ineffective }, clauses, told);
        return isActed ? shown : [.. shown.Select(s => s with { IsLikely = false, IsClear = false, IsGrounded = false })];
    }

    /// <summary>Whether the answer about the behaviour shows so many kinds of acts that something was done, in words that the rules for behaviour may not know.</summary>
    public bool ShowsManyActs(IncidentText incident, ImmutableArray<KsaoSign> found) =>
        found.Count(s => IsAct(s) && s.Kind != SignReader.Omission && s.Evidence.Any(e => incident.Behaviour.Any(p => p.Utterance == e.Utterance))) >= ManyActs;

    /// <summary>
    /// Words that may describe somebody ("the careless type"), tell what the teller saw ("ge zag dat ze van mensen houdt") or deny anything: a deed only where behaviour is told in these very words.
    /// </summary>
    private static readonly ImmutableArray<string> SeldomDeeds = ["careless", "notices", SignReader.Omission];

    // Situations and subjects alone tell nothing of a person. A single act where no behaviour is told may be what came of it; several are a deed told out of its place.
    private bool IsActed(IncidentText incident, ImmutableArray<KsaoSign> found, ImmutableArray<Evidence> told) =>
        found.Any(s => IsAct(s) && (told.IsEmpty || s.Evidence.Any(e => told.Any(t => IsTold(s, e, t)) && !IsOnlookers(incident, e))))
        || told.Length >= ManyActs || found.Count(s => IsAct(s) && !SeldomDeeds.Contains(s.Kind)) >= ManyActs;

    /// <summary>Whoever is addressed or meant in general ("ge zag dat …", "you could tell") looks on.</summary>
    private static readonly FrozenSet<string> Onlookers = FrozenSet.ToFrozenSet(["ge", "gij", "je", "jij", "u", "men", "you", "one"], StringComparer.OrdinalIgnoreCase);

    private static bool IsTold(KsaoSign sign, Evidence shown, Evidence told) =>
        shown.Utterance == told.Utterance && (!SeldomDeeds.Contains(sign.Kind) || (shown.Start < told.End && told.Start < shown.End));

    private static bool IsOnlookers(IncidentText incident, Evidence shown)
    {
        var before = incident.Find(shown) is { } passage ? passage.Text.AsSpan(0, shown.Start).TrimEnd() : [];
        return Onlookers.Contains(before[(before.LastIndexOf(' ') + 1)..].ToString());
    }

    private bool IsAct(KsaoSign sign) => sign.Kind != SignReader.ToldAct && kinds.IsAct(sign.Kind);

    /// <summary>What a told workday shows.</summary>
    /// <param name="title">Job title, empty when not told.</param>
    /// <param name="deeds">What is done around people tells of their job, but an attribute rests on what they do themselves.</param>
    public ImmutableArray<KsaoFinding> Day(Passage passage, string title, OwnDeeds deeds, ClauseAround clauses) =>
        Decide([.. signs.Day([passage]).Select(s => IsAct(s) ? deeds.Of(s) : s)], Background(title), DayCut, clauses);

    /// <summary>What the answers to questions about a job show together.</summary>
    /// <param name="title">Job title, empty when not told.</param>
    public ImmutableArray<KsaoFinding> Answers(string title, ImmutableArray<Passage> passages, OwnDeeds deeds, ClauseAround clauses) =>
        Decide([.. signs.Day(passages).Where(s => s.Kind != SignReader.ToldAct).Select(s => IsAct(s) ? deeds.Of(s) : s)], Background(title), AnswersCut, clauses);

    /// <summary>What the task statements of an occupation ask.</summary>
    public ImmutableArray<KsaoFinding> Occupation(Passage passage, string title, ClauseAround clauses) => Decide(signs.Day([passage]), Background(title), OccupationCut, clauses);

    private IEnumerable<string> Background(string title) => weights.Families(title).Select(f => "job:" + f);

    private IEnumerable<string> ForIncident(IncidentText incident) => Background(incident.Job).Append(incident.Valence == Valence.Effective ? "effective" : "ineffective");

    /// <param name="acts">Words that tell what was done, for an attribute that only the situation or the outcome points at: it rests on the deed all the same.</param>
    private ImmutableArray<KsaoFinding> Decide(ImmutableArray<KsaoSign> found, IEnumerable<string> background, Cut cut, ClauseAround clauses, ImmutableArray<Evidence> acts = default)
    {
        var usual = weights.Of("usual" + cut.Kind).ToDictionary(w => w.ElementId, w => w.Weight, StringComparer.Ordinal);
        List<KeyValuePair<string, Score>> ranked =
        [
            .. Weigh(found, background, cut).Where(s => s.Value.Shown.Any(x => x.Gain >= LeastShown) && s.Value.Gain >= cut.LeastGain && (!cut.Grounded || BasisOf(s.Key, s.Value, cut).IsGrounded)).OrderByDescending(s => s.Value.Odds).ThenBy(s => s.Key, StringComparer.Ordinal),
        ];
        return
        [
            .. ranked.Take(Kept([.. ranked.Select(r => r.Value.Odds)], cut))
                .Select((s, i) => (ElementId: s.Key, Score: s.Value, Basis: BasisOf(s.Key, s.Value, cut), Rank: i))
                .Select(s => new KsaoFinding(s.ElementId, s.Basis.Sign.Kind, Strength(s.Score.Gain - (UsualShare * usual.GetValueOrDefault(s.ElementId))), Told([.. s.Basis.IsDeed || acts.IsDefaultOrEmpty ? [] : acts.Take(1), .. EvidenceOf(s.Basis.Grounds)], clauses))
                {
                    Reason = kinds.Words(s.Basis.Sign.Kind),
                    IsGrounded = s.Basis.IsGrounded,
                    IsLikely = s.Rank < cut.Likely || s.Score.Odds >= cut.Least,
                    IsClear = (s.Rank < cut.Clear || s.Score.Odds >= cut.LeastClear) && s.Score.StrongestSign >= cut.LeastClearSign && s.Basis.IsGrounded,
                }),
        ];
    }

    /// <summary>How many of the ranked attributes are kept.</summary>
    private static int Kept(ImmutableArray<double> odds, Cut cut)
    {
        double sum = 0;
        for (var i = 0; i < odds.Length; i++)
        {
            var share = 1 / (1 + Math.Exp(-odds[i]));
            if (i >= cut.Most || (i >= cut.Fewest && (cut.LeastShare > 0 ? share * i < cut.LeastShare * sum : odds[i] < cut.Least))) return i;
            sum += share;
        }
        return odds.Length;
    }

    /// <summary>The clauses that the evidence stands in, each once.</summary>
    private static ImmutableArray<Evidence> Told(ImmutableArray<Evidence> evidence, ClauseAround clauses)
    {
        var told = ImmutableArray.CreateBuilder<Evidence>();
        foreach (var words in evidence.Select(clauses.Of))
            if (!told.Any(words.Overlaps)) told.Add(words);
        return told.ToImmutable();
    }

    private static double Strength(double gain) => Math.Round(Math.Max(LeastStrength, gain), 2);

    private SortedDictionary<string, Score> Weigh(ImmutableArray<KsaoSign> found, IEnumerable<string> background, Cut cut)
    {
        var scores = new SortedDictionary<string, Score>(StringComparer.Ordinal);
        foreach (var prior in weights.Of("prior" + cut.Kind)) scores[prior.ElementId] = new Score { Odds = prior.Weight };
        foreach (var sign in found)
            foreach (var link in weights.Of(cut.Adjusted, sign.Kind))
                if (scores.TryGetValue(link.ElementId, out var score)) score.Add(sign, link.Weight * sign.Amount, IsShownBy(link, sign, cut));
        foreach (var link in background.SelectMany(b => weights.Of(cut.Adjusted, b)))
            if (scores.TryGetValue(link.ElementId, out var score)) score.Odds += link.Weight;
        return scores;
    }

    /// <summary>What one must know shows from what the work is about; what one can do and is shows only from what one does.</summary>
    private bool IsShownBy(KsaoWeight link, KsaoSign sign, Cut cut) =>
        !sign.Evidence.IsEmpty && (!cut.OnActs || kinds.IsAct(sign.Kind) || link.ElementId.StartsWith(Knowledge, StringComparison.Ordinal));

    /// <summary>What an attribute is said to rest on, what weighs most first: what is done, and for knowledge what the work is about; only where neither points at it, what happened.</summary>
    private Basis BasisOf(string elementId, Score score, Cut cut)
    {
        List<(KsaoSign Sign, double Gain)> own = [.. score.Ordered.Where(s => s.Gain >= LeastShown && IsGround(s.Sign, elementId, cut))];
        List<(KsaoSign Sign, double Gain)> sure = [.. own.Where(s => IsJudged(s.Sign, elementId))];
        var grounds = sure.Count > 0 ? sure : own.Count > 0 ? own : score.Ordered;
        // A customer who is angry asks for self-control, but does not show it.
        var isDeed = IsGround(grounds[0].Sign, elementId, cut);
        return new Basis(grounds, isDeed, isDeed && IsJudged(grounds[0].Sign, elementId) && grounds.Sum(g => Judged(g.Sign, elementId)) >= cut.LeastJudgedInAll);
    }

    private bool IsJudged(KsaoSign sign, string elementId) => Judged(sign, elementId) >= LeastJudged;

    private double Judged(KsaoSign sign, string elementId) => judged.Of(sign.Kind).Where(w => w.ElementId == elementId).Select(w => w.Weight).DefaultIfEmpty().Max();

    // What was left undone shows only in an event that ended badly what the work asks: elsewhere it proves no attribute.
    private bool IsGround(KsaoSign sign, string elementId, Cut cut)
    {
        if (sign.OnlyHints)
            return false;
        if (!IsAct(sign))
            return elementId.StartsWith(Knowledge, StringComparison.Ordinal) && kinds.Role(sign.Kind) == SignRole.Subject && sign.Shown.Length >= cut.FewestMentions;
        return kinds.Role(sign.Kind) == SignRole.Lapse ? cut.OnLapses : !cut.OnLapses || sign.IsDenied || !Array.Exists(WellMeant, m => elementId.StartsWith(m, StringComparison.Ordinal));
    }

    private static ImmutableArray<Evidence> EvidenceOf(List<(KsaoSign Sign, double Gain)> shown)
    {
        var least = Math.Max(LeastShown, shown[0].Gain * EvidenceShare);
        return [.. shown.Where(s => s.Gain >= least).SelectMany(s => s.Sign.Shown.Take(2)).Distinct().Take(MostEvidence)];
    }

    /// <param name="IsDeed">What weighs most may be a ground by itself, and is not only what happened around it.</param>
    /// <param name="IsGrounded">Enough that was judged by hand stands behind it.</param>
    private readonly record struct Basis(List<(KsaoSign Sign, double Gain)> Grounds, bool IsDeed, bool IsGrounded)
    {
        /// <summary>What weighs most.</summary>
        public KsaoSign Sign => Grounds[0].Sign;
    }

    /// <param name="Kind">End of the names of the sections of the weights that say how often experts name each attribute for such a text, and how much its signs usually add to each.</param>
    /// <param name="Least">Log-odds from which an attribute is kept, or is likely.</param>
    /// <param name="Fewest">So many are kept, however small their odds.</param>
    private readonly record struct Cut(string Kind, double Least, int Fewest, int Most)
    {
        /// <summary>In a whole day much happens around the job holder: skills, abilities and styles need an act of theirs.</summary>
        public bool OnActs { get; init; }

        /// <summary>What was left undone or done badly is a ground too.</summary>
        public bool OnLapses { get; init; }

        /// <summary>So often must be told what the work is about before knowledge of it is asked.</summary>
        public int FewestMentions { get; init; } = 1;

        /// <summary>What stands before the name of a sign where its weights for such a text differ from those for an incident.</summary>
        public string Adjusted { get; init; } = "";

        /// <summary>
        /// An attribute is kept when it is at least this share as likely as those before it are on average, in place of <see cref="Least"/>: how much is told differs more between texts than
        /// how many attributes it shows, and where some stand out the others are guesses. 0 for a cut that does not ask this.
        /// </summary>
        public double LeastShare { get; init; }

        /// <summary>So many are likely, however small their odds; the others from <see cref="Least"/>.</summary>
        public int Likely { get; init; } = int.MaxValue;

        /// <summary>So many are clear, if signs show them, however small their odds; the others from <see cref="LeastClear"/>.</summary>
        public int Clear { get; init; } = int.MaxValue;

        /// <summary>Log-odds from which an attribute is clear.</summary>
        public double LeastClear { get; init; }

        /// <summary>What one sign, apart from the mere fact that somebody acted, must add before an attribute is clear: of many faint ones, none is what a person would recognise.</summary>
        public double LeastClearSign { get; init; }

        /// <summary>What the grounds must be judged to say together: in an event a fair sign, in a whole day, where much is told in passing, a clear one or two that point the same way.</summary>
        public double LeastJudgedInAll { get; init; } = 0.5;

        /// <summary>Only what a sign points at by itself is kept.</summary>
        public bool Grounded { get; init; }

        /// <summary>What the words must add by themselves, whatever the job.</summary>
        public double LeastGain { get; init; }
    }

    private sealed class Score
    {
        public double Odds { get; set; }

        public List<(KsaoSign Sign, double Gain)> Shown { get; } = [];

        /// <summary>What was shown, what weighs most first.</summary>
        public List<(KsaoSign Sign, double Gain)> Ordered => [.. Shown.OrderByDescending(s => s.Gain).ThenBy(s => s.Sign.Kind, StringComparer.Ordinal)];

        public double Gain => Shown.Sum(s => s.Gain);

        public double StrongestSign => Shown.Where(s => s.Sign.Kind != SignReader.ToldAct).Select(s => s.Gain).DefaultIfEmpty().Max();

        public KsaoSign Strongest => Ordered[0].Sign;

        /// <param name="shows">Its words may be given as evidence.</param>
        public void Add(KsaoSign sign, double gain, bool shows)
        {
            Odds += gain;
            if (shows) Shown.Add((sign, gain));
        }
    }
}
