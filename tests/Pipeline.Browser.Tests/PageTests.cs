using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pipeline.Browser.Tests;

[Collection(SiteCollection.Name)]
public sealed class PageTests(Site site)
{
    private const float Patience = 120_000;

    [Fact]
    public async Task A_dropped_file_becomes_an_event_that_leads_to_its_evidence()
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site, "/?actor=Putin&type=CONSULT");
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        var call = page.Locator(".card", new() { HasText = "Putin" }).First;
        await Expect(call).ToBeVisibleAsync(new() { Timeout = Patience });

        await call.Locator("h3 a").ClickAsync();
        await Expect(page.Locator(".report").First).ToBeVisibleAsync();
        new Uri(page.Url).Query.ShouldStartWith("?event=");
        await page.Locator(".report button[aria-expanded]").First.ClickAsync();
        await Expect(page.Locator(".excerpt mark.sentence").First).ToBeVisibleAsync();
        var sentence = (await page.Locator(".excerpt mark.sentence").First.InnerTextAsync()).Trim();
        (await page.Locator(".report blockquote").First.InnerTextAsync()).Trim().ShouldBe(sentence);

        await page.Locator(".report h3 a").First.ClickAsync();
        await Expect(page.Locator(".text mark.sentence").First).ToBeVisibleAsync();
        await Expect(page.Locator(".steps li")).Not.ToHaveCountAsync(0);
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_new_event_arrives_without_reload()
    {
        await using var visit = await Visit.OpenAsync(site, "/?from=2017-05&to=2017-05");
        await site.DropAsync("truc-tiep.txt", "Thủ tướng Đức thăm Ấn Độ\nThứ Ba, ngày 9/5/2017\n\nNgày 9/5/2017, Thủ tướng Đức Angela Merkel đã hội đàm với Thủ tướng Ấn Độ Narendra Modi tại New Delhi.\nHai bên trao đổi về thương mại song phương và chống biến đổi khí hậu.\n");
        await Expect(visit.Page.Locator(".card", new() { HasText = "Merkel" }).First).ToBeVisibleAsync(new() { Timeout = Patience });
        visit.Requests.Count(r => r.AbsolutePath == "/").ShouldBe(1);
    }

    [Fact]
    public async Task Filters_are_mirrored_in_the_address_and_back()
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site);
        var page = visit.Page;
        await Expect(page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        await page.Locator("#type-CONSULT").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("type=CONSULT"));
        await Expect(page.Locator("#type-CONSULT")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(page.Locator(".card .type:not([title^='CONSULT'])")).ToHaveCountAsync(0);
        await page.Locator("#f-q").FillAsync("dien dam");
        await Expect(page).ToHaveURLAsync(new Regex("q=dien"));
        // a card shows one of its reports; the words may stand in another one, or in a headline
        await Expect(page.Locator(".card .evidence", new() { HasText = "điện đàm" }).First).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.Locator("#f-q")).ToHaveValueAsync("dien dam");
        await page.GotoAsync(new Uri(site.Address, "/?actor=" + Uri.EscapeDataString("Putin")).ToString());
        await Expect(page.Locator("#f-actor")).ToHaveValueAsync("Putin");
        await Expect(page.Locator(".card").First).ToContainTextAsync("Putin");
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failure_can_be_run_again_with_the_admin_key()
    {
        await site.DropAsync("hong.txt", "");
        await using var visit = await Visit.OpenAsync(site, "/?view=articles&state=rejected");
        var page = visit.Page;
        var line = page.Locator(".line", new() { HasText = "hong.txt" });
        await Expect(line.Locator(".reason")).ToBeVisibleAsync(new() { Timeout = Patience });
        await line.Locator("button.replay").ClickAsync();
        await Expect(page.Locator("dialog.keyprompt")).ToBeVisibleAsync();
        await page.Locator("dialog input").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog .wrong")).ToBeVisibleAsync();
        await page.Locator("dialog input").FillAsync(Site.AdminKey);
        var replayed = page.WaitForResponseAsync(response => response.Url.EndsWith("/replay", StringComparison.Ordinal) && response.Ok);
        await page.Keyboard.PressAsync("Enter");
        await replayed;
        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        visit.Requests.ShouldAllBe(r => !r.ToString().Contains(Site.AdminKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_key_is_asked_for_and_kept_out_of_the_address()
    {
        await using var visit = await Visit.OpenAsync(site, withKey: false);
        var page = visit.Page;
        await Expect(page.Locator("dialog.keyprompt")).ToBeVisibleAsync();
        await page.Locator("dialog input").FillAsync(Site.ReadingKey);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".card, .nothing").First).ToBeVisibleAsync(new() { Timeout = Patience });
        visit.Requests.ShouldAllBe(r => !r.ToString().Contains(Site.ReadingKey, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_refusal_that_comes_after_a_key_was_given_tries_that_key()
    {
        await using var visit = await Visit.OpenAsync(site, "/icon.svg", withKey: false);
        var page = visit.Page;
        var given = new TaskCompletionSource();
        await page.RouteAsync("**/api/stats*", async route =>
        {
            var answer = await route.FetchAsync();
            await given.Task;
            await route.FulfillAsync(new() { Response = answer });
        });
        // The request that opened the dialog stays without its second answer: it would say itself that the key was wrong.
        await page.RouteAsync("**/api/events*", route => route.Request.Headers.ContainsKey("x-functions-key") ? Task.CompletedTask : route.ContinueAsync());
        await page.GotoAsync(site.Address.ToString());
        await page.Locator("dialog input").FillAsync("wrong");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("dialog")).ToHaveCountAsync(0);
        given.SetResult();
        await Expect(page.Locator("dialog .wrong")).ToBeVisibleAsync();
        await page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.IgnoreErrors });
    }

    [Fact]
    public async Task Without_storage_a_key_lasts_as_long_as_the_page()
    {
        await using var visit = await Visit.OpenAsync(site, "/icon.svg", withKey: false);
        var page = visit.Page;
        await page.AddInitScriptAsync("for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('off', 'SecurityError'); } });");
        await page.GotoAsync(site.Address.ToString());
        await page.Locator("dialog input").FillAsync(Site.ReadingKey);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".card, .nothing").First).ToBeVisibleAsync(new() { Timeout = Patience });
    }

    [Fact]
    public async Task Markup_in_an_article_stays_text()
    {
        await site.DropAsync("xss.json", """
            {"title": "<img src=x onerror=alert(1)> Ông Obama gặp ông Tập Cận Bình", "publisher": "<script>alert(2)</script>", "url": "javascript:alert(3)", "published_at": "2016-11-20",
             "text": "Ngày 19/11/2016, Tổng thống Mỹ Barack Obama đã gặp Chủ tịch Trung Quốc Tập Cận Bình tại Lima <script>alert(4)</script> bên lề hội nghị APEC.\n\"><svg onload=alert(5)> Hai bên trao đổi về thương mại."}
            """);
        await using var visit = await Visit.OpenAsync(site, "/?actor=Obama");
        var page = visit.Page;
        var alerted = false;
        page.Dialog += (_, dialog) =>
        {
            alerted = true;
            _ = dialog.DismissAsync();
        };
        var card = page.Locator(".card", new() { HasText = "Obama" }).First;
        await Expect(card).ToBeVisibleAsync(new() { Timeout = Patience });
        await card.Locator("h3 a").ClickAsync();
        await Expect(page.Locator(".report h3", new() { HasText = "<img src=x onerror=alert(1)>" }).First).ToBeVisibleAsync();
        await page.Locator(".report h3 a", new() { HasText = "onerror" }).First.ClickAsync();
        await Expect(page.Locator(".text").First).ToContainTextAsync("APEC");
        (await page.EvaluateAsync<int>("document.querySelectorAll('main script, main img, main svg, a[href^=\"javascript\" i]').length")).ShouldBe(0);
        alerted.ShouldBeFalse();
        visit.Complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_comes_from_elsewhere_and_the_first_view_is_light()
    {
        await site.DropSamplesAsync();
        await using var visit = await Visit.OpenAsync(site);
        await Expect(visit.Page.Locator(".card").First).ToBeVisibleAsync(new() { Timeout = Patience });
        visit.Requests.ShouldAllBe(r => r.Authority == site.Address.Authority);
        var bytes = await visit.Page.EvaluateAsync<double>("performance.getEntriesByType('resource').concat(performance.getEntriesByType('navigation')).reduce((sum, entry) => sum + entry.transferSize, 0)");
        bytes.ShouldBeInRange(1, 200_000);
        var shift = await visit.Page.EvaluateAsync<double>("""
            new Promise(resolve => {
              let sum = 0;
              new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) sum += entry.value; }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => resolve(sum), 800);
            })
            """);
        shift.ShouldBeLessThan(0.1);
        visit.Complaints.ShouldBeEmpty();
    }
}
