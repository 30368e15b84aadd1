using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What the bot says to words that are no answer, and to what tells of somebody else: warm and short.</summary>
public static class HandlingReplies
{
    /// <summary>Whether the interview stays with its question, so that the question follows the reply.</summary>
    public static bool AsksAgain(HandlingClass handling) => handling is HandlingClass.Empty or HandlingClass.LanguageSwitch or HandlingClass.OffTopic
        or HandlingClass.Insult or HandlingClass.PromptInjection or HandlingClass.MarkupScript or HandlingClass.AskBotIdentity;

    public static LocalizedText For(HandlingClass handling) => handling switch
    {
        HandlingClass.OffTopic => new("Daar kan ik je niet mee helpen; ik ben er enkel voor dit interview.", "I cannot help you with that; I am only here for this interview."),
        HandlingClass.RefusePrivacy => new("Helemaal goed, dat hoef je niet te vertellen. We gaan verder.", "That is perfectly fine, you don't have to tell me. Let's go on."),
        HandlingClass.Insult => new("Jammer dat het stroef loopt. Zeg gerust wat er beter kan, of typ “overslaan”.", "Sorry this is not going smoothly. Tell me what could be better, or type “skip”."),
        HandlingClass.LanguageSwitch => new("Ik spreek Nederlands en Engels. Zeg maar welke van de twee je wil.", "I speak Dutch and English. Just say which of the two you prefer."),
        HandlingClass.ThirdPersonData => new(
            "Dank je. In de documenten om door te geven vervang ik namen, nummers en adressen van anderen; in je eigen gesprek blijven ze staan.",
            "Thank you. In the documents to pass on I replace names, numbers and addresses of other people; in your own conversation they stay."),
        HandlingClass.Distress => new(
            "Wat je schrijft klinkt zwaar, en jij bent belangrijker dan dit interview. We pauzeren hier; niets hiervan komt in je beschrijving. "
            + "Praat er alsjeblieft met iemand over: de Zelfmoordlijn (bel 1813 of chat op zelfmoord1813.be), Tele-Onthaal (106), of Awel als je jong bent (102). "
            + "Is er nu gevaar, bel dan 112. Buiten België vind je hulp via findahelpline.com. Ging het gewoon over je werk, zeg dan “verder” en vertel het nog eens.",
            "That sounds very hard, and you matter more than this interview. We pause here; none of this goes into your description. "
            + "Please talk to someone: in Flanders the Zelfmoordlijn (1813), Tele-Onthaal (106), or Awel (102) for young people. "
            + "If there is danger right now, call 112. Elsewhere, findahelpline.com lists help lines in your country. If it was simply about the job, say “continue” and tell it once more."),
        HandlingClass.Empty => new("Ik zie nog geen woorden. Typ gerust een antwoord, of “overslaan”.", "I do not see any words yet. Type an answer, or “skip”."),
        HandlingClass.PromptInjection => new("Dat doe ik niet: ik stel alleen vragen en gebruik wat jij over de job vertelt.", "I will not do that: I only ask questions and use what you tell me about the job."),
        HandlingClass.MarkupScript => new("Dat leek op code. Ik lees alleen gewone tekst; vertel het in je eigen woorden.", "That looked like code. I only read plain text; tell it in your own words."),
        HandlingClass.AskBotIdentity => new("Ik ben een programma, geen mens. Ik stel vragen en zet jouw antwoorden op een rij.", "I am a program, not a person. I ask questions and put your answers in order."),
        _ => throw new System.Diagnostics.UnreachableException(handling.ToString()),
    };
}
