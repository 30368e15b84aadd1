using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Hosting;

/// <summary>What somebody reads who followed a link in a browser and cannot get what it names.</summary>
internal static class FaultWords
{
    public static LocalizedText Of(string code) => code switch
    {
        "NotFound" => new(
            "Op dit adres staat niets. Misschien is de link niet helemaal overgenomen: kijk hem nog eens na.",
            "There is nothing at this address. The link may not have been copied completely: have another look at it."),
        "UnknownInterview" => new(
            "Dit gesprek is er niet (meer). Het werd gewist of de bewaartijd is voorbij, of de link is niet helemaal overgenomen.",
            "This conversation is not here (any more). It was erased or its time is over, or the link was not copied completely."),
        "GuideGone" => new(
            "De vragen van dit gesprek zijn niet meer in gebruik. Het verslag van wat er gezegd is, kan je nog downloaden.",
            "The questions of this conversation are no longer in use. You can still download the transcript of what was said."),
        "UnknownLanguage" => new(
            "De link vraagt een taal die er niet is. Zet er language=nl of language=en in.",
            "The link asks for a language that is not there. Put language=nl or language=en in it."),
        "UnknownVersion" => new(
            "De link vraagt een versie die er niet is. Zet er version=short (kort) of version=full (volledig) in.",
            "The link asks for a version that is not there. Put version=short or version=full in it."),
        "NoCv" => new(
            "Dit gesprek ging niet over een job van jezelf. Regels voor een cv zijn er dus niet.",
            "This conversation was not about a job of your own, so there are no lines for a CV."),
        _ => new("Het ging even mis. Probeer het straks nog eens.", "Something went wrong. Try again in a moment."),
    };
}
