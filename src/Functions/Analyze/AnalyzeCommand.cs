using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.JobAnalysis;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Probes;
using InterviewBot.Functions.Hosting;

namespace InterviewBot.Functions.Analyze;

/// <summary>
/// <c>analyze</c>: one JSON object a line in, one a line out, in the same order: the product's own analysis over a file of texts. A line that cannot be
/// read gets an error of its own and the run goes on; exit code 1 if any line failed.
/// </summary>
internal sealed class AnalyzeCommand
{
    /// <summary>The first argument that starts it.</summary>
    public const string Name = "analyze";

    /// <summary>What <c>--help</c> prints.</summary>
    public const string Usage =
        """
        analyze < texts.jsonl > verdicts.jsonl
        One JSON object a line in, one a line out. lang is nl or en; valence is effective or ineffective. --SeedsFolder=… names other seeds. One example of each type:

        {"id":"1","type":"incident","lang":"nl","valence":"effective","job":"kassier","circumstances":"Op een zaterdag in juli was een klant boos.","behaviour":"Ik bood een andere taart aan.","results":"Hij kwam terug."}
        {"id":"2","type":"dialog","lang":"en","bot_prompt":"What did you do then?","user":"skip this one"}
        {"id":"3","type":"narrative","lang":"nl","text":"Om acht uur opent ze de balie. Ze beantwoordt de telefoon en noteert klachten."}
        {"id":"4","type":"occupation","lang":"en","title":"waiter","text":"Serving tables, taking orders."}

        """;

    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Dictionary<string, Action<JsonElement, Utf8JsonWriter>> _types;

    /// <param name="files">The content files, by path relative to <c>seeds/</c>.</param>
    public AnalyzeCommand(Lexicon lexicon, ProbeCatalogue probes, IReadOnlyDictionary<string, string> files)
    {
        var analyst = new JobAnalyst(files);
        _types = new(StringComparer.Ordinal)
        {
            ["incident"] = new IncidentLine(lexicon, analyst).Write,
            ["dialog"] = new DialogLine(Listener.Of(lexicon, probes, analyst)).Write,
            ["narrative"] = new NarrativeLine(analyst).Write,
            ["occupation"] = new OccupationLine(analyst).Write,
        };
    }

    /// <summary>Reads the seeds, of the folder that the server would take, and runs; faulty seeds end it with code 2.</summary>
    public static int Run(string[] wishes, TextWriter error)
    {
        if (wishes is ["--help" or "-h" or "-?", ..])
        {
            Console.Out.Write(Usage);
            return 0;
        }

        var folder = HostingOptionsReader.SeedsFolder(new ConfigurationBuilder().AddEnvironmentVariables().AddCommandLine(wishes).Build());
        if (!Directory.Exists(folder))
        {
            error.WriteLine("SeedsFolder is not a folder.");
            return 2;
        }

        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));
        var files = new SeedFiles(folder);
        var reading = LexiconReader.Read(files);
        var probes = ProbeCatalogueReader.Read(files.GetValueOrDefault(ProbeCatalogueReader.File, ""));
        foreach (var fault in reading.Faults.Concat(probes.Faults))
            error.WriteLine(fault);
        return reading.Faults.IsEmpty && probes.Catalogue is { } catalogue ? new AnalyzeCommand(reading.Lexicon, catalogue, files).Run(input, output) : 2;
    }

    public int Run(TextReader input, TextWriter output)
    {
        var failed = false;
        while (input.ReadLine() is { } line)
        {
            if (line.AsSpan().Trim().IsEmpty)
                continue;
            output.WriteLine(Analyze(line, ref failed));
        }

        output.Flush();
        return failed ? 1 : 0;
    }

    private string Analyze(string line, ref bool failed)
    {
        var id = "";
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 32 });
            var item = document.RootElement;
            if (item.ValueKind != JsonValueKind.Object)
                throw new AnalyzeException("an object expected");
            id = item.Text("id");
            var type = item.Text("type");
            if (!_types.TryGetValue(type, out var write))
                throw new AnalyzeException($"type '{type}' is none of {string.Join(", ", _types.Keys)}");
            return Json(writer =>
            {
                writer.WriteString("type", type);
                writer.WriteString("id", id);
                write(item, writer);
            });
        }
        catch (AnalyzeException e)
        {
            failed = true;
            return Fault(id, e.Message);
        }
        catch (JsonException)
        {
            failed = true;
            return Fault(id, "not valid JSON");
        }
        catch (InvalidOperationException)
        {
            // What System.Text.Json says of a string with half a surrogate pair.
            failed = true;
            return Fault(id, "a string is not well-formed text");
        }
    }

    private static string Fault(string id, string reason) => Json(writer =>
    {
        writer.WriteString("id", id);
        writer.WriteString("error", reason);
    });

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Relaxed))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
