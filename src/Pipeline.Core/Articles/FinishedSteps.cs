namespace Pipeline.Core.Articles;

/// <summary>Gives back what finished steps left behind while a large file is read.</summary>
/// <remarks>
/// The collector does not hurry where memory is plenty: bytes, page, raw and normalised text of one large file would all still stand
/// when its article is put together, ten times the file. Articles of the usual size never come here.
/// </remarks>
internal static class FinishedSteps
{
    /// <summary>UTF-16 units from which a text counts as large: a collection takes less time than the step before it.</summary>
    private const int Large = 1 << 19;

    /// <param name="length">In UTF-16 units.</param>
    public static bool IsLarge(int length) => length >= Large;

    /// <param name="length">Length of the text that the next step works on, in UTF-16 units.</param>
    public static void LetGo(int length)
    {
        if (IsLarge(length))
        {
            // aggressive: else the freed memory stays with the process, and the next step takes more beside it
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
