using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

public sealed class IdentityTests
{
    [Theory]
    [InlineData("Ik werk sinds juni als jobstudent in de winkel van schoenen vermast in Aalst. Mijn functie heet officieel verkoopmedewerker. Ik scan de dozen.", "verkoopmedewerker", "schoenen vermast")]
    [InlineData("keukenhulp bij Brasserie 't Hof, weekend. ik kuis de groenten en ik schuur de pannen.", "keukenhulp", "Brasserie 't Hof")]
    [InlineData("Sofie is maatschappelijk werker op de sociale dienst van het OCMW van Lokeren. Ze ontvangt mensen. Ze schrijft verslagen.", "maatschappelijk werker", "OCMW van Lokeren")]
    [InlineData("Vroeger stond ik bij Gamma. Ik ben magazijnier en ik laad de vrachtwagens van Bouwmarkt Peeters. Het bureau heet Logipunt. Mijn vriendin werkt bij Colruyt.", "magazijnier", "Logipunt")]
    [InlineData("Een dag bij een lasser. Wesley werkt al vijf jaar bij Metaalbouw Kerkhofs. Hij last de buizen voor de klant Petronord. Elke naad wordt bekeken door een keurder.", "lasser", "Metaalbouw Kerkhofs")]
    [InlineData("Ik sta in de keuken van rusthuis Ter Vesten. Ik kook de soep. Ik was de potten. Op mijn loonbriefje staat 'keukenmedewerker'.", "keukenmedewerker", "rusthuis Ter Vesten")]
    [InlineData("Magazijn van Elektro Vermeersch in Aalst. Ik ben elektricien. Ik trek de kabels. Ik bel de klant.", "elektricien", "Elektro Vermeersch")]
    [InlineData("Ik werk in het strijkatelier van De Kreukel in Lokeren, als strijkster. Ik strijk de hemden. Ik weeg de manden.", "strijkster", "De Kreukel")]
    [InlineData("Op ons busje staat keukenplaatser. Ik werk bij Keukens Lanckriet. Ik hang de kasten. Ik zaag het blad.", "keukenplaatser", "Keukens Lanckriet")]
    public void Reads_title_and_employer_of_a_Dutch_text(string text, string title, string organisation) => Is(Language.Dutch, text, title, organisation);

    [Theory]
    [InlineData("so my job is night replenishment assistant, i fill shelves at harwells in swindon. i check the dates.", "night replenishment assistant", "harwells")]
    [InlineData("Aisha joined Tern & Co last year. Her title on paper is marketing assistant. She edits the copy. She would like to be an account manager one day.", "marketing assistant", "Tern & Co")]
    [InlineData("I was with Voltline Ltd then, an electrical contractor, as an electrician. I pulled the cables.", "electrician", "Voltline Ltd")]
    [InlineData("At the time I was with Tallow & Finch as an audit junior. I picked the invoices. I traced them. My flatmate, a nurse at the General, thought we were mad.", "audit junior", "Tallow & Finch")]
    [InlineData("She answers calls for Northway Energy but she is employed by Contactus. She reads the script. Customer service agent is the title.", "Customer service agent", "Contactus")]
    [InlineData("I'm at Harry Dunne's, the bookies on Duke Street. Contract says customer adviser. I take the bets. I count the float.", "customer adviser", "Harry Dunne's")]
    [InlineData("I tune pianos, since 2014 on the books of Ashworth & Lyle. My van says piano technician. I replace the strings. I order the felt.", "piano technician", "Ashworth & Lyle")]
    [InlineData("What does a service desk analyst do all day? I work for Northgate Council. I log the calls. I reset the passwords.", "service desk analyst", "Northgate Council")]
    [InlineData("I manage the cows at Long Barrow Farm. Herdswoman, if you want the word; my grandfather was a cowman. I milk the cows.", "Herdswoman", "Long Barrow Farm")]
    public void Reads_title_and_employer_of_an_English_text(string text, string title, string organisation) => Is(Language.English, text, title, organisation);

