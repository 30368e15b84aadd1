using InterviewBot.Domain.Texts;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>What respondents say that is no fact. Several wordings each, so that no single one is what gets measured.</summary>
internal sealed record SmallTalk(
    string[] AskMeaning, string[] DontKnow, string[] NothingMore, string[] ToldAlready, string[] Refuse, string[] BareYes, string[] BareNo, string[] ThatIsAll, string[] Confirm,
    string[] Technique, string[] Duration, string[] Support, string[] Purpose, string[] Tool, string[] Example, string[] Target, string All, string Done, string GoOn)
{
    public static SmallTalk In(Language language) => language == Language.Dutch ? Dutch : English;

    private static SmallTalk Dutch { get; } = new(
        ["wat bedoel je?", "hoe bedoel je?", "wat bedoelt ge daarmee", "ik snap de vraag niet goed", "euh wat moet ik hier zeggen?"],
        ["weet ik niet meer", "geen idee", "da weet ik nimeer zo goed", "kan ik me niet herinneren", "pff weet ik niet"],
        ["meer kan ik er niet over zeggen", "dat was het eigenlijk", "meer weet ik er niet van", "nee meer was er niet"],
        ["dat heb ik al gezegd", "heb ik al verteld", "zie hierboven", "zoals ik al zei"],
        ["dat zeg ik liever niet", "daar wil ik niet op antwoorden", "liever niet"],
        ["ja", "ja zoiets", "ja eigenlijk wel"],
        ["nee", "nee niet echt", "niet echt"],
        ["dat is alles", "dat was het", "nee dat is alles", "niets meer"],
        ["ja", "klopt", "ja dat klopt", "ja klopt", "ok"],
        ["omdat je dan kan doorvragen", "dan zie je echt hoe het gaat", "er zijn veel mensen die dat doen dus dat is handig", "omdat het werk elke dag anders is"],
        ["een paar minuten", "meestal een kwartiertje", "een uur of zo", "dat hing ervan af, tussen vijf en twintig minuten"],
        ["bij mijn collega's", "bij de baas", "bij iemand van de ploeg die er al lang werkte"],
        ["dat moest gewoon in orde zijn", "anders kwamen er klachten", "voor de veiligheid denk ik", "zodat de volgende verder kon"],
        ["gewoon met mijn handen", "met wat er lag", "met de computer daar"],
        ["dat kwam elke week wel terug", "toen ik alleen stond deed ik dat ook", "als er iemand nieuw was legde ik dat uit"],
        ["overslaan", "weet ik nog niet", "iets met mensen", "ploegverantwoordelijke"],
        "alle", "klaar", "verder");

    private static SmallTalk English { get; } = new(
        ["what do you mean?", "how do you mean?", "sorry i don't get the question", "what do you mean by that", "not sure what you're asking"],
        ["can't remember", "no idea", "dunno", "i don't know any more", "i really don't remember"],
        ["that's all I can say about it", "nothing more really", "there isn't more to it", "that was it really"],
        ["I already said that", "I told you that already", "see above", "like I said"],
        ["I'd rather not say", "I don't want to answer that", "rather not"],
        ["yes", "yeah sort of", "yeah I suppose"],
        ["no", "no not really", "not really"],
        ["that's all", "that's it", "that is all", "nothing else"],
        ["yes", "that's right", "yes that's right", "yes correct", "ok"],
        ["because you can ask further", "you really see how it goes", "lots of people do this job so it's handy", "because the work is different every day"],
        ["a few minutes", "a quarter of an hour mostly", "an hour or so", "it depended, five to twenty minutes"],
        ["my colleagues", "the boss", "someone on the team who'd been there for years"],
        ["it just had to be right", "otherwise we'd get complaints", "for safety I think", "so the next person could carry on"],
        ["just my hands", "with whatever was there", "on the computer there"],
        ["that came up every week", "I did that too when I was on my own", "when somebody was new I explained it"],
        ["skip", "I don't know yet", "something with people", "team leader"],
        "all", "done", "go on");
}
