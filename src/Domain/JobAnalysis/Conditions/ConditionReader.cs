using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// Working conditions by kind, from shapes, numbers and cues. The value is the stretch between punctuation that they stand in, as told. In running text a stretch counts only when
/// its clause tells a standing fact of the job (<see cref="ConditionRules"/>); the answer to a question about conditions is taken at its word.
/// </summary>
/// <param name="told">The running text; <c>null</c> for an answer to a question about conditions.</param>
internal sealed class ConditionReader(ConditionPatterns patterns, ConditionReader.Told? told)
{
    /// <summary>The belief that a stretch is no condition below which it is taken for one.</summary>
    private const double LeastDoubt = 0.65;

    /// <summary>The same where that kind has a shape in the stretch.</summary>
    private const double SecondKindInShape = 0.12;

    /// <summary>The belief that a stretch is no condition above which its shape does not help.</summary>
    private const double MostDoubt = 0.9;

    /// <summary>The same for a stretch in which a broad family of expressions or a telling word stands.</summary>
    private const double LeastDoubtInShape = 0.75;

    /// <summary>The belief in a second kind that a stretch tells of.</summary>
    private const double SecondKind = 0.25;

    /// <summary>The belief in a kind from which a stretch is found at all, however doubtful: about one in six of those it adds is labelled by hand as well.</summary>
    private const double LeastBelief = 0.05;

    /// <summary>The share of a stretch that is told already, above which a doubtful finding of the same kind adds nothing.</summary>
    private const double MostlyTold = 0.7;

    private const int ShortestValue = 3;
    private const int LongestValue = 22;

    private static readonly ImmutableArray<(string Category, ConditionKind Kind)> Kinds =
        [.. Enum.GetValues<ConditionKind>().Select(k => (CueFile.Category("condition", KebabCase.Of(k)), k))];

    /// <summary>A running text with what was found in it before: its title and its duties.</summary>
    /// <param name="Title">Folded; empty when not told.</param>
    /// <param name="Fields">The words of the fields found in it.</param>
    /// <param name="Named">Where the employer and the job are named.</param>
    internal sealed record Told(ReadText Text, WorkClauses Work, ConditionWords Words, StemList Persons, string Title, ImmutableArray<Evidence> Duties, CueMatches Fields, ConditionWeights Weights, ImmutableArray<Evidence> Named);

