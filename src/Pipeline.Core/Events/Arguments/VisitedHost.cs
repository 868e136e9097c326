using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Tổng thống X sẽ thăm Ấn Độ, ký hợp đồng": who signs on a visit signs with the host.</summary>
internal static class VisitedHost
{
    private const int FarthestWords = 2;

    /// <summary>The country visited in the same sentence before <paramref name="sign"/>, or null.</summary>
    public static EntityMention? Before(SentenceReading sentence, ActSign sign)
    {
        var visit = sentence.Signs.LastOrDefault(other => other.Rule.Mode == "visit" && other.End <= sign.First);
        var host = visit is null ? null : sentence.Groups.FirstOrDefault(group => group.First >= visit.End && group.First - visit.End <= FarthestWords && group.End <= sign.First);
        return host is not null && sentence.Article.Entities[host.Entities[0]] is { Kind: EntityKind.Country or EntityKind.Place } place ? HomeCountry.AsCountry(place) : null;
    }
}
