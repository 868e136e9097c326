using System.Text;

namespace Pipeline.Core.Articles.Cleaning;

/// <summary>A short line without case, digits and signs, for comparison with the word lists.</summary>
internal static class PhraseKey
{
    public static string Of(ReadOnlySpan<char> line)
    {
        var key = new StringBuilder(line.Length);
        foreach (var c in line)
        {
            if (char.IsLetter(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
