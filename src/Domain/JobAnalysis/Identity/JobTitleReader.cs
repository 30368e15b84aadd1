using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.JobAnalysis.Identity;

/// <summary>The job title, where the text gives it most plainly ("ik ben X bij Y", "works as an X", "mijn functie heet X", a heading).</summary>
internal sealed class JobTitleReader(ReadText text, ThingLexicon things)
{
    /// <summary>A noun for a person that nothing says to be the holder is no title: none is better than a wrong one.</summary>
    private const double Clear = 1.5;

    private readonly TitleSigns _signs = new(text, things);

    private readonly SpokenOfJob _spoken = new(text, things);

    private readonly PrintedTitles _printed = new(text);

    private readonly TitleExtent _extent = new(text, things);

    public Mention? Find()
    {
        (double Score, int Sentence, int First, int Last) best = (0, -1, 0, 0);
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            for (var i = 0; i < words.Count; i++)
            {
                if (words[i].Is(WordTags.Stop | WordTags.Pause) || !(things.Titles.Has(words[i].Lower) || IsSaidToBe(words, i) || _signs.IsGroup(words, _extent.Start(words, i), i) && Singular(words[i].Lower) is not null) || IsPartOfNext(words, i)) continue;
                var score = TitleScore(words, i, s);
                if (score > best.Score) {
                    var (first, last) = _extent.Of(words, i);
                    best = (score, s, first, last);
                }
            }
        }
        if (best.Score < Clear) return ByVerb();
        var span = text.Span(best.Sentence, best.First, best.Last);
        // "Customer Care Associate (Trainee)".
        if (text.Text(span).Contains('(', StringComparison.Ordinal) && span.End < text.Passage.Text.Length && text.Passage.Text[span.End] == ')') span = span with { Length = span.Length + 1 };
        var name = text.Text(span);
        if (_signs.IsGroup(text.Sentences[best.Sentence], best.First, best.Last) && Singular(name) is { } one) name = one;
        // "one of three dispatchers".
        if (text.Language == Language.English && name.EndsWith("ers", StringComparison.Ordinal) && best.First > 1 && text.Sentences[best.Sentence][best.First - 1].Is(WordTags.Number)) name = name[..^1];
        return new Mention(name, [span]);
    }

    /// <summary>"I have clerked at Reading Crown Court", "she nursed for thirty years": the job as what one does.</summary>
    private Mention? ByVerb()
    {
        if (text.Language != Language.English) return null;
        for (var s = 0; s < text.Sentences.Count; s++)
        {
            var words = text.Sentences[s];
            for (var i = 1; i + 1 < words.Count; i++)
            {
                if (!words[i].Lower.EndsWith("ed", StringComparison.Ordinal) || words[i + 1].Lower is not ("at" or "for" or "in" or "since" or "with") || !words.Skip(Math.Max(0, i - 3)).Take(Math.Min(3, i)).Any(text.IsHolderWord)) continue;
                if (((string[])[words[i].Text[..^2], words[i].Text[..^1]]).FirstOrDefault(t => things.Titles.HasWord(t.ToLowerInvariant())) is { } title) return new Mention(title, [text.Span(s, i, i)]);
            }
        }
        return null;
    }

    /// <summary>"Penitentiair bewakingsassistent", "front of house assistant": what stands before the noun that names the job.</summary>
    private bool IsPartOfNext(List<Token> words, int i) =>
        i + 1 < words.Count && things.Titles.Has(words[i + 1].Lower) && !words[i + 1].Capital && _extent.Start(words, i + 1) <= i
        || text.Language == Language.English && i + 2 < words.Count && words[i + 1].IsNominal && words[i + 2].IsNominal && (things.Titles.Has(words[i + 2].Lower) || RoleNouns.Is(words[i + 2].Lower, text.Language)) && _extent.Start(words, i + 2) <= i
        || i + 3 < words.Count && words[i + 1].Lower == "of" && _extent.Start(words, i + 3) <= i && things.Titles.Has(words[i + 3].Lower);

    /// <summary>"Opvoeders": one "opvoeder", when that is listed as a title.</summary>
    private string? Singular(string plural)
    {
        string[] forms = plural.EndsWith('s') ? [plural[..^1]]
            : plural.EndsWith("ici", StringComparison.Ordinal) ? [plural[..^1] + "us"]
            : plural.EndsWith("en", StringComparison.Ordinal) ? [plural[..^1], plural[..^2], plural[..^3]] : [];
        return forms.FirstOrDefault(f => f.Length > 2 && things.Titles.Has(f.ToLowerInvariant()));
    }

    /// <summary>"Greet is a funeral director", "she is one of three dispatchers": a noun for a person that the holder is said to be, listed as a title or not.</summary>
    private bool IsSaidToBe(List<Token> words, int i)
    {
        if (text.Language == Language.English && words[i].Lower.EndsWith("ly", StringComparison.Ordinal)) return false;
        if (_extent.Written(words, i) is { } written) return i == written.Last && !words.Skip(written.First).Take(i - written.First).Any(w => things.Titles.Has(w.Lower));
        if (words[i].IsNominal && !words[i].Is(WordTags.Time | WordTags.Number) && !NumberWords.IsNumber(words[i].Lower) && words[i].Lower.Length > 3 && _printed.Is(words, _extent.Start(words, i))) return true;
        // "Herdswoman, if you want the word".
        if (i == 0 && words[0].Capital && (RoleNouns.Is(words[0].Lower, text.Language) || words[0].Lower.EndsWith("man", StringComparison.Ordinal)) && SpokenOfJob.NamesAny(words, 0, 0)) return true;
        if (!words[i].IsNominal || words[i].Capital || words[i].Quoted || words[i].Is(WordTags.Number) || NumberWords.IsNumber(words[i].Lower) || words[i].Is(WordTags.Time | WordTags.Adjective) || things.Private.Contains(words[i].Lower) && !(words[i].Lower is "man" or "woman" && i > 0 && words[i - 1].IsNominal && !words[i - 1].Is(WordTags.Adjective)) || things.Organisations.Has(words[i].Lower) || i + 1 < words.Count && words[i + 1].IsNominal && !words[i + 1].Capital) return false;
        var first = _extent.Start(words, i);
        if (SpokenOfJob.NamesAny(words, first, i) || WorksAs(words, first) || NameOfJob.IsNamed(words, first) && (NameOfJob.IsTitled(words, first) || words[first - 1].Is(WordTags.Specifier) || RoleNouns.Is(words[i].Lower, text.Language)) || _printed.Is(words, first)) return true;
        if (!RoleNouns.Is(words[i].Lower, text.Language) && !IsUnlistedRole(words, i)) return false;
        if (_signs.Of(words, first, i) > 0 || _spoken.Of(words, first, i) > 0) return true;
        for (var k = first - 1; k >= Math.Max(0, first - 4); k--)
        {
            if (words[k].Is(WordTags.Specifier) || words[k].Lower is "of" or "van" or "one" or "een" or "enige" or "only" or "sole") continue;
            return HolderWords.IsBe(words[k]) && text.SaidOfHolder(words, k) || words[k].Lower is "als" or "as" && k > 0 && words[k - 1].Verb is { Lemma: "work" or "werken" or "begin" or "start" or "beginnen" };
        }
        return false;
    }

    /// <summary>"Ik ben omroepster bij de NMBS", "ik ben gemeenschapswacht, geen flik": a Dutch noun that ends as names of jobs do, where nothing but where one works or the end of the clause follows.</summary>
    private bool IsUnlistedRole(List<Token> words, int i) =>
        text.Language == Language.Dutch && words[i].Lower.Length > 5 && JobEndings.Any(e => words[i].Lower.EndsWith(e, StringComparison.Ordinal))
        && (i + 1 == words.Count || words[i + 1].Is(WordTags.Stop | WordTags.Pause | WordTags.And) || words[i + 1].Lower is "bij" or "in" or "op" or "voor" or "van" or "aan" or "sinds" or "te" or "geworden");

    private static readonly string[] JobEndings = ["ster", "aris", "ica", "icus", "wacht", "eur", "ologist", "nist", "drist", "rkant", "ikant", "ante", "eres", "euse", "agent", "ocent", "ulent", "istent", "ente", "oog", "cier", "nier", "ière", "enaar", "elaar", "rice", "hulp", "kracht", "baas", "gids", "smid", "boer", "wever", "maker", "binder", "kapper", "drukker", "schilder", "legger", "voerder", "snijder", "zetter", "steller", "zorger", "zorgster", "geleider", "leraar", "dirigent"];

    /// <summary>"ik werk sinds juni als …", "aan de slag als …", "works nights as a …".</summary>
    private static bool WorksAs(List<Token> words, int first)
    {
        var at = first - 1;
        while (at >= 0 && (words[at].Is(WordTags.Specifier | WordTags.Adverb))) at--;
        if (at < 0 || words[at].Lower is not ("als" or "as")) return false;
        // "Ik doe dat als vrijwilliger".
        if (at > 1 && words[at - 1].Lower is "dat" or "dit" or "it" or "this" && words.Skip(at - 4 < 0 ? 0 : at - 4).Take(3).Any(w => w.Verb is { Lemma: "do" or "doen" })) return true;
        if (words.Take(at).Skip(Math.Max(0, at - 10)) is var said && said.Any(w => w.Verb is { Lemma: "do" or "doen" }) && said.Any(w => w.Lower is "dit" or "this" or "it")) return true;
        for (var k = at - 1; k >= Math.Max(0, at - 10) && !words[k].Is(WordTags.Stop); k--)
            if (WorkVerb(words[k]) || Employment.Contains(words[k].Lower) || words[k].Lower is "with" or "at" or "bij" && k + 1 < at && words[k + 1].Capital && words.Take(k).Any(w => HolderWords.IsBe(w))) return true;
        return false;
    }

    /// <summary>"My sister works as a …".</summary>
    private bool IsWorkOfAnother(List<Token> words, int before) => words.FindLastIndex(before, w => WorkVerb(w)) is >= 0 and var verb && _signs.IsOfAnother(words, verb);

    private static bool WorkVerb(Token word) =>
        word.Verb is { Lemma: "work" or "werken" or "begin" or "start" or "beginnen" or "starten" or "employ" or "hire" or "aanwerven" or "staan" or "meedraaien" or "bijverdienen" or "bijklussen" or "serve" or "meelopen" };

    private static readonly FrozenSet<string> Employment = FrozenSet.ToFrozenSet(
        ["job", "jobs", "baan", "bijbaan", "slag", "dienst", "studentenjob", "vakantiewerk", "weekendwerk", "work", "shifts", "shift"], StringComparer.Ordinal);

    /// <summary>"Her line manager is the laboratory superintendent": said of another.</summary>
    private static bool IsOfBoss(List<Token> words, int first)
    {
        var be = first - 1;
        while (be > 0 && words[be].Is(WordTags.Specifier | WordTags.Adverb)) be--;
        if (be < 2 || !HolderWords.IsBe(words[be])) return false;
        for (var k = Math.Max(1, be - 3); k < be; k++) if (words[k - 1].Is(WordTags.Possessive) && words.Skip(k).Take(be - k).Any(w => w.Is(WordTags.Person))) return true;
        return false;
    }

    /// <summary>"My flatmate, a nurse": the role of another person who is named before it.</summary>
    private bool IsSomebodyElse(List<Token> words, int first)
    {
        var comma = first - 1;
        while (comma > 0 && words[comma].Is(WordTags.Specifier)) comma--;
        if (comma < 1 || words[comma].Lower is not ("," or "(") || text.IsHolderWord(words[comma - 1])) return false;
        // "Ik ben Elke, apothekersassistente": the teller.
        for (var k = comma - 2; k >= 0 && k >= comma - 5; k--)
            if (HolderWords.IsBe(words[k]) && text.SaidOfHolder(words, k) || words[k].Lower is "heet" or "name" or "naam") return false;
        var person = words[comma - 1];
        return person.Is(WordTags.Person) || things.Private.Contains(person.Lower) || comma > 1 && words[comma - 2].Is(WordTags.Possessive) && !TitleSigns.IsDayOrJob(person) || text.Grammar.IsMaleName(person.Lower) && !text.Holder.Names.Contains(person.Lower) || text.Grammar.IsFemaleName(person.Lower) && !text.Holder.Names.Contains(person.Lower);
    }

    /// <summary>Words that say on what footing somebody works rather than what the job is.</summary>
    private static readonly FrozenSet<string> Footings = FrozenSet.ToFrozenSet(
        ["jobstudent", "jobstudente", "stagiair", "stagiaire", "vrijwilliger", "vrijwilligster", "student", "trainee", "intern", "volunteer", "interim", "ambtenaar", "statutair", "contractueel", "zelfstandige", "flexijobber", "bediende", "arbeider", "freelancer", "temp", "employee", "worker"], StringComparer.Ordinal);

    /// <summary>How somebody has the job: it stands before its name and is no part of it.</summary>
    private static readonly FrozenSet<string> Manners = FrozenSet.ToFrozenSet(["zelfstandig", "voltijds", "deeltijds", "halftijds", "tijdelijk", "full-time", "part-time", "self-employed", "freelance"], StringComparer.Ordinal);

    private double TitleScore(List<Token> words, int i, int s)
    {
        var (first, last) = _extent.Of(words, i);
        var before = first - 1;
        var score = s < 3 ? 1.0 : s < text.Sentences.Count / 3 ? 0.5 : 0;
        if (words[i].Quoted && !_printed.Is(words, first) && !NameOfJob.IsNamed(words, first)) score -= 1;
        if (!things.Titles.Has(words[i].Lower) && Singular(words[i].Lower) is null) score -= 1.5;
        if (i > 0 && words[i - 1].Lower is "poor" or "good" or "bad" or "great" or "real" or "slecht" or "slechte" or "goed" or "goede" or "echte") score -= 3;
        // "Ik ben zelfstandig loodgieter", "I'm a self-employed gardener".
        while (before > 0 && Manners.Contains(words[before].Lower)) before--;
        var specifier = before >= 0 && words[before].Is(WordTags.Specifier) ? words[before].Lower : "";
        // "I'm the only barber".
        if (specifier.Length == 0 && before > 0 && words[before].Lower is "only" or "enige" or "sole" or "youngest" or "jongste" or "oudste" or "newest" or "nieuwste") specifier = words[--before].Is(WordTags.Specifier) ? words[before].Lower : "";
        if (specifier.Length > 0) before--;
        if (before > 0 && words[before].Lower is "of" or "van" && words[before - 1].Lower is "one" or "een" or "één") before -= 2;
        while (before >= 0 && words[before].Is(WordTags.Adverb | WordTags.Number | WordTags.Time) && words[before].Lower is not ("as" or "als") && !HolderWords.IsBe(words[before])) before--;
        // "Ik ben sinds drie jaar begeleider".
        while (before > 0 && words[before].Lower is "sinds" or "since" or "for" && before < first - 1) before--;
        var at = before >= 0 ? words[before] : null;
        if (at is { Lower: "als" or "as" }) score += !WorksAs(words, first) ? 2 : IsWorkOfAnother(words, before) ? -4 : 4;
        if (NameOfJob.IsNamed(words, first) || _printed.Is(words, first)) score += 5;
        if (IsSomebodyElse(words, first) || IsOfBoss(words, first)) score -= 4;
        // "Customer service agent is the title".
        if (last + 3 < words.Count && HolderWords.IsBe(words[last + 1]) && words.Skip(last + 2).Take(3).Any(w => NameOfJob.Words.Contains(w.Lower))) score += 5;
        // "with Voltline Ltd, an electrical contractor": what the firm is.
        if (at is { Lower: "," } && before > 1 && specifier is "a" or "an" or "een" && words.Take(before).Reverse().SkipWhile(w => w.Capital || w.Is(WordTags.Adverb)).FirstOrDefault()?.Lower is "with" or "at" or "for" or "by" or "bij" or "voor" or "door") score -= 3;
        if (TitleSigns.IsEarlier(words, first)) score -= 5;
        if (Footings.Contains(words[i].Lower) && first == i && last == i) score -= 2;
        // "ik ben X", "she is an X", "have been the X", and in Dutch also "X is ze".
        var spoken = _spoken.Of(words, first, last);
        if (spoken <= 0 && TitleSigns.IsElsewhere(words, i)) score -= 5;
        var told = _signs.Of(words, first, last) + spoken;
        // "Ben ik nu echt X", and in writing "hes a X".
        if (before > 0 && text.IsHolderWord(words[before]) && HolderWords.IsBe(words[before - 1]) || !text.Holder.FirstPerson && at is { Lower: "hes" or "shes" }) score += 4;
        if (HolderWords.IsBe(at)) score += told <= 0 && (_signs.IsOfAnother(words, before) || _signs.IsOver(words, before)) ? -4 : text.SaidOfHolder(words, before) || words.Take(before).Any(_signs.IsHolderByName) ? 4 : 1;
        if (specifier is "a" or "an" && at is { Lower: "'s" or "’s" } && _signs.IsOfAnother(words, before)) score -= 4;
        score += told;
        if (last + 2 < words.Count && HolderWords.IsBe(words[last + 1]) && text.IsHolderWord(words[last + 2])) score += 4;
        if (last + 1 < words.Count && words[last + 1].Lower is "bij" or "at" or "for" or "in" or "van" or "of" or "sinds" or "since" && last + 2 < words.Count && (words[last + 2].Capital || words[last + 2].Is(WordTags.Number) && !words[last + 2].Is(WordTags.Determiner) || words[last + 1].Lower is "bij" or "at")) score += 2;
        if (at is { Lower: "van" or "of" or ":" or "," or "(" } && specifier is "een" or "a" or "an" or "") score += 1;
        if (s == 0 && before < 0) score += 1;
        score += TitleSigns.OfHeading(words, first, s);
        // "Een dag met een lasser", "Schaduwdag bij een lasser": what the text is about. In another place "door een keurder" is somebody else.
        if (specifier is "een" or "a" or "an" && at is { Lower: "bij" or "met" or "with" or "van" or "of" }) score += s == 0 || words.Take(before).Skip(before - 3).Any(w => w.Lower is "dag" or "werkdag" or "leven" or "day" or "life" or "job") ? 2.5 : 0;
        if (s == 0 && specifier is "een" or "a" or "an" && at is { Lower: "does" or "doet" or "is" }) score += 2;
        // "What does a service desk analyst do all day?", "wat een X doet": the question the text answers.
        if (s < 2 && specifier is "een" or "a" or "an" && last + 1 < words.Count && words[last + 1].Lower is "do" or "does" or "doet" or "exists" or "bestaat" && words.Take(first).Any(w => w.Lower is "what" or "wat" or "idea" or "idee" or "know" or "knows")) score += 3.5;
        if (specifier is "een" or "a" or "an" && at is { Lower: "by" or "door" }) score -= 1.5;
        // "Ruitenwasser is geen schande", "Tipper driver, that's me", "dog groomer isn't a real job": the job spoken of as such.
        if (specifier.Length == 0 && words.Skip(last + 1).Take(9).Any(w => w.Lower is "me" or "leuker" or "beter" or "better" or "job" or "beroep" or "stiel" or "vak" or "schande" or "trade" or "career" or "ik" or "i" or "lanyard" or "badge" or "loonbrief") && (before < 0 || words[first - 1].Is(WordTags.Stop) || words[first - 1].Lower is "thinks" or "says" or "vindt" or "being" or "a")) score += 3;
        // "De kapster wil ook nog …": a text about somebody may call that person by the job.
        if (!text.Holder.FirstPerson && specifier is "de" or "the" && words[i].Lower[^1] != 's' && IsBareSubject(words, first, last)) score += text.Holder.Names.Count == 0 ? 3 : 1.7;
        // Somebody else's role: "the cook", "mijn baas de manager", a plural.
        if (specifier is "de" or "the" or "mijn" or "my" or "onze" or "our" or "haar" or "his" or "her" or "zijn" && !HolderWords.IsBe(at)) score -= 1.5;
        if (words[i].Lower.EndsWith('s') && !words[i].Lower.EndsWith("ss", StringComparison.Ordinal)) score -= 1;
        return score;
    }

    /// <summary>Article, noun, verb: nothing that tells which of several.</summary>
    private static bool IsBareSubject(List<Token> words, int first, int last) =>
        first > 0 && last + 1 < words.Count && words[last + 1].IsVerb && (first == 1 || words[first - 2].Is(WordTags.Stop | WordTags.Pause | WordTags.And));
}
