using System.Collections.Immutable;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Narratives;

/// <summary>How a language words the sentences of a narrative description. Every fixed word of a description stands in one of the two originals.</summary>
internal abstract class NarrativeWording(GrammarLexicon grammar)
{
    protected GrammarLexicon Grammar => grammar;

    protected VerbLexicon Verbs { get; } = grammar.Verbs;

    /// <summary>Says of the holder what the teller says of themselves.</summary>
    private ThirdPerson Holders { get; } = new(grammar);

    /// <summary>What the job holder is called when no title was told.</summary>
    public abstract string Nobody { get; }

    public abstract string JobHeading { get; }

    /// <summary>Above duties that are too few for areas of their own.</summary>
    public abstract string DutiesHeading { get; }

    /// <summary>Above duties of areas too small for one of their own.</summary>
    public abstract string OtherDutiesHeading { get; }

    public abstract string MeansHeading { get; }

    public abstract string ConditionsHeading { get; }

    public abstract string DemandsHeading { get; }

    /// <summary>The first sentence: who works where.</summary>
    public abstract string Opening(string title, string? organisation);

    /// <summary>The first sentence where the title is no word for somebody who works ("IT support", "magazijn").</summary>
    public abstract string OpeningWithoutPerson(string title, string? organisation);

    /// <summary>Whether a title is a word for somebody who works, so that "the …" can be the subject of a sentence.</summary>
    public abstract bool NamesPerson(string title);

    /// <summary>An organisation in a sentence: with the article the text has before it; a kind of organisation ("small firm in Leeds") with the one it needs.</summary>
    public string Firm(Mention organisation)
    {
        if (organisation.Article is { } article)
            return article + " " + organisation.Name;
        var name = InSentence(organisation.Name);
        if (name.Any(char.IsUpper) || name.Any(char.IsDigit) || StartsWithArticle(name))
            return name;
        var words = name.Split(' ');
        var end = Array.FindIndex(words, EndsTitle) is > 0 and var at ? at : words.Length;
        return string.Join(' ', words.Skip(end).Prepend(Thing(string.Join(' ', words.Take(end)))));
    }

    private static readonly string[] Articles = ["a", "an", "the", "een", "één", "de", "den", "het", "'t", "'n", "nen", "ne", "zo'n", "some", "one"];