    public ImmutableArray<ConditionFinding> Read(Passage passage, CueMatches matches)
    {
        var text = matches.Text;
        var precise = Precise(text);
        var settings = told is null ? null : new ConditionSettings(told.Text, told.Work, told.Words, told.Persons, told.Title);
        if (told is not null) AddSizes(text, precise, settings!);
        var found = new List<(int First, int End, ConditionKind Kind)>();
        var general = told is null ? null : new GeneralClause(told.Text, told.Words);
        var rules = told is null ? null : new ConditionRules(told.Words);
        HashSet<(int First, int End, ConditionKind Kind)> terms = [];
        foreach (var (stretch, core) in precise)
            if (stretch.Kind is ConditionKind.Size or ConditionKind.Team && settings is not null && _counted.Contains(stretch) || Holds(stretch, core, true)) found.Add(stretch);
        if (settings is not null)
        {
            HashSet<int> sentences = [.. found.Where(f => f.Kind is ConditionKind.Pay or ConditionKind.Contract || f.Kind == ConditionKind.Duration && ConditionRules.IsWeek(text.Slice(f.First, f.End - f.First))).Select(f => text.Words[f.First].Sentence)];
            var beside = precise.Where(p => !found.Contains(p.Key) && sentences.Contains(text.Words[p.Key.First].Sentence) && ConditionRules.HoldsBeside(Candidate(p.Key, true), At(p.Key, p.Value))).Select(p => p.Key).ToList();
            found.AddRange(beside);
            _listed.UnionWith(beside);
            terms.UnionWith(beside);
        }
        foreach (var (category, kind) in Kinds)
            foreach (var match in matches.Of(category))
            {
                if (!HasNumber(text, match, kind)) continue;
                // "Harbour Lane Dental" lies at no harbour.
                if (told is not null && char.IsUpper(text.Text[text.Words[match.First].Start]) && match.First > text.Sentences[text.Words[match.First].Sentence].First) continue;
                var (first, end) = Stretch(text, match.First, match.End);
                if (!found.Any(f => f.Kind == kind && f.First < end && first < f.End) && !(told is not null && kind == ConditionKind.Size) && Holds((first, end, kind), match.First, false)) found.Add((first, end, kind));
            }
        List<(int First, int End, ConditionKind Kind)> facts = [];
        List<(int First, int End)> units = [];
        if (settings is not null) AddFacts();
        // "In the hall it is always thirty degrees" tells of the hall, not where the job is.
        if (rules is not null) found.RemoveAll(f => f.Kind == ConditionKind.Place && found.Exists(p => p.Kind == ConditionKind.Physical && precise.ContainsKey(p) && p.First < f.End && f.First < p.End) && !ConditionRules.Lies(text.Slice(f.First, f.End - f.First)));
        // "Nobody shouts" tells of the people, not of a rule.
        if (rules is not null) found.RemoveAll(f => f.Kind == ConditionKind.Norm && found.Exists(a => a.Kind == ConditionKind.Atmosphere && precise.ContainsKey(a) && a.First < f.End && f.First < a.End) && !ConditionRules.Binds(text.Slice(f.First, f.End - f.First)));
        // "Een gesprek mag zes minuten duren" is a rule, no duration beside it.
        if (rules is not null) found.RemoveAll(f => f.Kind == ConditionKind.Duration && found.Exists(n => n.Kind == ConditionKind.Norm && n.First < f.End && f.First < n.End) && !ConditionRules.IsWeek(text.Slice(f.First, f.End - f.First)) && !ConditionRules.Lasts(text.Slice(f.First, f.End - f.First)));
        // "12.90 an hour" is pay.
        if (rules is not null) found.RemoveAll(f => f.Kind == ConditionKind.Duration && !precise.ContainsKey(f) && found.Exists(p => p.Kind == ConditionKind.Pay && p.First < f.End && f.First < p.End));
        // A telling word alone says little in words that tell of another kind by their shape: "handschoenen zijn geen keuze" is a rule, and nothing about the body.
        if (rules is not null) found.RemoveAll(f => !precise.ContainsKey(f) && !_listed.Contains(f) && found.Exists(p => p.Kind != f.Kind && precise.ContainsKey(p) && p.First < f.End && f.First < p.End));
        if (settings is not null)
        {
            AddUnits();
            Weigh();
            AddTown();
        }
        return
        [
            .. found.Concat(_doubtful).OrderBy(f => f.First).ThenBy(f => f.Kind).Select(f =>
            {
                var span = text.Span(passage.Utterance, f.First, f.End - f.First);
                if (_doubtful.Contains(f)) return new ConditionFinding(f.Kind, passage.Words(span), [span]) { Doubtful = true };
                return new ConditionFinding(f.Kind, passage.Words(span), [span]) { General = _listed.Contains(f) ? null : general?.Of(settings!.At(text.Words[f.First].Start, text.Words[Math.Clamp(precise.TryGetValue(f, out var begin) ? begin : f.First, f.First, f.End - 1)].Start, text.Words[f.End - 1].End)), Precise = precise.ContainsKey(f) && !_listed.Contains(f), Core = precise.TryGetValue(f, out var core) && !_listed.Contains(f) ? Currency(f.Kind, text.Words[core].Start) + text.Slice(core, f.End - core) : null };
            }),
        ];

        // "£12 an hour": the sign before an amount is no part of its words.
        string Currency(ConditionKind kind, int start) => kind == ConditionKind.Pay && start > 0 && passage.Text[start - 1] is '£' or '$' or '€' ? passage.Text.Substring(start - 1, 1) : "";

        // What a clause says counts where its words told nothing, and where it is no duty.
        void AddFacts()
        {
            foreach (var (start, end, kind) in new StandingFacts(told!.Text, told.Work, told.Words, told.Persons, settings!).Find())
            {
                var (word, last) = (text.FirstWord(w => w.End > start), text.FirstWord(w => w.End >= end));
                if (word < 0 || last < word) continue;
                var (first, after) = Stretch(text, word, last + 1);
                var (from, to) = (text.Words[first].Start, text.Words[after - 1].End);
                if (found.Any(f => f.Kind is ConditionKind.Norm or ConditionKind.Atmosphere or ConditionKind.Physical or ConditionKind.Team && f.First < after && first < f.End) || told.Duties.Any(d => d.Start < to && from < d.End)) continue;
                found.Add((first, after, kind));
                _listed.Add((first, after, kind));
                facts.Add((first, after, kind));
            }
        }

        void AddUnits()
        {
            var signs = new ConditionSigns(text, settings!, told!.Words, told.Fields, told.Duties, told.Persons, told.Text.Grammar.Verbs, told.Text.Language);
            var verbs = told.Work.All.Where(c => !c.Clause.Nominal).Select(c => told.Text.Sentences[c.Clause.Sentence][c.Clause.Verb].Start).ToHashSet();
            units = [.. ConditionUnits.Of(text, verbs)];
            var shapes = units.ConvertAll(u => Shapes(u.First, u.End).ToList());
            foreach (var (i, (first, end)) in units.Index())
            {
                var beside = new[] { i - 1, i + 1 }.Where(n => n >= 0 && n < units.Count).SelectMany(n => shapes[n].Select(s => "near-" + s.Split(':')[1]).Concat(IsDuty(units[n]) ? ["near-duty"] : [])).Distinct();
                Units.Add(new ConditionUnit(text.Span(passage.Utterance, first, end - first), [.. signs.Of(first, end, shapes[i].Concat(beside)).Order(StringComparer.Ordinal)]));
            }
        }

        void AddTown()
        {
            if (new WorkTown(told!.Text).Find(told.Named) is not { } town) return;
            var (first, last) = (text.FirstWord(w => w.End > town.Start), text.FirstWord(w => w.End >= town.End));
            if (first < 0 || last < first || found.Any(f => f.Kind == ConditionKind.Place && f.First <= last && first < f.End)) return;
            found.Add((first, last + 1, ConditionKind.Place));
            _listed.Add((first, last + 1, ConditionKind.Place));
        }

        // What has no firm shape must be borne out by the signs of its stretch; what they tell beyond it is added.
        void Weigh()
        {
            var shares = told!.Weights.Shares([.. Units.Select(u => u.Signs)]);
            var kinds = Enum.GetValues<ConditionKind>();
            var kept = found.Where(f => IsFirm(f) && !IsDoubtful(f)).ToList();
            foreach (var (i, (first, end)) in units.Index())
            {
                if (shares[i][^1] >= LeastDoubtInShape) continue;
                var best = shares[i][..^1].Max();
                foreach (var (k, kind) in kinds.Index())
                {
                    if (shares[i][k] < best && shares[i][k] < (HasShape(Units[i], kind) ? SecondKindInShape : SecondKind)) continue;
                    if (kept.Any(f => f.Kind == kind && f.First < end && first < f.End)) continue;
                    var narrower = found.Where(f => !IsFirm(f) && f.Kind == kind && f.First < end && first < f.End).ToList();
                    if (narrower.Count == 0)
                    {
                        if (shares[i][^1] >= LeastDoubt) continue;
                        if (!MayTell(kind, At((first, end, kind), first))) continue;
                        narrower.Add((first, end, kind));
                        _listed.Add((first, end, kind));
                    }
                    kept.AddRange(narrower);
                }
            }
            found = kept;
            // What is less likely is found as well, for whoever wants all there is; home and other people's lives may be among it.
            foreach (var (i, (first, end)) in units.Index())
                foreach (var (k, kind) in kinds.Index())
                    if (shares[i][k] >= LeastBelief && !kept.Any(f => f.Kind == kind && Math.Min(f.End, end) - Math.Max(f.First, first) >= MostlyTold * (end - first))) _doubtful.Add((first, end, kind));

            static bool HasShape(ConditionUnit unit, ConditionKind kind) => unit.Signs.Any(s => s.EndsWith(":" + KebabCase.Of(kind), StringComparison.Ordinal) && s.Split(':')[0] is "firm" or "broad" or "loose");

            // The signs speak against every stretch it stands in.
            bool IsDoubtful((int First, int End, ConditionKind Kind) f) =>
                f.Kind is not (ConditionKind.Development or ConditionKind.Requirement or ConditionKind.Pay or ConditionKind.Contract) && !(f.Kind == ConditionKind.Duration && ConditionRules.IsWeek(text.Slice(f.First, f.End - f.First))) && !ConditionRules.IsTenure(text.Slice(f.First, f.End - f.First)) && units.Index().Where(u => u.Item.First < f.End && f.First < u.Item.End).All(u => shares[u.Index][^1] > MostDoubt);
        }

        // However much a stretch sounds like a condition: home, the way there and other people's lives are none.
        static bool MayTell(ConditionKind kind, ConditionSetting at) =>
            !at.Asked && !at.Private && !(at.OfAnother && kind is ConditionKind.Physical or ConditionKind.Place or ConditionKind.Size or ConditionKind.Pay or ConditionKind.Schedule)
            && !(at.Owner == Owner.Stranger && kind != ConditionKind.Atmosphere && at is { OfSomeone: false, OfAny: false, Generic: false })
            && !(kind == ConditionKind.Place && at.Has(w => w is "lives" or "live" or "lived" or "woont" or "woon" or "wonen"));

        bool IsFirm((int First, int End, ConditionKind Kind) f) => precise.ContainsKey(f) && !_listed.Contains(f) || terms.Contains(f);

        bool IsDuty((int First, int End) unit) => told!.Duties.Any(d => d.Start < text.Words[unit.End - 1].End && text.Words[unit.First].Start < d.End);

        // How the kinds that were found in a stretch were found.
        IEnumerable<string> Shapes(int first, int end)
        {
            foreach (var (shape, core) in precise)
            {
                if (core < first || core >= end) continue;
                yield return $"{(!found.Contains(shape) ? "loose" : _listed.Contains(shape) ? "broad" : "firm")}:{KebabCase.Of(shape.Kind)}";
            }
            foreach (var f in found.Where(f => !precise.ContainsKey(f) && f.First < end && first < f.End))
                yield return $"{(facts.Contains(f) ? "fact" : "word")}:{KebabCase.Of(f.Kind)}";
        }

        bool Holds((int First, int End, ConditionKind Kind) stretch, int core, bool isPrecise)
        {
            return settings is null || rules!.Holds(Candidate(stretch, isPrecise), At(stretch, core));
        }

        ConditionSetting At((int First, int End, ConditionKind Kind) stretch, int core) => settings!.At(text.Words[stretch.First].Start, text.Words[core].Start, text.Words[stretch.End - 1].End);

        ConditionCandidate Candidate((int First, int End, ConditionKind Kind) stretch, bool isPrecise)
        {
            var (from, to) = (text.Words[stretch.First].Start, text.Words[stretch.End - 1].End);
            return new ConditionCandidate(stretch.Kind, text.Text[from..to].ToLowerInvariant().Replace('\n', ' '), isPrecise, told!.Duties.Any(d => d.Start < to && from < d.End));
        }
    }

