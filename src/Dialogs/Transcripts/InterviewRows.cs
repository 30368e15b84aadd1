using System.Collections.Immutable;
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

    /// <summary>Stands in the state row of an interview that is being deleted, in place of its phase.</summary>
    private const string Deleting = "Deleting";

    /// <summary>What an utterance has at most.</summary>
    private const int MostValues = 14;

    private static readonly string[] NoWords = [];

    public static string Utterance(int number) => string.Create(CultureInfo.InvariantCulture, $"u{number:D6}");

    public static string Activity(string activityId) => "a" + StorageKeys.Hash(activityId);

    /// <param name="before">The state that the last turn led to, if there is one.</param>
    public static Dictionary<string, string> ToValues(Interview interview, Interview? before = null) => new()
    {
        [StateText] = InterviewWriter.Write(interview, before),
        // Beside the state, for whoever looks at the table.
        ["phase"] = interview.Phase.ToString(),
        ["guide"] = interview.GuideId,
    };

    /// <summary>The state row of an interview that is being deleted: nothing of it is left but that.</summary>
    internal static Dictionary<string, string> Emptied { get; } = new() { ["phase"] = Deleting };

    /// <summary>The row is that of an interview that is being deleted.</summary>
    public static bool IsBeingDeleted(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return string.Equals(row.Values.GetValueOrDefault("phase"), Deleting, StringComparison.Ordinal);
    }

    /// <summary>The interview, or <c>null</c> when the row does not hold a state this version can read.</summary>
    public static Interview? ToInterview(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (!row.Values.TryGetValue(StateText, out var state))
            return null;
        try
        {
            return JsonSerializer.Deserialize(state, InterviewJson.Default.Interview) is { GuideId: not null, Consent: not null, Answers: not null, Waiting: not null, NextUtterance: > 0 } interview
                ? interview.Restored()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The guide an interview goes by: stands beside the state and in the first utterance, so that it is known when the state cannot be read.</summary>
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
        PutAll("choices", utterance.Choices);
        PutAll("skips", utterance.JustifiedSkips);
        if (utterance.Speaker == Speaker.Bot)
        {
            values["form"] = utterance.Audit.Form.ToString();
            values["questions"] = utterance.Audit.QuestionCount.ToString(CultureInfo.InvariantCulture);
            PutAll("newWords", utterance.Audit.NewWords);
        }

        return values;

        void PutAll(string name, ImmutableArray<string> words)
        {
            if (!words.IsEmpty)
                Put(name, string.Join('\n', words));
        }

        void Put(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                values[name] = value;
        }
    }

    /// <summary>What the first utterance carries besides: what was agreed to and by which guide it goes, so that the transcript alone tells the whole interview.</summary>
    public static Dictionary<string, string> Opening(Utterance first, Interview interview)
    {
        ArgumentNullException.ThrowIfNull(interview);
        var values = ToValues(first);
        values["notice"] = interview.Consent.Notice;
        values["guide"] = interview.GuideId;
        return values;
    }

    /// <summary>The version of the notice that was agreed to, from the row of the first utterance; <c>null</c> when it stands there not (yet).</summary>
    public static string? Notice(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Values.GetValueOrDefault("notice");
    }

    /// <summary>Never fails: one row that another version wrote, or that was damaged, does not take the rest of the interview with it. What is not understood is read as what counts as nothing.</summary>
    public static Utterance ToUtterance(StoredRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var values = row.Values;
        var text = values.GetValueOrDefault("text", "");
        // Whoever said it, if that cannot be read: words of the bot are never evidence.
        var speaker = Named("speaker", Speaker.Bot);
        return new Utterance(
            Whole(row.Row.AsSpan(1)), speaker, text,
            DateTimeOffset.TryParse(values.GetValueOrDefault("at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : default,
            Named("language", default(Domain.Texts.Language)), Named("kind", speaker == Speaker.Bot ? UtteranceKind.Notice : UtteranceKind.Wish), values.GetValueOrDefault("slot"))
        {
            ProbeId = values.GetValueOrDefault("probe"),
            AnswerFrom = Whole(values.GetValueOrDefault("from")) is var from && from <= text.Length ? from : 0,
            ClientActivityId = values.GetValueOrDefault("client"),
            Choices = [.. Words("choices")],
            JustifiedSkips = [.. Words("skips")],
            Audit = values.ContainsKey("form") ? new QuestionAudit(Named("form", QuestionForm.None), Whole(values.GetValueOrDefault("questions")), [.. Words("newWords")]) : QuestionAudit.None,
        };

        string[] Words(string name) => values.TryGetValue(name, out var joined) ? joined.Split('\n') : NoWords;

        // A number would be taken for a name too.
        T Named<T>(string name, T otherwise)
            where T : struct, Enum => Enum.TryParse<T>(values.GetValueOrDefault(name), out var value) && Enum.IsDefined(value) ? value : otherwise;

        static int Whole(ReadOnlySpan<char> number) => int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