    private static bool StartsWithArticle(string name) => Articles.Contains(name.Split(' ')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of an answer inside a sentence: the capital of an article that began the answer goes, that of a name stays ("Een vzw", "De Zeester").</summary>
    public static string InSentence(string words) =>
        words.Split(' ') is [var first, [var letter, ..], ..] && char.IsUpper(first[0]) && char.IsLower(letter) && StartsWithArticle(first) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

    /// <summary>What the job is for, in the respondent's words.</summary>
    public abstract string Purpose(string words);

    /// <summary>What the holder answers for, in the respondent's words.</summary>
    public abstract string Responsibilities(string title, string words);

    /// <summary>Whether a word ends what a job is called: <c>waiter | in a brasserie</c>.</summary>
    public abstract bool EndsTitle(string word);

    /// <summary>A title of several words, once it has been named: "the assistant", "de medewerker".</summary>
    public abstract string InShort(string title);

    /// <summary>The duty names several things or acts.</summary>
    public bool IsJoined(TaskStatement task) => task.Statement.Contains(And, StringComparison.Ordinal);

    protected abstract string And { get; }

    /// <summary>What the work is mainly about: the result areas with most duties.</summary>
    public abstract string Core(IReadOnlyList<string> areas);

    /// <summary>A tool in a sentence: a single thing gets its article where the language asks one.</summary>
    public abstract string Thing(string name);

    /// <summary>A single thing as one tells it, with the article it needs where it can be counted ("natte vloer", "strong smell of chlorine").</summary>
    public abstract string WithArticle(string thing);

    /// <summary>A word for just anybody ("mevrouw", "man"), who is no contact of the job.</summary>
    public static bool IsAnybody(string name) => Anybody.Contains(name.ToLowerInvariant());

    private static readonly string[] Anybody =
        ["weduwe", "weduwnaar", "widow", "widower", "landlord", "man", "mannen", "vrouw", "meneer", "mevrouw", "heer", "dame", "jongen", "meisje", "koppel", "kind", "persoon", "lijn", "hoofd", "gast", "woman", "girl", "boy", "lady", "gentleman", "couple", "person", "guy", "head", "line", "baby", "oude dame", "old lady", "mama", "papa", "ploeg", "team", "dienst"];

    /// <summary>One sentence for one to three duties. <paramref name="turn"/> counts the sentences so far and varies the shape.</summary>
    /// <param name="opening">How many paragraphs were opened before, when the sentence opens one; <c>null</c> inside a paragraph.</param>
    public abstract string Duties(string title, ImmutableArray<TaskStatement> tasks, int turn, int? opening);

    /// <summary>A sentence for a duty whose words are kept as somebody wrote them (<see cref="TaskStatement.AsWritten"/>).</summary>
    public abstract string Written(string title, TaskStatement duty);

    /// <param name="further">A first sentence named others.</param>
    public abstract string Tools(string title, IReadOnlyList<string> tools, bool further);

    /// <param name="further">A first sentence named others.</param>
    public abstract string Contacts(string title, IReadOnlyList<string> contacts, bool further);

    /// <summary>A contact in a sentence: a single role gets its article.</summary>
    public abstract string Person(string name);

    /// <summary>How conditions are worded.</summary>
    public abstract ConditionWording Conditions { get; }

    /// <summary>A loose answer about what it is like at work, as a sentence; <c>null</c> when it can only be quoted.</summary>
    public string? Surroundings(string words, string holder) => new ToldParts(grammar, this).Sentence(words, holder);

    /// <summary>Hours told without a verb ("vooral avonden, van 17u tot 1u") as a sentence; <c>null</c> when it can only be quoted.</summary>
    public string? Hours(string words) =>
        grammar.Sentences(words.Trim().TrimEnd('.', '!', ' ')) is [var tokens] && tokens.TrueForAll(t => !t.Is(WordTags.Quote | WordTags.Negation | WordTags.Possessive) && (!t.Is(WordTags.Subject | WordTags.ObjectPronoun) || t.Is(WordTags.Determiner | WordTags.Number)) && (t.Is(WordTags.Preposition | WordTags.Determiner | WordTags.And) || !t.Is(WordTags.Subordinator | WordTags.Relative)) && (t.Is(WordTags.And) || t.Is(WordTags.Time | WordTags.Number | WordTags.Adverb | WordTags.Preposition | WordTags.Determiner) || t.Find(VerbForms.Third | VerbForms.Past | VerbForms.Stem) is null || t.Lower is "shifts" or "earlies" or "lates" or "evenings" or "weekends" or "shiften"))
            && tokens[0].Lower is not ("in" or "at" or "for" or "off") ? Hours(tokens[0].Lower, Uncapital(words.Trim().TrimEnd('.', '!', ' '))) : null;

    /// <param name="first">The first word, in lower case.</param>
    protected abstract string Hours(string first, string words);

    /// <summary>How many people the team has.</summary>
    public abstract string Team(string people);

    public abstract string Demand(string title, EmotionalDemand demand, bool further);

    public abstract string Knowledge(IReadOnlyList<string> names);

    /// <summary>What is learnt by doing and what one has by nature, each named by its kind; one of the two may be empty.</summary>
    public abstract string Skills(IReadOnlyList<string> skills, IReadOnlyList<string> abilities);

    public abstract string Character(IReadOnlyList<string> names);

    /// <summary>The duties of a sentence; where one ends in a clause of its own, a comma keeps the next out of it ("tellen of het klopt, en klachten opvangen").</summary>
    protected string Acts(ImmutableArray<TaskStatement> tasks, Func<TaskStatement, string> worded)
    {
        var acts = tasks.Select(worded).ToList();
        return acts.Count < 2 ? acts[0] : $"{string.Join(", ", acts.SkipLast(1))}{(EndsInClause(tasks[^2], acts[^2]) ? "," : "")}{And}{acts[^1]}";
    }

    protected static bool EndsInClause(TaskStatement task, string words) =>
        (task.Purpose is { } purpose && words.EndsWith(purpose, StringComparison.Ordinal)) || (task.ObjectClause is { Length: > 0 } clause && words.EndsWith(clause, StringComparison.Ordinal));

    /// <summary>"a, b and c".</summary>
    public static string Join(IReadOnlyList<string> items, string and) =>
        items.Count < 2 ? string.Concat(items) : string.Join(", ", items.Take(items.Count - 1)) + " " + and + " " + items[^1];

    /// <summary>With a capital at the beginning of a sentence; "'s avonds" has it behind the apostrophe.</summary>
    public static string Capital(string text) => FirstLetter.Capital(text);

    /// <summary>A number of people, alone or with a word for them ("veertien", "31 personeelsleden").</summary>
    public static bool IsCount(string value) => value.Split(' ') is var words && words.Length <= 2 && (char.IsDigit(words[0][0]) || Reading.NumberWords.IsNumber(words[0]));

    /// <summary>
    /// An answer that can stand in a sentence without quotation marks: nobody speaks in it, and hedges behind it are left out. Where the teller comes in with another thought, what stands before is taken;
    /// <c>null</c> when nothing is left that can.
    /// </summary>
    internal static string? Own(string words)
    {
        var told = words.Trim().TrimEnd('.', '!', ' ');
        foreach (var hedge in Hedges)
            if (told.EndsWith(hedge, StringComparison.OrdinalIgnoreCase)) told = told[..^hedge.Length].TrimEnd(' ', ',');
        while (HasTeller(told) && Joints.Max(j => told.LastIndexOf(j, StringComparison.OrdinalIgnoreCase)) is > 0 and var joint) told = told[..joint];
        return told.Contains(' ', StringComparison.Ordinal) && !HasTeller(told) && told.Split(' ').Length <= MostWordsUnquoted && told.IndexOfAny(['“', '”', '"', '\n', ';', ':', '?']) < 0 ? told : null;
    }

    private const int MostWordsUnquoted = 24;

    /// <summary>Where another thought begins.</summary>
    private static readonly string[] Joints = [",", " en ", " and "];

    private static readonly string[] Hedges = [" i suppose", " i guess", " i think", " really", " denk ik", " vermoed ik", " eigenlijk", " zeker", " i'd say", " zeg maar", " of zo"];

    private static readonly string[] Tellers = [.. FirstPerson.All, "ge", "je", "u", "you", "your", "mum"];

    private static bool HasTeller(string words) => words.Split([' ', ',', '(', ')']).Any(w => Tellers.Contains(w.ToLowerInvariant()));

    /// <summary>The words said of the holder, without hedges; <c>null</c> when they are too many or cannot be turned.</summary>
    protected string? Of(string words, string holder)
    {
        var told = words;
        foreach (var hedge in Hedges)
            if (told.EndsWith(hedge, StringComparison.OrdinalIgnoreCase)) told = told[..^hedge.Length].TrimEnd(' ', ',');
        return told.Split(' ').Length <= MostWordsUnquoted && told.IndexOfAny(['“', '”', '"', '\n', ';', ':', '?', '(']) < 0 ? Holders.Of(told, holder) : null;
    }

    /// <summary>An enumeration of things or of acts in the gerund: no clause with a subject and a verb of its own.</summary>
    protected bool NamesThings(string words) =>
        grammar.Sentences(words) is [var tokens]
        && (tokens[0].Is(WordTags.Specifier | WordTags.Possessive) || tokens[0].Find(VerbForms.Gerund) is not null && tokens[0].Lower.EndsWith("ing", StringComparison.Ordinal) || tokens[0].Tags == WordTags.None && tokens[0].Readings.IsEmpty)
        && !tokens.Where((t, i) => IsOfClause(t, i > 0 ? tokens[i - 1] : null) && !(t.Is(WordTags.Negation) && i + 1 < tokens.Count && tokens[i + 1].Find(VerbForms.Gerund) is not null)).Any();

    private static bool IsOfClause(Token word, Token? before) =>
        word.Is(WordTags.Subordinator | WordTags.Negation | WordTags.Relative | WordTags.Subject) && !word.Is(WordTags.Determiner)
        || word.Lower is "is" or "are" or "was" or "has" or "have" or "had" or "moet" or "mag" or "kan" or "moest" or "must" or "can" or "should"
        || !(before is not null && before.Is(WordTags.Specifier | WordTags.Adjective | WordTags.Possessive)) && before is not null && word.Find(VerbForms.Third | VerbForms.Past) is not null;

    /// <summary>With a small letter at the beginning, unless it begins with a name in capitals.</summary>
    protected static string Uncapital(string text) => FirstLetter.Small(text);

    /// <summary>An answer as it was given.</summary>
    protected static string Answer(string words) => "“" + words.Trim().TrimEnd('.').Replace('“', '\'').Replace('”', '\'').Replace('"', '\'').Replace('\n', ' ') + "”";

    /// <summary>Words quoted from the source.</summary>
    protected static string Quote(string words) => "“" + words + "”";
}
