using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>How a turn is built: its length, how much of it tells something, and whether it asks.</summary>
internal static class BuildSigns
{
    // A question with one of these is about the interview.
    private static readonly string[] AboutInterview =
        ["field-meaning", "field-interview", "field-remaining", "field-human", "clarify", "progress", "repeat", "back", "skip", "ask-bot", "ask-privacy", "export", "language", "language-switch"];

    // Many words and hardly one that tells something: "well it all kind of depends, on the day and that".
    private const int FewestOfThin = 7;
    private const int ThinShare = 5;

    public static void Add(TurnText turn, TurnFrame frame, FoundSigns found)
    {
        var words = turn.Words;
        found.Add(words switch { 1 => "words-1", 2 => "words-2", <= 5 => "words-3-5", <= 9 => "words-6-9", <= 16 => "words-10-16", <= 30 => "words-17-30", _ => "words-31" });
        found.Add(frame.WordsBeyondFields switch { 0 => "rest-0", 1 => "rest-1", <= 3 => "rest-2-3", <= 6 => "rest-4-6", _ => "rest-7" });
        if (!turn.Marks.Any(m => (m & (WordMark.Own | WordMark.Self | WordMark.Group)) != 0))
            found.Add("nobody-own");
        found.Add(frame.ContentWords switch { 0 => "content-0", 1 => "content-1", 2 => "content-2", <= 4 => "content-3-4", _ => "content-5" });
        if (frame.IsVagueThroughout)
            found.Add("vague-throughout");
        if (frame.ContentWords == 0 && words >= 3 && !turn.HasFigure)
            found.Add("vague-words-only");
        if (words >= FewestOfThin && frame.ContentWords * ThinShare <= words)
            found.Add("vague-thin");
        if (turn.Marks.Any(m => (m & WordMark.Hedge) != 0))
            found.Add("hedge");
        if (frame.Voices.HangsOnQuestion)
            found.Add("hangs-on-question");
        AddQuestion(turn, frame, found);
        if (turn.Text.Sentences.Length >= 3)
            found.Add("sentences-3");
        if (turn.Text.Words.Count(w => w.Before == WordBreak.Clause) >= 2)
            found.Add("list");
        if (turn.Text.Words.Any(w => w.Quoted))
            found.Add("quotes");
        if (turn.HasFigure)
            found.Add("number");
        if (turn.Own.Has("to-you"))
            found.Add("you");
    }

    private static void AddQuestion(TurnText turn, TurnFrame frame, FoundSigns found)
    {
        var asks = turn.IsQuestion || frame.AsksWithoutMark;
        if (turn.Text.Sentences is [{ IsQuestion: true }])
            found.Add("question-all");
        else if (turn.IsQuestion)
            found.Add("question-some");
        if (frame.AsksWithoutMark)
            found.Add("question-opening");
        var aboutTeller = asks && turn.Marks.Any(m => (m & (WordMark.Self | WordMark.Group)) != 0);
        var aboutThis = asks && turn.Own.Has("field-here");
        if (aboutTeller)
            found.Add("question-self");
        if (aboutThis)
            found.Add("question-this");
        // "Should I see that broadly", "can we draw a line under this": about the interview, in whatever words.
        if (asks && !(aboutTeller && aboutThis) && !AboutInterview.Any(s => found.Has(s) || found.Has(SignFields.LooseOf(s))) && frame.EchoesPrompt is null)
            found.Add(turn.Own.Has("to-you") ? "elsewhere-you" : "elsewhere-any");
    }
}