    [Theory]
    [InlineData("Ikzelf ben baliemedewerker. Voordien was ik receptioniste. Ik scan de boeken. Ik bel de klanten.", "baliemedewerker")]
    [InlineData("Ik laad de kar. Mijn zus is vroedvrouw. Ik tel de bonnen. Op papier ben ik magazijnier.", "magazijnier")]
    [InlineData("Wij opvoeders verdelen de groepen. Ik kook de soep. Ik bel de dokter.", "opvoeder")]
    [InlineData("Dit gaat over mijn tijd als kraanmachinist. Ik hees de stenen. De werfleider geeft door wat er moet komen: bekisting, stenen, ijzer.", "kraanmachinist")]
    [InlineData("Ik ben jobstudent bij Zeeman, of nee, nu sta ik daar vast, dus gewoon winkelbediende. Ik vul de rekken.", "winkelbediende")]
    [InlineData("Marc werkt als penitentiair bewakingsassistent. Hij opent de cellen. Hij telt de mannen.", "penitentiair bewakingsassistent")]
    [InlineData("Ik tel de kassa. Ik dweil de vloer. Mijn lief is nachtverpleegster. Er komt een dierenarts langs.", null)]
    public void A_title_told_in_passing_is_the_holders_in_a_Dutch_text(string text, string? title) => HasTitle(Language.Dutch, text, title);

    [Theory]
    [InlineData("I carry the tools for Gary, who's been a lift engineer for years. If I pass the exam I'll be a mechanic. What the office calls me is improver. There's Gary and there's a boom operator, me.", "boom operator")]
    [InlineData("I walk the floors. There's a bell that says 'ring for night porter' and that's me. My brother is a bouncer. A lorry driver rang.", "night porter")]
    [InlineData("I slice the ham. Dee manages it and the rest of us are deli assistants. I was a nanny for two summers. I weigh the cheese.", "deli assistant")]
    [InlineData("Before Sykes I was a lifeguard. I take the calls. I book the engineer. Job title's 'customer care adviser'.", "customer care adviser")]
    [InlineData("I sell the tickets. My contract says front of house assistant. My flatmate's a barista.", "front of house assistant")]
    [InlineData("Officially I'm the assistant park ranger. I was a supervisor in a shop for six years. I empty the bins. I lock the gates.", "assistant park ranger")]
    [InlineData("I sign on at the garage. I check the mirrors. I was a postman before and my dad was a docker. An inspector got on.", null)]
    public void A_title_told_in_passing_is_the_holders_in_an_English_text(string text, string? title) => HasTitle(Language.English, text, title);

    [Fact]
    public void What_plays_is_no_employer() => Assert.NotEqual("Radio 4", AnalystFixture.Analyst.Analyze(Language.English, new Passage(1, "I drive a mobile library van for a rural council. I load the books. Lunch is a sandwich in a lay-by with Radio 4 on. I clean the van.")).Organisation?.Name);

    [Theory]
    [InlineData("I'm the only barber here. I fade the sides. I trim the beards.", "barber")]
    [InlineData("I was going to be an engineer, and now I'm his pastry chef. I temper chocolate. I bake the tarts.", "pastry chef")]
    [InlineData("Report on the work of Helen, planning officer. Helen visits the sites. She began her career as a cartographer. She writes the reports.", "planning officer")]
    [InlineData("I wash the old people. They call me the girl. I make the toast.", null)]
    public void What_somebody_was_before_or_is_nicknamed_is_no_title(string text, string? title) => HasTitle(Language.English, text, title);

