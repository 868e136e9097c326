namespace Pipeline.Core.Articles.Cleaning;

/// <summary>Lists of words that are tried from the longest on.</summary>
/// <remarks>Plain loops: every LINQ operator over a value type is compiled anew at start-up, which costs more than the work.</remarks>
internal static class LongestFirst
{
    /// <summary>Puts <paramref name="words"/> behind all that are as long or longer.</summary>
    public static void Add<T>(List<(string Words, T Value)> list, string words, T value)
        where T : class
    {
        var at = list.Count;
        while (at > 0 && list[at - 1].Words.Length < words.Length)
        {
            at--;
        }

        list.Insert(at, (words, value));
    }
}
