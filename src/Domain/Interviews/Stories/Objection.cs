using System.Collections.Immutable;
using System.Text.RegularExpressions;
using InterviewBot.Domain.Interviews.Answers;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Interviews.Stories;

/// <summary>What words said against a summary do with a part of it.</summary>
public enum ObjectionKind
{
    /// <summary>They point at something that stands under another part ("that drawing belongs to what she did").</summary>
    Moves,

    /// <summary>They are what the part should say ("the result was that everybody passed").</summary>
    Says,

    /// <summary>They come with the part that was named before them.</summary>
    Adds,

    /// <summary>They name the part that is not right, and not what should stand there.</summary>
    Names,

    /// <summary>They tell something, and not which part it puts right.</summary>
    Unclear,
}

/// <summary>A sentence behind the "no" to the summary of an incident.</summary>
/// <param name="Part">The part it names, of those in <see cref="Slots"/>; empty when it names none.</param>
/// <param name="Start">Where its words begin in the turn.</param>
/// <param name="Length">Of its words.</param>
public sealed record Objection(ObjectionKind Kind, string Part, int Start, int Length);

/// <summary>Reads what stands behind a "no" at the summary of an incident, in both languages.</summary>
public static partial class Objections
{
    /// <summary>In fewer words nothing is told that could stand in a part.</summary>
    private const int FewestWords = 3;

    private const string Behaviour = @"(?<behaviour>(wat|hetgeen|what|the thing)( \w+){1,3} (deed|deden|zei|did|said)|wat( \w+){1,3} gedaan (heeft|had|hebben)|(het|'t|zijn|haar|mijn|the|his|her|their|my) (gedrag|behaviou?r))";
    private const string Results = @"(?<results>(het|'t|the) (gevolg|resultaat|results?|outcomes?|consequences?)|wat (er)?van kwam|wat er (van|uit) kwam|what came (out )?of it)";
    private const string Circumstances = @"(?<circumstances>(de|the) (situatie|aanleiding|context|situation|background)|wat (eraan|er aan) voorafging|what led up to it)";
    private const string AnyPart = $"({Behaviour}|{Results}|{Circumstances})";

    /// <summary>Nothing is told by a turn of nothing but these: it says that something is not right.</summary>
    private static readonly HashSet<string> Against = YesNoWords.Set(
    [
        .. YesNoWords.No, .. YesNoWords.Right, "niet", "nie", "ni", "er", "iets", "dat", "da", "dit", "het", "is", "was", "zo", "nog", "helemaal", "echt", "goed", "fout", "foutje", "verkeerd", "ik", "wil", "wou", "iets", "aanpassen", "veranderen",
        "verbeteren", "eigenlijk", "toch", "stukje", "stuk", "een", "samenvatting", "de", "moet", "anders", "weg", "staat", "in", "wacht", "stop", "sorry",
        "not", "it", "it's", "that", "that's", "this", "isn't", "quite", "wrong", "something", "to", "change", "i", "want", "would", "like", "i'd", "really", "a", "bit", "part", "the", "summary", "there", "there's", "mistake", "wait", "so", "all",
    ]);

    /// <summary>Besides those, what a sentence is made of that says it went in another way.</summary>
    private static readonly HashSet<string> HowItWent = YesNoWords.Set(
    [
        "hoe", "ging", "gegaan", "verliep", "je", "ge", "hebt", "begrepen", "verstaan", "gebeurd", "gebeurde", "gezegd", "gedaan", "heb", "had", "waar", "juist", "correct", "exact", "gelopen", "liep", "manier", "precies", "die", "hij", "zij", "ze", "we",
        "how", "went", "happened", "you", "you've", "got", "understood", "me", "happen", "like", "way", "did", "didn't", "wasn't", "said", "say", "what", "true", "right", "exactly", "go", "gone", "be", "he", "she", "they", "we",
    ]);

    /// <summary>Empty when the turn does not open with a no or a denial, or says no more than that.</summary>
    /// <param name="goesOn">A question was asked after the summary: "it was not right" may then well begin the answer to that one.</param>
    public static ImmutableArray<Objection> Read(string text, bool goesOn = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        var opening = Opening().Match(text).Length;
        if (opening == text.Length || text.Contains('?', StringComparison.Ordinal) || YesNoWords.Of(text[opening..]) is not { Length: >= FewestWords } words || Array.TrueForAll(words, Against.Contains))
            return [];
        if (SummaryTalk.KeepsAll(text))
            return [];
        if (IsDenial(text[opening..]))
            return opening > 0 && PartNamed(text[opening..]) is { Length: > 0 } named ? [new Objection(ObjectionKind.Names, named, opening, text.Length - opening)] : [];
        var found = ImmutableArray.CreateBuilder<Objection>();
        var denial = Denial(text[opening..]);
        if (opening == 0 && (denial.Length == 0 || (goesOn && !TellsHowItWent().IsMatch(text[..denial.Length]))))
            return [];
        foreach (Match sentence in Sentence().Matches(text, opening + denial.Length))
        {
            if (Trimmed(sentence.Value[..SummaryTalk.RestStart(sentence.Value)], sentence.Index) is { Length: > 0 } place)
                found.Add(Read(text, place.Start, place.Length, found.Count > 0 ? found[^1].Part : denial.Part));
        }

        return found.ToImmutable();
    }

