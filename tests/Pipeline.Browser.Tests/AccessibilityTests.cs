using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.Browser.Tests;

/// <summary>What WCAG 2.2 AA asks and a machine can check, in both themes, both languages and on a phone, and use by keyboard alone.</summary>
[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(Site site)
{
    private const float Patience = 30_000;

    private static readonly Lazy<string> Checks = new(() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "accessibility.js")));

    [Theory]
    [InlineData("/", ColorScheme.Light, 1280, "vi-VN")]
    [InlineData("/", ColorScheme.Dark, 1280, "en-GB")]
    [InlineData("/", ColorScheme.Light, 360, "vi-VN")]
    [InlineData("/", ColorScheme.Dark, 360, "en-GB")]
    [InlineData("/?view=articles", ColorScheme.Dark, 1280, "vi-VN")]
    [InlineData("/?view=articles", ColorScheme.Light, 360, "en-GB")]
    public async Task Nothing_keeps_people_out(string address, ColorScheme scheme, int width, string locale)
    {
        await site.DropSamplesAsync();
        await site.DropAsync("rong.txt", "");
        await using var visit = await OpenAsync(address, scheme, width, locale);
        var page = visit.Page;
        await Expect(page.Locator(".card, .line").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "the list");
        if (address == "/")
        {
            await page.Locator(".card h3 a").First.ClickAsync();
            await Expect(page.Locator(".report").First).ToBeVisibleAsync();
            await page.Locator(".report button[aria-expanded]").First.ClickAsync();
            await Expect(page.Locator(".excerpt").First).ToBeVisibleAsync();
            await ShouldHoldAsync(page, "an event");
            await page.Locator(".report h3 a").First.ClickAsync();
        }
        else
        {
            await page.Locator(".line.done h2 a").First.ClickAsync();
        }

        await Expect(page.Locator(".text").First).ToBeVisibleAsync();
        await ShouldHoldAsync(page, "an article");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_does_what_opens_or_is_empty_or_fails(ColorScheme scheme)
    {
        await site.DropSamplesAsync();
        await using var visit = await OpenAsync("/?type=CONSULT,ASSAULT,STATE", scheme, 1280, "vi-VN");
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.Locator("#f-actor").PressSequentiallyAsync("put");
        await Expect(page.Locator(".suggestions li").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.Keyboard.PressAsync("ArrowDown");
        await ShouldHoldAsync(page, "suggestions");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".export summary").ClickAsync();
        await ShouldHoldAsync(page, "formats");
        await page.GotoAsync(new Uri(site.Address, "/?actor=nobody-at-all").ToString());
        await Expect(page.Locator(".nothing")).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "no event fits");
        await page.GotoAsync(new Uri(site.Address, "/?event=none").ToString());
        await Expect(page.Locator(".nothing")).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "an event that is gone");
        await page.GotoAsync(new Uri(site.Address, "/?from=never").ToString());
        await Expect(page.Locator(".notice.failure")).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "a request that fails");
    }

    [Fact]
    public async Task Nor_do_cards_that_come_before_their_counts()
    {
        await site.DropSamplesAsync();
        await using var visit = await OpenAsync("/?type=CONSULT", ColorScheme.Light, 1280, "vi-VN");
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.RouteAsync("**/api/stats*", _ => Task.CompletedTask);
        await page.ReloadAsync();
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "counts on their way");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Nor_does_asking_for_the_key(ColorScheme scheme)
    {
        await using var visit = await OpenAsync("/", scheme, 360, "vi-VN", withKey: false);
        var page = visit.Page;
        await page.Locator("dialog input").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog .wrong")).ToBeVisibleAsync(new() { Timeout = Patience });
        await ShouldHoldAsync(page, "the key");
    }

    [Fact]
    public async Task The_rules_see_what_is_wrong()
    {
        await using var visit = await Visit.OpenAsync(site);
        await visit.Page.EvaluateAsync("() => { const input = document.createElement('input'); input.id = 'nameless'; document.querySelector('main').append(input); }");
        (await Axe.ViolationsAsync(visit.Page)).ShouldContain(fault => fault.StartsWith("label (", StringComparison.Ordinal) && fault.Contains("#nameless", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site);
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await page.Locator(".bar[tabindex='0']").FocusAsync();
        await page.Keyboard.PressAsync("End");
        // the list is drawn anew when its answer comes; a link focused before would be gone when Enter reaches it
        var listed = page.WaitForResponseAsync(response => response.Url.Contains("/api/events?", StringComparison.Ordinal) && response.Url.Contains("from=", StringComparison.Ordinal), new() { Timeout = Patience });
        await page.Keyboard.PressAsync("Enter");
        await listed;
        await Expect(page.Locator(".results[aria-busy='true']")).ToHaveCountAsync(0, new() { Timeout = Patience });
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("from=.*to="));
        await page.Locator(".card h3 a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToBeFocusedAsync();
    }

    private Task<Visit> OpenAsync(string address, ColorScheme scheme, int width, string locale, bool withKey = true) => Visit.OpenAsync(
        site, address, new() { Locale = locale, ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, ReducedMotion = ReducedMotion.Reduce }, withKey);

    /// <summary>axe's rules, and what axe leaves to the eye.</summary>
    private static async Task ShouldHoldAsync(IPage page, string what)
    {
        (await page.EvaluateAsync<string[]>(Checks.Value)).ShouldBeEmpty(what);
        (await Axe.ViolationsAsync(page)).ShouldBeEmpty(what);
    }
}
