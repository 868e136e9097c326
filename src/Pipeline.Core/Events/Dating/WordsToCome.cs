using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;

namespace Pipeline.Core.Events.Dating;

/// <summary>Words that were spoken are of no day still to come: such a day is that of what they ask for, promise or threaten.</summary>
internal static class WordsToCome
{
    /// <summary>"đề nghị bầu cử vào ngày 3/8": <paramref name="date"/>, unless it lies behind the day of the article.</summary>
    public static ActDate Date(SentenceReading sentence, ActSign sign, ActStatus status, ActDate date) =>
        status.Value == EventStatus.Occurred && sign.Rule.Mode != "sign" && (SpokenActs.Are(sign.Rule.Type) || sign.Rule.Type is "AGREE")
            && sentence.Article.Analysis.Article.Published is { Basis: not PublicationBasis.None } published && date.Start > published.End
            ? ActDate.Unknown
            : date;
}
