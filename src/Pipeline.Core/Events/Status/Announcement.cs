using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Status;

/// <summary>Acts that are announced or decided, and whether they are done already.</summary>
internal static class Announcement
{
    private const int FarthestSuccess = 6;

    /// <summary>Whether a verb of saying or deciding stands right before the act: <c>tuyên bố</c>, <c>quyết định</c>.</summary>
    public static bool IsAnnounced(SentenceReading sentence, ActSign sign)
    {
        if (IsDecision(sentence, sign.First) || IsDecision(sentence, sign.First - 2))
        {
            return true;
        }

        for (var length = 1; length <= 2; length++)
        {
            var at = sign.First - length;
            if (at >= sentence.First && sentence.Article.Is(at, CueKinds.Saying) && sentence.Article.CueLength(at) == length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"tuyên bố thử thành công tên lửa", "thử tên lửa bắn trúng mục tiêu": what succeeded is done.</summary>
    public static bool Succeeded(SentenceReading sentence, ActSign sign)
    {
        var (article, end) = (sentence.Article, Math.Min(sentence.End, sign.End + FarthestSuccess));
        return article.HasPair(sign.Head, end, "thành", "công") || article.HasPair(sign.Head, end, "bắn", "trúng") || article.HasPair(sign.Head, end, "đánh", "trúng");
    }

    /// <summary>Whether the words of the act themselves begin with announcing or promising it: <c>công bố khoản viện trợ</c>, <c>hứa … hỗ trợ</c>.</summary>
    public static bool IsPromise(SentenceReading sentence, ActSign sign) =>
        (sentence.Article.Word(sign.Head), sentence.Article.Word(sign.Head + 1)) is ("công", "bố") or ("cam", "kết") or ("thông", "báo") or ("quyết", "định") or ("tuyên", "bố") or ("loan", "báo") or ("hứa", _) or ("ngỏ", "ý") or ("sẵn", "sàng");

    // "quyết định viện trợ", "quyết định trích … hỗ trợ"
    private static bool IsDecision(SentenceReading sentence, int at) =>
        at >= sentence.First && at + 1 < sentence.End && sentence.Article.Word(at) is "quyết" && sentence.Article.Word(at + 1) is "định";
}