    [Theory]
    [InlineData(Language.Dutch, "Ik haal de doosjes bij apotheek Verhelst in Zele. Ik weeg de zalf. Voor rusthuis Zilverlinde maken we de pillendozen.", "apotheek Verhelst")]
    [InlineData(Language.Dutch, "Waar ik werk? Hangar 12, een klimzaal in Mechelen. Ik geef lessen. Ik hang routes.", "Hangar 12")]
    [InlineData(Language.English, "I muck out the kennels at Ballyhaunis Rescue. I feed the dogs. I was a waitress in the Abbey Hotel until I left. I scrub.", "Ballyhaunis Rescue")]
    [InlineData(Language.Dutch, "Ik ben kwaliteitscontroleur bij Ter Beke, in de fabriek van Wommelgem. Ik meet de temperatuur. Ik kijk de etiketten na.", "Ter Beke")]
    [InlineData(Language.Dutch, "Ik boek facturen op een fiduciaire in Kortrijk, Accountants Desmet & Co. Onze klanten zijn kappers en garage Debrabandere.", "Accountants Desmet & Co")]
    [InlineData(Language.Dutch, "Ik werk met kinderen. Onze voorziening heet De Dennen en ligt in een bos bij Genk. Ik kook.", "De Dennen")]
    [InlineData(Language.Dutch, "Functieomschrijving: boekhouder bij Fiduciaire Lemmens. Ik boek facturen. Neerleggen bij de Nationale Bank doe ik ook.", "Fiduciaire Lemmens")]
    [InlineData(Language.English, "I wheel the bins. The round starts in Easterhouse. We tip at a plant run by Viridor, but it's Glasgow City Council that pays us.", "Glasgow City Council")]
    [InlineData(Language.English, "I fix the lifts for Hollins Elevators. Somebody is stuck in the Travelodge. I carry the tools.", "Hollins Elevators")]
    [InlineData(Language.English, "I cut stone. The firm's Cartwright Stone, eleven of us. I did six weeks at a Harvester and hated it.", "Cartwright Stone")]
    public void The_employer_is_told_from_customers_places_and_former_firms(Language language, string text, string organisation) =>
        Assert.Equal(organisation, AnalystFixture.Analyst.Analyze(language, new Passage(0, text)).Organisation?.Name);

    [Theory]
    [InlineData("Ik vul de rekken. Ik tel de kassa. Nachtreceptionist, drie nachten per week.", "Nachtreceptionist")]
    [InlineData("Ik meet de bomen. Ik zaag. Boomverzorger word je niet op één dag.", "Boomverzorger")]
    [InlineData("Ik til de zakken. Molenaar-bakker, zo staat het op mijn contract. Ik maal.", "Molenaar-bakker")]
    [InlineData("Ik leid de groep. Ik ben lerares van opleiding en gids van beroep.", "gids")]
    [InlineData("Ik kwam als poetshulp binnen en nu dek ik de tafels. Op mijn naamplaatje staat 'zaalmedewerker'.", "zaalmedewerker")]
    [InlineData("Ze haalt de kisten op. Ze telt. 'Ik ben magazijnier, geen chauffeur', zegt ze. De chauffeur lacht.", "magazijnier")]
    [InlineData("Ik loop de gangen af. Wij zaalwachters mogen een uur vroeger naar huis. Ik scan.", "zaalwachter")]
    [InlineData("Ik draag een witte schort maar ik ben geen verpleegster. Ik deel de soep uit.", null)]
    public void A_job_is_named_without_anybody_said_to_have_it_in_a_Dutch_text(string text, string? title) => HasTitle(Language.Dutch, text, title);

    [Theory]
    [InlineData("I fill the urns. I wipe the tables. Night receptionist, three shifts a week.", "Night receptionist")]
    [InlineData("I check the ropes. I climb. You don't become a roofer for the view.", "roofer")]
    [InlineData("I stack the crates. I sweep. Being a porter isn't glamorous.", "porter")]
    [InlineData("I write the leaflets. The school is big enough for a press officer and that's what I am.", "press officer")]
    [InlineData("I collected my running card and checked my bus: tyres, lights, mirrors. I sweep.", null)]
    [InlineData("I pack the boxes. I'm a baker by training and a courier by trade.", "courier")]
    [InlineData("I came in as a cleaner and now I sit at the desk. It says 'lettings negotiator' on my name plate.", "lettings negotiator")]
    [InlineData("I carry the trays though I'm not a nurse. I wipe the tables.", null)]
    public void A_job_is_named_without_anybody_said_to_have_it_in_an_English_text(string text, string? title) => HasTitle(Language.English, text, title);

