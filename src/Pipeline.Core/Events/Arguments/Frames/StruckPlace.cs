using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>The country of the place that an attack hits.</summary>
internal static class StruckPlace
{
    // "không kích khu vực ngoại ô thủ đô X"
    private const int NearTarget = 5;

    // "vào các khu dân cư của thành phố này"
    private const int FarthestPointer = 8;

    /// <summary>That of the place behind the words of the attack, else of the one that they point back at; null when there is neither.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sign">The attack.</param>
    /// <param name="found">Who and what stands around it.</param>
    /// <param name="actors">Those who attack.</param>
    public static EntityMention? Find(SentenceReading sentence, ActSign sign, Participants found, List<EntityMention> actors) =>
        Named(sentence, sign, found, actors) ?? Pointed(sentence, sign);

    // "tấn công vào thành phố này": the place named last
    private static EntityMention? Pointed(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var pointer = Enumerable.Range(sign.End, Math.Max(0, Math.Min(FarthestPointer, sentence.End - sign.End - 1)))
            .Any(at => (article.Word(at), article.Word(at + 1)) is ("phố", "này") or ("đô", "này") or ("tỉnh", "này") or ("trấn", "này") or ("vực", "này"));
        return pointer && article.Analysis.Entities.LastOrDefault(mention => mention is { Kind: EntityKind.Place, Country.Length: > 0 } && mention.Span.End <= sign.Span.Start) is { } town ? HomeCountry.AsCountry(town) : null;
    }

    // "phóng tên lửa vào thủ đô X", "pháo kích tỉnh X"; in his own country nobody strikes his own state
    private static EntityMention? Named(SentenceReading sentence, ActSign sign, Participants found, List<EntityMention> actors)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (mention is { Kind: EntityKind.Place, Country.Length: > 0 }
                && (preposition is "vào" or "nhằm vào" or "xuống" or "trúng" or "sang" or "phía" || (preposition.Length == 0 && !sign.IsNoun && group.First - sign.End <= NearTarget && !actors.Exists(actor => actor.Country == mention.Country))))
            {
                return HomeCountry.AsCountry(mention);
            }
        }

        return null;
    }
}
