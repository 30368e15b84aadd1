using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>
/// Tells what is over from what is done as a rule. Of a text told in the present, what stands in the past tense is one event ("last August I pulled a girl out"), unless it is an act of the job by itself; a text told in
/// the past (an account of one day) is read as it stands. What was done in an earlier job, or before, is over in both.
/// </summary>
internal sealed class ToldTimes
{
    private const double MostlyPresent = 0.3;

    /// <summary>Words that set a sentence apart from the working day: an earlier time, or one time only.</summary>
    private static readonly FrozenSet<string> Once = FrozenSet.ToFrozenSet(["once", "ooit", "vroeger", "voordien", "destijds", "previously", "formerly", "ago"], StringComparer.Ordinal);

    /// <summary>
    /// Acts that nobody does but for the job, so that one of them is an instance of the duty: planning, recording, informing, corresponding, explaining, instructing, paperwork, stock and money.
    /// </summary>
    private static readonly FrozenSet<string> Standing = FrozenSet.ToFrozenSet(
        ["4.A.2.b.5", "4.A.3.b.6", "4.A.4.a.1", "4.A.4.a.2", "4.A.4.a.3", "4.A.4.b.3", "4.A.4.c.1", "4.A.4.c.3", "4.A.4.a.8"], StringComparer.Ordinal);

    private readonly ReadText _text;
    private readonly bool _present;

    public ToldTimes(ReadText text)
    {
        _text = text;
        var finite = text.Clauses.Where(c => !c.Nominal && !c.Quoted && c.Subject.Exists && c.Mood == ClauseMood.Plain).ToList();
        // "I'd carry the malt up": told of what was done as a rule, and so of the past.
        var habits = text.Language == Texts.Language.English ? text.Clauses.Count(c => c is { Lead: "would", Mood: ClauseMood.Hypothetical, Quoted: false, Negated: false } && c.Subject.Exists && c.SubjectSentence == c.Sentence && text.Sentences[c.Sentence][c.Subject.Head].Lower is "i" or "we") : 0;
        _present = finite.Count > 0 && finite.Count(c => c.Past) + (habits > 3 ? habits : 0) < (finite.Count + (habits > 3 ? habits : 0)) * MostlyPresent;
    }

    /// <summary>The clause tells what is over: no duty.</summary>
    public bool IsOver(Clause clause)
    {
        // "she used to sell phones".
        if (clause.Lead == "use") return true;
        // "I once had to calm a packer".
        if (clause.Lead is not null && clause.Governor is { Past: true } and var led && led.Sentence == clause.Sentence && Marked(_text.Sentences[clause.Sentence])) return true;
        // "Ik heb mij verontschuldigd en een foto gemaakt": the second act has its auxiliary in the first.
        var done = clause.Perfect || _text.Language == Texts.Language.Dutch && !clause.Passive && _text.Sentences[clause.Sentence][clause.Verb].Verb is { Forms: VerbForms.Participle };
        if (!(clause.Past || done)) return false;
        if (Marked(_text.Sentences[clause.Sentence])) return true;
        // "Een klant heeft mij eens uitgescholden; ik heb …": the same time goes on behind a semicolon.
        if (done && clause.Sentence > 0 && _text.Sentences[clause.Sentence - 1] is [.., { Lower: ";" }] before && Marked(before)) return true;
        // A note without a subject ("moved two pickers, rang HR") is how a diary tells what is done.
        if (!clause.Subject.Exists && _text.Holder.FirstPerson) return false;
        return _present && clause.Past && !clause.Perfect && !IsStanding(clause);
    }

    // "showed him how to hold a chainsaw" is instruction, whatever else one shows.
    // So is in Dutch whatever is told with a verb that names one activity of work ("telde de kassa", "zocht de grenspalen"), where no modal makes it the exception of a day.
    private bool IsStanding(Clause clause) => _text.Grammar.Verbs.Area(clause.Lemma) is { } area && (Standing.Contains(area) || _text.Language == Texts.Language.Dutch && clause.Lead is null) || clause.Lemma is "show" && clause.Complement.Exists;

    private static bool Marked(List<Token> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Lower;
            // "once everything was clean", "once it boils": as soon as, no time of long ago.
            if (word == "once" && i + 1 < words.Count && words[i + 1].Lower is "the" or "everything" or "everyone" or "everybody" or "it" or "they" or "that" or "all" or "both") continue;
            if (Once.Contains(word)) return true;
            // "In mijn vorige job", "in my last job": another one.
            if (i + 1 < words.Count && word is "vorige" or "vorig" or "last" or "previous" or "old" && words[i + 1].Lower is "job" or "werk" or "baan" or "werkgever" or "employer") return true;
            // "Een klant heeft mij eens uitgescholden", "vorig jaar": one time, and long ago; "eens kijken" is neither.
            if (word == "eens" && i > 1 && words[i - 1].Lower is not ("nog" or "weer" or "eerst" or "wel" or "maar" or "al" or "niet" or "even" or "opnieuw" or "alles" or "ook") && words.Exists(w => w.Verb is { } told && (told.Forms & VerbForms.Participle) != 0)) return true;
            if (i == 0 && word is "vorig" or "verleden" && i + 1 < words.Count && words[i + 1].Lower is "jaar" or "seizoen") return true;
            // "before that", "last August", "one day". What was done "vorige week" is in Dutch an instance of the duty.
            if (i + 1 < words.Count && (word is "before" && words[i + 1].Lower is "that" || word is "last" && words[i + 1].Is(WordTags.Time) || word is "last" && words[i + 1].Capital || word is "one" && words[i + 1].Lower is "day" or "night")) return true;
        }
        return false;
    }
}
