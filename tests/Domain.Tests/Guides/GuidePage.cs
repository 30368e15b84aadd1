using System.Globalization;
using System.Text;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Tests.Guides;

/// <summary>Draws the guides as a page people can read: per guide a flow diagram and every question in both wordings.</summary>
internal static class GuidePage
{
    public static string Draw(IEnumerable<Guide> guides)
    {
        var page = new StringBuilder()
            .Append("# The interviews\n\n")
            .Append("Made from `seeds/guides/*.json` by `GuidePageTests`; do not edit. After a change of a guide: `INTERVIEWBOT_ACCEPT=1 dotnet test tests/Domain.Tests --filter GuidePage`.\n");
        page.Append(Always);
        foreach (var guide in guides)
            Draw(guide, page);
        return page.ToString();
    }

    /// <summary>What holds in every guide, whatever is asked.</summary>
    private const string Always = """

        ## In every interview

        At any question:

        | said | what happens |
        | --- | --- |
        | “overslaan”, “terug”, “verbeteren”, “help”, “herhaal”, “hoelang nog”, “pauze”, “stop”, “wat bewaar je”, “mijn gegevens”, “wis alles”, “Engels” (“skip”, “back”, “correct”, …) | it is done, with small words around it too (“wat bewaar je eigenlijk?”) |
        | “terug” where the bot asks on about an answer | that answer is asked again, not the one before it |
        | “nee wacht, de organisatie was …” (“no wait, my boss was …”) | that line has its new words; the question that was asked is still open |
        | “verbeter functie: kelner” (“correct job: waiter”) | that line has its new words at once |
        | “sorry, ik heb nog 3 minuten” (“got a call in 3 min”) | what is left and how to go on later; the question is asked again |
        | “ja”, or bare numbers, at an open question | no answer: the question is explained |
        | “is alles” at a list without an item | the list is asked once more, and left open the second time |

        At the summary of an incident, also when the next question came with it:

        | said | what happens |
        | --- | --- |
        | “nee”, “zo ging het niet” (“no”, “that is not how it went”) | it is asked which part is to be changed |
        | “gedrag”, “situatie”, “gevolg” | that part is asked again; “overslaan” keeps it |
        | “nee, het gevolg was dat …” (“no, the result was …”) | the part says that from now on |
        | “nee, dat tellen hoort bij wat ze deed” (“… belongs to what she did”) | those words go to that part |
        | “nee, het was niet de mama maar de papa” (“no, it was 70 kilos, not 60”) | it goes where the denied words stand, and they give way when they said no more than that |
        | “nee, hij lachte eerst” | when it is not clear which part it is about, that is asked |
        | “oh en ze zijn nu beste vriendjes” (“oh and …”) | it is added to this incident and is no next one |

        At the review all lines have a number:

        | said | what happens |
        | --- | --- |
        | “4”, “regel 4”, “organisatie”, or a word of the line | that line is asked again |
        | “2, 5 en 9” | those lines, one after the other |
        | a bare number while a line is open | it is asked whether that line is meant; typed again it is the answer, unless a list is asked |
        | “klaar” (“done”) | the review is over; lines can still be corrected afterwards |

        """;

    private static void Draw(Guide guide, StringBuilder page)
    {
        Line(page, $"\n## {guide.Title.Nl} · {guide.Title.En}\n\n`{guide.Id}`, version {guide.Version}, seen by the {KebabCase.Of(guide.Perspective)}, about {Minutes(guide)} minutes.\n");
        Flow(guide, page);
        Both(page, "Welcome", guide.Welcome);
        foreach (var section in guide.Sections)
        {
            Line(page, $"\n### {section.Title.Nl} · {section.Title.En}{When(section.When)}\n");
            if (section.Intro is { } intro)
                Both(page, "Intro", intro);
            switch (section)
            {
                case Section.Questions questions:
                    foreach (var question in questions.Items)
                        Draw(question, page);
                    break;
                case Section.Incidents incidents:
                    Draw(incidents, page);
                    break;
                case Section.KsaoReview ksaos:
                    Line(page, $"At most {ksaos.Most}, the strongest first; after a yes at most {ksaos.Examples} times an example.\n");
                    foreach (var wording in ksaos.Propose)
                        Both(page, "Propose", wording);
                    Both(page, "Several in one list", ksaos.Together);
                    Both(page, "Yes", ksaos.Yes);
                    Both(page, "No", ksaos.No);
                    Both(page, "Example", ksaos.Example);
                    Both(page, "Means", ksaos.Means);
                    break;
                case Section.Review review:
                    Both(page, "Ask", review.Ask);
                    break;
            }
        }

        page.Append('\n');
        Both(page, "Closing", guide.Closing);
    }

