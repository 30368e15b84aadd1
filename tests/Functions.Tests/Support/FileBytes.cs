using System.Text;

namespace InterviewBot.Functions.Tests.Support;

/// <summary>Looks into the files of a store byte by byte, as somebody would who has the disk.</summary>
internal static class FileBytes
{
    /// <summary>How often the words stand in the file and in what the engine keeps beside it.</summary>
    public static int Count(string folder, string words)
    {
        var found = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "interviews.db*"))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            var sought = Encoding.UTF8.GetBytes(words).AsSpan();
            var rest = copy.GetBuffer().AsSpan(0, (int)copy.Length);
            for (var at = rest.IndexOf(sought); at >= 0; at = rest.IndexOf(sought))
            {
                found++;
                rest = rest[(at + sought.Length)..];
            }
        }

        return found;
    }
}
