using System.Security.Cryptography;

namespace Pipeline.Stages.Batching;

/// <summary>Pauses between attempts to write what others write too: drawn at random, so that those who met once do not meet again.</summary>
public static class Backoff
{
    private const int FirstMilliseconds = 8;
    private const int LongestMilliseconds = 400;
    private const int MaxDoublings = 6;

    /// <summary>Waits before attempt <paramref name="attempt"/> (from 0); not at all before the first two, since most races are lost once.</summary>
    public static Task BeforeAsync(int attempt, TimeProvider? time = null)
    {
        if (attempt < 2)
        {
            return Task.CompletedTask;
        }

        var most = Math.Min(LongestMilliseconds, FirstMilliseconds << Math.Min(attempt - 1, MaxDoublings));
        return Task.Delay(TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(1, most)), time ?? TimeProvider.System);
    }
}
