namespace InterviewBot.Domain.Privacy;

/// <summary>Kinds of words that point at one particular person.</summary>
public enum PersonalDataKind
{
    /// <summary>A surname, with or without given name or title.</summary>
    Name,

    /// <summary>A given name alone. Personal enough to be replaced in what is shared, too little to make a point of in the interview.</summary>
    GivenName,
    Phone,
    Email,

    /// <summary>Street and number.</summary>
    Address,

    /// <summary>Bank account or payment card.</summary>
    Account,

    /// <summary>Number that a state gives a person.</summary>
    NationalNumber,
    BirthDate,

    /// <summary>Health, justice, debts, beliefs … of a person who is named in the same sentence.</summary>
    Sensitive,
}

/// <summary>Personal data in a text.</summary>
/// <param name="Start">First UTF-16 unit, from 0.</param>
/// <param name="Own">The teller's own ("my number is …").</param>
public readonly record struct PersonalDatum(PersonalDataKind Kind, int Start, int Length, bool Own)
{
    /// <summary>One past the last unit.</summary>
    public int End => Start + Length;
}
