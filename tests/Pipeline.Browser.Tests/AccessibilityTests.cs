using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.Browser.Tests;

/// <summary>What WCAG 2.2 AA asks and a machine can check, in both themes and on a phone, and use by keyboard alone.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(Site site)
{
    private static readonly Lazy<string> Checks = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "accessibility.js")));

    [Theory]
    [InlineData("/", ColorScheme.Light, 1280)]
    [InlineData("/", ColorScheme.Dark, 1280)]
    [InlineData("/", ColorScheme.Light, 360)]
    [InlineData("/?view=articles", ColorScheme.Dark, 1280)]
    [InlineData("/?view=articles", ColorScheme.Light, 360)]
    public async Task Nothing_keeps_people_out(string address, ColorScheme scheme, int width)
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site, address, new() { Locale = "vi-VN", ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        await Expect(visit.Page.Locator(".card, .line").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
        (await visit.Page.EvaluateAsync<string[]>(Checks.Value)).ShouldBeEmpty();
        if (address == "/")
        {
            await visit.Page.Locator(".card h3 a").First.ClickAsync();
            await Expect(visit.Page.Locator(".report").First).ToBeVisibleAsync();
            (await visit.Page.EvaluateAsync<string[]>(Checks.Value)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site);
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Locator(".bar[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("from=.*to="));
        await page.Locator(".card h3 a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
    }
}
