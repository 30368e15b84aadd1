using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>The form in which something comes out at first.</summary>
internal enum Telling
{
    Minimal,
    Vague,
    Evasive,
    Detailed,
}

/// <summary>
/// What the traits lead to, in chances. These figures were set before any interview was run and are not tuned to its results: they say what a
/// class holds, from the student who writes three words to the one who tells it all at once.
/// </summary>
internal sealed class Habits(Persona persona)
{
    private readonly Draws _draws = new(persona.Id);

    public Draws Draws => _draws;

    /// <summary>The first answer about a fact, at any question that is not a probe.</summary>
    /// <param name="item">Place in a list, 0 elsewhere.</param>
    public Telling First(string slot, int item)
    {
        var place = $"{slot}#{item}";
        var traits = persona.Traits;
        var detailed = By(traits.Verbosity, 0.10, 0.40, 0.75) * (traits.Disclosure == Level.Low ? 0.5 : 1);
        if (Refuses(slot))
            return Telling.Evasive;
        if (_draws.Happens(place, "detailed", detailed))
            return Telling.Detailed;
        if (_draws.Happens(place, "evasive", By(traits.Disclosure, 0.35, 0.08, 0.02)))
            return Telling.Evasive;
        var insight = IsAboutTheWork(slot) ? traits.Knowledge : traits.Reflexivity;
        return _draws.Happens(place, "vague", By(insight, 0.40, 0.25, 0.12)) ? Telling.Vague : Telling.Minimal;
    }

    /// <summary>Will not tell, however it is asked.</summary>
    public bool Refuses(string slot) => _draws.Happens(slot, "refuses", By(persona.Traits.Disclosure, 0.08, 0.015, 0));

    /// <summary>Tells circumstances, behaviour and results in one go.</summary>
    public bool TellsAllAtOnce(string incident) => _draws.Happens(incident, "all-at-once", By(persona.Traits.Verbosity, 0, 0.15, 0.85));

    /// <summary>Asks what is meant before answering.</summary>
    public bool AsksMeaning(string slot) => _draws.Happens(slot, "meaning", By(persona.Traits.Understanding, 0.30, 0.05, 0));

    /// <summary>Says that it does not know, once.</summary>
    public bool Forgets(string slot) => _draws.Happens(slot, "forgets", By(persona.Traits.Memory, 0.20, 0.04, 0));

    /// <summary>Opens up at the first good probe; else at the second.</summary>
    public bool OpensUp(string slot, int item, Telling first) => _draws.Happens($"{slot}#{item}", "opens", first switch
    {
        Telling.Evasive => By(persona.Traits.Disclosure, 0.70, 0.85, 0.95),
        Telling.Vague => By(persona.Traits.Reflexivity, 0.80, 0.90, 0.95),
        _ => 0.95,
    });

    /// <summary>Agrees to an attribute that is proposed.</summary>
    public bool Agrees(string slot) => _draws.Happens(slot, "agrees", By(persona.Traits.Reflexivity, 0.60, 0.75, 0.85));

    /// <summary>How many items of a list go in one message.</summary>
    public int ItemsAtOnce => persona.Traits.Verbosity switch
    {
        Level.Low => 1,
        Level.Medium => 2,
        _ => int.MaxValue,
    };

    private static double By(Level level, double low, double medium, double high) => level switch
    {
        Level.Low => low,
        Level.Medium => medium,
        _ => high,
    };

    private static bool IsAboutTheWork(string slot) => !slot.StartsWith("emotional-", StringComparison.Ordinal) && !IsIncident(slot);

    private static bool IsIncident(string slot) =>
        slot.EndsWith("/" + Slots.Circumstances, StringComparison.Ordinal) || slot.EndsWith("/" + Slots.Behaviour, StringComparison.Ordinal)
        || slot.EndsWith("/" + Slots.Results, StringComparison.Ordinal);
}
