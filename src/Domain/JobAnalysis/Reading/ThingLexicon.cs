using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>Nouns by what they name, for one language.</summary>
internal sealed class ThingLexicon
{
    private readonly GrammarLexicon _grammar;

    public ThingLexicon(GrammarLexicon grammar, string things)
    {
        _grammar = grammar;
        var sections = SectionFile.Words(things);
        Tools = new StemList(sections["tool"]);
        NotTools = new StemList(sections["not-tool"]);
        Titles = new StemList(sections["title"]);
        Organisations = new StemList(sections["organisation"]);
        Chains = FrozenSet.ToFrozenSet(sections["chain"], StringComparer.Ordinal);
        Contacts = new StemList([.. grammar.Section("people-at-work"), .. sections["contact"]]);
        Products = new StemList(sections["product"]);
        Departments = new StemList(sections["department"]);
    }

    /// <summary>Family and friends: persons, but no contacts of the job.</summary>
    public FrozenSet<string> Private { get; } = FrozenSet.ToFrozenSet(
        ["vrouw", "man", "zus", "broer", "zoon", "zonen", "dochter", "vriend", "vriendin", "lief", "mama", "papa", "moeder", "vader", "kleinkinderen", "petekind", "mensen", "persoon", "iemand", "niemand", "anderen", "volk", "publiek", "gezin",
         "oma", "opa", "bomma", "bompa", "nonkel", "tante", "oom", "neef", "nicht", "peter", "meter", "schoonbroer", "schoonzus", "schoonmoeder", "schoonvader", "kotgenoot",
         "grandmother", "grandfather", "gran", "nan", "granny", "uncle", "aunt", "auntie", "cousin", "nephew", "niece", "mam", "flatmate", "housemate", "roommate", "brother-in-law", "sister-in-law", "mother-in-law",
         "wife", "husband", "sister", "brother", "son", "sons", "daughter", "girlfriend", "boyfriend", "friend", "friends", "mum", "dad", "mother", "father", "people", "person", "someone", "somebody", "everyone", "others", "man", "men", "woman", "public", "head", "group"],
        StringComparer.Ordinal);

    public StemList Tools { get; }

    public StemList NotTools { get; }

    public StemList Titles { get; }

    public StemList Organisations { get; }

    /// <summary>Names of firms that anybody knows, in small letters unless the name is a common word as well.</summary>
    public FrozenSet<string> Chains { get; }

    public StemList Contacts { get; }

    /// <summary>Software that goes by a name which is also a common word or could be a person's.</summary>
    public StemList Products { get; }

    /// <summary>Parts of a firm, by the name of what they do: a contact where something comes from them or goes to them.</summary>
    public StemList Departments { get; }

    /// <summary>A noun that is neither a verb form nor an abstract one by its ending.</summary>
    public bool LooksLikeThing(string lower) =>
        lower.Length > 3 && _grammar.Verbs.Readings(lower).Length == 0
        && !lower.EndsWith("heid", StringComparison.Ordinal) && !lower.EndsWith("ing", StringComparison.Ordinal) && !lower.EndsWith("tie", StringComparison.Ordinal) && !lower.EndsWith("ness", StringComparison.Ordinal)
        && !lower.EndsWith("tion", StringComparison.Ordinal) && !lower.EndsWith("ity", StringComparison.Ordinal) && !lower.EndsWith("lach", StringComparison.Ordinal) && lower is not ("hand" or "rust" or "zin" or "smile" or "idea" or "moeite");
}
