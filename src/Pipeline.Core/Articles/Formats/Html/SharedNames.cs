namespace Pipeline.Core.Articles.Formats.Html;

/// <summary>One string for every different name in a page, so that elements share theirs. Held by a page: what is in one is no business of the next.</summary>
internal sealed class SharedNames
{
    /// <summary>Longer values are hardly met twice.</summary>
    private const int Longest = 200;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _all = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> name)
    {
        if (name.Length > Longest)
        {
            return name.ToString();
        }

        if (!_all.TryGetValue(name, out var known))
        {
            known = name.ToString();
            _all.Set.Add(known);
        }

        return known;
    }
}
