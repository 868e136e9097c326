using Pipeline.Testing;

namespace Pipeline.Infra.Tests.Publishing;

/// <summary>What <c>dotnet publish</c> takes along without anybody's help. The complete set may not restore here, so items are looked at.</summary>
public class PublishTests
{
    [Fact]
    public void Host_json_lies_beside_the_published_app() =>
        ProjectItems.Of("None").ShouldContain(item =>
            item.GetValueOrDefault("Link", "") == "host.json" && item["FullPath"] == Path.Combine(RepositoryRoot.Path, "host.json")
            && item.GetValueOrDefault("CopyToPublishDirectory", "").Length > 0);

    [Fact]
    public void Every_asset_of_the_page_is_inside_the_app()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src", "Pipeline.Functions", "wwwroot");
        var assets = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        assets.ShouldContain(asset => asset.EndsWith("index.html", StringComparison.Ordinal));
        ProjectItems.Of("EmbeddedResource").Select(item => item["FullPath"]).ShouldBe(assets, ignoreOrder: true);
    }

    [Fact]
    public void The_published_app_hears_of_blobs_through_Event_Grid() =>
        ProjectItems.Of("Compile").Select(item => Path.GetFileName(item["FullPath"])).Where(name => name.StartsWith("BlobEvents.", StringComparison.Ordinal))
            .ShouldBe(["BlobEvents.EventGrid.cs"]);

    [Fact]
    public void The_published_app_has_an_entry_point() =>
        ProjectItems.Of("Compile").ShouldContain(item => Path.GetFileName(item["FullPath"]) == "Program.cs");
}
