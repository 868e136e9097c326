namespace Pipeline.Core.Articles.Drafts;

/// <summary>Tells a text whose signs were set apart by spaces (<c>Paul Whelan , người …</c>) from one as it was printed.</summary>
internal static class Tokenized
{
    private const int MinSigns = 4;
    private const int SampleLength = 20_000;

    public static bool Looks(string text)
    {
        int signs = 0, apart = 0;
        var sample = text.AsSpan(0, Math.Min(text.Length, SampleLength));
        for (var i = 1; i < sample.Length; i++)
        {
            if (sample[i] is not (',' or '.') || char.IsAsciiDigit(sample[i - 1]))
            {
                continue;
            }

            signs++;
            apart += sample[i - 1] == ' ' ? 1 : 0;
        }

        return signs >= MinSigns && apart * 10 >= signs * 7;
    }
}
