using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"ném đá, trứng vào Đại sứ quán X", "xông vào dinh thự của Tổng thống Y": against whom a crowd riots whose seat it storms.</summary>
internal static class StormedSeat
{
    private const int FarthestWords = 14;

    // "dinh thự chính thức của Tổng thống X"
    private const int FarthestOwner = 6;

    /// <summary>The state of the mission, whose residence it is, or <paramref name="home"/> where the seat is the government's; null when no seat is named.</summary>
    public static EntityMention? Of(SentenceReading sentence, ActSign sign, EntityMention? home)
    {
        var article = sentence.Article;
        for (var at = sign.First; at < sentence.End && at < sign.End + FarthestWords && article.Word(at) is not (";" or "." or "sau" or "khi"); at++)
        {
            if (sentence.GroupAt(at) is { } group && article.Entities[group.Entities[0]] is { Office: "embassy" } mission)
            {
                return HomeCountry.AsCountry(mission);
            }

            if (RoleWords.Seats.StandAt(article, at))
            {
                return Resident(sentence, at) ?? home;
            }
        }

        return null;
    }

    // the person named behind "của"
    private static EntityMention? Resident(SentenceReading sentence, int seat)
    {
        for (var at = seat + 1; at < sentence.End && at <= seat + FarthestOwner && !sentence.Article.IsPunctuation(at); at++)
        {
            if (sentence.GroupAt(at) is { } owner && sentence.Article.Word(owner.First - 1) is "của" && sentence.Article.Entities[owner.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 } named)
            {
                return named;
            }
        }

        return null;
    }
}
