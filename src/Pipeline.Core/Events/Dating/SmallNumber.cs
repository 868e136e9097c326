using System.Globalization;

namespace Pipeline.Core.Events.Dating;

/// <summary>Numbers of days as a sentence counts them.</summary>
internal static class SmallNumber
{
    /// <summary>1 to 10 in words, any number in digits; else null.</summary>
    public static int? Of(string word) => word switch
    {
        "một" => 1,
        "hai" => 2,
        "ba" => 3,
        "bốn" => 4,
        "năm" => 5,
        "sáu" => 6,
        "bảy" => 7,
        "tám" => 8,
        "chín" => 9,
        "mười" => 10,
        _ => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
    };
}
