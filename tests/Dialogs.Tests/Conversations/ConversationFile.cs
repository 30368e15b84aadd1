using System.Text;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Tests.Conversations;

/// <summary>A conversation as a text file: who says what, line by line. A line that starts with <c>   |</c> goes on with what was said before it.</summary>
internal sealed record ConversationFile(string Title, string Guide, Language Language, IReadOnlyList<string> Me)
{
    public static ConversationFile Read(string path)
    {
        string title = "", guide = "past-job";
        var language = Language.Dutch;
        var me = new List<string>();
        var mine = false;
        foreach (var line in File.ReadAllLines(path))
        {
            var (who, text) = Split(line);
            switch (who)
            {
                case "#":
                    title = text;
                    break;
                case "guide":
                    guide = text;
                    break;
                case "language":
                    language = LanguageCodes.Find(text) ?? throw new InvalidDataException($"{path}: no such language: {text}");
                    break;
                case "me":
                    me.Add(text);
                    break;
                case "" when mine:
                    me[^1] += "\n" + text;
                    break;
            }

            mine = who == "me" || (who.Length == 0 && mine);
        }

        return new ConversationFile(title, guide, language, me);
    }

    /// <summary>What is really sent for a line: <c>[abc × 1000]</c> stands for a long message, <c>[nothing]</c> for an empty one.</summary>
    public static string Spoken(string text)
    {
        if (text == "[nothing]")
            return "";
        if (!text.StartsWith('[') || !text.EndsWith(']') || text.Split(" × ") is not [var what, var times])
            return text;
        return string.Concat(Enumerable.Repeat(what[1..], int.Parse(times[..^1], System.Globalization.CultureInfo.InvariantCulture)));
    }

    public static void Write(StringBuilder file, string who, string text)
    {
        foreach (var (i, line) in text.Split('\n').Index())
            file.Append((i == 0 ? who : "").PadRight(4)).Append("| ").Append(line).Append('\n');
    }

    private static (string Who, string Text) Split(string line)
    {
        if (line.StartsWith('#'))
            return ("#", line[1..].Trim());
        var bar = line.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (line.Trim(), "") : (line[..bar].Trim(), line[(bar + 1)..].TrimStart(' '));
    }
}
