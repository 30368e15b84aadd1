using System.Globalization;
using System.Text.Json;
using InterviewBot.Dialogs.Storage;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The rows of one interview, all in one partition: <c>s</c> the state; <c>u000042</c> an utterance, by number; <c>a…</c> the reply given to an
/// activity, by the hash of its id. Mapped by hand in both directions.
/// </summary>
public static class InterviewRows
{
    public const string State = "s";

    /// <summary>The value of the state row that holds the state, as JSON.</summary>
    internal const string StateText = "state";

    /// <summary>Utterances are the rows up to, and without, this one.</summary>
    public const string AfterUtterances = "v";

    /// <summary>What an utterance has at most.</summary>
    private const int MostValues = 14;

    private static readonly string[] NoWords = [];

    public static string Utterance(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number:D6}");

    public static string Activity(string activityId) => "a" + StorageKeys.Hash(activityId);

    public static Dictionary<string, string> ToValues(Interview interview) => new()
    {
        [StateText] = InterviewWriter.Write(interview),
        // Beside the state, for whoever looks at the table.
        ["phase"] = interview.Phase.ToString(),
        ["guide"] = interview.GuideId,
    };

    /// <summary>The row is that of an interview that is being deleted.</summary>
    public static bool IsEmptied(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return !row.Values.ContainsKey(StateText);
    }

    /// <summary>The interview, or <c>null</c> when the row does not hold a state this version can read.</summary>
    public static Interview? ToInterview(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        try
        {
            return JsonSerializer.Deserialize(row.Values[StateText], InterviewJson.Default.Interview)?.Restored();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The guide an interview goes by; stands beside the state, so that it is known when the state cannot be read.</summary>
    public static string? Guide(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Values.GetValueOrDefault("guide");
    }

    public static Dictionary<string, string> ToValues(Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var values = new Dictionary<string, string>(MostValues)
        {
            ["speaker"] = utterance.Speaker.ToString(),
            ["kind"] = utterance.Kind.ToString(),
            ["text"] = utterance.Text,
            ["at"] = utterance.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["language"] = utterance.Language.ToString(),
        };
        Put("slot", utterance.Slot);
        Put("probe", utterance.ProbeId);
        if (utterance.AnswerFrom > 0)
            values["from"] = utterance.AnswerFrom.ToString(CultureInfo.InvariantCulture);
        Put("client", utterance.ClientActivityId);
        Put("choices", string.Join('\n', utterance.Choices));
        Put("skips", string.Join('\n', utterance.JustifiedSkips));
        if (utterance.Speaker == Speaker.Bot)
        {
            values["form"] = utterance.Audit.Form.ToString();
            values["questions"] = utterance.Audit.QuestionCount.ToString(CultureInfo.InvariantCulture);
            Put("newWords", string.Join('\n', utterance.Audit.NewWords));
        }

        return values;

        void Put(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                values[name] = value;
        }
    }

    public static Utterance ToUtterance(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var values = row.Values;
        return new Utterance(
            int.Parse(row.Row.AsSpan(1), CultureInfo.InvariantCulture),
            Enum.Parse<Speaker>(values["speaker"]), values["text"],
            DateTimeOffset.Parse(values["at"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal),
            Enum.Parse<Domain.Texts.Language>(values["language"]), Enum.Parse<UtteranceKind>(values["kind"]), values.GetValueOrDefault("slot"))
        {
            ProbeId = values.GetValueOrDefault("probe"),
            AnswerFrom = values.TryGetValue("from", out var from) ? int.Parse(from, CultureInfo.InvariantCulture) : 0,
            ClientActivityId = values.GetValueOrDefault("client"),
            Choices = [.. Words("choices")],
            JustifiedSkips = [.. Words("skips")],
            Audit = values.TryGetValue("form", out var form)
                ? new QuestionAudit(Enum.Parse<QuestionForm>(form), int.Parse(values["questions"], CultureInfo.InvariantCulture), [.. Words("newWords")])
                : QuestionAudit.None,
        };

        string[] Words(string name) => values.TryGetValue(name, out var joined) ? joined.Split('\n') : NoWords;
    }
}
