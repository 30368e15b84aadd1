using System.Collections.Immutable;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;
using InterviewBot.Domain.Transcripts;

namespace InterviewBot.Domain.Turns;

/// <summary>The bot's check of its own questions: form, number, and content words it brought in itself.</summary>
public sealed class QuestionAuditor
{
    private readonly Side _dutch;
    private readonly Side _english;

    public QuestionAuditor(Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        (_dutch, _english) = (new Side(lexicon.Dutch), new Side(lexicon.English));
    }

    /// <param name="text">What the bot is about to say.</param>
    /// <param name="said">Everything the person said so far; the person's own words may be taken up freely.</param>
    public QuestionAudit Audit(Language language, string text, IEnumerable<string> said)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(said);
        var side = language == Language.Dutch ? _dutch : _english;
        var question = side.Read(text);
        return question.Form == QuestionForm.None ? QuestionAudit.None : new QuestionAudit(question.Form, question.Count, side.NewWords(question, said));
    }

    /// <summary>Lets go of the questions that were asked lately: they may hold somebody's own words.</summary>
    public void Forget()
    {
        _dutch.Forget();
        _english.Forget();
    }

    /// <summary>One language, with what was read in it lately.</summary>
    private sealed class Side(LanguageLexicon lexicon)
    {
        // The questions of a guide or two.
        private const int Questions = 128;

        private readonly Recent<string, AuditedQuestion> _questions = new(Questions);
        private readonly SaidWords.Reader _said = new(lexicon);

        public AuditedQuestion Read(string text)
        {
            if (_questions.Find(text) is { } known)
                return known;
            var question = AuditedQuestion.Read(lexicon, text);
            _questions.Keep(text, question);
            return question;
        }

        public void Forget() => _questions.Clear();

        public ImmutableArray<string> NewWords(AuditedQuestion question, IEnumerable<string> said)
        {
            List<AuditedWord> unheard = [.. question.Own];
            foreach (var passage in said)
            {
                if (unheard.Count == 0)
                    return [];
                if (passage.Length == 0)
                    continue;
                var words = _said.Read(passage);
                for (var i = unheard.Count - 1; i >= 0; i--)
                {
                    if (words.Contains(unheard[i]))
                        unheard.RemoveAt(i);
                }
            }

            return [.. unheard.Select(own => own.Word)];
        }
    }
}
