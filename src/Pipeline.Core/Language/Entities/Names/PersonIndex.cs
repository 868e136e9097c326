using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Known people by the words of their names, for partial names (<c>ông Lavrov</c>, <c>ông Tập</c>).</summary>
public sealed class PersonIndex
{
    private readonly Dictionary<ulong, List<LexiconEntry>> _byWord = [];
    private readonly List<LexiconEntry> _all = [];
    private readonly Dictionary<string, List<ulong[]>> _forms = new(StringComparer.Ordinal);
    private readonly Lazy<Dictionary<string, LexiconEntry>> _byId;

    public PersonIndex() => _byId = new(() => _all.DistinctBy(entry => EntityIds.Person(entry.Name)).ToDictionary(entry => EntityIds.Person(entry.Name), StringComparer.Ordinal));

    /// <summary>People one of whose names begins or ends with <paramref name="word"/>, in file order.</summary>
    public IReadOnlyList<LexiconEntry> With(ulong word) => _byWord.TryGetValue(word, out var people) ? people : [];

    /// <summary>Every listed form of a person's name, as words.</summary>
    public IReadOnlyList<ulong[]> Forms(string name) => _forms.TryGetValue(name, out var forms) ? forms : [];

    /// <summary>The person whose id is <paramref name="id"/> (<see cref="EntityIds.Person"/>), or null.</summary>
    public LexiconEntry? WithId(string id) => _byId.Value.GetValueOrDefault(id);

    /// <summary>Everyone, in file order.</summary>
    public IReadOnlyList<LexiconEntry> All => _all;

    internal void Add(string form, LexiconEntry entry)
    {
        var tokens = Tokenizer.Tokenize(form);
        AddForm(tokens, entry);
        if (tokens.Count == 1)
        {
            return;
        }

        var last = tokens.Count - 1;
        AddWord(tokens[0], entry);

        // of a Sino-Vietnamese reading (Lại Thanh Đức) only the family name is ever used alone
        if (entry.Country == "VNM" || !Syllables.IsVietnamese(tokens.WordAt(last)))
        {
            AddWord(tokens[last], entry);
        }
    }

    private void AddForm(TokenizedText tokens, LexiconEntry entry)
    {
        var name = entry.Name;
        if (!_forms.TryGetValue(name, out var forms))
        {
            _forms.Add(name, forms = []);
            _all.Add(entry);
        }

        forms.Add(tokens.Words());
    }

    private void AddWord(in Token token, LexiconEntry entry)
    {
        var word = token.Word;
        if (token.Length == 1)
        {
            return;
        }

        if (!_byWord.TryGetValue(word, out var people))
        {
            _byWord.Add(word, people = []);
        }

        if (!people.Contains(entry))
        {
            people.Add(entry);
        }
    }
}
