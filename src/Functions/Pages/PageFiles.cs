using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Functions.Pages;

/// <summary>
/// The pages and what they load. Everything a page loads stands under <c>/assets/{version}/</c>, where the version is a hash of all of it: browsers keep
/// it for good, and a new build is a new address. Files refer to each other relatively, so only the pages name the version.
/// </summary>
internal sealed class PageFiles
{
    private readonly FrozenDictionary<string, StaticContent> _assets;
    private readonly string _fault;

    private PageFiles(FrozenDictionary<string, StaticContent> assets, string version, Func<string, string> page)
    {
        (_assets, Version) = (assets, version);
        (Start, Interview, Workday) = (Content("start.html"), Content("interview.html"), Content("workday.html"));
        _fault = page("fault.html");

        StaticContent Content(string name) => StaticContent.OfText(name, page(name));
    }

    public string Version { get; }

    public StaticContent Start { get; }

    public StaticContent Interview { get; }

    public StaticContent Workday { get; }

    /// <summary>The page for who cannot get what they asked for.</summary>
    public string Fault(LocalizedText words) => _fault
        .Replace("<!-- nl -->", HtmlEncoder.Default.Encode(words.Nl), StringComparison.Ordinal)
        .Replace("<!-- en -->", HtmlEncoder.Default.Encode(words.En), StringComparison.Ordinal);

    /// <param name="folder">Holds the pages and the folders <c>assets</c> and <c>webchat</c>.</param>
    public static PageFiles Load(string folder)
    {
        var assets = new SortedDictionary<string, StaticContent>(StringComparer.Ordinal);
        Add(assets, Path.Combine(folder, "assets"), "");
        Add(assets, Path.Combine(folder, "webchat"), "webchat/");
        var version = VersionOf(assets);
        return new(assets.ToFrozenDictionary(StringComparer.Ordinal), version, name => Page(folder, name, version));
    }

    /// <param name="path">Behind <c>/assets/</c>, with or without a version.</param>
    /// <returns>The file and whether its address holds its version; <c>null</c> for no such file.</returns>
    public (StaticContent Content, bool IsVersioned)? Find(string path)
    {
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && _assets.TryGetValue(path[(slash + 1)..], out var versioned))
            return (versioned, path.AsSpan(0, slash).SequenceEqual(Version));
        return _assets.TryGetValue(path, out var content) ? (content, false) : null;
    }

    private static void Add(SortedDictionary<string, StaticContent> assets, string folder, string prefix)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            if (Path.GetExtension(file) is not (".br" or ".gz"))
                assets[prefix + Path.GetRelativePath(folder, file).Replace('\\', '/')] = StaticContent.OfFile(file);
    }

    private static string VersionOf(SortedDictionary<string, StaticContent> assets)
    {
        var text = new StringBuilder();
        foreach (var (name, content) in assets)
            text.Append(name).Append(' ').Append(content.Hash).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 8));
    }

    private static string Page(string folder, string name, string version)
    {
        return File.ReadAllText(Path.Combine(folder, name))
            .Replace("  <!-- dialogs.html -->\n", File.ReadAllText(Path.Combine(folder, "dialogs.html")), StringComparison.Ordinal)
            .Replace("\"/assets/", $"\"/assets/{version}/", StringComparison.Ordinal)
            .Replace("\"/webchat/", $"\"/assets/{version}/webchat/", StringComparison.Ordinal);
    }
}
