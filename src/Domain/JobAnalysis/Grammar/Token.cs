using System.Collections.Immutable;

namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>One word or mark of a sentence with what it can be. What it turns out to be in its sentence (a verb or not) is settled by the clause readers.</summary>
/// <param name="start">First UTF-16 unit in the passage.</param>
internal sealed class Token(int start, string text, string lower)
{
    public int Start { get; } = start;

    public string Text { get; } = text;

    /// <summary>Lower case, with straight apostrophes.</summary>
    public string Lower { get; } = lower;

    public int End => Start + Text.Length;

    public WordTags Tags { get; set; }

    public ImmutableArray<VerbReading> Readings { get; set; } = [];

    /// <summary>The reading that holds in this sentence; <c>null</c> when the word is no verb here.</summary>
    public VerbReading? Verb { get; set; }

    /// <summary>Stands between quotation marks.</summary>
    public bool Quoted { get; set; }

    /// <summary>A clock time.</summary>
    public bool IsClock { get; init; }

    public bool Is(WordTags any) => (Tags & any) != 0;

    public bool IsVerb => Verb is not null;

    public bool Capital => Text.Length > 0 && char.IsUpper(Text[0]);

    /// <summary>A content word that can be the head of a noun phrase.</summary>
    public bool IsNominal => !IsVerb && (Tags & (WordTags.Closed | WordTags.Specifier)) == 0 && (char.IsLetter(Text[0]) || Text[0] is '\'' or '’');

    /// <summary>All forms this word can be, over its readings.</summary>
    public VerbForms AllForms
    {
        get
        {
            var all = VerbForms.None;
            foreach (var reading in Readings) all |= reading.Forms;
            return all;
        }
    }

    /// <summary>The first reading that has any of the forms.</summary>
    public VerbReading? Find(VerbForms any)
    {
        foreach (var reading in Readings)
            if ((reading.Forms & any) != 0) return reading;
        return null;
    }

    public override string ToString() => $"{Text}{(Verb is { } v ? "/" + v.Lemma : "")}";
}
