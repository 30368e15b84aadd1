namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>What a word can be in a sentence, apart from a verb form. A word carries every tag its form allows; a content word carries none.</summary>
[Flags]
internal enum WordTags
{
    None = 0,
    Determiner = 1,
    Possessive = 1 << 1,
    Subject = 1 << 2,
    ObjectPronoun = 1 << 3,
    Preposition = 1 << 4,
    And = 1 << 5,
    Subordinator = 1 << 6,
    Relative = 1 << 7,
    Negation = 1 << 8,
    Adverb = 1 << 9,
    Time = 1 << 10,
    Number = 1 << 11,
    Adjective = 1 << 12,
    Person = 1 << 13,
    PrivateThing = 1 << 14,

    /// <summary>Comma, colon, bracket: may end a clause.</summary>
    Pause = 1 << 15,

    /// <summary>Full stop, question mark, exclamation mark, semicolon.</summary>
    Stop = 1 << 16,
    Quote = 1 << 17,
    Name = 1 << 18,

    /// <summary>Everything that cannot be part of a noun phrase.</summary>
    Closed = Subject | ObjectPronoun | Preposition | And | Subordinator | Relative | Negation | Adverb | Pause | Stop | Quote,

    /// <summary>What can start a noun phrase before its noun.</summary>
    Specifier = Determiner | Possessive | Number,
}
