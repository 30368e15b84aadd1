using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Tests.JobAnalysis;

/// <summary>Constructions of English that hide an act or look like one.</summary>
public sealed class EnglishConstructionTests
{
    private const string About = "I work at a yard. I clean the stables. ";

    [Theory]
    [InlineData("I watch the animal walk up and down.", "watch the animal")]
    [InlineData("When a foot has an abscess I open it.", "open the abscess")]
    [InlineData("Greasing of the slewing ring is my duty every Saturday.", "grease the slewing ring")]
    [InlineData("My responsibilities include planning the rota, briefing the gangs and ordering concrete.", "order concrete")]
    [InlineData("I pull the logs, find that a certificate has expired, renew it, restart the service.", "restart the service")]
    [InlineData("I send the notices out, take phone calls, and sort the post.", "take phone calls")]
    [InlineData("You cream her legs and you shave the patient.", "cream legs")]
    [InlineData("I check the job list over the tea.", "check the job list")]
    [InlineData("Boxes first because it is quiet, rake the sand, swap the water.", "rake the sand")]
    [InlineData("Last thing, sweep the yard.", "sweep the yard")]
    [InlineData("I hand-fed the foal with a bottle.", "hand-feed the foal")]
    [InlineData("I note what each horse eats.", "note what each horse eats")]
    [InlineData("So first me and Kev check the shop front for damage.", "check the shop front")]
    [InlineData("Bernie and myself lift the foal.", "lift the foal")]
    [InlineData("At noon the two of us scrub the tank.", "scrub the tank")]
    [InlineData("Broken strings get replaced on the spot.", "replace broken strings")]
    [InlineData("The hops get weighed on a kitchen scales.", "weigh hops on kitchen scales")]
    [InlineData("I walk round the site with the manager.", "walk round the site")]
    [InlineData("I compare each with the legal limit.", "compare with the legal limit")]
    [InlineData("I stop the belt when a can jams.", "stop the belt")]
    [InlineData("I get a signature for each delivery.", "get a signature")]
    [InlineData("At ten I hand over to the late shift.", "hand over to the late shift")]
    [InlineData("I slide the plate under the tray.", "slide the plate")]
    public void Reads_the_act(string told, string duty) => Assert.Contains(duty, Duties(About + told));

    [Theory]
    [InlineData("I saw small brown points on the mattress.", "saw small brown points")]
    [InlineData("I empty the bucket slowly, like laying down a baby.", "lay down a baby")]
    [InlineData("I stood there like I was landing a plane.", "land a plane")]
    [InlineData("He shouted, you are costing me money, I will bring another driver.", "bring driver")]
    [InlineData("The pay is fine and there is a van you can use.", "use a van")]
    [InlineData("I spend twenty minutes on a young horse.", "spend a young horse")]
    [InlineData("Certificates are printed at reception, thank God.", "print certificates")]
    [InlineData("The floor plan gets drawn by an outside firm.", "draw the floor plan")]
    [InlineData("Contract says customer adviser.", "contract says customer adviser")]
    [InlineData("Anything over five hundred I have to ring through to head office.", "head office")]
    [InlineData("At four I walk round the park and breathe.", "walk round the park")]
    [InlineData("I put my own tea on, watched Corrie, and rang your mum.", "watch Corrie")]
    [InlineData("I put my own tea on, watched Corrie, and rang your mum.", "ring mum")]
    [InlineData("He came with me and Kev checked the boiler.", "check the boiler")]
    [InlineData("I work outwards from the middle.", "work outwards")]
    public void Leaves_out_what_only_looks_like_one(string told, string act) => Assert.DoesNotContain(act, Duties(About + told));

    [Fact]
    public void Takes_would_for_a_habit_where_the_job_is_over() =>
        Assert.Contains("answer calls", Duties("Last summer I worked in a call centre. I wore a headset. I reset passwords. I tested lines. I'd answer calls all day."));

    [Fact]
    public void Takes_would_for_a_wish_where_it_is_not() =>
        Assert.DoesNotContain("answer calls", Duties("I work in a call centre. I wear a headset. I reset passwords. I test lines. I'd answer calls all day."));

    [Theory]
    [InlineData("Niamh is a nurse. She brings what they need and answers their questions.", "answer questions")]
    [InlineData("Marek is a driver. Marek also reads what they wrote and signs the log.", "sign the log")]
    [InlineData("I am a carer. I visit clients. One client is deaf. You wash her.", "wash clients")]
    [InlineData("I am a nurse. I see patients. A patient fell. I turned Mrs Walsh with Blessing.", "turn patients")]
    public void Reads_whose_act_it_is_and_whom_it_is_done_to(string text, string duty) => Assert.Contains(duty, Duties(text));

    private static string[] Duties(string text) => AnalystFixture.Statements(Language.English, text);
}
