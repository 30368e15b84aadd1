using System.Collections.Frozen;
using InterviewBot.Domain.JobAnalysis.Grammar;
using InterviewBot.Domain.JobAnalysis.Reading;

namespace InterviewBot.Domain.JobAnalysis.Mentions;

/// <summary>What a noun phrase surely names, or surely does not, by what is done with it: known constructions that are too rare in labelled texts to be weighed.</summary>
internal sealed class CertainMentions(ReadText text, ThingLexicon things, MentionWords nouns, NamedSystems systems, string title)
{
    /// <summary>Verbs whose object is what one works with: used, switched on, plugged in, charged, pressed.</summary>
    private static readonly FrozenSet<string> Using = Set("use,operate,switch on,turn on,plug in,charge,wear,press,put on,wield,steer,gebruiken,hanteren,bedienen,inschakelen,opladen,opstarten,aanzetten,dragen,aandoen,opzetten,besturen");

    /// <summary>Verbs for keeping one's things in order.</summary>
    private static readonly FrozenSet<string> Keeping = Set("disinfect,sterilise,sterilize,calibrate,sharpen,oil,grease,charge,recharge,strap on,mend,wipe down,adjust,set up,rig,hang up,unpack,pack,ontsmetten,steriliseren,kalibreren,ijken,slijpen,smeren,opladen,omgespen,omhangen,bijstellen,instellen,opstellen,neerklappen,aanspannen,uitladen,inpakken");

    private static readonly FrozenSet<string> OfGoods = Set("nieuw,nieuwe,kapot,kapotte,defecte,verloren,gebruikte,herstelde,tweedehandse,valse,new,broken,lost,faulty,used,damaged,stolen,second-hand,false,fake");

    private static readonly FrozenSet<string> Means = Set("met,via,with,using,on,in,op,into,from,uit,through");

    private static readonly FrozenSet<string> Towards = Set("bij,aan,naar,van,met,door,to,from,with,by,off");

    /// <summary><c>null</c> when nothing is sure.</summary>
    public MentionKind? Of(int sentence, Phrase phrase)
    {
        var words = text.Sentences[sentence];
        var head = words[phrase.Head];
        if (systems.Is(sentence, phrase.Head)) return MentionKind.Tool;
        if (IsOwnBicycle(words, head) || IsGoods(words, phrase)) return MentionKind.None;
        if (MayBeTool(head) && IsWorkedWith(sentence, words, phrase)) return MentionKind.Tool;
        return IsTurnedTo(sentence, words, phrase) || IsPassingPerson(sentence, words, phrase) ? MentionKind.Contact : null;
    }

    /// <summary>A noun that can be a tool: a thing, nobody, and nothing of one's own.</summary>
    public bool MayBeTool(Token head) =>
        !head.Is(WordTags.Person | WordTags.Time | WordTags.Name | WordTags.PrivateThing) && !things.NotTools.Has(head.Lower) && things.LooksLikeThing(head.Lower) && !nouns.IsSomebody(head) && !RoleNouns.Is(head.Lower, text.Language);

    /// <summary>"gebruik ik een pala", "ontsmet haar vijlen": what is used is a tool, listed or not, and so is what one keeps in order and calls one's own.</summary>
    private bool IsWorkedWith(int sentence, List<Token> words, Phrase phrase) =>
        text.Clauses.Exists(c => c.Sentence == sentence && !c.Negated && c.Objects.Exists(o => o.Head == phrase.Head) && (Using.Contains(c.Lemma) || Keeping.Contains(c.Lemma) && phrase.First < phrase.Head && words[phrase.First].Is(WordTags.Possessive)));

    /// <summary>"A new appliance", "a lost umbrella": what is sold, repaired or looked for.</summary>
    private bool IsGoods(List<Token> words, Phrase phrase) =>
        !nouns.IsSomebody(words[phrase.Head]) && !(phrase.First > 0 && Means.Contains(words[phrase.First - 1].Lower)) && words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => OfGoods.Contains(w.Lower));

    /// <summary>One's own bicycle, and the stand it is put in, unless one rides it for the job.</summary>
    private bool IsOwnBicycle(List<Token> words, Token head) =>
        (MentionWords.IsCycle(head.Lower) || head.Lower.EndsWith("rek", StringComparison.Ordinal) || head.Lower is "rack") && words.Exists(w => MentionWords.IsCycle(w.Lower)) && words.Exists(w => w.Is(WordTags.Possessive))
        && !((string[])["fiets", "bicycle", "post", "courier", "koerier"]).Any(j => title.Contains(j, StringComparison.Ordinal));

    /// <summary>"Bestellen bij de molen", "complain to the council", "hears from marketing": a firm, a service or a department that something is sent to, ordered from, asked of.</summary>
    private bool IsTurnedTo(int sentence, List<Token> words, Phrase phrase)
    {
        var head = words[phrase.Head];
        if (phrase.First == 0 || !Towards.Contains(words[phrase.First - 1].Lower)) return false;
        if (phrase.First == phrase.Head && things.Departments.HasWord(head.Lower)) return true;
        return words[phrase.First].Is(WordTags.Determiner) && (things.Departments.HasWord(head.Lower) || things.Organisations.HasWord(head.Lower) || MentionWords.IsPlace(head.Lower)) && words[phrase.First - 1].Lower is not ("van" or "off")
            && text.Clauses.Exists(c => c.Sentence == sentence && TurningTo.Is(c.Lemma));
    }

    /// <summary>"A father complained", "één mevrouw", "the resident's daughter": somebody's relative or just anybody who comes by, not one's own.</summary>
    private bool IsPassingPerson(int sentence, List<Token> words, Phrase phrase) =>
        phrase.Head > phrase.First && MentionWords.IsAnybody(words[phrase.Head].Lower)
        && (words[phrase.First].Lower is "a" or "an" or "one" or "another" or "een" or "één" or "ne" or "nen" || words.Skip(phrase.First).Take(phrase.Head - phrase.First).Any(w => w.Text.EndsWith("'s", StringComparison.Ordinal)))
        && text.Clauses.Exists(c => c.Subject.Exists && c.SubjectSentence == sentence && c.Subject.Head == phrase.Head && !text.Grammar.Verbs.Kinds(c.Lemma).HasFlag(VerbKinds.Private));

    private static FrozenSet<string> Set(string words) => words.Split(',').ToFrozenSet(StringComparer.Ordinal);
}
