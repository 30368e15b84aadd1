using System.Runtime.CompilerServices;
using InterviewBot.Domain.Lexicons;

namespace InterviewBot.Domain.Turns;

/// <summary>
/// The stems of the words of one passage that a person said. Every question is held against everything said before it, so each passage is read once: what was read
/// lives as long as the string that holds the passage, which the state of its interview keeps from turn to turn. A state that is read from storage has new strings.
/// </summary>
internal sealed class SaidWords
{
    private const int Bits = 64;

    private readonly string[] _stems;

    /// <summary>A bit for each stem: nearly all that is asked for was not said here, and mostly one look tells.</summary>
    private readonly ulong _bits;

    private SaidWords(string[] stems)
    {
        _stems = stems;
        foreach (var stem in stems)
            _bits |= BitOf(stem);
    }

    public bool Contains(string stem)
    {
        if ((_bits & BitOf(stem)) == 0)
            return false;
        foreach (var own in _stems)
        {
            if (string.Equals(own, stem, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static ulong BitOf(string stem) => stem.Length == 0 ? 1 : 1UL << ((stem[0] * 7 + stem[stem.Length / 2] * 31 + stem[^1] * 3 + stem.Length) % Bits);

    /// <summary>Reads passages in one language and remembers them.</summary>
    public sealed class Reader(LanguageLexicon lexicon)
    {
        private readonly ConditionalWeakTable<string, SaidWords> _known = [];

        public SaidWords Read(string passage) => _known.GetValue(passage, Words);

        private SaidWords Words(string passage)
        {
            var words = lexicon.Cues.Words(passage).Words;
            var stems = new string[words.Length];
            for (var i = 0; i < stems.Length; i++)
                stems[i] = VerbStem.Of(lexicon, words[i].Lower);
            return new SaidWords(stems);
        }
    }
}
