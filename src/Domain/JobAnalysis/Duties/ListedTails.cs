using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Duties;

/// <summary>The clause behind a duty in key words: "kinderen aanspreken | die lopen", "nakijken | of er iemand slaapt", "praten met ouders | als er iets gebeurd was".</summary>
internal sealed class ListedTails(GrammarLexicon grammar)
{
    private static readonly string[] Openers =
        ["die", "dat", "of", "wat", "hoe", "waar", "welke", "wie", "als", "wanneer", "omdat", "want", "zodat", "terwijl", "om", "door", "zoals", "who", "that", "which", "whether", "if", "what", "how", "where", "when", "because", "so", "while", "before", "after"];

    /// <summary>What the act is about, so that it says nothing without.</summary>
    private static readonly string[] Contents = ["dat", "of", "wat", "hoe", "waar", "welke", "wie", "om", "that", "whether", "what", "how", "where"];

    /// <summary>Clauses that are kept: what, who and when; a reason or a purpose is told apart.</summary>
    private static readonly string[] Kept = ["die", "dat", "of", "wat", "hoe", "waar", "welke", "wie", "als", "wanneer", "who", "that", "which", "whether", "if", "what", "how", "where", "when"];

    private static readonly string[] Others = ["they", "he", "she", "it", "ze", "zij", "hij", "het"];

    private static readonly string[] Tellers = [.. FirstPerson.All, "ge", "gij", "u", "uw", "je", "you", "your", "he", "she", "his", "her", "hij", "hem", "haar"];

    public static bool IsContent(Token first) => Contents.Contains(first.Lower);

    /// <summary>A clause begins here: one of its first words, with a verb somewhere behind it.</summary>
    public static bool Opens(List<Token> words, int i)
    {
        if (!Openers.Contains(words[i].Lower) || words[i].Quoted) return false;
        // "Banken of stoelen schuren": things, either of them.
        if (words[i].Lower == "of" && !words.Skip(i + 1).Any(w => w.Find(VerbForms.Finite) is not null || w.Lower is "is" or "zijn")) return false;
        // "Door de winkel lopen", "before lunch": a preposition.
        return (words[i].Lower is not ("door" or "before" or "after" or "so") || (i + 2 < words.Count && Tellers.Concat(Others).Contains(words[i + 1].Lower))) && words.Count > i + 1;
    }

    /// <summary>The clause in general terms: of nobody who speaks, without names, nothing past; <c>null</c> when it cannot be told like that.</summary>
    public string? General(List<Token> words)
    {
        if (!Kept.Contains(words[0].Lower) || words.Exists(w => Tellers.Contains(w.Lower) || w.Is(WordTags.Name) || w.IsClock || w.Quoted || w.Capital && w.Readings.IsEmpty && w.Tags == WordTags.None)) return null;
        // "… die frontaal botsen | want dat mag niet": why stands for itself.
        if (words.FindIndex(1, w => w.Lower is "want" or "omdat" or "dus" or "because" or "cos") is > 1 and var reason) words = words[..reason];
        if (grammar.Language == Language.English) return new EnglishRule(grammar).Of(string.Join(' ', words.ConvertAll(w => w.Text)).Replace(" ,", ",", StringComparison.Ordinal), true);
        var said = words.ConvertAll(w => w.Text);
        for (var i = 1; i < words.Count; i++)
            if (Present(words, i) is { } now) said[i] = now;
        return string.Join(' ', said).Replace(" ,", ",", StringComparison.Ordinal);
    }

    /// <summary>"Als er iets gebeurd was": as a rule it is.</summary>
    private static string? Present(List<Token> words, int i) => words[i].Lower switch
    {
        "was" => "is", "waren" => "zijn", "had" => "heeft", "hadden" => "hebben", "kon" => "kan", "konden" => "kunnen", "moest" => "moet", "moesten" => "moeten", "wilde" or "wou" => "wil", "wilden" => "willen",
        _ => null,
    };
}
