using System.Runtime.CompilerServices;
using InterviewBot.Domain.Lexicons;
using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The stems of the words of one passage that a person said. Every question is held against everything said before it, so each passage is read once: what was read
/// lives as long as the string that holds the passage, which the state of its interview keeps from turn to turn. A state that is read from storage has new strings.
/// </summary>
internal sealed class SaidWords
{
    private readonly string[] _stems;

    // Nearly all that is asked for was not said here.
    private readonly WordBits _bits;

    private SaidWords(string[] stems)
    {
        _stems = stems;
        foreach (var stem in stems)
            _bits |= WordBits.Of(stem);
    }

    public bool Contains(in AuditedWord word)
    {
        if (!_bits.Meets(word.Bits))
            return false;
        foreach (var own in _stems)
        {
            if (string.Equals(own, word.Stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Reads passages in one language and remembers them.</summary>
    public sealed class Reader(LanguageLexicon lexicon)
    {
        private readonly ConditionalWeakTable<string, SaidWords> _known = [];

        public SaidWords Read(string passage) => _known.TryGetValue(passage, out var known) ? known : _known.GetValue(passage, Words);

        private SaidWords Words(string passage)
        {
            var words = lexicon.Cues.Words(passage).Words;
            var stems = new string[words.Length];
            for (var i = 0; i < stems.Length; i++)
                stems[i] = VerbStem.Of(lexicon, words[i].Lower).ToString();
            return new SaidWords(stems);
        }
    }
}
