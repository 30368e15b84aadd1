using System.Buffers;
using System.Text.RegularExpressions;

namespace InterviewBot.Domain.Turns;

/// <summary>Finds HTML, script, SQL and formulas in what a person typed. Plain words about code ("de b-tag was niet gesloten", "&lt; 5 minuten") are none.</summary>
internal static partial class MarkupFinder
{
    public static (int Start, int Length)? Find(string text)
    {
        foreach (var form in text.AsSpan().ContainsAny(Marks) ? Forms : OfPlainWords)
        {
            if (form.Match(text) is { Success: true } match && !IsMentioned(text, match))
                return (match.Index, match.Length);
        }

        return null;
    }

    // "How a <div> and a <span> differ": the bare name of a tag inside a sentence, with nothing opened or closed by it, is a word.
    private static bool IsMentioned(string text, Match match) =>
        BareTag().IsMatch(match.Value) && !text.Contains("</", StringComparison.Ordinal) && WordsBefore().IsMatch(text.AsSpan(0, match.Index));

    [GeneratedRegex(@"^<(?!script|iframe|object|embed|style|svg|meta|link)[a-z][a-z0-9]*>$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BareTag();

    [GeneratedRegex(@"\p{L}+\W+\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex WordsBefore();

    // Few answers have any of these; without them only what is written in plain words can be code.
    private static readonly SearchValues<char> Marks = SearchValues.Create("<>&%\\:=;{}()[]\"'`+@-_*/|$");

    private static readonly Regex[] OfPlainWords = [Sql(), PlainScript()];

    private static readonly Regex[] Forms = [Tag(), Encoded(), ServerCode(), ScriptUrl(), Sql(), SqlTrick(), ScriptCode(), Template(), Formula(), Shell()];

    [GeneratedRegex(@"<\s*/?\s*(?:a|abbr|applet|article|audio|b|base|blink|body|br|button|canvas|center|code|details|dialog|div|dl|em|embed|fieldset|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|label|li|link|main|marquee|math|meta|nav|noscript|object|ol|option|p|param|plaintext|pre|s|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|title|tr|track|u|ul|video|xml|xmp)\b[^<>]{0,500}>|<!--|<!doctype|<!\[CDATA|<\s*(?:script|iframe|img|svg|object|embed|style|link|body|input)\b[^<>]{0,200}(?:=|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    [GeneratedRegex(@"(?:&lt;|%3C|\\u003c|\\x3c)\s*/?\s*(?:script|img|iframe|svg|b|a|div|body|style)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Encoded();

    [GeneratedRegex(@"<\?(?:php|xml|=)|<%[^%]{0,300}%>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ServerCode();

    [GeneratedRegex(@"\b(?:javascript|vbscript|data:text/html)\s*:|\bon(?:error|load|click|mouseover|focus)\s*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ScriptUrl();

    [GeneratedRegex(@"\b(?:drop\s+(?:table|database|schema)\s+\w|delete\s+from\s+\w|insert\s+into\s+\w+\s*(?:\(|values)|update\s+\w+\s+set\s+\w+\s*=|union\s+(?:all\s+)?select\b|select\s+(?:\*|[\w,.\s]{1,80})\s+from\s+\w+\s*(?:;|--|where\b|$|limit\b)|truncate\s+table|alter\s+table|exec(?:ute)?\s+xp_|information_schema|waitfor\s+delay|sleep\s*\(\s*\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sql();

    [GeneratedRegex(@"['""]\s*\)?\s*(?:or|and|\|\|)\s*['""(]?\s*\w*\s*['""]?\s*=\s*['""]?\s*\w*|['""]\s*;\s*--|['""]\s*--\s*$|['""]\s*/\*|\)\s*;\s*--", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SqlTrick();

    [GeneratedRegex(@"\b(?:alert|confirm|prompt|eval|fetch|setTimeout|setInterval|require|atob|system|shell_exec|passthru|os\.system|print|println|printf|console\.\w+|document\.\w+(?:\.\w+)?|window\.\w+(?:\.\w+)?|localStorage\.\w+|XMLHttpRequest|System\.out\.\w+)\s*\(\s*['""`\w$[/]?[^)]{0,200}\)|\bdocument\.(?:cookie|write|location|body)|\bwindow\.location|\bfunction\s*\w*\s*\([^)]{0,80}\)\s*\{|\b(?:var|let|const)\s+\w+\s*=\s*[^=]|=>\s*[{(\w]|\bfor\s*\(\s*(?:var|let|int)\b|\bimport\s+os\b|\bwhile\s*\(\s*(?:true|1)\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptCode();

    /// <summary>What <see cref="ScriptCode"/> finds without any of the <see cref="Marks"/>.</summary>
    [GeneratedRegex(@"\bdocument\.(?:cookie|write|location|body)|\bwindow\.location|\bimport\s+os\b", RegexOptions.CultureInvariant)]
    private static partial Regex PlainScript();

    [GeneratedRegex(@"\{\{[^{}]{1,200}\}\}|\$\{[^{}]{1,200}\}|\{%[^%]{1,200}%\}|\[\[[^\]]{0,80}\$", RegexOptions.CultureInvariant)]
    private static partial Regex Template();

    [GeneratedRegex(@"^\s*[=+@-]\s*(?:cmd|HYPERLINK|IMPORTXML|WEBSERVICE|DDE|SUM|EXEC)\b\s*[(|]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Formula();

    [GeneratedRegex(@"\brm\s+-rf\b|\bcurl\s+https?:|\bwget\s+https?:|\bsudo\s+\w+\s+-|\.\./\.\./|\bcat\s+/etc/|;\s*(?:ls|cat|rm|shutdown)\s+[-/]", RegexOptions.CultureInvariant)]
    private static partial Regex Shell();
}
