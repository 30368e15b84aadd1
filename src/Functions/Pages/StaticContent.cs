using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace InterviewBot.Functions.Pages;

/// <summary>
/// One file of the pages. Small ones are kept in memory and compressed once; a large one comes from disk, with the compressed siblings that the build
/// put beside it.
/// </summary>
internal sealed class StaticContent
{
    private const int MaxBytesInMemory = 256 * 1024;

    private readonly string? _path;
    private readonly byte[] _bytes;
    private readonly Lazy<byte[]> _brotli;
    private readonly Lazy<byte[]> _gzip;

    private StaticContent(string name, string? path, byte[] bytes, string hash)
    {
        ContentType = ContentTypes.Of(name);
        Hash = hash;
        _path = path;
        _bytes = bytes;
        _brotli = new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.Optimal)));
        _gzip = new(() => Compress(stream => new GZipStream(stream, CompressionLevel.Optimal)));
    }

    public string ContentType { get; }

    /// <summary>SHA-256 of the content, shortened: enough to tell versions apart.</summary>
    public string Hash { get; }

    public static StaticContent OfText(string name, string text) => OfBytes(name, System.Text.Encoding.UTF8.GetBytes(text));

    public static StaticContent OfFile(string path)
    {
        if (new FileInfo(path).Length <= MaxBytesInMemory)
            return OfBytes(path, File.ReadAllBytes(path));
        using var stream = File.OpenRead(path);
        return new(path, path, [], ShortHash(SHA256.HashData(stream)));
    }

    /// <summary>Answers with the content, in the smallest form the client takes, or with 304.</summary>
    /// <param name="cacheControl">How long a copy may be kept.</param>
    public async Task WriteAsync(HttpContext context, string cacheControl)
    {
        var encoding = Encoding(context.Request);
        var etag = $"\"{Hash}{encoding}\"";
        var response = context.Response;
        response.Headers.CacheControl = cacheControl;
        response.Headers.ETag = etag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.IfNoneMatch.Contains(etag, StringComparer.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = ContentType;
        if (encoding.Length > 0)
            response.Headers.ContentEncoding = encoding;
        if (_path is null)
            await WriteBytesAsync(context, encoding switch { "br" => _brotli.Value, "gzip" => _gzip.Value, _ => _bytes });
        else
            await WriteFileAsync(context, _path + Suffix(encoding));
    }

    private static StaticContent OfBytes(string name, byte[] bytes) => new(name, null, bytes, ShortHash(SHA256.HashData(bytes)));

    private static async Task WriteBytesAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static async Task WriteFileAsync(HttpContext context, string path)
    {
        context.Response.ContentLength = new FileInfo(path).Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.SendFileAsync(path, context.RequestAborted);
    }

    private string Encoding(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        if (ContentType.StartsWith("image/png", StringComparison.Ordinal))
            return "";
        return Offers(accepted, "br") ? "br" : Offers(accepted, "gzip") ? "gzip" : "";
    }

    private bool Offers(IList<StringWithQualityHeaderValue> accepted, string encoding) =>
        accepted.Any(one => one.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase) && one.Quality is null or > 0)
        && (_path is null || File.Exists(_path + Suffix(encoding)));

    private static string Suffix(string encoding) => encoding switch { "br" => ".br", "gzip" => ".gz", _ => "" };

    private byte[] Compress(Func<Stream, Stream> wrap)
    {
        using var target = new MemoryStream();
        using (var compressor = wrap(target))
            compressor.Write(_bytes);
        return target.ToArray();
    }

    private static string ShortHash(byte[] hash) => Convert.ToHexStringLower(hash.AsSpan(0, 8));
}
