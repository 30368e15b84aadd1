using System.Globalization;
using System.Xml.Linq;
using InterviewBot.Domain.Documents;
using static InterviewBot.Functions.Documents.Docx.DocxNames;

namespace InterviewBot.Functions.Documents.Docx;

/// <summary>A horizontal bar chart as a chart of Word's own: sharp at any size, and its text goes to screen readers. Lengths in English Metric Units.</summary>
internal sealed class DocxChart(DocumentBlock.BarChart chart, int number, DocumentPhrases phrases)
{
    private const int UnitsPerTwip = 635;
    private const int BarHeight = 300_000;
    private const int AxisHeight = 330_000;

    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace D = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    public static XAttribute[] Prefixes { get; } = [new(XNamespace.Xmlns + "wp", Wp.NamespaceName), new(XNamespace.Xmlns + "a", D.NamespaceName)];

    public static string RelationshipId(int number) => string.Create(CultureInfo.InvariantCulture, $"rIdChart{number}");

    /// <summary>The run that shows the chart in the text.</summary>
    public XElement Inline() => new(W + "r", new XElement(W + "drawing", new XElement(Wp + "inline",
        new XAttribute("distT", 0), new XAttribute("distB", 0), new XAttribute("distL", 0), new XAttribute("distR", 0),
        new XElement(Wp + "extent", new XAttribute("cx", DocxPage.TextWidth * UnitsPerTwip), new XAttribute("cy", AxisHeight + (BarHeight * Math.Max(1, chart.Bars.Length)))),
        new XElement(Wp + "docPr", new XAttribute("id", number), new XAttribute("name", $"Chart {number.ToString(CultureInfo.InvariantCulture)}"), new XAttribute("descr", Description())),
        new XElement(D + "graphic", new XElement(D + "graphicData", new XAttribute("uri", C.NamespaceName),
            new XElement(C + "chart", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(R + "id", RelationshipId(number))))))));

    public OfficePart Part() => new($"word/charts/chart{number.ToString(CultureInfo.InvariantCulture)}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        new XElement(C + "chartSpace", new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", D),
            CVal("date1904", 0), CVal("roundedCorners", 0),
            new XElement(C + "chart", CVal("autoTitleDeleted", 1),
                new XElement(C + "plotArea", new XElement(C + "layout"), Bars(), CategoryAxis(), ValueAxis()),
                CVal("plotVisOnly", 1), CVal("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(D + "noFill"), Line(null)),
            Text(900)));

    /// <summary>The chart in words: title, scale and each value.</summary>
    private string Description() => PlainText.OneLine(
        $"{chart.Title} ({phrases.Value(chart.Minimum)}–{phrases.Value(chart.Maximum)}): {string.Join("; ", chart.Bars.Select(bar => $"{bar.Label} {Value(bar)}"))}");

    private string Value(ChartBar bar) => bar.Value is { } value ? phrases.Value(value) : phrases.NotRated;

    private XElement Bars() => new(C + "barChart",
        CVal("barDir", "bar"), CVal("grouping", "clustered"), CVal("varyColors", 0),
        new XElement(C + "ser", CVal("idx", 0), CVal("order", 0),
            new XElement(C + "tx", new XElement(C + "v", PlainText.OneLine(chart.Title))),
            new XElement(C + "spPr", Fill("2A7F8E")), CVal("invertIfNegative", 0),
            new XElement(C + "dLbls", new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", 0)),
                new XElement(C + "spPr", new XElement(D + "noFill"), Line(null)), Text(900, bold: true),
                CVal("dLblPos", "outEnd"), CVal("showLegendKey", 0), CVal("showVal", 1), CVal("showCatName", 0), CVal("showSerName", 0), CVal("showPercent", 0), CVal("showBubbleSize", 0)),
            new XElement(C + "cat", new XElement(C + "strLit", CVal("ptCount", chart.Bars.Length), chart.Bars.Select((bar, i) => Point(i, Label(bar))))),
            new XElement(C + "val", new XElement(C + "numLit", new XElement(C + "formatCode", "General"), CVal("ptCount", chart.Bars.Length),
                chart.Bars.Select((bar, i) => bar.Value is { } value ? Point(i, value.ToString("R", CultureInfo.InvariantCulture)) : null)))),
        CVal("gapWidth", 55), CVal("axId", 1), CVal("axId", 2));

    private string Label(ChartBar bar) => PlainText.OneLine(bar.Value is null ? $"{bar.Label} ({phrases.NotRated})" : bar.Label);

    private static XElement Point(int index, string value) => new(C + "pt", new XAttribute("idx", index), new XElement(C + "v", value));

    private static XElement CategoryAxis() => new(C + "catAx", CVal("axId", 1), new XElement(C + "scaling", CVal("orientation", "maxMin")),
        CVal("delete", 0), CVal("axPos", "l"), CVal("numFmt", "General", sourceLinked: true), CVal("majorTickMark", "none"), CVal("minorTickMark", "none"), CVal("tickLblPos", "low"),
        new XElement(C + "spPr", Line("9AA5B1")), Text(950), CVal("crossAx", 2), CVal("crosses", "autoZero"), CVal("auto", 1), CVal("lblAlgn", "ctr"), CVal("lblOffset", 100), CVal("noMultiLvlLbl", 1));

    private XElement ValueAxis() => new(C + "valAx", CVal("axId", 2),
        new XElement(C + "scaling", CVal("orientation", "minMax"), CVal("max", chart.Maximum), CVal("min", chart.Minimum)),
        CVal("delete", 0), CVal("axPos", "b"), new XElement(C + "majorGridlines", new XElement(C + "spPr", Line("E4E7EB"))),
        CVal("numFmt", "General", sourceLinked: false), CVal("majorTickMark", "none"), CVal("minorTickMark", "none"), CVal("tickLblPos", "nextTo"),
        new XElement(C + "spPr", Line(null)), Text(850), CVal("crossAx", 1), CVal("crosses", "max"), CVal("crossBetween", "between"), CVal("majorUnit", Step()));

    /// <summary>Whole steps, at most ten of them.</summary>
    private double Step() => Math.Max(1, Math.Ceiling((chart.Maximum - chart.Minimum) / 10));

    private static XElement Text(int size, bool bold = false) => new(C + "txPr", new XElement(D + "bodyPr"), new XElement(D + "lstStyle"),
        new XElement(D + "p", new XElement(D + "pPr", new XElement(D + "defRPr", new XAttribute("sz", size), new XAttribute("b", bold ? 1 : 0), Fill("1F2933"), new XElement(D + "latin", new XAttribute("typeface", "Calibri")))), new XElement(D + "endParaRPr")));

    private static XElement Fill(string colour) => new(D + "solidFill", new XElement(D + "srgbClr", new XAttribute("val", colour)));

    private static XElement Line(string? colour) => new(D + "ln", colour is null ? new XElement(D + "noFill") : Fill(colour));

    private static XElement CVal(string name, object value) => new(C + name, new XAttribute("val", value));

    private static XElement CVal(string name, string format, bool sourceLinked) =>
        new(C + name, new XAttribute("formatCode", format), new XAttribute("sourceLinked", sourceLinked ? 1 : 0));
}