    /// <summary>"Three dentists, four assistants and a receptionist": a number of people goes on over commas as long as nothing else is told.</summary>
    private int ListEnd(TokenizedText text, int after)
    {
        var sentence = text.Sentences[text.Words[after - 1].Sentence];
        var end = after;
        while (end < sentence.End && text.Text[text.Words[end - 1].End..text.Words[end].Start].Trim() == ",")
        {
            var next = end + 1;
            while (next < sentence.End && text.Words[next].Before == WordBreak.None) next++;
            var (from, to) = (text.Words[end].Start, text.Words[next - 1].End);
            if (next - end > 8 || told!.Text.Sentences.Exists(s => s.Exists(w => w.IsVerb && w.Start >= from && w.Start < to)) || !(char.IsDigit(text.Text[from]) || NumberWords.IsNumber(text.Words[end].Lower))) break;
            end = next;
        }
        return end;
    }

    /// <summary>The stretches of the text that was read, with what speaks for each.</summary>
    public List<ConditionUnit> Units { get; } = [];

    private readonly HashSet<(int First, int End, ConditionKind Kind)> _counted = [];

    /// <summary>What may be told in a stretch, too little believed to be told of.</summary>
    private readonly HashSet<(int First, int End, ConditionKind Kind)> _doubtful = [];

