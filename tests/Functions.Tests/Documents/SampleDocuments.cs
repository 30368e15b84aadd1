using System.Collections.Immutable;
using System.Globalization;
using InterviewBot.Domain.Documents;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Documents made by hand: a short one, one with every kind of block, and one full of what people should not be able to smuggle in.</summary>
internal static class SampleDocuments
{
    public static readonly DateTimeOffset Made = new(2026, 11, 20, 14, 5, 9, TimeSpan.FromHours(1));

    /// <summary>All samples by the name their golden files bear.</summary>
    public static IEnumerable<(string Name, Document Document)> All =>
        from language in new[] { Language.Dutch, Language.English }
        from sample in new (string Name, Document Document)[] { ("short", Short(language)), ("rich", Rich(language)), ("hostile", Hostile(language)) }
        select ($"{sample.Name}.{language.Code()}", sample.Document);

    public static Document Named(string name) => All.Single(sample => sample.Name == name).Document;

    public static Document Short(Language language)
    {
        string T(string nl, string en) => language == Language.Dutch ? nl : en;
        return new(language, T("Functiebeschrijving: afwasser", "Job description: dishwasher"), T("vakantiejob in een eetcafé", "holiday job in a café"), Made,
            [
                new("identification", T("Identificatie", "Identification"), [new DocumentBlock.Fields([new(T("Functie", "Job"), Said(T("afwasser", "dishwasher"), 1))])]),
                new("purpose", T("Doel van de functie", "Purpose of the job"), [new DocumentBlock.Remark(T("Hiernaar is niet gevraagd.", "This was not asked."))]),
            ],
            [Note(language, 1, 2, T("afwasser", "dishwasher"))], T("De woorden waarop dit steunt", "The words this rests on"), []);
    }

    public static Document Rich(Language language)
    {
        string T(string nl, string en) => language == Language.Dutch ? nl : en;
        Language other = language == Language.Dutch ? Language.English : Language.Dutch;
        string away = language == Language.Dutch ? "Sorry, I really don't have time for this" : "Sorry, daar heb ik nu echt geen tijd voor";
        return new(language, T("Functiebeschrijving: medewerker klantendienst", "Job description: customer service assistant"), T("De Groene Winkel, Gent · studentenjob, zomer 2025", "The Green Shop, Ghent · student job, summer 2025"), Made,
            [
                new("identification", T("Identificatie", "Identification"),
                [
                    new DocumentBlock.Fields(
                    [
                        new(T("Functie", "Job"), Said(T("medewerker klantendienst", "customer service assistant"), 1)),
                        new(T("Organisatie", "Organisation"), Said(T("De Groene Winkel in Gent, een keten met twaalf winkels voor tuin, dier en huis", "The Green Shop in Ghent, a chain of twelve stores for garden, pets and home"), 2)),
                        new(T("Bron", "Source"), DocumentText.Plain(T("interview met wie de job deed", "interview with the person who did the job"))),
                    ]),
                ]),
                new("purpose", T("Doel van de functie", "Purpose of the job"),
                [
                    new DocumentBlock.Paragraph(
                    [
                        Said(T("De medewerker helpt klanten die iets willen ruilen, terugbrengen of vragen.", "The assistant helps customers who want to exchange, return or ask something."), 3),
                        Said(T("Zo blijven ze terugkomen, ook als er iets misliep.", "That way they keep coming back, even when something went wrong."), 4, 3),
                    ]),
                    new DocumentBlock.Paragraph([Quoted(T("eigenlijk moest ge zorgen dat mensen blij weer buitengingen", "basically you had to make sure people left happy"), 3)]),
                ]),
                new("result-areas", T("Resultaatgebieden en taken", "Result areas and tasks"),
                [
                    new DocumentBlock.Subheading(T("Klanten helpen", "Helping customers")),
                    new DocumentBlock.Bullets(
                    [
                        Said(T("klachten aanhoren en oplossen aan de balie", "hear and settle complaints at the desk"), 5),
                        Said(T("tegoedbonnen opmaken in het kassasysteem", "make out vouchers in the till system"), 6),
                        Quoted(T("de telefoon opnemen als niemand anders kon", "pick up the phone when nobody else could"), 7),
                    ]),
                    new DocumentBlock.Subheading(T("Hoe vaak", "How often")),
                    new DocumentBlock.Table(
                        [T("Taak", "Task"), T("Hoe vaak", "How often"), T("Waarmee", "Using")],
                        [
                            [Said(T("klachten aanhoren en oplossen", "hear and settle complaints"), 5), DocumentText.Plain(T("elke dag", "every day")), DocumentText.Plain(T("balie, telefoon", "desk, telephone"))],
                            [Said(T("tegoedbonnen opmaken", "make out vouchers"), 6), DocumentText.Plain(T("een paar keer per week", "a few times a week")), DocumentText.Plain(T("kassasysteem", "till system"))],
                            [DocumentText.Plain(T("teruggebrachte spullen nakijken en in het rek leggen, of apart houden voor de leverancier", "check returned goods and put them back on the shelf, or keep them apart for the supplier")), DocumentText.Plain(T("elke avond", "every evening")), DocumentText.Plain("–")],
                        ]),
                ]),
                new("emotional-demands", T("Emotionele belasting", "Emotional demands"),
                [
                    new DocumentBlock.BarChart(T("Hoe zwaar was het? (0 = niet, 4 = heel zwaar)", "How demanding was it? (0 = not at all, 4 = very)"), 0, 4,
                    [
                        new(T("Positieve emoties tonen", "Showing positive emotion"), 3.5),
                        new(T("Negatieve emoties onderdrukken", "Suppressing negative emotion"), 4),
                        new(T("Diepgaand acteren", "Deep acting"), null),
                        new(T("Vijandigheid van anderen", "Hostility from others"), 2),
                        new(T("Blootstelling aan verdriet en lijden", "Exposure to grief and suffering"), 0),
                    ]),
                    new DocumentBlock.Paragraph([Said(T("Boze klanten kwamen vooral op zaterdag.", "Angry customers came mostly on Saturdays."), 8)]),
                ]),
                new("critical-incidents", T("Kritieke incidenten", "Critical incidents"),
                [
                    new DocumentBlock.Subheading(T("Effectief 1", "Effective 1")),
                    new DocumentBlock.Fields(
                    [
                        new(T("Omstandigheden", "Circumstances"), Quoted(T("Op een zaterdag in juli kwam een vrouw binnen met een kapotte tuinslang. Ze had geen ticket meer en er stonden al acht mensen te wachten.", "On a Saturday in July a woman came in with a broken garden hose. She had no receipt and eight people were already waiting."), 9)),
                        new(T("Gedrag", "Behaviour"), Quoted(T("Ik heb eerst gezegd dat ik het begreep, dan haar klantenkaart gescand en de aankoop opgezocht.", "I first said I understood, then scanned her loyalty card and looked up the purchase."), 10)),
                        new(T("Gevolgen", "Results"), new DocumentText(away, true, [11]) { Language = other }),
                    ]),
                ]),
                new("terms", T("Arbeidsvoorwaarden", "Terms of employment"), [new DocumentBlock.Remark(T("Niet geweten: de student wist het niet meer.", "Not known: the student could not remember."))]),
            ],
            [
                Note(language, 1, 4, T("medewerker klantendienst", "customer service assistant")),
                Note(language, 2, 6, T("De Groene Winkel in Gent", "The Green Shop in Ghent")),
                Note(language, 3, 8, T("eigenlijk moest ge zorgen dat mensen blij weer buitengingen", "basically you had to make sure people left happy")),
                Note(language, 4, 9, T("dan komen ze ook terug", "then they come back")),
                Note(language, 5, 12, T("klachten aanhoren en oplossen", "hearing complaints and settling them")),
                Note(language, 6, 12, T("bonnekes maken in de kassa", "making vouchers in the till")),
                Note(language, 7, 14, T("de telefoon opnemen als niemand anders kon", "pick up the phone when nobody else could")),
                Note(language, 8, 31, T("op zaterdag waren ze het kwaadst", "they were angriest on Saturdays")),
                Note(language, 9, 18, T("Op een zaterdag in juli kwam een vrouw binnen met een kapotte tuinslang", "On a Saturday in July a woman came in with a broken garden hose")),
                Note(language, 10, 20, T("Ik heb eerst gezegd dat ik het begreep", "I first said I understood")),
                Note(language, 11, 22, away) with { Language = other },
            ],
            T("De woorden waarop dit steunt", "The words this rests on"),
            [
                T("Gemaakt uit een interview. Wat niet verteld is, staat er niet in.", "Made from an interview. What was not told is not in it."),
                T("Bevat gegevens van O*NET (CC BY 4.0) en ESCO.", "Contains data from O*NET (CC BY 4.0) and ESCO."),
            ]);
    }

