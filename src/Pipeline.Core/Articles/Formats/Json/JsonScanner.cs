using System.Text;
using System.Text.Json;

namespace Pipeline.Core.Articles.Formats.Json;

/// <summary>Walks JSON with <see cref="Utf8JsonReader"/> and notes where every text stands in the decoded file.</summary>
internal ref struct JsonScanner
{
    private readonly ReadOnlySpan<byte> _bytes;
    private Utf8JsonReader _reader;
    private int _knownByte;
    private int _knownChar;

    /// <param name="offset">Offset in the decoded file at which <paramref name="bytes"/> begin.</param>
    public JsonScanner(ReadOnlySpan<byte> bytes, int offset, int maxDepth)
    {
        _bytes = bytes;
        _knownChar = offset;
        _reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = maxDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
    }

    /// <summary>Reads the one value of the text. Objects come as records; anything else yields none.</summary>
    /// <exception cref="JsonException">The text is not JSON, or nested too deep.</exception>
    public List<JsonRecord> Read()
    {
        var root = new JsonRecord();
        _reader.Read();
        ReadValue(root, "");
        while (_reader.Read())
        {
            // only to see that nothing but white space follows
        }

        return root.Records.GetValueOrDefault("") ?? [];
    }

    private void ReadValue(JsonRecord into, string key)
    {
        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                ReadObject(into, key);
                break;
            case JsonTokenType.StartArray:
                while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
                {
                    ReadValue(into, key);
                }

                break;
            case JsonTokenType.String:
                Add(into.Texts, key, TextHere(quotes: 1));
                break;
            case JsonTokenType.Number:
                Add(into.Texts, key, TextHere(quotes: 0));
                break;
        }
    }

    private void ReadObject(JsonRecord into, string key)
    {
        var record = new JsonRecord();
        Add(into.Records, key, record);
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonFieldNames.KeyOf(_reader.GetString()!);
            _reader.Read();
            ReadValue(record, name);
        }
    }

    private JsonText TextHere(int quotes)
    {
        var first = (int)_reader.TokenStartIndex + quotes;
        var length = _reader.ValueSpan.Length;
        var start = CharAt(first);
        return new JsonText(start, CharAt(first + length) - start, _reader.ValueIsEscaped);
    }

    /// <summary>Offset in the decoded file of a byte; asked in rising order, so that counting goes on from the last answer.</summary>
    private int CharAt(int position)
    {
        _knownChar += Encoding.UTF8.GetCharCount(_bytes[_knownByte..position]);
        _knownByte = position;
        return _knownChar;
    }

    private static void Add<T>(Dictionary<string, List<T>> into, string key, T value)
    {
        if (!into.TryGetValue(key, out var list))
        {
            into[key] = list = [];
        }

        list.Add(value);
    }
}
