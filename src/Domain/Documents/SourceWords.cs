using System.Globalization;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Documents;

/// <summary>What a document says of where it comes from: a conversation, or a text somebody wrote.</summary>
public abstract record SourceWords(Language Language)
{
    /// <summary>How and when the document was made.</summary>
    public abstract string HowMade(DateTimeOffset made);

    /// <summary>How its quotations and numbers are to be read.</summary>
    public abstract string HowToRead { get; }

    /// <summary>How its tables of characteristics are to be read.</summary>
    public abstract string HowInferred { get; }

    /// <summary>Names the place of some words in their source: the turn, the paragraph.</summary>
    public abstract string Place(Passage source, Evidence evidence);

    public static SourceWords Of(ReportKind kind, Language language) =>
        kind == ReportKind.WorkdayDescription ? new OfText(language) : new OfConversation(language);

    /// <summary>The name of what a conversation is numbered by.</summary>
    public static LocalizedText Turn { get; } = new("beurt", "turn");

    private string In(string dutch, string english) => Language == Language.Dutch ? dutch : english;

    private sealed record OfConversation(Language Language) : SourceWords(Language)
    {
        public override string HowMade(DateTimeOffset made) => In(
            $"Opgesteld uit een interview van {DocumentWords.Date(made, Language)}.",
            $"Drawn up from an interview of {DocumentWords.Date(made, Language)}.");

        public override string HowToRead => In(
            "Wat tussen aanhalingstekens staat, zijn de eigen woorden van de geïnterviewde. Elk nummer leidt naar de woorden in het gesprek waarop de regel steunt.",
            "Words in quotation marks are the respondent's own. Each number leads to the words of the conversation that the line rests on.");

        public override string HowInferred => In(
            "Afgeleid uit gedrag en taken die verteld zijn; wat de geïnterviewde zelf bevestigde of met een voorbeeld staafde, staat erbij.",
            "Inferred from told acts and duties; where the respondent confirmed it or backed it with an example, that is added.");

        public override string Place(Passage source, Evidence evidence) => string.Create(CultureInfo.InvariantCulture, $"{Turn.In(Language)} {source.Utterance}");
    }

    private sealed record OfText(Language Language) : SourceWords(Language)
    {
        public override string HowMade(DateTimeOffset made) => In(
            $"Opgesteld op {DocumentWords.Date(made, Language)} uit een tekst over een werkdag.",
            $"Drawn up on {DocumentWords.Date(made, Language)} from a text about a working day.");

        public override string HowToRead => In(
            "Wat tussen aanhalingstekens staat, komt woordelijk uit de tekst. Elk nummer leidt naar de woorden waarop de zin steunt, met de alinea waar ze staan.",
            "Words in quotation marks are taken from the text as they stand. Each number leads to the words a sentence rests on, with the paragraph they stand in.");

        public override string HowInferred => In(
            "Afgeleid uit wat iemand in de tekst doet; lees na of de woorden ernaast het dragen.",
            "Inferred from what somebody does in the text; check that the words beside it bear it out.");

        public override string Place(Passage source, Evidence evidence) => string.Create(
            CultureInfo.InvariantCulture, $"{In("alinea", "paragraph")} {1 + Paragraphs(source.Text.AsSpan(0, evidence.Start))}");

        // A paragraph ends where a line does that has words on it.
        private static int Paragraphs(ReadOnlySpan<char> before)
        {
            var count = 0;
            var words = false;
            foreach (var c in before)
            {
                count += c == '\n' && words ? 1 : 0;
                words = c != '\n' && (words || !char.IsWhiteSpace(c));
            }

            return count;
        }
    }
}