    /// <summary>Text in every place that must stay text.</summary>
    public static Document Hostile(Language language)
    {
        ImmutableArray<DocumentText> row = [.. HostileTexts.All.Take(3).Select(DocumentText.Plain)];
        return new(language, HostileTexts.Script, HostileTexts.Markdown, Made,
            [
                new("one", HostileTexts.Markup, [.. HostileTexts.All.Select(text => new DocumentBlock.Paragraph([new(text, false, [1]), new(text, true, [1])]))]),
                new("two", HostileTexts.Control,
                [
                    new DocumentBlock.Remark(HostileTexts.LoneSurrogate),
                    new DocumentBlock.Bullets([.. HostileTexts.All.Select(DocumentText.Plain)]),
                    new DocumentBlock.Fields([.. HostileTexts.All.Select(text => new DocumentField(text, DocumentText.Plain(text)))]),
                    new DocumentBlock.Subheading(HostileTexts.Table),
                    new DocumentBlock.Table([.. row.Select(cell => cell.Text)], [row, [.. HostileTexts.All.TakeLast(3).Select(DocumentText.Plain)]]),
                    new DocumentBlock.BarChart(HostileTexts.Script, 1, 5, [.. HostileTexts.All.Select(text => new ChartBar(text, 3))]),
                ]),
            ],
            [Note(language, 1, 3, HostileTexts.Script)], HostileTexts.Override, [.. HostileTexts.All]);
    }

    private static DocumentText Said(string text, params int[] notes) => new(text, false, [.. notes]);

    private static DocumentText Quoted(string text, params int[] notes) => new(text, true, [.. notes]);

    private static DocumentNote Note(Language language, int number, int utterance, string quote) => new(number, new Evidence(utterance, 0, quote.Length), quote)
    {
        Place = string.Create(CultureInfo.InvariantCulture, $"{SourceWords.Turn.In(language)} {utterance}"),
    };
}
