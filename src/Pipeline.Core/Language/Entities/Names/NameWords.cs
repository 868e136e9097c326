using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Names;

/// <summary>Which words make up people's names (<c>Data/vi/names-of-people.yaml</c>).</summary>
public static class NameWords
{
    private static readonly Lazy<Dictionary<string, HashSet<ulong>>> Lists = new(Load);

    /// <summary>A Vietnamese family name that opens a name of two syllables by itself.</summary>
    public static bool IsStrongSurname(ulong word) => Has("strong", word);

    /// <summary>A Vietnamese family name that is also a common word.</summary>
    public static bool IsWeakSurname(ulong word) => Has("weak", word);

    /// <summary>A first name of the foreign news.</summary>
    public static bool IsGivenName(ulong word) => Has("given", word);

    /// <summary>A small word inside names (<c>bin</c>, <c>von</c>).</summary>
    public static bool IsParticle(ulong word) => Has("particles", word);

    /// <summary>Ends the name of a foreign company or school (<c>Corp</c>).</summary>
    public static bool IsSuffix(ulong word) => Has("suffixes", word);

    /// <summary>A Korean family name, as the foreign news spells it (<c>Chey</c>).</summary>
    public static bool IsKoreanSurname(ulong word) => Has("korean", word);

    private static bool Has(string list, ulong word) => Lists.Value[list].Contains(word);

    private static Dictionary<string, HashSet<ulong>> Load()
    {
        var lists = new Dictionary<string, HashSet<ulong>>(StringComparer.Ordinal);
        foreach (var line in DataLineFile.Load("vi/names-of-people.yaml"))
        {
            lists.Add(line.Key, WordId.SetOf(line.Items));
        }

        return lists;
    }
}
