namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Reads one line of a name file from left to right.</summary>
internal ref struct DataLineParser(string file, int number, ReadOnlySpan<char> line)
{
    private readonly ReadOnlySpan<char> _line = line;
    private int _at;

    public DataLine Entry()
    {
        var key = Scalar(":");
        Expect(':');
        Skip();
        DataLine entry;
        if (Peek() == '[')
        {
            entry = new DataLine(key, List(), []);
        }
        else if (Peek() == '{')
        {
            entry = new DataLine(key, [], Fields());
        }
        else
        {
            throw Error("a list in [] or fields in {} are expected after the colon");
        }

        Skip();
        return _at == _line.Length ? entry : throw Error("there is more text after the closing bracket");
    }

    private List<KeyValuePair<string, IReadOnlyList<string>>> Fields()
    {
        var fields = new List<KeyValuePair<string, IReadOnlyList<string>>>(4);
        Expect('{');
        do
        {
            var field = Scalar(":");
            Expect(':');
            Skip();
            fields.Add(new(field, Peek() == '[' ? List() : [Scalar(",}")]));
            Skip();
        }
        while (Take(','));
        Expect('}');
        return fields;
    }

    private List<string> List()
    {
        var items = new List<string>();
        Expect('[');
        Skip();
        if (Take(']'))
        {
            return items;
        }

        do
        {
            items.Add(Scalar(",]"));
        }
        while (Take(','));
        Expect(']');
        return items;
    }

    private string Scalar(string stops)
    {
        Skip();
        if (Peek() is '"')
        {
            return Quoted();
        }

        var length = _line[_at..].IndexOfAny(stops);
        if (length < 1)
        {
            throw Error($"one of \"{stops}\" is expected after a value");
        }

        var value = _line.Slice(_at, length).TrimEnd().ToString();
        _at += length;
        return value;
    }

    private string Quoted()
    {
        var length = _line[(_at + 1)..].IndexOf('"');
        if (length < 0)
        {
            throw Error("a quotation mark is not closed");
        }

        var value = _line.Slice(_at + 1, length).ToString();
        _at += length + 2;
        Skip();
        return value;
    }

    private readonly char Peek() => _at < _line.Length ? _line[_at] : '\0';

    private void Skip()
    {
        while (Peek() == ' ')
        {
            _at++;
        }
    }

    private bool Take(char wanted)
    {
        Skip();
        if (Peek() != wanted)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Expect(char wanted)
    {
        if (!Take(wanted))
        {
            throw Error($"'{wanted}' is expected at column {_at + 1}");
        }
    }

    private readonly DataLineException Error(string reason) => new(file, number, reason);
}
