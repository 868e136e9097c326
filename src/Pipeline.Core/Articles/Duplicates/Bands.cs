using System.Globalization;

namespace Pipeline.Core.Articles.Duplicates;

/// <summary>
/// Cuts a signature into bands of a few hashes; each band is a key under which texts meet. Few hashes a band find texts that have little
/// in common; many keep texts apart that have nothing in common but formulas.
/// </summary>
internal static class Bands
{
    /// <summary>
    /// Keys of articles that lie in memory together. Texts with a resemblance of 0.25 share one of 42 bands of three hashes with
    /// probability 0.48, of 0.38 with 0.91, of 0.5 with 0.996, of 0.1 with 0.04.
    /// </summary>
    public static IReadOnlyList<string> InMemory(NearDuplicateSignature signature) => KeysOf(signature, hashes: 3, SignatureBuilder.Permutations / 3);

    /// <summary>
    /// Keys of articles that are filed in a table, each a row to write. Texts with a resemblance of 0.5 share one of 12 bands of four
    /// hashes with probability 0.54, of 0.67 with 0.93, of 0.8 with 0.998. With three hashes a band, every fortieth of 35,000 newspaper
    /// articles shared one with an article that is no copy of it, and ever more as ever more are filed; with four every 170th does.
    /// </summary>
    public static IReadOnlyList<string> Filed(NearDuplicateSignature signature) => KeysOf(signature, hashes: 4, NearDuplicates.FiledKeys);

    private static string[] KeysOf(NearDuplicateSignature signature, int hashes, int count)
    {
        var keys = new string[signature.Shingles == 0 ? 0 : count];
        for (var band = 0; band < keys.Length; band++)
        {
            var hash = 14695981039346656037UL;
            for (var i = 0; i < hashes; i++)
            {
                hash = (hash ^ signature.Hashes[(band * hashes) + i]) * 1099511628211UL;
            }

            keys[band] = string.Create(CultureInfo.InvariantCulture, $"{band:d2}-{hash:x16}");
        }

        return keys;
    }
}
