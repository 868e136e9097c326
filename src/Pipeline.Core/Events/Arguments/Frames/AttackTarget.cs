using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Whom an attack strikes: who stands behind it, whose men or things these are (<c>vụ tập kích hai nhà máy dầu của X</c>).</summary>
internal static class AttackTarget
{
    // "tiêu diệt các tay súng thuộc lực lượng của X"
    private const int FarthestOwner = 6;

    // "vùng đất do Nhà nước Hồi giáo (IS) đang kiểm soát"
    private const int HoldingWords = 5;

    private static readonly string[] Targets = ["", "vào", "nhằm vào", "chống", "chống lại", "trúng", "xuống", "sang", "phía", "giữa", "với"];

    /// <summary>The party that is struck, or null.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="sign">The attack.</param>
    /// <param name="found">Who stands around it.</param>
    /// <param name="isOwned">Whether it is a noun that belongs to whoever attacks.</param>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, Participants found, bool isOwned) =>
        Gunmen(sentence, Target(sentence, sign, found, isOwned), found);

    /// <summary>The owner, unless what he owns is the target; an attack is his who stands behind <c>của</c> otherwise.</summary>
    public static PartyGroup? NotOf(SentenceReading sentence, ActSign sign, PartyGroup? owner) =>
        owner is not null && IsOf(sentence, sign, owner) ? null : owner;

    private static bool IsOf(SentenceReading sentence, ActSign sign, PartyGroup owner)
    {
        var article = sentence.Article;
        // "kế hoạch đốt thành phố X của IS": whose plan it is
        if (article.Word(sign.First) is "kế" or "âm" && (sentence.GroupAt(owner.First - 2) is not null || sentence.Groups.Any(group => group.First >= sign.HeadEnd && group.End <= owner.First) || !article.HasCue(sign.HeadEnd, owner.First, CueKinds.Target)))
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

    // "tiêu diệt các tay súng của X": whose men they are
    private static PartyGroup? Gunmen(SentenceReading sentence, PartyGroup? target, Participants found) =>
        target is not null && sentence.Article.Entities[target.Entities[0]] is { Kind: EntityKind.Group, Name: "militants" or "attackers" or "terrorists" }
            && found.Behind("của", "thuộc") is { } owner && owner.First > target.First && owner.First - target.End <= FarthestOwner ? owner : target;

    private static PartyGroup? Target(SentenceReading sentence, ActSign sign, Participants found, bool isOwned)
    {
        // "bắn hạ một máy bay của Nga gần biên giới với Syria"; "cuộc không kích của Mỹ và Anh vào Yemen": whose it is has done it
        if (found.Objects is [(var owner, "của"), ..] && owner.First >= sign.End && !IsSuspected(sentence, owner) && !(isOwned && found.Behind("vào", "nhằm vào", "xuống") is not null))
        {
            return owner;
        }

        foreach (var (group, preposition) in found.Objects)
        {
            if (Targets.Contains(preposition, StringComparer.Ordinal) || (preposition is "do" && sentence.Article.Has(group.End, Math.Min(group.End + HoldingWords, sentence.End), "kiểm", "chiếm", "nắm")))
            {
                return group;
            }
        }

        // "bắn hạ một máy bay của Nga"
        return found.Behind("của") is { } whose && !IsSuspected(sentence, whose) ? whose : null;
    }

    // "bắn hạ một máy bay nghi của X": nobody knows
    private static bool IsSuspected(SentenceReading sentence, PartyGroup owner) => sentence.Article.Word(owner.First - 2) is "nghi";
}
