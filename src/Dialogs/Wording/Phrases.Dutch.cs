using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Wording;

public sealed partial record Phrases
{
    private static Phrases Dutch { get; } = new()
    {
        Heard = heard => heard switch
        {
            HeardAs.FewWords => ["Oké.", "", "", "Goed.", ""],
            HeardAs.Story => ["Dank je.", "", "Oké, dat heb ik.", "", "Bedankt.", "Genoteerd.", ""],
            HeardAs.Feelings => ["Dank je.", "", "Oké.", "", "Bedankt dat je dat vertelt.", ""],
            _ => ["Dank je.", "", "Oké, dat heb ik.", "Goed.", "", "Genoteerd.", "Dat is duidelijk.", "", "Bedankt, dat helpt me verder.", "Oké.", ""],
        },
        ListGoesOn = ["Genoteerd. Ga gerust verder, of zeg “dat is alles”.", "Staat erbij. Noem de volgende, of zeg “dat is alles”.", "Oké. Schieten er je nog te binnen, noem ze gerust; anders zeg je “dat is alles”."],
        NoSuchLine = "Die regel vind ik niet terug.",
        Added = "Dat heb ik erbij gezet.",
        ReviewGoesOn = "Is er nog een regel die je wil verbeteren, typ dan het nummer. Anders zeg je “klaar”.",
        ExplainMirror = "Dit is jouw verhaal in het kort. Zeg “ja” als het klopt, of “nee” als je er een stuk van wil aanpassen. Je mag er ook gewoon iets bij typen.",
        ExplainReview = "Elke regel is iets wat jij vertelde. Typ het nummer van een regel om die te verbeteren of aan te vullen. Is alles goed, zeg dan “klaar”.",
        ExplainCorrection = "Typ het nummer dat voor de regel staat, of een woord eruit. Toch niets te verbeteren? Zeg dan “nee”.",
        ExplainPlainly = "Antwoord gerust kort, in gewone woorden. Een ruwe schatting is ook goed, en overslaan mag altijd.",
        Kept = "Goed, dat blijft zoals het was.",
        StandsThere = "Klopt, dat staat er al zo bij.",
        KeptElsewhere = label => $"Dat zet ik alvast bij “{label}”.",
        Hurrying = minutes => $"Geen probleem. Alles wat je vertelde is bewaard, en er {(minutes == 1 ? "is nog ongeveer 1 minuut" : $"zijn nog ongeveer {minutes} minuten")} te gaan. Met “pauze” ga je later verder met dezelfde link; met “overslaan” laat je een vraag open.",
        MovingOn = "Goed, we gaan verder.",
        StillOpen = "(nog open)",
        LeftOpenAsWished = ["Prima, die laten we open.", "Goed, die slaan we over.", "Oké, op naar de volgende.", "Geen probleem, die mag open blijven."],
        LeftOpenUnknown = "Geen probleem, die laten we open. Schiet het je later te binnen, zeg dan “verbeteren”.",
        MirrorOpening = ["Ik vat even samen, in jouw woorden:", "Dit heb ik van je verhaal:", "Even samengevat, zoals jij het vertelde:"],
        MirrorPart = (part, observer) => part switch
        {
            Slots.Circumstances => "Situatie",
            Slots.Behaviour => observer ? "Wat die persoon deed" : "Wat je deed",
            _ => "Wat ervan kwam",
        },
        MirrorNothing = "niet verteld",
        MirrorComplete =
        [
            "Situatie, gedrag en gevolg staan erin, en het gaat over één moment. Zo is een incident bruikbaar.",
            "Eén moment, met situatie, gedrag en gevolg: alles wat een incident nodig heeft, staat erin.",
            "Dit is volledig: een lezer ziet wat er aan de hand was, wat er gedaan werd en wat ervan kwam.",
        ],
        MirrorWithin = part => part switch
        {
            Slots.Circumstances => "De situatie blijkt uit wat er gebeurde; met gedrag en gevolg erbij is dit incident bruikbaar.",
            Slots.Behaviour => "Wat er gedaan werd, blijkt uit de rest; met situatie en gevolg erbij is dit incident bruikbaar.",
            _ => "Het gevolg blijkt uit wat er gebeurde; met situatie en gedrag erbij is dit incident bruikbaar.",
        },
        MirrorMet = met => $"Al in orde: {met}.",
        MirrorOpen = open => $"Ook nog open: {open}.",
        MirrorQuestion = "Klopt dit zo?",
        MirrorGoesOn = "Klopt er iets niet, zeg dan “nee”.",
        MirrorYes = "Ja, klopt",
        MirrorNo = "Nee, ik wil iets aanpassen",
        AskMirrorPart = "Welk stuk wil je aanpassen?",
        AskFirstMirrorPart = "Eén voor één gaat het best. Welk stuk neem je eerst?",
        NotAnOption = "Dat staat zo niet bij de keuzes. Kies er een, of zeg het nog eens in je eigen woorden; overslaan mag ook.",
        WhichOfThese = options => $"Ik hoor er meer dan één: {string.Join(" en ", options)}. Welke kies je als eerste?",
        AskRatings = (count, from, to) => $"Geef voor elk van deze {count} een cijfer van {from} tot {to}, met een spatie ertussen:",
        NotSoManyNumbers = (given, asked) => $"Ik zie {given} cijfers en vroeg er {asked}.",
        NotOnScale = (from, to) => $"Daar haal ik geen cijfer uit. Kies er een van {from} tot {to}; overslaan mag ook.",
        Progress = p => (p.Incident > 0 ? $"We zitten bij incident {p.Incident} van {p.Incidents}, in deel {p.SectionNumber} van {p.Sections}. " : $"We zitten in deel {p.SectionNumber} van {p.Sections}. ")
            + $"Nog ongeveer {p.MinutesLeft} {(p.MinutesLeft == 1 ? "minuut" : "minuten")}. Je mag altijd pauzeren: je antwoorden blijven bewaard.",
        AskCorrection = "Welke regel wil je verbeteren? Typ het nummer of een woord eruit.",
        AskItem = "Wat in de lijst wil je verbeteren? Typ het nummer of een woord eruit; met “alles opnieuw” begin je de lijst opnieuw.",
        AgainItem = words => $"Er staat: “{words}”. Hoe moet het zijn? Met “weg” gaat het uit de lijst; de rest blijft staan.",
        GuideGone = "Dit interview kan ik niet meer verderzetten: de vragen waarmee het begon, worden niet meer gebruikt. Wat je vertelde is bewaard. Zeg “mijn gegevens” om het te downloaden, of “wis alles” om het te wissen.",
        GuideGoneExport = "Het volledige gesprek kan je downloaden op deze pagina, onder “Downloaden”, als tekst of JSON. Een functiebeschrijving kan ik er niet meer van maken.",
        Again = excerpt => excerpt.Length > 0 ? $"Je zei: “{excerpt}”. Je nieuwe antwoord komt in de plaats; met “overslaan” blijft het oude staan." : "Die vraag stond nog open. Ik stel ze opnieuw.",
        Corrected = "Aangepast.",
        NumberAskedBack = (number, label) => $"Bedoel je regel {number} ({label})? Zeg dan “regel {number}”. Is {number} je antwoord, typ het dan nog eens.",
        NothingBefore = "Verder terug gaat niet: dit is de eerste vraag.",
        NothingToCorrect = "Er is nog niets om te verbeteren.",
        ReviewOpening = "Dit heb ik van je genoteerd:",
        Pausing = "Goed, we pauzeren. Alles is bewaard. Kom terug met dezelfde link wanneer het je past en zeg “verder”.",
        Care = "Als dit ook op jou weegt, praat er dan met iemand over: Tele-Onthaal (106), Awel als je jong bent (102) of de Zelfmoordlijn (1813). Met “pauze” stoppen we even.",
        Resuming = "Fijn dat je terug bent. We gaan verder waar we waren.",
        AskStop = "Wil je hier stoppen? Zeg dan “stop”. Anders vertel je gewoon verder.",
        Stopping = "Goed, we stoppen hier. Wat je vertelde is bewaard. Wil je later toch nog verder, kom dan terug met dezelfde link. Wil je alles weg, zeg dan “wis alles”.",
        LanguageChanged = "Goed, vanaf nu in het Nederlands.",
        Privacy = days => $"Ik bewaar wat je hier typt en wanneer, de taal die je kiest en dat je akkoord ging. Wie jouw link heeft, kan het zien, en ook wie deze dienst beheert. {days} dagen na het begin van ons gesprek wordt alles gewist; met “wis alles” kan dat nu al. In de documenten om door te geven vervang ik namen van anderen; het gesprek en de JSON-bestanden zijn voor jou, daarin staan ze nog.",
        Export = "Alles wat je vertelde kan je downloaden op deze pagina, onder “Downloaden”: het volledige gesprek als tekst of JSON, en wat ik ervan maakte.",
        Commands = "Je kan altijd zeggen: “overslaan”, “terug”, “verbeteren”, “help”, “hoelang nog”, “pauze”, “Engels”, “stop”, “wat bewaar je”, “mijn gegevens”, “werkdag” (als je al een tekst hebt) of “wis alles”.",
        WorkdayElsewhere = "Heb je al een tekst over een werkdag? Kies dan op de startpagina “Van een werkdag naar een functiebeschrijving”. Daar plak je de tekst of voeg je een Word-bestand toe, en ik maak er een beschrijving van. Wat je hier vertelde, blijft intussen bewaard.",
        AskDelete = "Wil je echt alles wissen? Het gesprek en alles wat ervan gemaakt is, zijn dan voorgoed weg.",
        AskDeleteAgain = "Ik wil zeker zijn voor ik iets wis, want het komt niet meer terug. Zeg “ja, wis alles” of “nee, laat staan”.",
        DeleteYes = "Ja, wis alles",
        DeleteNo = "Nee, laat staan",
        NotDeleted = "Oké, alles blijft staan.",
        Deleted = "Alles is gewist. Dank je voor je tijd, en het ga je goed.",
        AlreadyFinished = "Ons gesprek is klaar. Je kan nog een regel “verbeteren”, alles downloaden, of “wis alles” zeggen.",
        ReviewDone = "Klaar",
    };
}
