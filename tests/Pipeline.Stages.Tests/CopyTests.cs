using System.Text;
using System.Text.Json;
using Pipeline.Stages.Articles;
using Pipeline.Stages.Tests.Memory;

namespace Pipeline.Stages.Tests;

/// <summary>Copies and rewrites of one text count as one source, whichever arrived first.</summary>
public sealed class CopyTests
{
    private const string Body =
        "Tổng thống Nga Vladimir Putin đã điện đàm với Tổng thống đắc cử Mỹ Donald Trump ngày 14/11/2016. Theo thông cáo của điện Kremlin, hai bên "
        + "đồng ý rằng quan hệ giữa hai nước đang ở mức không thể chấp nhận được và cần được cải thiện trong thời gian tới. Ông Putin chúc ông Trump "
        + "thành công trong việc thực hiện các cam kết khi tranh cử. Hai nhà lãnh đạo cũng trao đổi về cuộc khủng hoảng ở Syria và cách chống khủng bố quốc tế.";

    private const string Independent =
        "Chiều muộn thứ Hai, văn phòng của tỉ phú New York cho hay ông chủ mới của Nhà Trắng vừa có cuộc trò chuyện đầu tiên với người đứng đầu nước Nga. "
        + "Tổng thống đắc cử Mỹ Donald Trump và Tổng thống Nga Vladimir Putin đã điện đàm ngày 14/11/2016 theo đề nghị của phía Moskva, cuộc nói chuyện kéo dài nửa giờ.";

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("goc.json", Article("Ông Putin và ông Trump điện đàm", Body, "2016-11-15", "Báo A")),
        ("chep.json", Article("Hai ông Putin, Trump nói chuyện qua điện thoại", Body, "2016-11-16", "Báo B")),
        ("rieng.json", Article("Cuộc gọi đầu tiên giữa hai lãnh đạo", Independent, "2016-11-15", "Báo C")),
    ];

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(1, 0, 2)]
    [InlineData(2, 1, 0)]
    public async Task A_copy_names_its_original_and_is_no_independent_source(int first, int second, int third)
    {
        var pipeline = new MemoryPipeline();
        foreach (var at in new[] { first, second, third })
        {
            await pipeline.DropAsync(Files[at].Name, Files[at].Bytes);
            await pipeline.RunAsync();
        }

        pipeline.Storage.Tables().ShouldContain("\"nArticles\":3,\"nIndependent\":2");
        Original("goc.json").ShouldBe("");
        Original("chep.json").ShouldBe(ArticleIds.OfFile("goc.json"));
        Original("rieng.json").ShouldBe("");

        string Original(string name) => pipeline.Storage.Record(ArticleIds.OfFile(name)).DuplicateOf;
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_copy_that_reports_no_event_names_its_original_too(bool copyFirst)
    {
        const string recipe = "Thịt nướng trên than hoa rồi bày ra đĩa cùng rau sống và nước chấm chua ngọt, thêm vài lát đu đủ xanh ngâm giấm cho đỡ ngấy và ăn kèm bún tươi.";
        (string Name, byte[] Bytes)[] files = [("mon.json", Article("Bún chả", recipe, "2016-11-15", "Báo A")), ("chep.json", Article("Món ngon", recipe, "2016-11-16", "Báo B"))];
        var pipeline = new MemoryPipeline();
        foreach (var (name, bytes) in copyFirst ? files.AsEnumerable().Reverse() : files)
        {
            await pipeline.DropAsync(name, bytes);
            await pipeline.RunAsync();
        }

        pipeline.Storage.Record(ArticleIds.OfFile("chep.json")).DuplicateOf.ShouldBe(ArticleIds.OfFile("mon.json"));
        pipeline.Storage.Record(ArticleIds.OfFile("mon.json")).DuplicateOf.ShouldBe("");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task When_the_original_is_removed_the_next_copy_takes_its_place(bool isDroppedInOrder)
    {
        (string Name, byte[] Bytes)[] files = [Files[0], Files[1], ("chep-2.json", Article("Điện đàm Putin - Trump", Body, "2016-11-17", "Báo D"))];
        var pipeline = new MemoryPipeline();
        foreach (var (name, bytes) in isDroppedInOrder ? files : files.AsEnumerable().Reverse())
        {
            await pipeline.DropAsync(name, bytes);
            await pipeline.RunAsync();
        }

        (await pipeline.Removal.RemoveAsync(ArticleIds.OfFile("goc.json"), default)).ShouldBeTrue();

        pipeline.Storage.Record(ArticleIds.OfFile("chep.json")).DuplicateOf.ShouldBe("");
        pipeline.Storage.Record(ArticleIds.OfFile("chep-2.json")).DuplicateOf.ShouldBe(ArticleIds.OfFile("chep.json"));
        var removed = pipeline.Storage.Record(ArticleIds.OfFile("goc.json"));
        (removed.Title, removed.Publisher, removed.Url, removed.PublishedAt, removed.Mentions).ShouldBe(("", "", "", null, 0));
        pipeline.Storage.Tables().ShouldContain("\"nArticles\":2,\"nIndependent\":1");
    }

    private static byte[] Article(string title, string text, string published, string publisher) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["title"] = title, ["text"] = text, ["published_at"] = published, ["publisher"] = publisher }));
}
