using System.Text.RegularExpressions;

namespace InterviewBot.Benchmark.Respondents;

/// <summary>Words that carry content, told from those that do not by a plain list; a stem is the first five letters, which serves both languages for counting.</summary>
internal static partial class ContentWords
{
    private const int StemLength = 5;

    /// <summary>Function words of Dutch and English, and words of asking that say nothing about the answer (who, when, what was done or said, what came of it).</summary>
    private static readonly HashSet<string> Neutral = new(
        """
        de het een en of maar want dus als dan dat die dit deze er hier daar ik jij je jou jouw u uw hij zij ze hem haar hun wij we ons onze jullie men zich zelf iets iemand niets niemand alles
        wie wat waar wanneer hoe welk welke waarom hoeveel hoelang in op aan van voor met bij naar uit over onder door tot om te tegen tussen na voor sinds zonder tijdens langs per
        is was waren ben bent zijn geweest heb hebt heeft had hadden gehad wordt worden werd werden kan kun kunnen kon konden moet moeten moest mag mocht wil willen wou wilde zal zullen zou zouden
        niet geen wel nog al ook meer veel weinig even eens net toen nu daarna ervan daarvan erbij eraan vooraf daarbij waarbij zo heel erg precies juist eigenlijk gewoon gerust misschien
        vertel vertellen zeg zei zeggen noem noemen denk deed doen doe gedaan ging gaan gebeurde gebeuren kwam komen merkte merken zag zien begon beginnen vroeg vragen zegt bedoel bedoelt
        stap stappen moment keer voorbeeld concreet kort zin woorden woord verhaal situatie gevolg gevolgen resultaat gedrag aanleiding verschil vraag antwoord persoon mensen anderen rol deel eerst ander andere
        the a an and or but so if then that this these those there here i you your he she it they them him her his their we us our one something someone nothing everything self
        who what where when how which why whom in on at of for with by to from out over under into about after before during between without as
        is was were be been am are have has had do does did done can could must may might will would shall should get got
        not no yes still also more much little just now again very exactly precisely really simply perhaps
        tell told say said saying name think thinking go went happen happened came come notice noticed saw see begin began ask asked mean meant step steps moment time example concrete short sentence words word story
        situation result results behaviour cause difference question answer person people others part first other another
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    public static IEnumerable<string> Of(string text) => WordPattern().Matches(text.ToLowerInvariant().Replace('’', '\'')).Select(m => m.Value).Where(w => w.Length > 2);

    public static bool IsNeutral(string word) => Neutral.Contains(word);

    public static string Stem(string word) => word.Length <= StemLength ? word : word[..StemLength];

    public static HashSet<string> Stems(string text) => [.. Of(text).Select(Stem)];

    [GeneratedRegex(@"[\p{L}']+")]
    private static partial Regex WordPattern();
}
