using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Function words that the phrase readers ask for.</summary>
internal static class Words
{
    public static readonly ulong Of = WordId.Of("của");
    public static readonly ulong And = WordId.Of("và");
    public static readonly ulong With = WordId.Of("với");
    public static readonly ulong At = WordId.Of("tại");
    public static readonly ulong In = WordId.Of("ở");
    public static readonly ulong Between = WordId.Of("giữa");
    public static readonly ulong Country = WordId.Of("nước");
    public static readonly ulong Concurrently = WordId.Of("kiêm");
    public static readonly ulong Former = WordId.Of("này");
    public static readonly ulong About = WordId.Of("về");
    public static readonly ulong Ampersand = WordId.Of("&");
    public static readonly ulong Named = WordId.Of("tên");
    public static readonly ulong Is = WordId.Of("là");
}
