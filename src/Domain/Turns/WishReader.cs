using System.Text.RegularExpressions;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>Finds a wish in a short turn. Both languages are understood whatever the language of the interview; a longer text is an answer, not a command.</summary>
public static partial class WishReader
{
    private static readonly (Regex Pattern, Wish Wish)[] Patterns =
    [
        (SkipPattern(), new Wish.Skip()),
        (BackPattern(), new Wish.Back()),
        (ExplainPattern(), new Wish.Explain()),
        (RepeatPattern(), new Wish.Repeat()),
        (ProgressPattern(), new Wish.AskProgress()),
        (PausePattern(), new Wish.Pause()),
        (ResumePattern(), new Wish.Resume()),
        (StopPattern(), new Wish.Stop()),
        (DutchPattern(), new Wish.SwitchLanguage(Language.Dutch)),
        (EnglishPattern(), new Wish.SwitchLanguage(Language.English)),
        (PrivacyPattern(), new Wish.AskPrivacy()),
        (ExportPattern(), new Wish.Export()),
        (DeletePattern(), new Wish.DeleteEverything()),
        (AllPattern(), new Wish.ThatIsAll()),
        (CommandsPattern(), new Wish.AskCommands()),
        (WorkdayPattern(), new Wish.TellWorkday()),
    ];

    /// <summary>The wish, or <c>null</c> for anything else.</summary>
    public static Wish? Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > 300)
            return null;
        var turn = text.Trim().TrimEnd('.', '!', '?', ' ').ToLowerInvariant().Replace('’', '\'');
        if (CorrectPattern().Match(turn) is { Success: true } correct)
            return new Wish.Correct(correct.Groups["what"].Value.Trim(), correct.Groups["text"].Success ? text.Trim()[^correct.Groups["text"].Length..].Trim() : "");
        foreach (var (pattern, wish) in Patterns)
        {
            if (pattern.IsMatch(turn))
                return wish;
        }

        return null;
    }

    [GeneratedRegex("^(sla (deze|dit|die)?( vraag)?( maar)? over|overslaan|deze overslaan|skip( this)?( question| one)?|pas|volgende( vraag)?|next( question)?|liever niet|geen antwoord)$")]
    private static partial Regex SkipPattern();

    [GeneratedRegex("^((ga |kan ik |ik wil )?terug(keren)?( gaan)?( naar de vorige vraag)?|vorige( vraag)?|(go )?back( please)?|previous( question)?)$")]
    private static partial Regex BackPattern();

    [GeneratedRegex("^(help|hulp|wat bedoel je( (daar|hier)mee)?|wat betekent dat|hoe bedoel je|ik (snap|begrijp) (het|de vraag|dit) niet|what do you mean( by that)?|what does that mean|i don'?t (get|understand)( it| the question| this)?|leg( het)? uit|explain)$")]
    private static partial Regex ExplainPattern();

    [GeneratedRegex("^(herhaal( de vraag)?|wat was de vraag( weer)?|repeat( the question)?|what was the question)$")]
    private static partial Regex RepeatPattern();

    [GeneratedRegex("^(hoe ?lang (nog|duurt (dit|het)( nog)?)|hoeveel vragen( zijn er)? nog|hoe ver (ben ik|zijn we)|voortgang|how (much longer|long (will|does) (this|it)( still)? take)|how many( more)? questions( are left)?|progress)$")]
    private static partial Regex ProgressPattern();

    [GeneratedRegex("^(pauze|pauzeer|even pauze|ik ga later verder|later verder|pause|take a break|i'?ll continue later|continue later)$")]
    private static partial Regex PausePattern();

    [GeneratedRegex("^(verder|ga verder|doorgaan|we gaan verder|continue|go on|resume|let'?s go on)$")]
    private static partial Regex ResumePattern();

    [GeneratedRegex("^(stop|stoppen|ik wil stoppen|ik stop( ermee)?|einde|quit|i want to stop|end( the interview)?)$")]
    private static partial Regex StopPattern();

    [GeneratedRegex("^(nederlands|in het nederlands( graag)?|dutch|in dutch( please)?|kunnen we nederlands praten|liever nederlands|switch to dutch)$")]
    private static partial Regex DutchPattern();

    [GeneratedRegex("^(engels|in het engels( graag)?|english|in english( please)?|can we (do this in|speak|switch to) english|switch to english|liever engels)$")]
    private static partial Regex EnglishPattern();

    [GeneratedRegex("^(wat (sla|bewaar) je( op)?( over mij)?|wat wordt er (opgeslagen|bewaard)|privacy|what (do you store|is stored)( about me)?)$")]
    private static partial Regex PrivacyPattern();

    [GeneratedRegex("^(exporteer( alles)?|mijn gegevens|download|export( everything)?|my data|geef mij(n)? alles)$")]
    private static partial Regex ExportPattern();

    [GeneratedRegex("^(verwijder (alles|mijn (gegevens|antwoorden|interview))|wis alles|alles (wissen|verwijderen)|delete (everything|all|my (data|answers|interview)))$")]
    private static partial Regex DeletePattern();

    [GeneratedRegex("^((nee|neen|no|ja|yes|ok)[, ]+)?(((dat?|dit|'t) (is|was) (alles|het|'t|zowat alles|het zo'n beetje)|that('s| is| was) (all|it|everything)|that was it)( voor mij| eigenlijk| really| i think)?|klaar|done|(verder )?(niets|niks) meer|meer nie?t?|nothing (else|more)|no more)$")]
    private static partial Regex AllPattern();

    [GeneratedRegex("^(commando'?s|wat kan ik (zeggen|typen)|commands|what can i (say|type))$")]
    private static partial Regex CommandsPattern();

    [GeneratedRegex("^(werkdag ?(tekst)?|(een )?tekst (over een werkdag|plakken|uploaden|opladen)|ik heb (al )?een tekst( over een werkdag)?|workday( text)?|(paste|upload) (a|my) text|i (already )?have a text( about a workday)?)$")]
    private static partial Regex WorkdayPattern();

    [GeneratedRegex("^(verbeter(en)?|corrigeer|correct(ion)?|wijzig(en)?|pas aan)\\b\\s*:?\\s*(?<what>[^:=]*?)(?:\\s*[:=]\\s*(?<text>.+))?$", RegexOptions.Singleline)]
    private static partial Regex CorrectPattern();
}
