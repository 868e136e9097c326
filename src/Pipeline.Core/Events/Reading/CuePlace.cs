namespace Pipeline.Core.Events.Reading;

/// <summary>Where a word of status stands to the act that it tells of.</summary>
internal enum CuePlace
{
    /// <summary>Before its verb or noun: <c>sẽ thăm</c>.</summary>
    Before,

    /// <summary>Behind its noun: <c>cuộc gặp bị hủy</c>.</summary>
    After,

    /// <summary>At the head of the sentence, for all its verbs: <c>Theo kế hoạch, …</c>.</summary>
    Opening,

    /// <summary>Behind a whole report that it calls untrue: <c>thông tin … là bịa đặt</c>.</summary>
    Verdict,
}
