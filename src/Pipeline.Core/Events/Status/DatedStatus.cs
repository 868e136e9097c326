using Pipeline.Core.Articles;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Status;

/// <summary>What an act's date says of it where no word does: a day after that of the article, or one told as <c>tuần tới</c>, is still to come.</summary>
internal static class DatedStatus
{
    /// <param name="status">What words tell.</param>
    /// <param name="type">Type of the act.</param>
    /// <param name="mode">Mode of the act.</param>
    /// <param name="date">When it happens.</param>
    /// <param name="published">When the article appeared, or null.</param>
    public static ActStatus Of(ActStatus status, string type, string mode, ActDate date, Publication? published)
    {
        if (!status.IsStated && status.Value == EventStatus.Occurred && date.IsToCome)
        {
            return status with { Value = EventStatus.Planned };
        }

        if (status.IsStated || status.Value != EventStatus.Occurred || published is not { Basis: not PublicationBasis.None } known || date.Start is not { } start || date.End is not { } end)
        {
            return status;
        }

        return start > known.End ? status with { Value = EventStatus.Planned }
            : date.Precision == DatePrecision.Day && end > known.End && Lasts(type, mode) ? status with { Value = EventStatus.Ongoing }
            : status;
    }

    // "bắt đầu chuyến thăm từ hôm nay đến 2/3"
    private static bool Lasts(string type, string mode) => type is "COOPERATE" || mode is "visit" or "multilateral" or "restrict" or "curfew" or "strike";
}
