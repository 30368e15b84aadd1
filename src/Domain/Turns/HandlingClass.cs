namespace InterviewBot.Domain.Turns;

/// <summary>How a turn of a person must be handled; definitions in <c>seeds/taxonomy/labels.csv</c>, vocabulary <c>handling_class</c>.</summary>
public enum HandlingClass
{
    Answer,
    DontKnow,
    Skip,
    Back,
    Clarify,
    OffTopic,
    RefusePrivacy,
    Insult,
    MultiAnswer,
    LanguageSwitch,
    Stop,
    Correction,
    ThirdPersonData,
    Distress,
    Empty,
    VeryLong,
    PromptInjection,
    MarkupScript,
    VagueAnswer,
    Progress,
    AskBotIdentity,
}
