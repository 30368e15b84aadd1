using System.Collections.Immutable;
using InterviewBot.Domain.JobDescriptions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>In the respondent's own words.</summary>
    Text,

    /// <summary>With items, until the respondent says that is all.</summary>
    List,

    /// <summary>With one of the options.</summary>
    Choice,

    /// <summary>With one or more of the options.</summary>
    Choices,

    /// <summary>With a whole number on a scale.</summary>
    Rating,
}

/// <summary>One question of a guide.</summary>
/// <param name="Id">Permanent, kebab-case; it is also the slot of its answer in stored transcripts.</param>
/// <param name="Rubric">The section of the job description that the answer belongs to.</param>
/// <param name="Label">What the answer is called in the draft and the description.</param>
/// <param name="Ask">One question, open unless the kind has options.</param>
public sealed record Question(string Id, QuestionKind Kind, Rubric Rubric, LocalizedText Label, LocalizedText Ask)
{
    /// <summary>The place for an item of a list in <see cref="DeepenItem"/>.</summary>
    public const string ItemPlace = "item";

    /// <summary>What is meant, in other words; said when the respondent asks or does not know.</summary>
    public LocalizedText? Means { get; init; }

    /// <summary>The form of an answer, from a different job; never content.</summary>
    public LocalizedText? Example { get; init; }

    /// <summary>List: how further items are asked for.</summary>
    public LocalizedText? More { get; init; }

    /// <summary>Follow-up questions for an answer too thin to use, each asked once at most, in order.</summary>
    public ImmutableArray<LocalizedText> Deepen { get; init; } = [];

    /// <summary>List: how to ask for more about an item told in a word or two, in turns; <c>{item}</c> stands for its words.</summary>
    public ImmutableArray<LocalizedText> DeepenItem { get; init; } = [];

    /// <summary>List of acts: the same for an item that names a thing and no act ("scanner"); falls back on <see cref="DeepenItem"/>.</summary>
    public ImmutableArray<LocalizedText> DeepenThing { get; init; } = [];

    /// <summary>List of tasks: how to ask what one is for, when it does not say; <c>{item}</c> stands for its words.</summary>
    public LocalizedText? ItemPurpose { get; init; }

    /// <summary>List of tasks: how to ask what is used for one, when it does not say.</summary>
    public LocalizedText? ItemTool { get; init; }

    /// <summary>Choice and choices: the options. Text: suggestions, beside which any words will do.</summary>
    public ImmutableArray<QuestionOption> Options { get; init; } = [];

    /// <summary>Rating: the scale.</summary>
    public RatingScale? Scale { get; init; }

    /// <summary>Rating: how it reads in a list of them. Ratings on the same scale that stand side by side and have one are asked in one turn.</summary>
    public LocalizedText? Short { get; init; }

    /// <summary>The question is passed over when its condition does not hold.</summary>
    public Condition? When { get; init; }

    /// <summary>Option ids that count as the answer, for conditions, when the question was skipped.</summary>
    public ImmutableArray<string> IfSkipped { get; init; } = [];

    /// <summary>What stands in the place of <c>{id}</c> in later texts when the question was left open.</summary>
    public LocalizedText? StandIn { get; init; }

    /// <summary>List: the list is closed after so many items. 1–50.</summary>
    public int MaxItems { get; init; } = 20;

    /// <summary>List: once it has so many items, nobody is asked what else there is. 1–50.</summary>
    public int Enough { get; init; } = 50;

    /// <summary>The answer stands in the description; not so for a question that only decides what else is asked.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>How long it takes on average.</summary>
    public double Minutes { get; init; } = 0.5;
}

/// <summary>One option; <paramref name="Feedback"/> is said once it is chosen.</summary>
public sealed record QuestionOption(string Id, LocalizedText Label, LocalizedText? Feedback)
{
    /// <summary>Id of the option that stands for all others.</summary>
    public const string All = "all";

    /// <summary>Other words, in either language, that name it: one of them, or one that begins with it, chooses it.</summary>
    public ImmutableArray<string> Also { get; init; } = [];
}

/// <summary>A scale of whole numbers, both ends included.</summary>
public sealed record RatingScale(int From, int To);

/// <summary>Holds when the answer to an earlier question has one of these option ids; without any, when that question was answered at all.</summary>
public sealed record Condition(string Question, ImmutableArray<string> AnyOf);
