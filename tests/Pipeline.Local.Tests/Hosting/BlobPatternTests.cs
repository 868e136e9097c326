using Pipeline.Local.Hosting.Blobs;

namespace Pipeline.Local.Tests.Hosting;

public sealed class BlobPatternTests
{
    public static TheoryData<string, string, string?> Matches => new()
    {
        { "drop/{name}", "a.txt", "name=a.txt" },
        { "drop/{name}", "a/b\nc.txt", "name=a/b\nc.txt" },
        { "drop", "a.txt", "name=a.txt" },
        { "drop/{name}.txt", "a.html", null },
        { "drop/{day}/{name}.txt", "2016/11/a.txt", "day=2016/11,name=a" },
        { "drop/x+{name}", "x+a", "name=a" },
        { "drop/x+{name}", "xxa", null },
    };

    [Theory]
    [MemberData(nameof(Matches))]
    public void A_pattern_binds_parts_of_the_name(string path, string blob, string? bound)
    {
        var parts = BlobPattern.Parse(path).Match(blob);
        (parts is null ? null : string.Join(',', parts.Select(part => $"{part.Key}={part.Value}"))).ShouldBe(bound);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/{name}")]
    [InlineData("{container}/{name}")]
    public void A_path_without_a_container_is_refused(string path) =>
        Should.Throw<ArgumentException>(() => BlobPattern.Parse(path)).Message.ShouldContain("no blob trigger path");
}
