using InterviewBot.Functions.Hosting;
using InterviewBot.Functions.Tests.Support;
using Microsoft.AspNetCore.Routing;
using NJsonSchema;

namespace InterviewBot.Functions.Tests.Hosting;

/// <summary>What we tell the Functions host and what we answer to are the same.</summary>
public sealed class FunctionFilesTests
{
    public static TheoryData<string> Functions() => [.. FunctionFile.All.Select(function => function.Name)];

    [Theory]
    [MemberData(nameof(Functions))]
    public async Task Every_function_file_follows_the_hosts_schema(string name) =>
        await AssertValidAsync("function.schema.json", FunctionFile.All.Single(function => function.Name == name).Path);

    [Fact]
    public async Task The_host_file_follows_the_hosts_schema() =>
        await AssertValidAsync("host.schema.json", Path.Combine(FunctionFile.Folder, "host.json"));

    [Theory]
    [InlineData("""{"bindings":[{"type":"httpTrigger","direction":"in","name":"r","authLevel":"anonymous","methods":["get"]}]}""")]
    [InlineData("""{"bindings":[{"type":"timerTrigger","direction":"in","name":"t","schedule":"0 20 3 * *"}]}""")]
    [InlineData("""{"bindings":[]}""")]
    public async Task The_schema_refuses_a_faulty_function(string json)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaPath("function.schema.json"));
        Assert.NotEmpty(schema.Validate(json));
    }

    [Fact]
    public void The_host_hands_requests_over_as_they_are()
    {
        var json = File.ReadAllText(Path.Combine(FunctionFile.Folder, "host.json"));
        Assert.Contains("\"enableProxyingHttpRequest\": true", json, StringComparison.Ordinal);
        Assert.Contains("\"routePrefix\": \"\"", json, StringComparison.Ordinal);
        Assert.Contains("\"defaultExecutablePath\": \"InterviewBot\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_HTTP_function_has_one_trigger_and_one_output() =>
        Assert.All(FunctionFile.All.Where(function => !function.IsTimer), function =>
        {
            var json = File.ReadAllText(function.Path);
            Assert.Equal(2, json.Split("\"type\"").Length - 1);
            Assert.Contains("\"type\": \"http\"", json, StringComparison.Ordinal);
        });

    [Fact]
    public async Task Declared_functions_and_mapped_routes_are_the_same_set()
    {
        var mapped = await MappedAsync();
        var http = FunctionFile.All.Where(function => !function.IsTimer).ToList();
        var timers = FunctionFile.All.Where(function => function.IsTimer).Select(function => "/" + function.Name).ToList();
        var methods = http.ToDictionary(function => function.Name, _ => new SortedSet<string>(StringComparer.Ordinal));
        foreach (var (pattern, method) in mapped)
        {
            if (timers.Contains(pattern, StringComparer.OrdinalIgnoreCase))
            {
                Assert.Equal("POST", method);
                continue;
            }

            var function = http.Where(function => function.Takes(pattern)).MaxBy(function => function.FixedSegments);
            Assert.True(function is not null, $"{method} {pattern} is mapped, but no function declares it.");
            methods[function.Name].Add(method);
        }

        Assert.All(http, function => Assert.Equal(function.Methods.Order(StringComparer.Ordinal), methods[function.Name]));
        Assert.All(timers, timer => Assert.Contains(mapped, route => string.Equals(route.Pattern, timer, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Function_files_and_the_host_file_lie_beside_the_executable()
    {
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "host.json")));
        Assert.All(FunctionFile.All, function => Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, function.Name, "function.json"))));
    }

    private static async Task<List<(string Pattern, string Method)>> MappedAsync()
    {
        using var folder = new TempFolder();
        var (app, _) = InProcess.Build([$"--{HostingOptionsReader.HandlerPort}=7000", $"--DataFolder={folder.Path}"]);
        await using var disposing = app;
        return
        [
            .. ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
                .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => ("/" + endpoint.RoutePattern.RawText!.Trim('/'), method))),
        ];
    }

    private static async Task AssertValidAsync(string schemaName, string path)
    {
        var schema = await JsonSchema.FromFileAsync(SchemaPath(schemaName));
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(path)));
    }

    private static string SchemaPath(string name) => Repository.At("tests", "Functions.Tests", "Hosting", "Schemas", name);
}
