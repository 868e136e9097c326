using Microsoft.Playwright;

namespace Pipeline.Browser.Tests;

/// <summary>A reader at the page; whatever the browser complains about fails the test.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>Milliseconds that an expectation may take to come true: on a busy machine the default of five seconds is not enough.</summary>
    private const float Patience = 120_000;

    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refused resources, policy violations.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Every address that was asked for.</summary>
    public List<Uri> Requests { get; } = [];

    /// <summary>Opens an address with the reading key at hand, as a reader has who gave it once.</summary>
    public static async Task<Visit> OpenAsync(Site site, string address = "/", BrowserNewContextOptions? options = null, bool withKey = true)
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var context = await site.Browser.NewContextAsync(options ?? new() { Locale = "vi-VN", ViewportSize = new() { Width = 1280, Height = 900 } });
        context.SetDefaultTimeout(Patience);
        if (withKey)
        {
            await context.AddInitScriptAsync($"try {{ sessionStorage.setItem('key.function', '{Site.ReadingKey}'); }} catch {{}}");
        }

        var visit = new Visit(context, await context.NewPageAsync());
        visit.Page.Console += (_, message) =>
        {
            // A key that is asked for is a 401 first, which browsers log by themselves.
            if (message.Type is "error" or "warning" && !message.Text.Contains("401", StringComparison.Ordinal))
            {
                visit.Complaints.Add(message.Text);
            }
        };
        visit.Page.PageError += (_, error) => visit.Complaints.Add(error);
        visit.Page.Request += (_, request) => visit.Requests.Add(new(request.Url));
        await visit.Page.GotoAsync(new Uri(site.Address, address).ToString());
        return visit;
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