    [Theory]
    [InlineData(Language.Dutch, "Ik vul de rekken. Ik tel de kassa. De NMBS gaf ons een nieuwe jas.", "NMBS")]
    [InlineData(Language.Dutch, "Ik maak rondes. Ik kijk de deuren na. Mijn uniform is van Protectas.", "Protectas")]
    [InlineData(Language.Dutch, "Ik boek de facturen. Kantoor Maes & Zonen, zo heten we sinds mei.", "Kantoor Maes & Zonen")]
    [InlineData(Language.Dutch, "Ik melk de koeien. Om de twee dagen komt de camion van Milcobel. Ik strooi.", null)]
    [InlineData(Language.Dutch, "Ik bak het brood. Het is een kleine bakkerij in Aalst. Vroeger stond ik in een fabriek.", "kleine bakkerij in Aalst")]
    [InlineData(Language.Dutch, "Ik bedien de klanten. Mijn vriend werkt in een bank. Ik veeg de vloer.", null)]
    [InlineData(Language.Dutch, "Ik plooi de folders. Sinds de overname door Pfizer is er een refter. Ik tel.", "Pfizer")]
    [InlineData(Language.Dutch, "Ik lak nagels. De zaak zit in een zijstraat van de Turnhoutsebaan. Ik veeg.", null)]
    [InlineData(Language.English, "I scan the badges. It's the NEC I work for. I give out plans.", "NEC")]
    [InlineData(Language.English, "I clean houses all round the west side of Bristol. I mop. I dust.", null)]
    [InlineData(Language.English, "I walk the floors. ScotRail gave us new coats. I check the tickets.", "ScotRail")]
    [InlineData(Language.English, "I count the pallets. The Mater is on my payslip. I wipe the trolleys.", "Mater")]
    [InlineData(Language.English, "I sweep the yard. Brighton and Hove Council gave us gloves. I blow the leaves.", "Brighton and Hove Council")]
    [InlineData(Language.English, "I help him. The firm is him, me and an old Transit. I carry the tiles.", null)]
    [InlineData(Language.English, "I shelve the books in a library. There is one librarian, Moira, and me.", null)]
    [InlineData(Language.Dutch, "Ik zet de boeken terug. Er is een baas, onze bibliothecaris, Zdenka. Ik scan.", null)]
    [InlineData(Language.English, "I type the letters. I've been a secretary for ten years, at a law firm in Sligo.", "law firm in Sligo")]
    [InlineData(Language.Dutch, "Ik ben redder in het gemeentelijk zwembad van Leuven. Ik tel de kassa en ik help de mensen.", "gemeentelijk zwembad van Leuven")]
    [InlineData(Language.Dutch, "Ik werk in een begeleidingstehuis voor jongeren, als opvoedster. Ik help de jongeren.", "begeleidingstehuis voor jongeren")]
    [InlineData(Language.Dutch, "Ik ben gids in het Gravensteen in Gent. Ik leid de groepen rond.", "Gravensteen")]
    [InlineData(Language.Dutch, "Treinbegeleider. Zo heet dat nu. NMBS, depot Brugge. Ik scan de tickets.", "NMBS")]
    [InlineData(Language.Dutch, "Ik ben directiesecretaresse op het hoofdkantoor van Argenta. Ik mail de klanten.", "Argenta")]
    [InlineData(Language.English, "Lifeguard at the municipal pool in Leuven, three summers now. I test the water.", "municipal pool in Leuven")]
    [InlineData(Language.English, "I'm a chef in a pub in Whitby. I fry the fish.", "pub in Whitby")]
    [InlineData(Language.English, "Bus driver with Stagecoach, out of the Exeter depot. I check the tyres.", "Stagecoach")]
    [InlineData(Language.English, "I clean trains at Doncaster for a contractor named Mitie, so I'm a train cleaner. I mop the floors.", "Mitie")]
    [InlineData(Language.English, "I'm with the ambulance service, a paramedic in Cork. I check the van.", "ambulance service")]
    public void An_employer_is_known_by_what_it_does_for_one_or_by_its_kind(Language language, string text, string? organisation) =>
        Assert.Equal(organisation, AnalystFixture.Analyst.Analyze(language, new Passage(0, text)).Organisation?.Name);

