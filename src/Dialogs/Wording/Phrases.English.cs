using InterviewBot.Domain.Interviews;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Dialogs.Wording;

public sealed partial record Phrases
{
    private static Phrases English { get; } = new()
    {
        Heard = heard => heard switch
        {
            HeardAs.FewWords => ["Okay.", "", "", "Right.", ""],
            HeardAs.Story => ["Thank you.", "", "Okay, I have that.", "", "Thanks.", "Noted.", ""],
            HeardAs.Feelings => ["Thank you.", "", "Okay.", "", "Thank you for telling me.", ""],
            _ => ["Thank you.", "", "Okay, I have that.", "Right.", "", "Noted.", "That is clear.", "", "Thanks, that helps.", "Okay.", ""],
        },
        ListGoesOn = ["Noted. Go on, or say “that is all”.", "That’s on the list. Name the next one, or say “that is all”.", "Okay. If more come to mind, just name them; otherwise say “that is all”."],
        NoSuchLine = "I cannot find that line.",
        Added = "I have added that.",
        ReviewGoesOn = "If there is another line to correct, type its number. Otherwise say “done”.",
        ExplainMirror = "This is your story in brief. Say “yes” if it is right, or “no” to change a part of it. You can also just type what is missing.",
        ExplainReview = "Each line is something you told me. Type the number of a line to correct it or fill it in. If everything is fine, say “done”.",
        ExplainCorrection = "Type the number in front of the line, or a word from it. Nothing to correct after all? Then say “no”.",
        ExplainPlainly = "A short answer in everyday words will do. A rough guess is fine, and you can always skip.",
        Kept = "Fine, that stays as it was.",
        StandsThere = "Right, that is where it stands.",
        KeptElsewhere = label => $"I’ll put that under “{label}”.",
        Hurrying = minutes => $"No problem. Everything you told me is kept, and there {(minutes == 1 ? "is about 1 minute" : $"are about {minutes} minutes")} to go. Say “pause” to go on later with the same link, or “skip” to leave a question open.",
        MovingOn = "Fine, let's go on.",
        StillOpen = "(still open)",
        LeftOpenAsWished = ["Fine, we'll leave that one open.", "All right, we'll skip that one.", "Okay, on to the next one.", "No problem, that one can stay open."],
        LeftOpenUnknown = "No problem, we'll leave that one open. If it comes back to you later, say “correct”.",
        MirrorOpening = ["Let me sum up, in your words:", "Here is your story as I have it:", "To sum up, the way you told it:"],
        MirrorPart = (part, observer) => part switch
        {
            Slots.Circumstances => "Situation",
            Slots.Behaviour => observer ? "What that person did" : "What you did",
            _ => "What came of it",
        },
        MirrorNothing = "not told",
        MirrorComplete =
        [
            "The situation, the behaviour and the result are there, and it is about one moment. That makes for a usable incident.",
            "One moment, with situation, behaviour and result: everything an incident needs is there.",
            "This is complete: a reader sees what was going on, what was done and what came of it.",
        ],
        MirrorWithin = part => part switch
        {
            Slots.Circumstances => "The situation shows in what happened; with the behaviour and the result, this incident is usable.",
            Slots.Behaviour => "What was done shows in the rest; with the situation and the result, this incident is usable.",
            _ => "The result shows in what happened; with the situation and the behaviour, this incident is usable.",
        },
        MirrorMet = met => $"Already there: {met}.",
        MirrorOpen = open => $"Also still open: {open}.",
        MirrorQuestion = "Is this right?",
        MirrorGoesOn = "If something is not right, say “no”.",
        MirrorYes = "Yes, that's right",
        MirrorNo = "No, I want to change something",
        AskMirrorPart = "Which part would you like to change?",
        AskFirstMirrorPart = "One at a time works best. Which part first?",
        NotAnOption = "That is not one of the choices as it stands. Pick one, or say it once more in your own words; skipping is fine too.",
        WhichOfThese = options => $"I hear more than one: {string.Join(" and ", options)}. Which one comes first for you?",
        AskRatings = (count, from, to) => $"Give each of these {count} a number from {from} to {to}, with a space between them:",
        NotSoManyNumbers = (given, asked) => $"I see {given} numbers and asked for {asked}.",
        NotOnScale = (from, to) => $"I cannot make out a number. Pick one from {from} to {to}; skipping is fine too.",
        Progress = p => (p.Incident > 0 ? $"We are at incident {p.Incident} of {p.Incidents}, in part {p.SectionNumber} of {p.Sections}. " : $"We are in part {p.SectionNumber} of {p.Sections}. ")
            + $"About {p.MinutesLeft} more {(p.MinutesLeft == 1 ? "minute" : "minutes")}. You can pause whenever you like: your answers are kept.",
        AskCorrection = "Which line would you like to correct? Type its number or a word from it.",
        AskItem = "What in the list would you like to correct? Type its number or a word from it; “all again” starts the list afresh.",
        AgainItem = words => $"It says: “{words}”. What should it be? “Remove” takes it out of the list; the rest stays.",
        GuideGone = "I cannot go on with this interview: the questions it began with are no longer in use. What you told me is kept. Say “my data” to download it, or “delete everything” to have it removed.",
        GuideGoneExport = "You can download the whole conversation on this page, under “Download”, as text or JSON. I can no longer turn it into a job description.",
        Again = excerpt => excerpt.Length > 0 ? $"You said: “{excerpt}”. Your new answer takes its place; “skip” keeps the old one." : "That question was still open. Here it is again.",
        Corrected = "Changed.",
        NumberAskedBack = (number, label) => $"Do you mean line {number} ({label})? Then say “line {number}”. If {number} is your answer, type it once more.",
        NothingBefore = "There is nothing to go back to: this is the first question.",
        NothingToCorrect = "There is nothing to correct yet.",
        ReviewOpening = "This is what I noted down:",
        Pausing = "All right, let's take a break. Everything is kept. Come back with the same link whenever it suits you and say “continue”.",
        Care = "If this weighs on you too, do talk to someone: in Flanders Tele-Onthaal (106), Awel for young people (102) or the Zelfmoordlijn (1813); elsewhere see findahelpline.com. Say “pause” and we take a break.",
        Resuming = "Good to have you back. Let's pick up where we left off.",
        AskStop = "Would you like to stop here? Then say “stop”. Otherwise, just carry on.",
        Stopping = "All right, we'll stop here. What you told me is kept. If you want to go on later, come back with the same link. If you want it all gone, say “delete everything”.",
        LanguageChanged = "All right, in English from now on.",
        Privacy = days => $"I keep what you type here and when, the language you choose and that you agreed. Anyone who has your link can see it, and so can whoever runs this service. {days} days after our conversation began, everything is deleted; “delete everything” does so right away. In the documents to pass on I replace other people's names; the conversation and the JSON files are for you and still have them.",
        Export = "You can download everything you told me on this page, under “Download”: the whole conversation as text or JSON, and what I made of it.",
        Commands = "You can always say: “skip”, “back”, “correct”, “help”, “how much longer”, “pause”, “Dutch”, “stop”, “what do you store”, “my data”, “workday” (if you have a text already) or “delete everything”.",
        WorkdayElsewhere = "Do you already have a text about a workday? Then choose “From a workday to a job description” on the start page. There you can paste the text or add a Word file, and I will turn it into a description. What you told me here stays where it is.",
        AskDelete = "Do you really want to delete everything? The conversation and everything made of it will be gone for good.",
        AskDeleteAgain = "I want to be sure before I delete anything, because it cannot be undone. Say “yes, delete everything” or “no, keep it”.",
        DeleteYes = "Yes, delete everything",
        DeleteNo = "No, keep it",
        NotDeleted = "Okay, everything stays.",
        Deleted = "Everything has been deleted. Thank you for your time, and all the best.",
        AlreadyFinished = "Our conversation is finished. You can still “correct” a line, download everything, or say “delete everything”.",
        ReviewDone = "Done",
    };
}
