using System.Diagnostics;
using Microsoft.Playwright;
using Pipeline.Testing;

namespace Pipeline.Browser.Tests;

/// <summary>The rules of axe-core, installed from <c>eng/axe</c>, against a page as it stands.</summary>
public static class Axe
{
    private const string Run = """
        () => axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] })
          .then((result) => result.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id} (${rule.help}): ${node.target.join(' ')} ${node.failureSummary}`)))
        """;

    private static readonly Lazy<string> Source = new(Install);

    /// <summary>What breaks WCAG 2.2 at levels A and AA, one line a place; empty when nothing does.</summary>
    /// <remarks>The script comes through the browser's debugging channel: the page's own policy lets no foreign script in.</remarks>
    public static async Task<string[]> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => Boolean(globalThis.axe)"))
        {
            await page.EvaluateAsync($"() => {{ {Source.Value}\n }}");
        }

        return await page.EvaluateAsync<string[]>(Run);
    }

    private static string Install()
    {
        using var install = Process.Start("bash", [Path.Combine(RepositoryRoot.Path, "eng", "axe", "install.sh")]);
        install.WaitForExit();
        install.ExitCode.ShouldBe(0, "eng/axe/install.sh could not install the rules: its messages stand above");
        return File.ReadAllText(Path.Combine(RepositoryRoot.Path, ".local", "axe", "node_modules", "axe-core", "axe.min.js"));
    }
}