    [Fact]
    public void An_institution_without_a_name_can_be_the_employer()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.English, new Passage(0, "I work as a parking warden for the council. I write tickets. I check the meters."));

        Assert.Equal("council", result.Organisation?.Name);
        Assert.StartsWith("The job\nThe parking warden works for the council.", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kind_of_employer_has_its_article()
    {
        var result = AnalystFixture.Analyst.Analyze(Language.Dutch, new Passage(0, "Ik ben bakkersgast in een kleine bakkerij in Aalst. Ik weeg de bloem af. Ik kneed het deeg."));

        Assert.Contains("werkt bij een kleine bakkerij in Aalst", AnalystFixture.Analyst.Describe(result).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.English, "I am a lettings negotiator. I show flats. I write letters.", "lettings negotiator")]
    [InlineData(Language.English, "I'm a home carer with Tulsk Home Support. I wash people.", "home carer")]
    [InlineData(Language.English, "Hello, I am Anneli and I am a barista. I pull shots. I steam milk.", "barista")]
    [InlineData(Language.English, "Since May my mum is a teaching assistant at St Cuthbert's Primary. Before that she was a receptionist at the dentist's. She ties laces.", "teaching assistant")]
    [InlineData(Language.English, "I am ready at six. I am a morning person. I load vans.", null)]
    [InlineData(Language.Dutch, "Ik ben omroepster bij de NMBS. Ik roep treinen om.", "omroepster")]
    [InlineData(Language.English, "Role: care coordinator at Bluebird Care. I plan rounds.", "care coordinator")]
    [InlineData(Language.English, "I'm a self-employed gardener. I mow lawns.", "gardener")]
    [InlineData(Language.English, "This is about Piotr, who is a welder with Babcock. He welds hulls. He grinds.", "welder")]
    [InlineData(Language.Dutch, "Ik ben sinds drie jaar begeleider in een instelling. Ik kook.", "begeleider")]
    [InlineData(Language.Dutch, "Ik ben zelfstandig loodgieter. Ik soldeer buizen.", "loodgieter")]
    [InlineData(Language.Dutch, "Ik ben tolk Arabisch bij het Agentschap Integratie en Inburgering. Ik vertaal gesprekken.", "tolk Arabisch")]
    [InlineData(Language.Dutch, "Ik ben het beu. Ik ben beschikbaar op maandag. Ik laad dozen.", null)]
    [InlineData(Language.Dutch, "We zijn met vier dierenverzorgers in het park, en ik ben er een van. Ik voer de apen.", "dierenverzorger")]
    public void What_somebody_plainly_says_to_be_is_the_title(Language language, string text, string? title) => HasTitle(language, text, title);

    [Theory]
    [InlineData(Language.English, "I am fishmonger in Ribeiro Seafood in Plymouth. I gut fish.", "Ribeiro Seafood")]
    [InlineData(Language.English, "Harkness & Sons, funeral directors, in the old bank. I carry coffins.", "Harkness & Sons")]
    [InlineData(Language.English, "I push beds. Hospital porter, St Luke's General, eight years.", "St Luke's General")]
    [InlineData(Language.English, "We are Kapoor Stories, a team of four. I shoot weddings.", "Kapoor Stories")]
    [InlineData(Language.English, "The company is Fintora, around four hundred people. I write code.", "Fintora")]
    [InlineData(Language.English, "I'm a clerical officer with the county council. Somebody asked me in the queue at Dunnes. I stamp forms.", "county council")]
    [InlineData(Language.English, "I was the stage manager for a touring company, Northern Broadsides. I called cues.", "Northern Broadsides")]
    [InlineData(Language.Dutch, "Ik loop stage als verpleegkundige in het UZ Leuven. Ik was patiënten.", "UZ Leuven")]
    [InlineData(Language.Dutch, "Ik werk in de Carrefour van Aalst, aan de kassa. Ik scan pakken.", "Carrefour van Aalst")]
    [InlineData(Language.Dutch, "Ik ben zorgkundige in WZC Sint-Jozef. Ik was bewoners.", "WZC Sint-Jozef")]
    [InlineData(Language.Dutch, "Ik ben tolk Arabisch bij het Agentschap Integratie en Inburgering. Ik vertaal gesprekken.", "Agentschap Integratie en Inburgering")]
    [InlineData(Language.Dutch, "Roel is bosarbeider bij het Agentschap voor Natuur en Bos. Hij zaagt bomen.", "Agentschap voor Natuur en Bos")]
    public void An_employer_has_its_whole_name(Language language, string text, string organisation) => Assert.Equal(organisation, AnalystFixture.Analyst.Analyze(language, new Passage(0, text)).Organisation?.Name);

    private static void HasTitle(Language language, string text, string? title) => Assert.Equal(title, AnalystFixture.Analyst.Analyze(language, new Passage(0, text)).JobTitle?.Name);

    private static void Is(Language language, string text, string title, string organisation)
    {
        var result = AnalystFixture.Analyst.Analyze(language, new Passage(0, text));

        Assert.Equal(title, result.JobTitle?.Name);
        Assert.Equal(organisation, result.Organisation?.Name);
    }
}
