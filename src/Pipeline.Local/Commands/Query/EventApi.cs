using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Core.Json;
using Pipeline.Local.Shell;

namespace Pipeline.Local.Commands.Query;

/// <summary>The HTTP API from the shell.</summary>
internal sealed class EventApi : IDisposable
{
    private const string KeyHeader = "x-functions-key";

    private readonly HttpClient _client;

    public EventApi(Uri address, string? key)
    {
        // A proxy of the machine knows nothing of a host on this machine.
        _client = new HttpClient(new SocketsHttpHandler { UseProxy = !address.IsLoopback }) { BaseAddress = address };
        if (key is not null)
        {
            _client.DefaultRequestHeaders.Add(KeyHeader, key);
        }
    }

    /// <summary>Events that match <paramref name="parameters"/>.</summary>
    public async Task<IReadOnlyList<NewsEvent>> EventsAsync(IReadOnlyDictionary<string, string> parameters, CancellationToken cancellation)
    {
        using var text = new StringWriter();
        await CopyAsync("api/events", new Dictionary<string, string>(parameters, StringComparer.Ordinal) { ["format"] = "jsonl" }, text, cancellation);
        return [.. text.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<NewsEvent>(line, RecordJson.Line)!)];
    }

    /// <summary>Copies the answer to <paramref name="output"/> as it comes.</summary>
    /// <exception cref="CommandFailedException">The host does not answer, or refuses the query; the message says why.</exception>
    public async Task CopyAsync(string path, IReadOnlyDictionary<string, string> parameters, TextWriter output, CancellationToken cancellation)
    {
        var query = string.Join('&', parameters.Select(parameter => $"{parameter.Key}={Uri.EscapeDataString(parameter.Value)}"));
        try
        {
            using var answer = await _client.GetAsync(new Uri($"{path}?{query}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (!answer.IsSuccessStatusCode)
            {
                throw new CommandFailedException(Messages.QueryRefused((int)answer.StatusCode, await ProblemAsync(answer, cancellation)));
            }

            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(cancellation));
            var buffer = new char[8192];
            for (int read; (read = await reader.ReadAsync(buffer, cancellation)) > 0;)
            {
                await output.WriteAsync(buffer.AsMemory(0, read), cancellation);
            }
        }
        catch (HttpRequestException e)
        {
            throw new CommandFailedException(Messages.HostUnreachable(_client.BaseAddress!, e.Message), e);
        }
    }

    public void Dispose() => _client.Dispose();

    private static async Task<string> ProblemAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        var body = await answer.Content.ReadAsStringAsync(cancellation);
        if (answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) != true)
        {
            return body.Length > 0 ? body : answer.ReasonPhrase ?? "";
        }

        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.TryGetProperty("detail", out var detail) ? detail.GetString()! : body;
    }
}
