using System.Net;
using System.Text.Json.Nodes;
using System.Net.Http.Json;
using InterviewBot.Functions.Tests.Support;

namespace InterviewBot.Functions.Tests.Interviews;

/// <summary>An interview that began with a guide which the product no longer ships.</summary>
public sealed class RetiredGuideTests
{
    [Fact]
    public async Task Says_so_kindly_and_still_offers_the_transcript_and_deletion()
    {
        using var data = new TempFolder();
        using var seeds = new TempFolder();
        string token;
        await using (var before = await ProductProcess.StartAsync(("DataFolder", data.Path)))
        {
            var chat = await before.BeginAsync();
            await chat.SayAsync("kassier", "c1");
            token = chat.Token;
        }

        Copy(Path.Combine(Repository.Root, "seeds"), seeds.Path);
        File.Delete(Path.Combine(seeds.Path, "guides", "past-job.json"));
        await using var after = await ProductProcess.StartAsync(("DataFolder", data.Path), ("SeedsFolder", seeds.Path));
        foreach (var path in new[] { $"/api/interviews/{token}/draft", $"/i/{token}/description", $"/i/{token}/description.docx" })
        {
            using var gone = await after.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.Gone, gone.StatusCode);
            Assert.Equal("GuideGone", (await gone.Content.ReadFromJsonAsync<JsonObject>())!["error"]!["code"]!.GetValue<string>());
        }

        Assert.Contains("kassier", await after.Client.GetStringAsync($"/i/{token}/transcript.txt"), StringComparison.Ordinal);
        var again = await after.OpenAsync(token);
        await again.SayAsync("een bakkerij", "c2");
        Assert.Contains("niet meer verderzetten", (await again.TranscriptAsync())[^1].Text, StringComparison.Ordinal);
        await again.SayAsync("verwijder alles", "c3");
        await again.SayAsync("ja, verwijder alles", "c4");
        using var erased = await after.Client.GetAsync($"/api/interviews/{token}/draft");
        Assert.Equal(HttpStatusCode.NotFound, erased.StatusCode);
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
