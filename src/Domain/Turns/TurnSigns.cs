namespace InterviewBot.Domain.Turns;

/// <summary>
/// What there is to see in a turn, as named signs: the fields its words belong to, what they say together, how it is built, what its clauses are about and how it answers to the question. A sign alone decides nothing;
/// <see cref="TurnWeights"/> weighs them.
/// </summary>
internal static class TurnSigns
{
    /// <summary>The signs of a turn in the order of the text, without its small words.</summary>
    /// <param name="personal">It tells who somebody is.</param>
    public static FoundSigns Read(TurnText turn, SignBook book, bool personal)
    {
        var (frame, found) = (new TurnFrame(turn), new FoundSigns(book));
        var fields = new FieldSigns(turn, frame, found);
        fields.Add();
        if (personal)
            found.Add("personal");
        new FieldPairs(turn, frame, found, fields).Add();
        BuildSigns.Add(turn, frame, found);
        ClauseSigns.Add(turn, found);
        PromptSigns.Add(turn, frame, found);
        foreach (var many in ManyAnswers.Find(turn))
            found.Add(many);
        AskedMeanings.Add(turn, found);
        return found;
    }
}
