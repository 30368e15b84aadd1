using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>What was asked, and how the turn answers to it: shortly, with yes or no, with what was asked for or with the words of the question.</summary>
internal static class PromptSigns
{
    public static void Add(TurnText turn, TurnFrame frame, FoundSigns found)
    {
        var shortness = turn.Words <= 3 ? "short" : "long";
        var (denies, agrees, disagrees) = (turn.Own.Has("negation"), turn.Own.Has("confirm-yes"), turn.Own.Has("confirm-no"));
        var areAsked = AskedMeanings.AreAsked.For(turn.PromptCues);
        foreach (var match in turn.PromptCues.All)
        {
            if (!areAsked[match.Category])
                continue;
            var sign = found.Book.Of(match.Cue.Category);
            found.Add(sign);
            found.Add(sign, shortness, null);
            if (denies)
                found.Add(sign, "neg", null);
            if (agrees)
                found.Add(sign, "yes", null);
            if (disagrees)
                found.Add(sign, "no", null);
        }

        // "Anything to add?" — "No, that was it": nothing is denied.
        if (turn.PromptCues.Has("confirm-prompt") && !turn.PromptCues.Has("asks-add") && disagrees && turn.Words > 2)
            found.Add("denies-summary");
        // "You work in two shifts. Right?" — "three": what it should be, and no yes.
        if (turn.PromptCues.Has("confirm-prompt") && !turn.PromptCues.Has("asks-add") && !agrees && !turn.IsQuestion && (frame.ContentWords > 0 || turn.Own.Has("number-word") || turn.Text.Words.Any(w => w.Kind == WordKind.Number)))
            found.Add("instead-of-yes");
        // "I'm not allowed to say anything about the till" names what was asked for, and keeps it.
        var keepsBack = found.Has("refuse", ":", SignFields.Live) && !found.Has("refuse", ":", SignFields.Anyway);
        if (!keepsBack && AnswerTopics.Answers(turn))
            found.Add("fits-question");
        foreach (var lacking in AskedKinds.Lacking(turn))
            found.Add(lacking);
        if (frame.EchoesPrompt is not { } echo)
            return;
        if (frame.OnlyEchoes)
            found.Add("vague-echo", echo);
        found.Add("echo", echo);
        if (turn.IsQuestion || frame.AsksWithoutMark || turn.Own.At("question-word", 0) is not null)
            found.Add("echo:ask", echo);
        // "Autonomous in the sense of alone or of choosing": a word of the question, and what it may mean.
        if (frame.OpensWithEcho)
            found.Add("echo:first", echo);
        if (frame.OpensWithEcho && turn.Own.Has("alternative"))
            found.Add("echo:or", echo);
    }
}
