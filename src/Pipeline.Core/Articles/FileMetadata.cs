using Pipeline.Core.Articles.Dates;
using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles;

/// <summary>What the container says of a file (blob metadata); it goes before what the file says of itself.</summary>
internal static class FileMetadata
{
    public static void Apply(IReadOnlyDictionary<string, string>? given, DraftMetadata metadata)
    {
        if (given is null)
        {
            return;
        }

        metadata.Url = Value(given, "url") ?? metadata.Url;
        metadata.Publisher = Value(given, "publisher") ?? metadata.Publisher;
        if (Value(given, "published") is { } published && RecordDate.Parse(published, PublicationBasis.Metadata) is { } date)
        {
            metadata.Dates.Insert(0, date);
        }
    }

    private static string? Value(IReadOnlyDictionary<string, string> given, string key)
    {
        foreach (var (name, value) in given)
        {
            if (name.Equals(key, StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(value))
            {
                return value.Trim();
            }
        }

        return null;
    }
}