    /// <summary>Sections in a row; a condition is a dashed way past.</summary>
    private static void Flow(Guide guide, StringBuilder page)
    {
        page.Append("```mermaid\nflowchart TD\n  start([welcome])\n");
        var before = "start";
        foreach (var section in guide.Sections)
        {
            var size = section switch
            {
                Section.Questions questions => $"{questions.Items.Length} questions",
                Section.Incidents incidents => $"{incidents.Effective.Count} effective + {incidents.Ineffective.Count} ineffective incidents",
                Section.KsaoReview ksaos => $"{ksaos.Most} attributes at most",
                _ => "read and correct",
            };
            Line(page, $"  {section.Id}[\"{section.Title.En}<br/>{size}\"]");
            Line(page, $"  {before} --> {section.Id}");
            if (section.When is { } when)
                Line(page, $"  {section.Id} -. \"only {Text(when)}\" .-> {section.Id}");
            before = section.Id;
        }

        Line(page, $"  {before} --> finish([closing])\n```\n");
    }

    private static void Draw(Question question, StringBuilder page)
    {
        var scale = question.Scale is { } range ? $" {range.From}–{range.To}" : "";
        Line(page, $"\n**{question.Label.Nl} · {question.Label.En}** (`{question.Id}`, {KebabCase.Of(question.Kind)}{scale}, for “{RubricHeadings.Of(question.Rubric).En}”){When(question.When)}\n");
        Both(page, "Ask", question.Ask);
        Both(page, "In a list of ratings", question.Short);
        Both(page, "More", question.More);
        Both(page, "Means", question.Means);
        Both(page, "Example", question.Example);
        foreach (var probe in question.Deepen)
            Both(page, "If thin", probe);
        foreach (var probe in question.DeepenItem)
            Both(page, "About an item told in a word", probe);
        foreach (var probe in question.DeepenThing)
            Both(page, "About a thing told in a word", probe);
        Both(page, "About a task that says no purpose", question.ItemPurpose);
        Both(page, "About a task that says no tool", question.ItemTool);
        foreach (var option in question.Options)
        {
            Line(page, $"- Option `{option.Id}`: {option.Label.Nl} · {option.Label.En}");
            if (option.Feedback is { } feedback)
                Line(page, $"  - nl: {feedback.Nl}\n  - en: {feedback.En}");
        }

        if (!question.IfSkipped.IsEmpty)
            Line(page, $"- When left open it counts as `{string.Join("`, `", question.IfSkipped)}`.");
        if (question.StandIn is { } standIn)
            Both(page, $"In the place of `{{{question.Id}}}` when left open", standIn);
    }

    private static void Draw(Section.Incidents incidents, StringBuilder page)
    {
        foreach (var (valence, number) in incidents.All)
            Both(page, $"{valence} {number}", incidents.Ask(Slots.Circumstances, valence, number));
        foreach (var behaviour in incidents.Behaviour)
            Both(page, "Behaviour", behaviour);
        foreach (var results in incidents.Results)
            Both(page, "Results", results);
        foreach (var (name, three) in new[] { ("means", incidents.Means), ("example", incidents.Example) })
        {
            Both(page, $"Circumstances, {name}", three.Circumstances);
            Both(page, $"Behaviour, {name}", three.Behaviour);
            Both(page, $"Results, {name}", three.Results);
        }
    }

    private static void Both(StringBuilder page, string what, LocalizedText? text)
    {
        if (text is not null)
            Line(page, $"- {what}\n  - nl: {text.Nl}\n  - en: {text.En}");
    }

    private static string When(Condition? when) => when is null ? "" : $" — only {Text(when)}";

    private static string Text(Condition when) => when.AnyOf.IsEmpty ? $"when {when.Question} was answered" : $"when {when.Question} is {string.Join(" or ", when.AnyOf)}";

    private static int Minutes(Guide guide) => (int)Math.Ceiling(guide.Sections.Sum(s => s switch
    {
        Section.Questions questions => questions.Items.Sum(q => q.Minutes),
        Section.Incidents incidents => incidents.All.Count() * incidents.MinutesEach,
        Section.KsaoReview ksaos => ksaos.Most * ksaos.MinutesEach,
        Section.Review review => review.Minutes,
        _ => 0,
    }));

    private static void Line(StringBuilder page, FormattableString text) => page.Append(text.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
