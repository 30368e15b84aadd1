using System.Collections.Immutable;
using System.Text.Json;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Guides;

/// <summary>One JSON value of a guide file with its path; reading what is missing or of the wrong type notes a fault and gives a harmless value, so that all faults come out at once.</summary>
internal sealed class GuideNode(JsonElement element, string path, List<string> faults, string named = "")
{
    public void Fault(string member, string reason) => faults.Add($"{path}{(member.Length > 0 ? "." : "")}{member}{Named}: {reason}");

    /// <summary>The id of what this is a part of: its own, or that of the nearest question or section around it.</summary>
    private string Named =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? $" ({id.GetString()})" : named;

    public void Allow(params ReadOnlySpan<string> members)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Fault("", "must be an object");
            return;
        }

        foreach (var property in element.EnumerateObject())
        {
            if (!members.Contains(property.Name))
                Fault(property.Name, "is not known here");
        }
    }

    public GuideNode? Optional(string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) ? new GuideNode(value, $"{path}.{member}", faults, Named) : null;

    public GuideNode Required(string member)
    {
        if (Optional(member) is { } node)
            return node;
        Fault(member, "is missing");
        return new GuideNode(default, $"{path}.{member}", []);
    }

    public IEnumerable<GuideNode> Items(string member, bool optional = false)
    {
        if (Optional(member) is not { } node)
        {
            if (!optional)
                Fault(member, "is missing");
            return [];
        }

        return node.Elements();
    }

    private List<GuideNode> Elements()
    {
        if (element.ValueKind == JsonValueKind.Array)
            return [.. element.EnumerateArray().Select((e, i) => new GuideNode(e, $"{path}[{i}]", faults, Named))];
        Fault("", "must be a list");
        return [];
    }

    public string String(string member) => Required(member).AsString();

    public string AsString()
    {
        if (element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text)
            return text;
        Fault("", "must be a text that is not empty");
        return "";
    }

    /// <summary>An id: kebab-case, at most 60 characters.</summary>
    public string Id(string member)
    {
        var id = String(member);
        if (id.Length > 60 || id.StartsWith('-') || id.EndsWith('-') || id.Any(c => c is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')))
            Fault(member, $"'{id}' is not a kebab-case id");
        return id;
    }

    public double Number(string member, double from, double to, double? otherwise = null)
    {
        if (Optional(member) is not { } node)
        {
            if (otherwise is null)
                Fault(member, "is missing");
            return otherwise ?? from;
        }

        return node.AsNumber(from, to);
    }

    private double AsNumber(double from, double to)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) && number >= from && number <= to)
            return number;
        Fault("", FormattableString.Invariant($"must be a number from {from} to {to}"));
        return from;
    }

    /// <summary>An enum member by its kebab-case name.</summary>
    public T Name<T>(string member)
        where T : struct, Enum => Required(member).AsName<T>();

    public T AsName<T>()
        where T : struct, Enum
    {
        var name = AsString();
        foreach (var value in Enum.GetValues<T>())
        {
            if (KebabCase.Of(value.ToString()) == name)
                return value;
        }

        if (name.Length > 0)
            Fault("", $"'{name}' is none of {string.Join(", ", Enum.GetNames<T>().Select(KebabCase.Of))}");
        return default;
    }

    /// <summary>A yes or no; no when it is not there.</summary>
    public bool Flag(string member)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(member, out var value))
            return false;
        if (value.ValueKind is not (JsonValueKind.True or JsonValueKind.False))
            Fault(member, "must be true or false");
        return value.ValueKind == JsonValueKind.True;
    }

    public LocalizedText Text(string member) => Required(member).AsText();

    /// <summary>One text, or a list of them to be taken in turn.</summary>
    public ImmutableArray<LocalizedText> Texts(string member) =>
        Required(member) is var node && node.IsList ? [.. node.Elements().Select(n => n.AsText())] : [node.AsText()];

    private bool IsList => element.ValueKind == JsonValueKind.Array;

    public LocalizedText? OptionalText(string member) => Optional(member)?.AsText();

    public LocalizedText AsText()
    {
        if (element.ValueKind == JsonValueKind.Undefined)
            return new LocalizedText("", "");
        Allow("nl", "en");
        return element.ValueKind == JsonValueKind.Object ? new LocalizedText(String("nl"), String("en")) : new LocalizedText("", "");
    }
}
