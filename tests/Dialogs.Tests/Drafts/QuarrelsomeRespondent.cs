using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Tests.Drafts;

/// <summary>A respondent who tells whole stories and agrees with nothing: objects to summaries, corrects lines, takes items out, goes back. The same seed says the same.</summary>
internal sealed class QuarrelsomeRespondent(int seed, Language language)
{
    private static readonly LocalizedText[] Stories =
    [
        new("Op een zaterdag in juli viel de kassa uit terwijl er twaalf klanten stonden. Ik belde de hersteller, telde alles met de hand op en gaf iedereen een bonnetje. Na een uur was de rij weg en niemand liep kwaad naar buiten.",
            "One Saturday in July the till broke down with twelve customers waiting. I rang the repairman, added everything up by hand and gave everybody a receipt. After an hour the queue was gone and nobody left angry."),
        new("Tijdens de les was niemand mee. De prof legde haar slides weg, haalde een zak snoep boven en liet ons per bank tellen, en dan tekende ze de verdeling op het bord. Daarna begon de zaal zelf vragen te stellen.",
            "In the lecture nobody was following. The professor put her slides away, took out a bag of sweets and had us count them, and then she drew the distribution on the board. After that the room began to ask questions."),
        new("een oude man viel op de trap toen ik mijn ronde deed", "an old man fell on the stairs when I was doing my rounds"),
        new("ik ben bij hem gaan zitten, heb zijn hand vastgehouden en de verpleger gebeld", "I sat down beside him, held his hand and called the nurse"),
        new("hij was na tien minuten rustig en heeft mij bedankt", "he had calmed down after ten minutes and thanked me"),
    ];

    private static readonly LocalizedText[] Objections =
    [
        new("nee, dat bellen hoort bij wat ik deed", "no, the ringing belongs to what I did"),
        new("nee, het gevolg was dat de rij na een uur weg was", "no, the result was that the queue was gone after an hour"),
        new("nee, zo ging het niet, hij lachte eerst", "no that is not how it went, he laughed first"),
        new("nee wacht, het was in juni en niet in juli. Het gevolg was dat hij mij bedankte. En wat ik deed: ik telde alles op", "no wait, it was June and not July. The result was that he thanked me. And what I did: I added it all up"),
        new("nee, de aanleiding was dat er twaalf klanten stonden", "no, what led up to it was that twelve customers were waiting"),
        new("nee", "no"), new("gedrag", "behaviour"), new("gevolg", "result"), new("situatie", "situation"), new("klopt niet", "that's not right"), new("ja klopt", "yes that's right"),
    ];

    private static readonly LocalizedText[] Moves =
    [
        new("terug", "back"), new("terug", "back"), new("verbeteren", "correct"), new("verbeter 1", "correct 1"), new("verbeter functie: kelner", "correct job: waiter"), new("1, 3", "1, 3"), new("2", "2"), new("regel 4", "line 4"),
        new("weg", "remove"), new("alles opnieuw", "all again"), new("overslaan", "skip"), new("klaar", "done"), new("dat is alles", "that is all"), new("engels", "dutch"), new("ja", "yes"), new("nee", "no"), new("1 en 2", "1 and 2"),
        new("nee, dat is eerder duidelijk communiceren", "no, that's more communicating clearly"), new("pauze", "pause"), new("verder", "continue"),
    ];

    private static readonly LocalizedText[] Answers =
    [
        new("kelner bij Torfs in Mechelen, zomer 2024", "waiter at Costa in Bradford, summer 2024"), new("een rusthuis in Lier", "a care home in Leeds"), new("klanten bedienen, brood snijden en de toog aanvullen", "serving customers, cutting bread and filling the counter"),
        new("een kassa en een scanner", "a till and a scanner"), new("dat de klanten tevreden waren", "that the customers were content"), new("3 4 2", "3 4 2"), new("4", "4"), new("geduld, uit dat van die oude man", "patience, from the one with the old man"),
    ];

    private readonly Random _random = new(seed);

    public string Next(Guide guide, Interview interview)
    {
        if (interview.Phase == Phase.Paused && _random.Next(2) == 0)
            return "verder";
        var said = (interview.Waiting, _random.Next(10)) switch
        {
            ({ For: WaitingFor.Mirror or WaitingFor.MirrorPart }, < 8) => Objections,
            ({ For: WaitingFor.Answer }, < 3) when interview.Mirrored is not null => Objections,
            ({ For: WaitingFor.Answer, Slot: { } slot }, < 7) => guide.Questions.ContainsKey(slot) ? Answers : Slots.Split(slot).Part.Length > 0 ? Stories : Moves,
            (_, 9) => Objections,
            _ => Moves,
        };
        return said[_random.Next(said.Length)].In(language);
    }
}
