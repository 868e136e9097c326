using Pipeline.Core.Data;

namespace Pipeline.Core.Articles.Cleaning.Sources;

/// <summary>Agencies and outlets by the way they are credited.</summary>
internal static class Outlets
{
    private static readonly List<Outlet> s_all = DataFields.LoadList("vi/articles/outlets.yaml", Outlet.Read);

    /// <summary>Spellings by their first character, the longest first.</summary>
    private static readonly Dictionary<char, List<(string Spelling, Outlet Outlet)>> s_byFirst = ByFirst();

    public static IReadOnlyList<Outlet> All => s_all;

    /// <summary>The outlet credited at the very start of <paramref name="text"/>, with the length of its spelling; length 0 when there is none.</summary>
    public static (Outlet? Outlet, int Length) At(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !s_byFirst.TryGetValue(text[0], out var candidates))
        {
            return (null, 0);
        }

        foreach (var (spelling, outlet) in candidates)
        {
            if (text.StartsWith(spelling) && (text.Length == spelling.Length || !char.IsLetterOrDigit(text[spelling.Length])))
            {
                return (outlet, spelling.Length);
            }
        }

        return (null, 0);
    }

    /// <summary>The first outlet named as a whole word anywhere in <paramref name="text"/>; agencies go before others.</summary>
    public static Outlet? In(ReadOnlySpan<char> text)
    {
        Outlet? found = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
            {
                continue;
            }

            if (At(text[i..]).Outlet is { } outlet)
            {
                if (outlet.Kind == "agency")
                {
                    return outlet;
                }

                found ??= outlet;
            }
        }

        return found;
    }

    private static Dictionary<char, List<(string Spelling, Outlet Outlet)>> ByFirst()
    {
        var byFirst = new Dictionary<char, List<(string Spelling, Outlet Outlet)>>();
        foreach (var outlet in s_all)
        {
            foreach (var spelling in outlet.Also.Prepend(outlet.Name))
            {
                if (!byFirst.TryGetValue(spelling[0], out var spellings))
                {
                    byFirst.Add(spelling[0], spellings = []);
                }

                LongestFirst.Add(spellings, spelling, outlet);
            }
        }

        return byFirst;
    }
}
