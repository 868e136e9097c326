using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Whether what belongs to a party behind the noun of an attack is what was struck: <c>vụ tập kích hai nhà máy dầu của X</c>.</summary>
internal static class AttackTarget
{
    /// <summary>The owner, unless what he owns is the target; an attack is his who stands behind <c>của</c> otherwise.</summary>
    public static PartyGroup? NotOf(SentenceReading sentence, ActSign sign, PartyGroup? owner) =>
        owner is not null && IsOf(sentence, sign, owner) ? null : owner;

    private static bool IsOf(SentenceReading sentence, ActSign sign, PartyGroup owner)
    {
        var article = sentence.Article;
        // "kế hoạch đốt thành phố X của IS": whose plan it is
        if (article.Word(sign.First) is "kế" or "âm")
        {
            return false;
        }

        for (var at = sign.HeadEnd; at < owner.First; at++)
        {
            if (article.IsPunctuation(at) || article.Word(at) is "bằng" or "do" or "từ" or "của" or "ở" or "tại" || sentence.GroupAt(at) is not null)
            {
                return false;
            }

            if (article.Word(at) is "vào" or "nhằm" or "nhắm" or "trúng" || article.Is(at, CueKinds.Target))
            {
                return true;
            }
        }

        return false;
    }
}
