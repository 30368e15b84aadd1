using System.Collections.Immutable;
using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// The state of an interview as the JSON that <see cref="InterviewJson"/> reads. By hand, for it is written at every turn and most of it is empty: what is empty, zero
/// or false is left out, and letters with accents stay as they are. Enums always stand there, by name, so that their members may be reordered.
/// </summary>
internal static class InterviewWriter
{
    /// <summary>A whole interview's state. A thread keeps what it once needed: the letters are of no use when the text is made.</summary>
    private const int UsualLetters = 16_384;

    [ThreadStatic]
    private static JsonText? _json;

    public static string Write(Interview interview)
    {
        var json = _json ??= new JsonText(UsualLetters);
        json.Restart();
        Write(json, interview);
        return json.ToString();
    }

    private static void Write(JsonText json, Interview interview)
    {
        json.Open('{');
        Write(json, "guideId", interview.GuideId);
        Write(json, "guideVersion", interview.GuideVersion);
        Write(json, "language", interview.Language.ToString());
        json.Name("consent");
        json.Open('{');
        Write(json, "notice", interview.Consent.Notice);
        Write(json, "language", interview.Consent.Language.ToString());
        Write(json, "at", interview.Consent.At);
        json.Close('}');
        Write(json, "phase", interview.Phase.ToString());
        Write(json, "nextUtterance", interview.NextUtterance);
        json.Name("answers");
        json.Open('{');
        foreach (var (slot, answer) in interview.Answers)
        {
            json.Name(slot);
            Write(json, answer);
        }

        json.Close('}');
        json.Name("waiting");
        json.Open('{');
        Write(json, "for", interview.Waiting.For.ToString());
        WriteIfThere(json, "slot", interview.Waiting.Slot);
        json.Close('}');
        Write(json, "lastAt", interview.LastAt);
        WriteIfThere(json, "introduced", interview.Introduced);
        WriteIfThere(json, "probed", interview.Probed);
        WriteIfThere(json, "draft", interview.Draft);
        WriteIfThere(json, "mirrored", interview.Mirrored);
        WriteIfThere(json, "thinItems", interview.ThinItems);
        WriteIfTrue(json, "itemAsked", interview.ItemAsked);
        if (!interview.Proposals.IsEmpty)
        {
            json.Name("proposals");
            json.Open('[');
            foreach (var proposal in interview.Proposals)
                Write(json, proposal);
            json.Close(']');
        }

        WriteIfThere(json, "focus", interview.Focus);
        WriteIfTrue(json, "corrects", interview.Corrects);
        WriteIfThere(json, "linesToCome", interview.LinesToCome);
        WriteIfThere(json, "stumbles", interview.Stumbles);
        WriteIfTrue(json, "reviewed", interview.Reviewed);
        WriteIfTrue(json, "toldOfPseudonyms", interview.ToldOfPseudonyms);
        WriteIfTrue(json, "offeredCare", interview.OfferedCare);
        json.Close('}');
    }

    private static void Write(JsonText json, SlotState answer)
    {
        json.Open('{');
        Write(json, "outcome", answer.Outcome.ToString());
        Write(json, "excerpt", answer.Excerpt);
        WriteIfThere(json, "options", answer.Options);
        WriteIfThere(json, "items", answer.Items);
        Write(json, "order", answer.Order);
        WriteIfThere(json, "itemWords", answer.ItemWords);
        if (!answer.Told.IsEmpty)
        {
            json.Name("told");
            json.Open('[');
            foreach (var words in answer.Told)
                Write(json, words);
            json.Close(']');
        }

        json.Close('}');
    }

    private static void Write(JsonText json, Evidence words)
    {
        json.Open('{');
        Write(json, "utterance", words.Utterance);
        Write(json, "start", words.Start);
        Write(json, "length", words.Length);
        json.Close('}');
    }

    private static void Write(JsonText json, KsaoProposal proposal)
    {
        json.Open('{');
        Write(json, "elementId", proposal.ElementId);
        Write(json, "incident", proposal.Incident);
        json.Name("evidence");
        Write(json, proposal.Evidence);
        Write(json, "quote", proposal.Quote);
        json.Name("strength");
        json.Value(proposal.Strength);
        json.Close('}');
    }

    private static void WriteIfThere(JsonText json, string name, IncidentDraft? draft)
    {
        if (draft is null)
            return;
        json.Name(name);
        json.Open('{');
        Write(json, "id", draft.Id);
        Write(json, "valence", draft.Valence.ToString());
        Write(json, "number", draft.Number);
        Write(json, "circumstances", draft.Circumstances);
        Write(json, "behaviour", draft.Behaviour);
        Write(json, "results", draft.Results);
        Write(json, "language", draft.Language.ToString());
        json.Close('}');
    }

    private static void Write(JsonText json, string name, ImmutableArray<Passage> passages)
    {
        json.Name(name);
        json.Open('[');
        foreach (var passage in passages)
        {
            json.Open('{');
            Write(json, "utterance", passage.Utterance);
            Write(json, "text", passage.Text);
            WriteIfThere(json, "language", passage.Language?.ToString());
            json.Close('}');
        }

        json.Close(']');
    }

    private static void Write(JsonText json, string name, string value)
    {
        json.Name(name);
        json.Value(value);
    }

    private static void Write(JsonText json, string name, int value)
    {
        json.Name(name);
        json.Value(value);
    }

    private static void Write(JsonText json, string name, DateTimeOffset value)
    {
        json.Name(name);
        json.Value(value);
    }

    private static void WriteIfThere(JsonText json, string name, ImmutableArray<string> values)
    {
        if (values.IsEmpty)
            return;
        json.Name(name);
        json.Open('[');
        foreach (var value in values)
            json.Value(value);
        json.Close(']');
    }

    private static void WriteIfThere(JsonText json, string name, string? value)
    {
        if (value is not null)
            Write(json, name, value);
    }

    private static void WriteIfThere(JsonText json, string name, int value)
    {
        if (value != 0)
            Write(json, name, value);
    }

    private static void WriteIfTrue(JsonText json, string name, bool value)
    {
        if (!value)
            return;
        json.Name(name);
        json.Value(true);
    }
}
