using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>"ông X thiệt mạng trong một vụ ẩu đả", "trùm khủng bố Y chết trong cuộc đột kích của Mỹ": who died in the attack was hit by it.</summary>
internal static class DiedIn
{
    private const int FarthestVerb = 4;

    public static PartyGroup? Find(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var link = sign.First - 1;
        while (link > sentence.First && article.Word(link) is "một" or "các" or "những" or "loạt")
        {
            link--;
        }

        if (link <= sentence.First || article.Word(link) is not ("trong" or "sau" or "vì" or "do"))
        {
            return null;
        }

        for (var at = link - 1; at > sentence.First && at >= link - FarthestVerb; at--)
        {
            if ((article.Word(at - 1), article.Word(at)) is ("thiệt" or "bỏ" or "mất" or "vong", "mạng") or ("tử", "vong" or "nạn" or "thương") or ("bị", "chết" or "thương"))
            {
                return Person(sentence, sign, at - 1);
            }

            if (article.Word(at) is "chết")
            {
                return Person(sentence, sign, at);
            }
        }

        return null;
    }

    private static PartyGroup? Person(SentenceReading sentence, ActSign sign, int verb) =>
        SubjectFinder.Find(sentence, sign, verb) is { } dead && sentence.Article.Entities[dead.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 } && !Attendant.IsBeside(sentence, dead) ? dead : null;
}
