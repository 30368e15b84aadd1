using InterviewBot.Domain.Texts;

namespace InterviewBot.Domain.Turns;

/// <summary>The signs found in one turn, each once, in the order they were found, with the words each rests on where there are any.</summary>
/// <param name="book">What signs there are.</param>
internal sealed class FoundSigns(SignBook book)
{
    private const int Usual = 64;

    public SignBook Book => book;

    public List<(Sign Sign, Evidence? Evidence)> All { get; } = new(Usual);

    /// <summary>Adds a sign, unless it was found before.</summary>
    public void Add(Sign sign, Evidence? evidence = null)
    {
        if (!Has(sign))
            All.Add((sign, evidence));
    }

    public void Add(string sign, Evidence? evidence = null) => Add(book.Of(sign), evidence);

    /// <summary>The same, for a sign whose name is made of parts: <c>field-end</c>, <c>:</c> and <c>wish</c>.</summary>
    public void Add(string name, string join, string mark = "", Evidence? evidence = null) => Add(book.Of(name, join, mark), evidence);

    /// <summary>The same for a sign with a mark.</summary>
    public void Add(Sign sign, string mark, Evidence? evidence) => Add(book.Of(sign, mark), evidence);

    public bool Has(Sign sign, string mark) => Has(book.Of(sign, mark));

    public bool Has(string name, string join = "", string mark = "") => Has(book.Of(name, join, mark));

    private bool Has(Sign sign)
    {
        foreach (var (own, _) in All)
        {
            if (ReferenceEquals(own, sign))
                return true;
        }

        return false;
    }
}
