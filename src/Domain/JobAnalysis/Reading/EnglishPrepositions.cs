using System.Collections.Frozen;

namespace InterviewBot.Domain.JobAnalysis.Reading;

/// <summary>English verbs whose object comes with a preposition ("liaise with", "attend to"), by the prepositions they take.</summary>
internal static class EnglishPrepositions
{
    private static readonly FrozenDictionary<string, string[]> ByVerb = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["listen in"] = ["on", "to"], ["agree"] = ["on", "with"], ["apply"] = ["for"], ["comment"] = ["on"], ["comment on"] = [""], ["log on"] = ["to"], ["log in"] = ["to"], ["log"] = ["into", "onto"], ["sign on"] = ["with"], ["sign in"] = ["with"], ["check in"] = ["with"], ["check up"] = ["on"], ["keep"] = ["to"], ["haggle"] = ["over", "with"], ["quote"] = ["for"], ["cater"] = ["for"],
        ["take part"] = ["in", "to"], ["participate"] = ["in"], ["stand in"] = ["for"], ["follow up"] = ["on", "with"], ["feed back"] = ["to", "on"], ["report back"] = ["to", "on"], ["escalate"] = ["to"], ["sit"] = ["with"], ["sit in"] = ["on"], ["hand over"] = ["to"], ["check"] = ["for", "on"], ["inspect"] = ["for"], ["test"] = ["for"], ["look out"] = ["for"], ["walk"] = ["round", "around"], ["compare"] = ["with", "against"], ["interpret"] = ["for"], ["translate"] = ["for"], ["present"] = ["to"], ["cook"] = ["for"], ["sing"] = ["with", "for", "to"], ["apologise"] = ["to", "for"], ["apologize"] = ["to", "for"], ["look"] = ["for"], ["keep an eye out for"] = [""], ["wait"] = ["on"], ["talk"] = ["to", "with"], ["speak"] = ["to", "with"],
        ["watch"] = ["for"], ["arrange"] = ["for"], ["deal"] = ["with"], ["sign"] = ["for"], ["advise"] = ["on"], ["meet"] = ["with"], ["work"] = ["with"], ["attend"] = ["to"], ["ask"] = ["for", "about"], ["explain"] = ["to"],
        ["listen"] = ["to", "for"], ["liaise"] = ["with"], ["negotiate"] = ["with"], ["respond"] = ["to"], ["reply"] = ["to"], ["report"] = ["to"], ["consult"] = ["with"], ["correspond"] = ["with"],
        ["confer"] = ["with"], ["mediate"] = ["between"], ["coordinate"] = ["with"], ["care"] = ["for"], ["search"] = ["for"], ["help"] = ["with", "on", "at"], ["assist"] = ["with"], ["enquire"] = ["about"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The prepositions a verb takes; <c>null</c> for a verb that takes none.</summary>
    public static string[]? Of(string verb) => ByVerb.GetValueOrDefault(verb);
}
