using System.Globalization;
using System.Text;

namespace Pipeline.Core.Language.Entities;

/// <summary>Stable ids: <c>person:vladimir-putin</c>, <c>country:RUS</c>, <c>office:USA/president</c>, <c>org:kremlin</c>.</summary>
public static class EntityIds
{
    /// <summary>Id of a person by canonical name.</summary>
    public static string Person(string name) => "person:" + Slug(name);

    /// <summary>Id of a country by ISO 3166-1 alpha-3.</summary>
    public static string Country(string country) => "country:" + country;

    /// <summary>Id of an office without a known holder; <paramref name="owner"/> is a country or an organisation.</summary>
    public static string Office(string owner, string office) => "office:" + owner + "/" + office;

    /// <summary>Id of anything else: <c>org</c>, <c>place</c>, <c>group</c>.</summary>
    public static string Named(EntityKind kind, string name) => kind switch
    {
        EntityKind.Place => "place:" + Slug(name),
        EntityKind.Group => "group:" + Slug(name),
        EntityKind.Person => Person(name),
        _ => "org:" + Slug(name),
    };

    /// <summary>Lower case ASCII letters and digits joined by hyphens; <c>đ</c> becomes <c>d</c>.</summary>
    public static string Slug(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var slug = new StringBuilder(name.Length);
        foreach (var unit in name.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(unit) == UnicodeCategory.NonSpacingMark)
            {
                continue;
            }

            var lower = char.ToLowerInvariant(unit) switch { 'đ' => 'd', 'ı' => 'i', 'ø' => 'o', 'ł' => 'l', var other => other };
            if (char.IsLetterOrDigit(lower))
            {
                slug.Append(lower);
            }
            else if (slug.Length > 0 && slug[^1] != '-' && lower is not '\'' and not '’' and not '.')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
