using InterviewBot.Functions.Hosting;
using Microsoft.Extensions.Configuration;

namespace InterviewBot.Functions.Tests.Hosting;

public sealed class HostingOptionsReaderTests
{
    [Fact]
    public void Needs_no_setting_at_all()
    {
        var options = Read()!;
        Assert.False(options.IsBehindHost);
        Assert.Equal(new Uri("http://localhost:7071"), options.Address);
        Assert.Equal(new StorageOptions.SqliteFile(Path.Combine(".data", "interviews.db")), options.Storage);
        Assert.Equal(90, options.RetentionDays);
    }

    [Theory]
    [InlineData("UseDevelopmentStorage=true")]
    [InlineData("DefaultEndpointsProtocol=https;AccountName=mystorage;AccountKey=AAAA;EndpointSuffix=core.windows.net")]
    public void Takes_a_connection_string(string value) =>
        Assert.IsType<StorageOptions.ConnectionString>(Read(("Storage", value))!.Storage);

    [Theory]
    [InlineData("mystorage", "https://mystorage.table.core.windows.net/")]
    [InlineData("https://mystorage.table.core.windows.net", "https://mystorage.table.core.windows.net/")]
    public void Takes_an_account_by_identity(string value, string endpoint)
    {
        var account = Assert.IsType<StorageOptions.Account>(
            Read(("Storage", value), ("StorageIdentityClientId", "6e0e4f6a-6d9b-4f0b-a9a6-2f4f6a1e9a11"))!.Storage);
        Assert.Equal(endpoint, account.Endpoint.AbsoluteUri);
        Assert.Equal("6e0e4f6a-6d9b-4f0b-a9a6-2f4f6a1e9a11", account.IdentityClientId);
    }

    [Theory]
    [InlineData("Storage", "My Storage")]
    [InlineData("Storage", "http://mystorage.table.core.windows.net")]
    [InlineData("Storage", "https://user:geheim@mystorage.table.core.windows.net")]
    [InlineData("Storage", "https://mystorage.table.core.windows.net?sig=geheim")]
    [InlineData("Storage", "AccountName=mystorage;AccountKey=no base64: geheim")]
    [InlineData("Storage", "geheim=geheim")]
    [InlineData("StorageIdentityClientId", "geheim")]
    [InlineData("Url", "localhost:geheim")]
    [InlineData("Url", "https://localhost:7071")]
    [InlineData("Url", "http://localhost:7071/geheim")]
    [InlineData("RetentionDays", "0")]
    [InlineData("RetentionDays", "3651")]
    [InlineData("RetentionDays", "geheim")]
    [InlineData("RetentionDays", "12,5")]
    [InlineData("Controller", "geheim\ngeheim")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "geheim")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "0")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "65536")]
    [InlineData("FUNCTIONS_CUSTOMHANDLER_PORT", "-1")]
    public void Names_a_faulty_setting_and_never_its_value(string name, string value)
    {
        var (options, faults) = HostingOptionsReader.Read(Settings((name, value)));
        Assert.Null(options);
        var fault = Assert.Single(faults);
        Assert.StartsWith(name, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("  ", null)]
    [InlineData("Hogeschool Leie, privacy@leie.example.", "Hogeschool Leie, privacy@leie.example")]
    public void Takes_who_is_responsible(string? value, string? controller) =>
        Assert.Equal(controller, (value is null ? Read() : Read(("Controller", value)))!.Controller);

    [Fact]
    public void Lists_all_faults_at_once() =>
        Assert.Equal(3, HostingOptionsReader.Read(Settings(("Storage", "?"), ("Url", "?"), ("RetentionDays", "?"))).Faults.Count);

    [Fact]
    public void Misses_the_port_when_the_host_started_us_without_one() =>
        Assert.Contains("FUNCTIONS_CUSTOMHANDLER_PORT is missing", HostingOptionsReader.Read(Settings(("FUNCTIONS_CUSTOMHANDLER_WORKER_ID", "w"))).Faults.Single(), StringComparison.Ordinal);

    [Fact]
    public void Refuses_a_file_on_Azure() =>
        Assert.StartsWith("Storage is missing", HostingOptionsReader.Read(Settings(("FUNCTIONS_CUSTOMHANDLER_PORT", "7000"), ("WEBSITE_INSTANCE_ID", "i"))).Faults.Single(), StringComparison.Ordinal);

    [Fact]
    public void Never_shows_a_connection_string() =>
        Assert.DoesNotContain("AAAA", Read(("Storage", "DefaultEndpointsProtocol=https;AccountName=mystorage;AccountKey=AAAA"))!.ToString(), StringComparison.Ordinal);

    private static HostingOptions? Read(params (string Name, string Value)[] settings) => HostingOptionsReader.Read(Settings(settings)).Options;

    private static IConfiguration Settings(params (string Name, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, (string?)setting.Value))).Build();
}
