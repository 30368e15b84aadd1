using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Workday.Uploads;

/// <summary>What a person is told about a file: what was understood, what was not, and what to do next.</summary>
internal static class UploadWords
{
    public static LocalizedText Of(UploadFault fault) => fault switch
    {
        UploadFault.Empty => new("Dit bestand is leeg. Kies een ander, of plak je tekst in het vak.", "This file is empty. Choose another one, or paste your text into the box."),
        UploadFault.TooLarge => new(
            "Dit bestand is groter dan 8 MB. Vaak komt dat door foto’s: kopieer de tekst en plak die in het vak.", "This file is larger than 8 MB. Photos are often the reason: copy the text and paste it into the box."),
        UploadFault.TooLong => new(
            "Dit is meer dan 20.000 woorden, en zoveel lees ik niet in één keer. Plak het deel over de werkdag in het vak.",
            "This is more than 20,000 words, and I do not read that many at once. Paste the part about the workday into the box."),
        UploadFault.OldWord => new(
            "Dit is een Word-bestand in het oude formaat (.doc). Dat kan ik niet lezen. Open het in Word en bewaar het als .docx, of plak de tekst in het vak.",
            "This is an old-style Word file (.doc), which I cannot read. Open it in Word and save it as .docx, or paste the text into the box."),
        UploadFault.Protected => new(
            "Op dit bestand staat een wachtwoord, dus ik kan er niet in. Haal het wachtwoord eraf, of plak de tekst in het vak.",
            "This file has a password, so I cannot look inside. Remove the password, or paste the text into the box."),
        UploadFault.Broken => new(
            "Dit Word-bestand is beschadigd: ik krijg het niet open. Bewaar het opnieuw in Word, of plak de tekst in het vak.",
            "This Word file is damaged: I cannot open it. Save it again in Word, or paste the text into the box."),
        UploadFault.OnlyImages => new(
            "In dit bestand vind ik alleen afbeeldingen en geen woorden. Tekst op een foto of scan kan ik niet lezen: typ die over of plak die in het vak.",
            "I find only pictures in this file and no words. I cannot read text in a photo or a scan: type it or paste it into the box."),
        UploadFault.NoWords => new("In dit bestand vind ik geen woorden. Kies een ander, of plak je tekst in het vak.", "I find no words in this file. Choose another one, or paste your text into the box."),
        UploadFault.Pdf => new(
            "Dit is een pdf, en die kan ik niet lezen. Selecteer de tekst in de pdf, kopieer die en plak die in het vak.", "This is a PDF, which I cannot read. Select the text in the PDF, copy it and paste it into the box."),
        UploadFault.OtherKind => new(
            "Dit soort bestand kan ik niet lezen. Een Word-bestand (.docx) of gewone tekst (.txt) lukt wel, en plakken in het vak ook.",
            "I cannot read this kind of file. A Word file (.docx) or plain text (.txt) will do, and so will pasting into the box."),
        _ => throw new System.Diagnostics.UnreachableException(fault.ToString()),
    };

    public static LocalizedText Of(UploadRemark remark) => remark switch
    {
        UploadRemark.MacrosIgnored => new("In het bestand zitten macro’s. Die heb ik niet uitgevoerd en niet gelezen.", "The file holds macros. I neither ran nor read them."),
        UploadRemark.ImagesLeftOut => new("Afbeeldingen heb ik overgeslagen; ik lees alleen de tekst.", "I left out the pictures; I read the text only."),
        UploadRemark.DeletedTextLeftOut => new("Wat met “wijzigingen bijhouden” geschrapt is, heb ik weggelaten.", "I left out what was deleted with “track changes”."),
        UploadRemark.HiddenTextLeftOut => new("Verborgen tekst heb ik weggelaten.", "I left out hidden text."),
        UploadRemark.MarkupRemoved => new("De tekst kwam van een webpagina. De opmaakcodes heb ik weggehaald, de woorden zijn gebleven.", "The text came from a web page. I took out the markup and kept the words."),
        _ => throw new System.Diagnostics.UnreachableException(remark.ToString()),
    };
}