    /// <summary>"Zo ging het niet", "no that is not how it went", and nothing else.</summary>
    public static bool OnlyDenies(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text[Opening().Match(text).Length..] is { Length: > 0 } rest && IsDenial(rest) && TellsHowItWent().IsMatch(rest);
    }

    /// <summary>"That is not how it went, …", "dat is niet wat hij zei, …": says that something is not right, perhaps of which part, and what is right comes behind it.</summary>
    private static (int Length, string Part) Denial(string text)
    {
        foreach (var denial in new[] { DenialUpToPause().Match(text), DenialUpToSomebody().Match(text) })
        {
            if (denial.Success && IsDenial(denial.Value) && YesNoWords.Of(text[denial.Length..]).Length >= FewestWords)
                return (denial.Length, PartNamed(denial.Value));
        }

        return (0, "");
    }

    private static string PartNamed(string words) => AnyPartNamed().Match(words) is { Success: true } named ? Array.Find(Parts, p => named.Groups[p].Success)! : "";

    private static bool IsDenial(string words) => Negation().IsMatch(words) && Array.TrueForAll(YesNoWords.Of(words), w => Against.Contains(w) || HowItWent.Contains(w));

    private static Objection Read(string text, int start, int length, string before)
    {
        var sentence = text.Substring(start, length).Replace('’', '\'');
        if (Says().Match(sentence) is { Success: true } says)
            return Of(ObjectionKind.Says, says, start);
        if (Belongs().Match(sentence) is { Success: true } belongs)
            return Of(ObjectionKind.Moves, belongs, start);
        return new Objection(before.Length > 0 ? ObjectionKind.Adds : ObjectionKind.Unclear, before, start, length);
    }

    /// <summary>"The result is not right", "that was the behaviour": nothing to put there.</summary>
    private static Objection Of(ObjectionKind kind, Match match, int start)
    {
        var part = Array.Find(Parts, p => match.Groups[p].Success)!;
        var words = match.Groups["words"];
        var tells = Array.Exists(YesNoWords.Of(words.Value), w => !Against.Contains(w)) && !(kind == ObjectionKind.Says && Denied().IsMatch(words.Value));
        return new Objection(tells ? kind : ObjectionKind.Names, part, start + words.Index, words.Length);
    }

    private static readonly string[] Parts = [Slots.Behaviour, Slots.Results, Slots.Circumstances];

    private static (int Start, int Length) Trimmed(string words, int at)
    {
        var start = words.Length - words.AsSpan().TrimStart(" ,;:–-\n").Length;
        return (at + start, words.AsSpan().Trim(" ,;:–-\n").Length);
    }

    [GeneratedRegex(@"^\W*((oh|o|ah|euh|uh|um|hm+|wacht|wait|maar|but|sorry|ja|yes|well|oeps|oops)\W+)*(nee+n?|no+|nope|nah)\b(\W+(nee+n?|no+|stop|wacht|wait|hold on|sorry|maar|but|eigenlijk|actually|well|kijk|look|(dat |da |het |dit )?klopt (niet|ni|nie)( helemaal)?|(dat|da|dit) is (niet|ni|nie) (juist|correct)|(that|it)('s| is) (not right|wrong)|not quite)(?=\W))*[^\w'’]*", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(hoe|ging|gegaan|gebeur\w*|gelopen|liep|verliep|begrepen|verstaan|how|went|happen\w*|go|gone|understood)\b", RegexOptions.IgnoreCase)]
    private static partial Regex TellsHowItWent();

    [GeneratedRegex(AnyPart, RegexOptions.IgnoreCase)]
    private static partial Regex AnyPartNamed();

    [GeneratedRegex(@"\b(not|niet|nie|ni|wrong|fout|verkeerd|anders|\w+n['’]t)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Negation();

    [GeneratedRegex(@"^(?=[^,.;:!\n]*\b(not|niet|nie|ni|wrong|fout|verkeerd|anders|\w+n['’]t)\b)[^,.;:!\n]*[,.;:!\n]+\s*", RegexOptions.IgnoreCase)]
    private static partial Regex DenialUpToPause();

    [GeneratedRegex(@"^[^,.;:!\n]*?\b(not|niet|nie|ni|wrong|fout|verkeerd|anders|\w+n['’]t)\b[^,.;:!\n]*?\s+(?=(he|she|they|we|hij|zij|ze|wij)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex DenialUpToSomebody();

    [GeneratedRegex(@"([^.!;\n]|\.(?=\S))+")]
    private static partial Regex Sentence();

    [GeneratedRegex($@"^(en |and |maar |but )?{AnyPart}( (nog|ook|also|really|actually|eigenlijk|gewoon))*\s*(:|,|\b(is|was|waren|were|dat)\b)( (gewoon|eigenlijk|just|really|actually))*,?( (dat|that))?\s*(?<words>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Says();

    [GeneratedRegex($@"^(?<words>.+?),?( (dat|da|die|that|those|it|all))?(\s+(hoort|hoorde|horen|hoorden|moet|moest|moeten|staat|is|was|zijn|waren|belongs?|belonged|goes|go|are|were|should be|should go)|'s)( (dus|nog|eigenlijk|ook|wel|eerder|gewoon|allemaal|deel|bij|onder|in|van|to|with|under|part of|actually|really|still|also|more|all|of))*\s+{AnyPart}( (hoort|horen|staan))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Belongs();

    [GeneratedRegex(@"^\W*(niet|nie|ni|not|fout|verkeerd|wrong|anders|different)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
