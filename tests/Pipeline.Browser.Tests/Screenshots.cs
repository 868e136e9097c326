using Microsoft.Playwright;
using Pipeline.Testing;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.Browser.Tests;

/// <summary>Makes the pictures of the documentation from the samples: they show what the page shows, or the test fails.</summary>
[Collection(SiteCollection.Name)]
public sealed class Screenshots(Site site)
{
    /// <summary>Set to anything, pictures are written to <c>docs/screenshots</c>; else into a temporary folder, so that a test run changes no file.</summary>
    private const string Variable = "UPDATE_SCREENSHOTS";

    private static readonly string Folder = Environment.GetEnvironmentVariable(Variable) is null
        ? Directory.CreateTempSubdirectory("screenshots").FullName
        : Path.Combine(RepositoryRoot.Path, "docs", "screenshots");

    [Theory]
    [InlineData("events", 1280, 900, ColorScheme.Light, "vi-VN")]
    [InlineData("events-dark", 1280, 900, ColorScheme.Dark, "en-GB")]
    [InlineData("events-phone", 390, 844, ColorScheme.Light, "vi-VN")]
    [InlineData("event", 1280, 1000, ColorScheme.Light, "vi-VN")]
    [InlineData("article", 1280, 1000, ColorScheme.Light, "en-GB")]
    [InlineData("articles", 1280, 760, ColorScheme.Light, "vi-VN")]
    public async Task Picture(string name, int width, int height, ColorScheme scheme, string locale)
    {
        await site.DropSamplesAsync();
        var address = name == "articles" ? "/?view=articles" : "/";
        await using var visit = await Visit.OpenAsync(site, address, new() { Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = height } });
        var page = visit.Page;
        await Expect(page.Locator(".card, .line").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await Expect(page.Locator(".counters .working")).ToHaveCountAsync(0, new() { Timeout = 120_000 });
        if (name is "event" or "article")
        {
            await page.GotoAsync(new Uri(site.Address, "/?actor=Putin&sort=sources").ToString());
            await page.Locator(".card h3 a").First.ClickAsync();
            await Expect(page.Locator(".report").First).ToBeVisibleAsync();
            await page.Locator(".report button[aria-expanded]").First.ClickAsync();
            await Expect(page.Locator(".excerpt").First).ToBeVisibleAsync();
        }

        if (name == "article")
        {
            await page.Locator(".report h3 a").First.ClickAsync();
            await Expect(page.Locator(".text").First).ToBeVisibleAsync();
            await page.EvaluateAsync("scrollTo(0, 0)");
        }

        Directory.CreateDirectory(Folder);
        var file = Path.Combine(Folder, name + ".png");
        await page.ScreenshotAsync(new() { Path = file, Animations = ScreenshotAnimations.Disabled });
        new FileInfo(file).Length.ShouldBeGreaterThan(10_000);
        visit.Complaints.ShouldBeEmpty();
    }
}
