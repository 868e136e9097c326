using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Sentences;

/// <summary>The words of <c>Data/vi/sentences.yaml</c>.</summary>
internal sealed class SentenceWords
{
    private readonly Dictionary<ulong, bool> _abbreviations = [];
    private readonly HashSet<ulong> _openers;
    private readonly HashSet<ulong> _domains;

    private SentenceWords(DataNode root)
    {
        foreach (var word in root["abbreviations"]?.Texts ?? [])
        {
            _abbreviations[WordId.Of(word)] = char.IsUpper(word[0]);
        }

        _openers = WordId.SetOf(root["openers"]?.Texts ?? []);
        _domains = WordId.SetOf(root["domains"]?.Texts ?? []);
    }

    public static SentenceWords Shared { get; } = new(DataFile.Load("vi/sentences.yaml"));

    /// <summary>A word whose full stop belongs to it (<c>TS.</c>, <c>No.</c>).</summary>
    public bool IsAbbreviation(in Token token) =>
        _abbreviations.TryGetValue(token.Word, out var capital) && (!capital || token.IsCapitalised);

    /// <summary>A capitalised word that opens sentences and is no name.</summary>
    public bool IsOpener(in Token token) => token.IsCapitalised && !token.IsAllCapitals && _openers.Contains(token.Word);

    /// <summary>The last part of a web address.</summary>
    public bool IsDomain(in Token token) => _domains.Contains(token.Word);
}
