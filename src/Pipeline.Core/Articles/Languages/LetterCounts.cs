using Pipeline.Core.Text.Vietnamese;

namespace Pipeline.Core.Articles.Languages;

/// <summary>Letters of a text by script, as far as they tell languages apart.</summary>
/// <param name="Letters">All letters.</param>
/// <param name="Telling">Letters that only Vietnamese has.</param>
/// <param name="ForeignScript">Language of a script other than Latin that carries most letters, else null.</param>
internal readonly record struct LetterCounts(int Letters, int Telling, string? ForeignScript)
{
    public static LetterCounts Of(ReadOnlySpan<char> text)
    {
        int letters = 0, telling = 0, cyrillic = 0, han = 0, kana = 0, hangul = 0, thai = 0, lao = 0, khmer = 0, arabic = 0, other = 0;
        foreach (var c in text)
        {
            if (char.IsAscii(c))
            {
                letters += char.IsAsciiLetter(c) ? 1 : 0;
                continue;
            }

            if (!char.IsLetter(c))
            {
                continue;
            }

            letters++;
            switch (c)
            {
                case < '\u0250' or (>= '\u1E00' and <= '\u1EFF'):
                    telling += VietnameseLetter.IsTelling(c) ? 1 : 0;
                    break;
                case >= '\u0400' and <= '\u052F': cyrillic++; break;
                case >= '\u0600' and <= '\u06FF': arabic++; break;
                case >= '\u0E00' and <= '\u0E7F': thai++; break;
                case >= '\u0E80' and <= '\u0EFF': lao++; break;
                case >= '\u1780' and <= '\u17FF': khmer++; break;
                case >= '\u3040' and <= '\u30FF': kana++; break;
                case >= '\u3400' and <= '\u9FFF': han++; break;
                case (>= '\u1100' and <= '\u11FF') or (>= '\uAC00' and <= '\uD7A3'): hangul++; break;
                default: other++; break;
            }
        }

        var foreign = cyrillic + arabic + thai + lao + khmer + kana + han + hangul + other;
        if (foreign * 2 <= letters)
        {
            return new LetterCounts(letters, telling, null);
        }

        (string Language, int Count)[] scripts =
            [("ru", cyrillic), ("ar", arabic), ("th", thai), ("lo", lao), ("km", khmer), (kana * 10 > kana + han ? "ja" : "zh", kana + han), ("ko", hangul), (LanguageDetector.Undetermined, other)];
        return new LetterCounts(letters, telling, scripts.MaxBy(script => script.Count).Language);
    }
}
