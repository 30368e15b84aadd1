using System.Globalization;
using System.Text.Encodings.Web;

namespace InterviewBot.Dialogs.Transcripts;

/// <summary>
/// JSON being written, straight into the letters of a text. Names are ours and go in as they are; letters with accents of what people said stay as they are.
/// </summary>
internal sealed class JsonText
{
    /// <summary>A letter takes six at most: <c>\u0000</c>.</summary>
    private const int MostOfLetter = 6;

    private const int MostOfNumber = 40;

    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private char[] _letters;
    private int _length;

    /// <param name="usual">How long most texts are.</param>
    public JsonText(int usual) => _letters = new char[usual];

    /// <summary>Begins anew; what was written is overwritten.</summary>
    public void Restart() => _length = 0;

    public override string ToString() => new(_letters, 0, _length);

    /// <summary>An object or a list as the next value.</summary>
    public void Open(char bracket)
    {
        Divide();
        Put(bracket);
    }

    public void Close(char bracket) => Put(bracket);

    /// <summary>The name of the value that comes next.</summary>
    public void Name(string name)
    {
        Divide();
        Put('"');
        Put(name);
        Put("\":");
    }

    public void Value(string text)
    {
        Divide();
        Put('"');
        Room(text.Length * MostOfLetter);
        Escaping.Encode(text, _letters.AsSpan(_length), out _, out var written);
        _length += written;
        Put('"');
    }

    public void Value(int number) => Number(number);

    public void Value(double number) => Number(number);

    public void Value(bool yes)
    {
        Divide();
        Put(yes ? "true" : "false");
    }

    public void Value(DateTimeOffset time)
    {
        Divide();
        Put('"');
        Format(time, "O");
        Put('"');
    }

    private void Number<T>(T number)
        where T : ISpanFormattable
    {
        Divide();
        Format(number, "");
    }

    private void Format<T>(T value, string format)
        where T : ISpanFormattable
    {
        Room(MostOfNumber);
        value.TryFormat(_letters.AsSpan(_length), out var written, format, CultureInfo.InvariantCulture);
        _length += written;
    }

    // A comma, unless it is the first in its brackets or follows its name.
    private void Divide()
    {
        if (_length > 0 && _letters[_length - 1] is not ('{' or '[' or ':'))
            Put(',');
    }

    private void Put(char letter)
    {
        Room(1);
        _letters[_length++] = letter;
    }

    private void Put(string letters)
    {
        Room(letters.Length);
        letters.CopyTo(_letters.AsSpan(_length));
        _length += letters.Length;
    }

    private void Room(int more)
    {
        if (_length + more > _letters.Length)
            Array.Resize(ref _letters, Math.Max(_length + more, _letters.Length * 2));
    }
}
