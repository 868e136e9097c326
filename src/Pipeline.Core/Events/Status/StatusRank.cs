namespace Pipeline.Core.Events.Status;

/// <summary>Which of several words of status decides.</summary>
internal static class StatusRank
{
    /// <summary>Of several words in one chain the stronger decides: <c>đã hủy</c> is cancelled, <c>đang cân nhắc</c> hypothetical.</summary>
    public static int Of(EventStatus status) => status switch
    {
        EventStatus.Cancelled => 6,
        EventStatus.Denied => 5,
        EventStatus.Hypothetical => 4,
        EventStatus.CalledFor => 3,
        EventStatus.Planned => 2,
        EventStatus.Ongoing => 1,
        _ => 0,
    };
}