    /// <summary>Found by a broad family of expressions, beside other terms or by what a clause says: listed for review, not repeated in a description.</summary>
    private readonly HashSet<(int First, int End, ConditionKind Kind)> _listed = [];

    /// <summary>Numbers of people and things, by their noun and clause.</summary>
    private void AddSizes(TokenizedText text, Dictionary<(int First, int End, ConditionKind Kind), int> precise, ConditionSettings settings)
    {
        var sizes = new SizeReader(told!.Text, told.Words);
        foreach (var (start, end, kind) in sizes.Find(told.Title))
        {
            var (word, last) = (text.FirstWord(w => w.End > start), text.FirstWord(w => w.End >= end));
            if (word < 0 || last < word) continue;
            var (first, after) = Stretch(text, word, last + 1);
            after = ListEnd(text, after);
            var (from, to) = (text.Words[first].Start, text.Words[after - 1].End);
            if (!sizes.Holds(text.Text[from..to].ToLowerInvariant(), settings.At(from, start, to)) || precise.Keys.Any(f => f.Kind == kind && f.First < after && first < f.End)) continue;
            precise[(first, after, kind)] = word;
            _counted.Add((first, after, kind));
        }
    }

    /// <summary>The stretches that have a shape of their own, each with the word its shape begins at.</summary>
    private Dictionary<(int First, int End, ConditionKind Kind), int> Precise(TokenizedText text)
    {
        var found = new Dictionary<(int First, int End, ConditionKind Kind), int>();
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Count == 0) continue;
            var start = text.Words[sentence.First].Start;
            var words = ConditionPatterns.Figures(text, sentence);
            foreach (var (kind, from, to, broad) in patterns.Find(words))
            {
                var first = sentence.First;
                while (first + 1 < sentence.End && text.Words[first].End <= start + from) first++;
                var last = first;
                while (last + 1 < sentence.End && text.Words[last + 1].Start < start + to) last++;
                var (begin, end) = Stretch(text, first, last + 1);
                if (kind == ConditionKind.Norm) begin = WithWhatItRules(text, begin, end, sentence.First);
                if (patterns.OnlyLooksLike(kind, text.Text[text.Words[begin].Start..text.Words[end - 1].End])) continue;
                if (told is not null && kind == ConditionKind.Team) end = ListEnd(text, end);
                var core = Math.Clamp(first, begin, end - 1);
                // Two shapes of one kind in one stretch are one condition ("2.480 bruto, plus maaltijdcheques").
                var same = found.Keys.Where(f => f.Kind == kind && f.First < end && begin < f.End).ToList();
                // Where a firm shape and a broad one meet, the firm one says where the telling words begin.
                var listed = broad;
                foreach (var other in same)
                {
                    var otherListed = _listed.Remove(other);
                    core = otherListed == listed ? Math.Min(core, found[other]) : listed ? found[other] : core;
                    (begin, end, listed) = (Math.Min(begin, other.First), Math.Max(end, other.End), listed && otherListed);
                    found.Remove(other);
                }
                found.Add((begin, end, kind), core);
                if (listed) _listed.Add((begin, end, kind));
            }
        }
        return found;
    }

    /// <summary>"…, dat is verplicht", "…, house rule": the rule is what stands before.</summary>
    private static int WithWhatItRules(TokenizedText text, int begin, int end, int sentence)
    {
        if (begin <= sentence || end - begin > 9 || text.Words[begin].Lower is not ("dat" or "that" or "that's" or "house" or "regel" or "rule" or "so" or "zo" or "no" or "the" or "thats" or "anders" or "meer")) return begin;
        var first = begin - 1;
        while (first > sentence && text.Words[first].Before == WordBreak.None) first--;
        return first;
    }

    /// <summary>Sizes, durations and pay need a number near them; a number is what makes them a condition.</summary>
    private static bool HasNumber(TokenizedText text, CueMatch match, ConditionKind kind)
    {
        if (kind is not (ConditionKind.Size or ConditionKind.Pay or ConditionKind.Duration)) return true;
        var sentence = text.Sentences[text.Words[match.First].Sentence];
        var number = false;
        for (var i = Math.Max(sentence.First, match.First - (kind == ConditionKind.Pay ? 8 : 3)); i < Math.Min(sentence.End, match.End + (kind == ConditionKind.Pay ? 6 : 1)); i++)
            number |= text.Words[i].Kind == WordKind.Number || NumberWords.IsNumber(text.Words[i].Lower);
        return number || (kind == ConditionKind.Pay && match.Cue.Pattern is "maaltijdcheque*" or "bedrijfswagen" or "company car" or "meal voucher*" or "fooi*" or "tips") || (kind == ConditionKind.Duration && match.Cue.Pattern is "halfuurtje" or "kwartier" or "quarter of an hour" or "half an hour");
    }

    /// <summary>From the punctuation before to the punctuation after; a very short stretch takes its neighbour along.</summary>
    private static (int First, int End) Stretch(TokenizedText text, int first, int end)
    {
        var sentence = text.Sentences[text.Words[first].Sentence];
        var from = first;
        while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        var to = Math.Min(end, sentence.End);
        while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        if (to - from < ShortestValue && to < sentence.End)
        {
            to++;
            while (to < sentence.End && text.Words[to].Before == WordBreak.None) to++;
        }
        if (to - from < ShortestValue && from > sentence.First)
        {
            from--;
            while (from > sentence.First && text.Words[from].Before == WordBreak.None) from--;
        }
        if (to - from > LongestValue)
        {
            from = Math.Max(from, first - (LongestValue / 2));
            to = Math.Min(to, from + LongestValue);
        }
        return (from, to);
    }
}
