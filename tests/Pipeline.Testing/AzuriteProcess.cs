using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Pipeline.Testing;

/// <summary>One Azurite on free ports with data in memory, and as many empty storage accounts as tests ask for.</summary>
public sealed partial class AzuriteProcess : IAsyncDisposable
{
    private const int Accounts = 256;
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(3);
    private static readonly string Key = Convert.ToBase64String(Encoding.ASCII.GetBytes(new string('k', 64)));

    private readonly Process _process;
    private readonly Dictionary<string, string> _endpoints = [];
    private int _given;

    private AzuriteProcess(Process process) => _process = process;

    /// <summary>Installs the pinned Azurite when it is missing and starts it.</summary>
    public static async Task<AzuriteProcess> StartAsync()
    {
        await InstallAsync();
        var start = new ProcessStartInfo("node")
        {
            ArgumentList =
            {
                Path.Combine(RepositoryRoot.Path, ".local", "azurite", "node_modules", "azurite", "dist", "src", "azurite.js"),
                "--inMemoryPersistence", "--skipApiVersionCheck", "--disableTelemetry",
                "--blobPort", "0", "--queuePort", "0", "--tablePort", "0",
                // Azurite closes idle connections after 5 s by default, on a busy machine while a request is on its way.
                "--blobKeepAliveTimeout", "120", "--queueKeepAliveTimeout", "120", "--tableKeepAliveTimeout", "120",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["AZURITE_ACCOUNTS"] = string.Join(';', Enumerable.Range(0, Accounts).Select(i => $"{AccountName(i)}:{Key}")) },
        };
        var azurite = new AzuriteProcess(Process.Start(start)!);
        try
        {
            await azurite.ReadEndpointsAsync().WaitAsync(StartLimit);
            return azurite;
        }
        catch
        {
            await azurite.DisposeAsync();
            throw;
        }
    }

    /// <summary>Connection string of an account that nothing else uses.</summary>
    public string NewAccount()
    {
        var ordinal = Interlocked.Increment(ref _given) - 1;
        var account = ordinal < Accounts ? AccountName(ordinal) : throw new InvalidOperationException($"More than {Accounts} accounts asked for: raise {nameof(Accounts)}.");
        return $"DefaultEndpointsProtocol=http;AccountName={account};AccountKey={Key};"
            + string.Concat(_endpoints.Select(e => $"{e.Key}Endpoint={e.Value}/{account};"));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string AccountName(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"test{ordinal:000}");

    private static async Task InstallAsync()
    {
        using var install = Process.Start("bash", [Path.Combine(RepositoryRoot.Path, "eng", "azurite", "install.sh")]);
        await install.WaitForExitAsync();
        install.ExitCode.ShouldBe(0, "eng/azurite/install.sh could not install Azurite: its messages stand above");
    }

    private async Task ReadEndpointsAsync()
    {
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        while (_endpoints.Count < 3)
        {
            var line = await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("Azurite ended before it listened.");
            if (Listening().Match(line) is { Success: true } match)
            {
                _endpoints[match.Groups["service"].Value] = match.Groups["address"].Value;
            }
        }

        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
    }

    [GeneratedRegex(@"Azurite (?<service>Blob|Queue|Table) service (is )?successfully listen(s|ing) (at|on) (?<address>http://\S+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Listening();
}
