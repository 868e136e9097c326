namespace Pipeline.Browser.Tests;

/// <summary>The machine's Chromium.</summary>
public static class Chromium
{
    /// <summary>Names a browser that is not where systems put it.</summary>
    public const string Variable = "CHROMIUM_PATH";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

    /// <summary>Nothing that a test does not ask for: no updates, no background traffic, no first-run pages.</summary>
    public static IReadOnlyList<string> Flags { get; } =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    /// <summary>Path of the browser.</summary>
    /// <exception cref="FileNotFoundException">There is none; the message says how to get one.</exception>
    public static string Path => Find();

    private static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        return (named is null ? Places : [named]).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(
                $"Browser tests need Chromium, and none is at {named ?? string.Join(", ", Places)}. Install it (Debian, Ubuntu: apt-get install chromium) or name one in {Variable}.");
    }
}
