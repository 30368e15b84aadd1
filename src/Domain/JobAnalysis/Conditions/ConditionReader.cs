using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Identity;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Conditions;

/// <summary>
/// Working conditions in a running text, by kind: from shapes, numbers and telling words, and from what a clause says. The value is the stretch between punctuation that they stand in, as told. A stretch counts only when its
/// clause tells a standing fact of the job (<see cref="ConditionRules"/>); what has no firm shape is weighed besides (<see cref="WeighedConditions"/>). An answer to a question about conditions is read by <see cref="AnswerConditions"/>.
/// </summary>
internal sealed class ConditionReader
{
    private const int MostWordsCounted = 8;

    private readonly ConditionPatterns _patterns;
    private readonly ToldText _told;
    private readonly CueMatches _matches;
    private readonly TokenizedText _text;
    private readonly ConditionSettings _settings;
    private readonly StretchSettings _around;
    private readonly ConditionRules _rules;
    private readonly FoundConditions _found;

    /// <param name="matches">The telling words of the text.</param>
    public ConditionReader(ConditionPatterns patterns, ToldText told, CueMatches matches)
    {
        (_patterns, _told, _matches, _text) = (patterns, told, matches, matches.Text);
        _settings = new ConditionSettings(told.Text, told.Work, told.Words, told.Persons, told.Title);
        _around = new StretchSettings(_text, told, _settings);
        _rules = new ConditionRules(told.Words);
        _found = new FoundConditions(_text, new ShapedStretches(patterns, _text, ListEnd));
    }

    /// <summary>The conditions, in the order of the text. Call once.</summary>
    public ImmutableArray<ConditionFinding> Read()
    {
        var weighed = Find();
        var doubtful = weighed.Weigh();
        var town = AddTown();
        var general = new GeneralClause(_told.Text, _told.Words);
        return [.. _found.InOrder(doubtful).Select(f => Finding(f) with { Likelihood = weighed.Likelihood(f) })];

        ConditionFinding Finding(ConditionStretch found) => doubtful.Contains(found)
            ? _found.Words(found, _told.Text.Passage) with { Doubtful = true }
            : town is { } place && found.Repeats(place) && !_found.IsFirm(found) ? _found.Words(found, _told.Text.Passage) with { Core = place.Words(_text) }
            : _found.Finding(found, _told.Text.Passage) with { General = _found.IsListed(found) ? null : general.Of(_around.At(found, Math.Clamp(_found.Shapes.Core(found) ?? found.First, found.First, found.End - 1))) };
    }

    /// <summary>The stretches of the text, with what speaks for each. Call once.</summary>
    public ImmutableArray<ConditionUnit> Units() => Find().Units;

    private WeighedConditions Find()
    {
        var counted = AddSizes();
        AddShaped(counted);
        AddTerms();
        AddCued();
        AddFacts();
        ConditionOverlaps.Settle(_found);
        return new WeighedConditions(_found, _told, _patterns, _settings, _around);
    }

    /// <summary>Numbers of people and things, by their noun and clause.</summary>
    private HashSet<ConditionStretch> AddSizes()
    {
        HashSet<ConditionStretch> counted = [];
        var sizes = new SizeReader(_told.Text, _told.Words);
        foreach (var (start, end, kind) in sizes.Find(_told.Title))
        {
            if (ConditionStretch.Between(_text, start, end, kind) is not { } words) continue;
            var stretch = ConditionStretch.Around(_text, words.First, words.End, kind);
            stretch = stretch with { End = ListEnd(stretch.End) };
            var (from, to) = stretch.Characters(_text);
            if (!sizes.Holds(_text.Text[from..to].ToLowerInvariant(), _settings.At(from, start, to)) || _found.Shapes.All.Any(f => f.Key.Repeats(stretch))) continue;
            _found.Shapes.Add(stretch, words.First);
            counted.Add(stretch);
        }
        return counted;
    }

    private void AddShaped(HashSet<ConditionStretch> counted) =>
        _found.All.AddRange(_found.Shapes.All.Where(s => counted.Contains(s.Key) || _rules.Holds(_around.Candidate(s.Key, true), _around.At(s.Key, s.Value))).Select(s => s.Key));

    /// <summary>What is told in one breath with a firm term of employment.</summary>
    private void AddTerms()
    {
        HashSet<int> sentences = [.. _found.All.Where(f => f.Kind is ConditionKind.Pay or ConditionKind.Contract || f.Kind == ConditionKind.Duration && ConditionRules.IsWeek(f.Words(_text))).Select(SentenceOf)];
        foreach (var (stretch, core) in _found.Shapes.All.Where(s => !_found.All.Contains(s.Key) && sentences.Contains(SentenceOf(s.Key))).ToList())
            if (ConditionRules.HoldsBeside(_around.Candidate(stretch, true), _around.At(stretch, core))) _found.ListTerm(stretch);

        int SentenceOf(ConditionStretch stretch) => _text.Words[stretch.First].Sentence;
    }

    private void AddCued()
    {
        foreach (var (stretch, core) in CuedStretches.Of(_matches))
        {
            // "Harbour Lane Dental" lies at no harbour.
            if (char.IsUpper(_text.Text[_text.Words[core].Start]) && core > _text.Sentences[_text.Words[core].Sentence].First) continue;
            if (stretch.Kind != ConditionKind.Size && !_found.Has(stretch) && _rules.Holds(_around.Candidate(stretch, false), _around.At(stretch, core))) _found.All.Add(stretch);
        }
    }

    /// <summary>What a clause says counts where its words told nothing, and where it is no duty.</summary>
    private void AddFacts()
    {
        foreach (var (start, end, kind) in new StandingFacts(_told.Text, _told.Work, _told.Words, _told.Persons, _settings).Find())
        {
            if (ConditionStretch.Between(_text, start, end, kind) is not { } words) continue;
            var stretch = ConditionStretch.Around(_text, words.First, words.End, kind);
            var (from, to) = stretch.Characters(_text);
            if (!_found.All.Exists(f => f.Kind is ConditionKind.Norm or ConditionKind.Atmosphere or ConditionKind.Physical or ConditionKind.Team && f.Meets(stretch)) && !_told.HasDuty(from, to)) _found.ListFact(stretch);
        }
    }

    /// <summary>The town, where it is told with the employer or the job: found by itself when nothing else says where the work is.</summary>
    private ConditionStretch? AddTown()
    {
        if (new WorkTown(_told.Text).Find(_told.Named) is not { } town || ConditionStretch.Between(_text, town.Start, town.End, ConditionKind.Place) is not { } place) return null;
        if (!_found.Has(place)) _found.List(place);
        return place;
    }

    /// <summary>"Three dentists, four assistants and a receptionist": a number of people goes on over commas as long as nothing else is told.</summary>
    private int ListEnd(int after)
    {
        var sentence = _text.Sentences[_text.Words[after - 1].Sentence];
        var end = after;
        while (end < sentence.End && _text.Text[_text.Words[end - 1].End.._text.Words[end].Start].Trim() == ",")
        {
            var next = end + 1;
            while (next < sentence.End && _text.Words[next].Before == WordBreak.None) next++;
            var (from, to) = (_text.Words[end].Start, _text.Words[next - 1].End);
            if (next - end > MostWordsCounted || _told.Text.Sentences.Exists(s => s.Exists(w => w.IsVerb && w.Start >= from && w.Start < to)) || !(char.IsDigit(_text.Text[from]) || NumberWords.IsNumber(_text.Words[end].Lower))) break;
            end = next;
        }
        return end;
    }
}
