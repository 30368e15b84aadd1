using System.Collections.Immutable;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Privacy;

/// <summary>What people agree to, in plain words. Consent names the version; a changed text is a new version and is asked again.</summary>
/// <param name="Version">Of the text, with the number of days that interviews are kept and who is responsible: both are part of what one agrees to.</param>
internal sealed record PrivacyNotice(string Version, NoticeText Dutch, NoticeText English)
{
    public NoticeText In(Language language) => language == Language.Dutch ? Dutch : English;
}

/// <param name="Paragraphs">Plain text; the lines of a list begin with <c>- </c>.</param>
/// <param name="Controller">Stands for whoever is responsible where the settings do not name them.</param>
internal sealed record NoticeText(string Title, ImmutableArray<string> Paragraphs, string Controller);
