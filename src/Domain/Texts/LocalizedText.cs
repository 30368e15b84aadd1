namespace InterviewBot.Domain.Texts;

/// <summary>One text in both languages, written as two originals. Neither may be empty.</summary>
public sealed record LocalizedText(string Nl, string En)
{
    public string In(Language language) => language == Language.Dutch ? Nl : En;
}
