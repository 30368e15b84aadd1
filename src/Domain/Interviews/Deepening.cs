using System.Globalization;
using InterviewBot.Domain.Guides;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Interviews;

/// <summary>The questions a guide has for a thin answer: which of them was asked, and which comes next.</summary>
internal static class Deepening
{
    /// <summary>Of a section so much is asked on: whoever answers briefly all the time is not questioned about every answer.</summary>
    private const int MostAskedOnInSection = 7;

    /// <summary>The one asked last, if any.</summary>
    public static (string Id, LocalizedText Text)? Last(Interview interview, Question question)
    {
        for (var i = question.Deepen.Length; i > 0; i--)
        {
            var id = Id(question, i);
            if (interview.IsProbed(question.Id, id))
                return (id, question.Deepen[i - 1]);
        }

        return null;
    }

    /// <summary>The next one to ask, if any is left.</summary>
    public static (string Id, LocalizedText Text)? Next(Interview interview, Question question)
    {
        for (var i = 0; i < question.Deepen.Length; i++)
        {
            var id = Id(question, i + 1);
            if (!interview.IsProbed(question.Id, id))
                return (id, question.Deepen[i]);
        }

        return null;
    }

    /// <summary>In its section enough was asked on.</summary>
    public static bool IsEnough(Guide guide, Interview interview, Question question) =>
        guide.Sections.OfType<Section.Questions>().FirstOrDefault(s => s.Items.Any(q => q.Id == question.Id)) is { } section
        && section.Items.Sum(q => Enumerable.Range(1, q.Deepen.Length).Count(i => interview.IsProbed(q.Id, Id(q, i)))) >= MostAskedOnInSection;

    private static string Id(Question question, int number) => string.Create(CultureInfo.InvariantCulture, $"{question.Id}.{number}");
}
