using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>
/// One scripted respondent in one interview. A first answer is as the traits have it; what is told in detail comes out only when an open question asks
/// for the part that is missing. A closed or leading question gets a bare yes. Deterministic: same persona and same questions, same answers.
/// </summary>
/// <param name="isForm">A form on paper: nobody to ask what is meant.</param>
internal sealed class Respondent(Persona persona, Guide guide, bool isForm = false)
{
    private readonly Habits _habits = new(persona);
    private readonly Noise _noise = new(persona, new Draws(persona.Id));
    private readonly SmallTalk _talk = SmallTalk.In(persona.Language);
    private readonly Dictionary<string, SlotMemory> _slots = new(StringComparer.Ordinal);
    private string? _pending;

    /// <summary>Answers what the bot said last.</summary>
    public string Answer(Utterance said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var asksAgain = said.Slot is null;
        var slot = said.Slot ?? _pending;
        _pending = slot;
        return said.Kind switch
        {
            UtteranceKind.Mirror => Say("confirm" + said.Number, _talk.Confirm),
            _ when slot is null => _talk.GoOn,
            _ when guide.Sections.OfType<Section.Review>().Any(s => s.Id == slot) => _talk.Done,
            _ when guide.Questions.TryGetValue(slot, out var question) && question.Kind is QuestionKind.Choice or QuestionKind.Choices or QuestionKind.Rating =>
                Choose(guide.Questions[slot], said.Text.Split('\n').Count(l => l.StartsWith("– ", StringComparison.Ordinal))),
            UtteranceKind.Probe => AnswerProbe(slot, said),
            _ when Slots.IsKsao(slot) && Listed(said.Text) is > 1 and var several => Pick(slot, several),
            _ when Slots.IsKsao(slot) => _habits.Agrees(slot) ? Say(slot, _talk.BareYes) : Say(slot, _talk.BareNo),
            _ => AnswerQuestion(slot, said, asksAgain),
        };
    }

    private string AnswerQuestion(string slot, Utterance said, bool asksAgain)
    {
        var memory = Memory(slot);
        if (!isForm && !memory.AskedMeaning && memory.Answers == 0 && _habits.AsksMeaning(slot))
        {
            memory.AskedMeaning = true;
            return Say(slot + "meaning", _talk.AskMeaning);
        }

        if (!memory.Forgot && memory.Answers == 0 && _habits.Forgets(slot))
        {
            memory.Forgot = true;
            return Say(slot + "forgets", _talk.DontKnow);
        }

        if (memory.Facts.Count == 0)
            return Unscripted(slot);
        if (memory.IsList)
            return memory.Given < memory.Facts.Count ? TellItems(slot, memory) : GoOnWithList(slot, memory);
        return memory.Answers == 0 || (asksAgain && !memory.Facts[0].Told) ? TellFirst(slot, memory) : Deepen(slot, memory.Facts[0], said);
    }

    private string TellFirst(string slot, SlotMemory memory)
    {
        memory.Answers++;
        var (incident, part) = Split(slot);
        if (memory.Facts[0].Told)
            return Say(slot + "told", _talk.ToldAlready);
        return part == Slots.Circumstances && !_habits.Refuses(slot) && _habits.TellsAllAtOnce(incident)
            ? string.Join(_noise.Between(incident), new[] { slot, Slots.Part(incident, Slots.Behaviour), Slots.Part(incident, Slots.Results) }.Select(s => Tell(Memory(s).Facts[0], Telling.Detailed)))
            : Tell(memory.Facts[0], _habits.First(slot, 0));
    }

    private string TellItems(string slot, SlotMemory memory)
    {
        memory.Answers++;
        var items = memory.Facts.Skip(memory.Given).Take(isForm ? int.MaxValue : _habits.ItemsAtOnce).ToList();
        memory.Given += items.Count;
        return string.Join('\n', items.Select(f => Tell(f, _habits.First(slot, f.Item))));
    }

    /// <summary>"What else?" brings out the rest of an enumeration that was told thinly; a list told item by item is complete.</summary>
    private string GoOnWithList(string slot, SlotMemory memory) =>
        memory.Facts is [{ Told: false, Probed: 0 } only] && !isForm && !_habits.Refuses(slot)
            ? TellMore(only)
            : Say(slot + "all" + Times(memory), _talk.ThatIsAll);

    private string TellMore(FactMemory fact)
    {
        fact.Probed++;
        return Tell(fact, _habits.OpensUp(fact.Fact.Slot, fact.Item, fact.First) ? Telling.Detailed : Telling.Minimal);
    }

    private string AnswerProbe(string slot, Utterance said)
    {
        var memory = Memory(slot);
        if (memory.Facts.Count == 0)
            return Unscripted(slot);
        memory.Answers++;
        return Deepen(slot, memory.IsList ? PointedAt(memory, said.Text) : Asked(slot, memory, said), said);
    }

