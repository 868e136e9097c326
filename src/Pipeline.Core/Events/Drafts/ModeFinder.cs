using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Drafts;

/// <summary>The mode of an act where other words than its own choose it: what is asked for, refused or threatened, or by what means it is done.</summary>
internal static class ModeFinder
{
    // how far behind the words of an act those that choose its mode may stand
    private const int ComplementWords = 14;

    // what "tuyên bố sẽ" promises stands right behind it
    private const int PromisedWords = 6;

    private const int MeansWords = 10;

    private const string By = "bằng";

    /// <summary>The mode; null when the words need a complement and have none.</summary>
    public static string? Find(SentenceReading sentence, ActSign sign)
    {
        if (Means(sentence, sign) is { } means)
        {
            return means;
        }

        if (sign.Rule.ComplementModes.Count == 0)
        {
            return sign.Rule.Mode;
        }

        var behind = Nearest(sentence, sign, sign.Head, EndOfComplement(sentence, sign));
        // "đề nghị đối thoại của X bị Y bác": what is refused stands before the passive
        return behind ?? (PassiveMarkers.Before(sentence, sign) is { } marker ? Nearest(sentence, sign, sentence.First, marker) : null)
            ?? (sign.Rule.OnlyWithComplement ? null : sign.Rule.Mode);
    }

    // "kêu gọi kiềm chế nhưng đổ lỗi cho X vì cung cấp vũ khí": behind the contrast something else is told
    private static int EndOfComplement(SentenceReading sentence, ActSign sign)
    {
        var isPromise = sign.Rule.OnlyWithComplement && sentence.Article.HasPair(sign.First, sign.End, "bố", "sẽ");
        var last = Math.Min(sentence.End, sign.End + (isPromise ? PromisedWords : ComplementWords));
        for (var at = sign.End; at < last; at++)
        {
            // "một mực phủ nhận, đồng thời tìm kiếm sự hỗ trợ": so has the next verb
            if (sentence.Article.Word(at) is ";" || (sentence.Article.Word(at) is "," && sentence.Article.HasPair(at + 1, at + 3, "đồng", "thời")) || (sentence.Article.Word(at) is "nhưng" or "song" && sentence.Article.Is(at, CueKinds.Boundary)))
            {
                return at;
            }
        }

        return last;
    }

    private static string? Nearest(SentenceReading sentence, ActSign sign, int first, int end) =>
        Nearest(sentence, sign, sign.Rule.ComplementModes, cue => cue.First >= first && cue.First < end);

    // "chiến đấu cơ Israel tấn công X", "tấn công X bằng máy bay không người lái": in the same clause; "tấn công máy bay" is no means
    private static string? Means(SentenceReading sentence, ActSign sign) => sign.Rule.MeansModes.Count == 0
        ? null
        : NearestMeans(sentence, sign);

    private static string? NearestMeans(SentenceReading sentence, ActSign sign) =>
        Nearest(sentence, sign, sign.Rule.MeansModes, cue => sentence.Article.Word(cue.First) == By ? IsBehind(sentence, sign, cue) : IsBefore(sentence, sign, cue));

    // of two that begin at the same word the one written first in the rule; most sentences have none
    private static string? Nearest(SentenceReading sentence, ActSign sign, IReadOnlyList<string> modes, Func<ComplementCue, bool> fits)
    {
        string? nearest = null;
        var least = (Distance: int.MaxValue, Order: int.MaxValue);
        foreach (var cue in sentence.Complements)
        {
            if (cue.Rule != sign.Rule || !fits(cue))
            {
                continue;
            }

            var (distance, order) = (Math.Abs(cue.First - sign.Head), OrderOf(modes, cue.Mode));
            if (distance < least.Distance || (distance == least.Distance && order < least.Order))
            {
                (nearest, least) = (cue.Mode, (distance, order));
            }
        }

        return nearest;
    }

    // behind all where the rule does not list it
    private static int OrderOf(IReadOnlyList<string> modes, string mode)
    {
        var order = 0;
        while (order < modes.Count && modes[order] != mode)
        {
            order++;
        }

        return order;
    }

    private static bool IsBehind(SentenceReading sentence, ActSign sign, ComplementCue cue) =>
        cue.First >= sign.HeadEnd && cue.First < sign.End + MeansWords && IsOneClause(sentence, sign.HeadEnd, cue.First);

    private static bool IsBefore(SentenceReading sentence, ActSign sign, ComplementCue cue) =>
        cue.First < sign.First && cue.First >= sign.First - MeansWords && IsOneClause(sentence, cue.First, sign.First);

    private static bool IsOneClause(SentenceReading sentence, int first, int end)
    {
        for (var at = first; at < end; at++)
        {
            // "không quân X hôm 5/2 tấn công": the stroke of a date parts nothing
            if ((sentence.Article.IsPunctuation(at) && !sentence.IsDate(at)) || sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Passive))
            {
                return false;
            }
        }

        return true;
    }
}
