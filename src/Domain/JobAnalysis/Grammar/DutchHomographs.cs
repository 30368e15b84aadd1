namespace InterviewBot.Domain.JobAnalysis.Grammar;

/// <summary>Forms that two Dutch verbs share, and which of the two is meant.</summary>
internal static class DutchHomographs
{
    /// <summary>Endings of what is read.</summary>
    private static readonly string[] Read = ["boek", "boeken", "krant", "brief", "brieven", "mail", "mails", "verslag", "verslagen", "rapport", "rapporten", "dossier", "dossiers", "lijst", "lijsten", "nota", "nota's", "tekst", "teksten", "bericht", "berichten", "fiche", "fiches", "handleiding", "instructies", "verhaal", "verhaaltje", "overdracht", "briefing", "planning", "agenda", "etiket", "schriftje", "post"];

    /// <summary>"Ik las het logboek" was read; "ik las de buizen" is welded.</summary>
    public static void Choose(List<Token> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i] is { Lower: "las", Verb.Lemma: "lassen" } && words[i].Readings.FirstOrDefault(r => r.Lemma == "lezen") is { Lemma: "lezen" } read && words.Skip(i + 1).Take(6).TakeWhile(w => !w.Is(WordTags.Stop)).Any(w => Read.Any(r => w.Lower.EndsWith(r, StringComparison.Ordinal))))
                words[i].Verb = read;
    }
}
