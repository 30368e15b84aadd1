using System.Collections.Immutable;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Interviews;

/// <summary>A respondent who says anything at any moment: answers, wishes in both languages, options, numbers and nonsense. The same seed says the same.</summary>
internal sealed class WildRespondent(int seed)
{
    private static readonly string[] Wishes =
    [
        "overslaan", "skip", "terug", "back", "help", "wat bedoel je?", "herhaal", "repeat", "hoelang nog?", "progress", "pauze", "pause", "verder", "continue", "stop",
        "engels", "nederlands", "in dutch", "english", "wat bewaar je?", "mijn gegevens", "verwijder alles", "verbeteren", "verbeter 1", "correct job", "verbeter functie: bakker",
        "dat is alles", "that is all", "wat kan ik zeggen",
    ];

    private static readonly string[] Answers =
    [
        "ja", "nee", "yes", "no", "klaar", "done", "gedrag", "situatie", "result", "1", "2", "3", "5", "42", "0", "alle", "all", "observatie", "Klantvriendelijkheid", "cashier",
        "klanten bedienen, brood snijden en de toog aanvullen", "serving customers and cleaning", "Op een zaterdag in juli was een klant boos omdat zijn taart er niet was",
        "Ik zei sorry, keek in het boek en belde het atelier", "Hij nam de andere taart en kwam de week erna terug", "I called the manager and she gave the customer a refund",
        "dat weet ik niet meer", "geen idee", "altijd vriendelijk zijn", "{job-title}", "{competence} en {x}", "", "   ", "...", "👍🏽", "<b>x</b>", "=1+1", "\u202Eabc", "a\n- b\n- c; d", "ok",
    ];

    private readonly Random _random = new(seed);

    public string Next(Guide guide, Interview interview)
    {
        if (interview.Waiting.Slot is { } slot && guide.Questions.TryGetValue(slot, out var question) && question.Options.Length > 0 && _random.Next(3) == 0)
            return question.Options[_random.Next(question.Options.Length)].Label.In(_random.Next(2) == 0 ? Language.Dutch : Language.English);
        return _random.Next(40) switch
        {
            < 16 => Wishes[_random.Next(Wishes.Length)],
            39 => string.Concat(Enumerable.Repeat("heel lang, ", _random.Next(2_000))),
            _ => Answers[_random.Next(Answers.Length)],
        };
    }
}

/// <summary>One turn as it went.</summary>
internal sealed record PlayedTurn(Interview Before, string Said, StepResult Step)
{
    /// <summary>The interview that the next turn begins with.</summary>
    public Interview? After => Step.Next is { } next ? next with { NextUtterance = Before.NextUtterance + 2 } : null;
}

/// <summary>Plays interviews without storage, as the dialog would.</summary>
internal static class Playing
{
    public static ImmutableArray<PlayedTurn> Play(Guide guide, Interviewer interviewer, int seed, int turns)
    {
        var respondent = new WildRespondent(seed);
        var begin = Begin(interviewer, seed % 2 == 0 ? Language.Dutch : Language.English);
        var played = ImmutableArray.CreateBuilder<PlayedTurn>();
        var interview = begin;
        for (var i = 0; i < turns; i++)
        {
            var said = respondent.Next(guide, interview);
            var turn = new PlayedTurn(interview, said, interviewer.Step(interview, new Message(said)));
            played.Add(turn);
            // Deleted: somebody else begins.
            interview = turn.After ?? begin;
        }

        return played.ToImmutable();
    }

    public static Interview Begin(Interviewer interviewer, Language language) =>
        interviewer.Begin(new Consent("1", language, new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero))).Next! with { NextUtterance = 2 };
}
