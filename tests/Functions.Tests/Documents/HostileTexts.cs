namespace InterviewBot.Functions.Tests.Documents;

/// <summary>Words that break a careless export.</summary>
internal static class HostileTexts
{
    public const string Script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)></textarea>]]>&amp;&#65; {{x}} ${y}";
    public const string Markup = "<b>vet</b> <!-- en --> <![CDATA[ weg ]]> &lt;";
    public const string Markdown = "# kop [klik](javascript:alert(1)) ![](http://t/) <https://t.example> **vet** `code` ~~weg~~ [^1] https://t.example www.t.example a@b.example";
    public const string Blocks = "- lijst\n1. nummer\n> citaat\n    code\n```\nblok\n```\nkop\n===\n---\n| a | b |\n|---|---|\n+ plus\n[^1]: noot\n[x]: http://t";
    public const string Table = "| een | twee |\\| drie";
    public const string Formula = "=HYPERLINK(\"http://t\";\"klik\")";
    public const string Control = "nul\0bel\u0007nel\u0085fffe\uFFFEffff\uFFFFdel\u007Fcsi\u009Beinde";
    public const string LoneSurrogate = "hoog\uD83D laag\uDE00 goed\U0001F600";
    public const string Override = "factuur\u202Egnp.exe";
    public const string Arabic = "مرحبا بالعالم 123 abc";
    public const string Breaks = "regel een\r\nregel twee\rregel drie\u2028regel vier\ttab";
    public const string Joiners = "\u200D\u200B\u200Ce\u0301\u0301\u0301\u0301";
    public const string Excel = "_x0041_ -5 +32 475 12 34 56 @som";

    public static string[] All { get; } =
        [Script, Markup, Markdown, Blocks, Table, Formula, Control, LoneSurrogate, Override, Arabic, Breaks, Joiners, Excel, "", " "];
}