    /// <summary>A further question about something: the detailed form, when the question is fit to bring it out.</summary>
    private string Deepen(string slot, FactMemory fact, Utterance said)
    {
        var reading = QuestionReading.Of(said.Text);
        if (fact.Told)
            return Say(slot + "more" + fact.Probed++, _talk.NothingMore);
        if (_habits.Refuses(fact.Fact.Slot))
            return Say(slot + "refuse" + fact.Probed++, _talk.Refuse);
        if (!reading.IsOpen)
            return Say(slot + "yes", _talk.BareYes);
        fact.Probed++;
        return fact.Probed > 1 || _habits.OpensUp(fact.Fact.Slot, fact.Item, fact.First) ? Tell(fact, Telling.Detailed) : Tell(fact, fact.First == Telling.Minimal ? Telling.Vague : Telling.Minimal);
    }

    /// <summary>The part of the incident that the words of the question are about; the slot it was asked for when they could be about any.</summary>
    private FactMemory Asked(string slot, SlotMemory memory, Utterance said)
    {
        var (incident, part) = Split(slot);
        if (part.Length == 0)
            return memory.Facts[0];
        var parts = QuestionReading.Of(said.Text).Parts;
        return parts.Count == 0 || parts.Contains(part) ? memory.Facts[0] : Memory(Slots.Part(incident, parts[0])).Facts[0];
    }

    /// <summary>The item whose words the question takes up; else the last one that was told thinly.</summary>
    private static FactMemory PointedAt(SlotMemory memory, string question)
    {
        var given = memory.Facts.Take(Math.Max(1, memory.Given)).ToList();
        return given.LastOrDefault(f => f.Said.Length > 0 && question.Contains(f.Said.TrimEnd('.'), StringComparison.OrdinalIgnoreCase)) ?? given.LastOrDefault(f => !f.Told) ?? given[^1];
    }

    private string Tell(FactMemory fact, Telling telling)
    {
        if (fact.Said.Length == 0)
            fact.First = telling;
        fact.Told |= telling == Telling.Detailed;
        return fact.Said = _noise.Type(
            telling switch
            {
                Telling.Minimal => fact.Fact.Minimal,
                Telling.Vague => fact.Fact.Vague,
                Telling.Evasive => fact.Fact.Evasive,
                _ => fact.Fact.Detailed,
            },
            fact.Fact.Key);
    }

    /// <summary>How many proposals the turn numbers.</summary>
    private static int Listed(string turn) => turn.Split('\n').Count(l => l.Length > 1 && char.IsAsciiDigit(l[0]) && l[1] == '.');

    private string Pick(string slot, int listed)
    {
        var picked = Enumerable.Range(1, listed).Where(n => _habits.Agrees(slot + n.ToString(CultureInfo.InvariantCulture))).ToList();
        return picked.Count > 0 ? string.Join(' ', picked) : Say(slot, _talk.BareNo);
    }

    /// <param name="listed">How many scales the turn lists, when it asks about several.</param>
    private string Choose(Question question, int listed)
    {
        if (question.Scale is { } scale)
            return string.Join(' ', Enumerable.Range(0, Math.Max(1, listed)).Select(i => scale.From + (int)(_habits.Draws.Share(question.Id, $"rating{i}") * (scale.To - scale.From + 1))));
        return question.Kind == QuestionKind.Choices ? _talk.All : _habits.Draws.Pick(question.Id, "option", question.Options).Label.In(persona.Language);
    }

    /// <summary>What nobody wrote down for this respondent, but anybody could say something about.</summary>
    private string Unscripted(string slot) => Say(slot, slot switch
    {
        _ when Slots.IsKsao(slot) => _talk.Example,
        _ when slot.EndsWith("/" + Slots.Purpose, StringComparison.Ordinal) => _talk.Purpose,
        _ when slot.EndsWith("/" + Slots.Tool, StringComparison.Ordinal) => _talk.Tool,
        "target-job" => _talk.Target,
        "technique-why" => _talk.Technique,
        "emotional-duration" => _talk.Duration,
        "emotional-support" => _talk.Support,
        _ => _talk.DontKnow,
    });

    private string Say(string what, string[] wordings) => _noise.Type(_habits.Draws.Pick(what, "wording", wordings), []);

    private SlotMemory Memory(string slot)
    {
        if (!_slots.TryGetValue(slot, out var memory))
            _slots[slot] = memory = new SlotMemory([.. persona.Of(slot).Select((f, i) => new FactMemory(f, i))], guide.Questions.TryGetValue(slot, out var q) && q.Kind == QuestionKind.List);
        return memory;
    }

    private static string Times(SlotMemory memory) => (memory.Answers++).ToString(CultureInfo.InvariantCulture);

    private static (string Incident, string Part) Split(string slot)
    {
        var slash = slot.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? (slot, "") : (slot[..slash], slot[(slash + 1)..]);
    }

    private sealed class SlotMemory(IReadOnlyList<FactMemory> facts, bool isList)
    {
        public IReadOnlyList<FactMemory> Facts { get; } = facts;

        public bool IsList { get; } = isList;

        /// <summary>Items given so far.</summary>
        public int Given { get; set; }

        public int Answers { get; set; }

        public bool AskedMeaning { get; set; }

        public bool Forgot { get; set; }
    }

    private sealed class FactMemory(GoldFact fact, int item)
    {
        public GoldFact Fact { get; } = fact;

        public int Item { get; } = item;

        public Telling First { get; set; }

        /// <summary>As it was typed last.</summary>
        public string Said { get; set; } = "";

        public bool Told { get; set; }

        public int Probed { get; set; }
    }
}
