using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Tells where the words end that an act can have its objects among.</summary>
internal static class ObjectEnd
{
    // "diễn ra hôm 5/3 giữa"
    private const int FarthestSides = 7;

    // "dự kiến sẽ được diễn ra"
    private const int MostAuxiliaries = 5;

    /// <summary>Whether the clause of <paramref name="sign"/> ends at the token: by a mark, a conjunction or the next verb.</summary>
    public static bool IsAt(SentenceReading sentence, ActSign sign, int at)
    {
        var article = sentence.Article;
        // "các nhóm còn ở trong rừng": only behind a comma or before a name it opens a clause
        var isStill = article.Word(at) is "còn" && at > sentence.First && !article.IsPunctuation(at - 1) && sentence.GroupAt(at + 1) is null;
        if (IsHappening(sentence, sign, at))
        {
            return false;
        }

        if (at >= sign.End && !isStill && article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) && !article.Is(at, CueKinds.Including))
        {
            return true;
        }

        // "thăm Lào theo lời mời của ông X": who invited is no object
        if (at >= sign.End && article.Word(at) is "theo" && at + 2 < sentence.End && article.HasPair(at + 1, at + 3, "lời", "mời"))
        {
            return true;
        }

        if (article.IsPunctuation(at))
        {
            return (article.Word(at) is ":" && !ListsBehind(article, at)) || article.Word(at) is ";" or "!" or "?" or "”" or "…" || (article.Word(at) is "." && !IsInNumber(article, at)) || (article.Word(at) is "," && !IsInNumber(article, at) && !ContinuesList(sentence, at));
        }

        return at >= sign.End && !IsNominal(sentence, at) && (article.Is(at, CueKinds.Saying) && !article.Is(at, CueKinds.Preposition) && !IsShared(article, at) || StartsVerb(sentence, sign, at));
    }

    // "cuộc tập trận (sắp) diễn ra giữa A và B", "… đang diễn ra với B": with whom stands behind the verb of happening
    private static bool IsHappening(SentenceReading sentence, ActSign sign, int at)
    {
        if (!sign.IsNoun || at < sign.End)
        {
            return false;
        }

        var verb = at;
        while (verb < at + MostAuxiliaries && verb < sentence.End && sentence.Article.Word(verb) is "đang" or "sắp" or "sẽ" or "đã" or "dự" or "kiến" or "được" or "vừa")
        {
            verb++;
        }

        var end = Math.Min(verb + FarthestSides, sentence.End);
        return sentence.Article.Word(verb) is "diễn" && (sentence.Article.Has(verb, end, "giữa") || (sign.Rule.Type is "COOPERATE" or "CONSULT" && sentence.Article.Has(verb, end, "với")));
    }

    // "khởi tố ba bị can gồm: A; B"
    private static bool ListsBehind(ArticleReading article, int colon) =>
        article.Is(colon - 1, CueKinds.Including) || (article.Is(colon - 2, CueKinds.Including) && article.CueLength(colon - 2) == 2);

    // "rút khỏi thỏa thuận chia sẻ tin tình báo với X": nobody speaks
    private static bool IsShared(ArticleReading article, int at) =>
        article.Word(at) is "chia" && at + 2 < article.Tokens.Count && article.Word(at + 2) is "tin" or "thông" or "tình" or "dữ" or "kinh" or "gánh";

    // "bác bỏ phát biểu của X", "chỉ trích quyết định này": the words said are the object here
    private static bool IsNominal(SentenceReading sentence, int at)
    {
        var article = sentence.Article;
        var end = at + Math.Max(1, article.CueLength(at));
        // "thất vọng về quyết định đơn phương của X"
        var isGoverned = at > sentence.First && article.Word(at - 1) is "về" or "trước" or "với" && end + 3 < sentence.End && article.Has(end, end + 3, "của") && sentence.GroupAt(end) is null;
        return isGoverned || (end < sentence.End && article.Word(end) is "của" or "này" or "đó" or "trên" or "nói") || (at > sentence.First && (article.Is(at - 1, CueKinds.Classifier) || article.Word(at - 1) is "các" or "những" or "mọi"));
    }

    // "3,5 triệu USD cho X", "cuộc không kích hôm 18.5 của X"
    private static bool IsInNumber(ArticleReading article, int at) =>
        at > 0 && at + 1 < article.Tokens.Count && article.Tokens[at].IsGlued && article.Tokens[at + 1].IsGlued && char.IsAsciiDigit(article.Word(at - 1)[^1]) && char.IsAsciiDigit(article.Word(at + 1)[0]);

    // "…, Nhật Bản và Nga", "…, trong đó có Nhật Bản": still the list
    private static bool ContinuesList(SentenceReading sentence, int at) =>
        (at + 1 < sentence.End && sentence.Article.Is(at + 1, CueKinds.Including))
        || at + 1 < sentence.End && sentence.GroupAt(at + 1) is not null && sentence.GroupAt(at - 1) is not null
        && sentence.Article.Word(Math.Min(sentence.End - 1, sentence.GroupAt(at + 1)!.End)) is "và" or ",";

    private static bool StartsVerb(SentenceReading sentence, ActSign sign, int at)
    {
        // "mục tiêu trong vụ không kích là nơi trú ẩn của X": what follows tells what something is
        if (sign.IsNoun && sentence.Article.Word(at) is "là" && sentence.Article.Word(at - 1) is not ("gọi" or "coi" or "được" or "chính" or "việc" or "hay" or "tức" or "cũng"))
        {
            return true;
        }

        if (sentence.Article.Word(at) is "đã" or "sẽ" or "đang" or "dự kiến" or "diễn"
            // "chuyến thăm X vừa qua của Y"
            || (sentence.Article.Word(at) is "vừa" && sentence.Article.Word(at + 1) is not ("qua" or "rồi"))
            // "thiết bị" has no "bị"
            || (sentence.Article.Word(at) is "bị" && sentence.Article.Is(at, CueKinds.Passive)))
        {
            return true;
        }

        if (sentence.Article.Is(at, CueKinds.Purpose) && sentence.Article.Word(at) is not ("và" or "hay" or "hoặc" or "cũng"))
        {
            return true;
        }

        foreach (var other in sentence.Signs)
        {
            if (other.First == at && other != sign && !other.IsNoun && other.Rule.Frame != ActFrame.Travel && (!sign.Rule.Controls || (sign.Rule.Type == "SUPPORT" && sentence.Article.Word(at - 1) is "và")) && sign.Rule.ComplementModes.Count == 0 && !IsThreatened(sign, other))
            {
                return true;
            }
        }

        return false;
    }

    // "dọa áp thuế lên hàng hóa X", "từ chối dẫn độ Y cho Z": the parties of what is threatened are those of the threat
    private static bool IsThreatened(ActSign sign, ActSign other) => sign.Rule.Type is "THREATEN" or "REJECT" && other.First - sign.End <= 2;
}
