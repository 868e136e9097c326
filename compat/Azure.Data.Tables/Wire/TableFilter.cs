using System.Globalization;

namespace Azure.Data.Tables.Wire;

/// <summary>Interpolated values as OData literals, so that no value can change a filter's meaning.</summary>
internal static class TableFilter
{
    public static string Create(FormattableString filter) =>
        string.Format(CultureInfo.InvariantCulture, filter.Format, Array.ConvertAll(filter.GetArguments(), argument => (object)Literal(argument)));

    private static string Literal(object? value) => value switch
    {
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture) + "L",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        Guid guid => $"guid'{guid}'",
        byte[] bytes => $"X'{Convert.ToHexString(bytes)}'",
        DateTimeOffset time => $"datetime'{time.UtcDateTime.ToString("o", CultureInfo.InvariantCulture)}'",
        DateTime time => $"datetime'{time.ToUniversalTime().ToString("o", CultureInfo.InvariantCulture)}'",
        _ => throw new ArgumentException($"Unable to convert argument {value} to an OData literal."),
    };
}
