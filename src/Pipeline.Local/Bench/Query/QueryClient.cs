using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Pipeline.Functions.Http.Responses;

namespace Pipeline.Local.Bench.Query;

/// <summary>Asks the API and times the answers, bodies read.</summary>
internal sealed class QueryClient : IDisposable
{
    private readonly HttpClient _client;

    public QueryClient(Uri address, string key)
    {
        _client = new() { BaseAddress = address };
        _client.DefaultRequestHeaders.Add("x-functions-key", key);
    }

    /// <summary>A page of events.</summary>
    public async Task<TimedPage> PageAsync(string query, CancellationToken cancellation)
    {
        var (body, read, time) = await GetAsync("/api/events?" + query, cancellation);
        using var json = JsonDocument.Parse(body);
        var ids = json.RootElement.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("eventId").GetString()!).ToList();
        var next = json.RootElement.TryGetProperty("continuation", out var token) ? token.GetString() : null;
        return new(ids, next, read, time);
    }

    /// <summary>How many events fit, whether all were counted, and milliseconds.</summary>
    public async Task<(int Total, bool Complete, double Milliseconds)> CountAsync(string query, CancellationToken cancellation)
    {
        var (body, _, time) = await GetAsync("/api/stats?" + query, cancellation);
        using var json = JsonDocument.Parse(body);
        var events = json.RootElement.GetProperty("events");
        return (events.GetProperty("total").GetInt32(), events.GetProperty("complete").GetBoolean(), time);
    }

    public void Dispose() => _client.Dispose();

    private async Task<(string Body, int RowsRead, double Milliseconds)> GetAsync(string address, CancellationToken cancellation)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = await _client.GetAsync(new Uri(address, UriKind.Relative), cancellation);
        var body = await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync(cancellation);
        var time = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return (body, int.Parse(answer.Headers.GetValues(ResponseHeaders.RowsRead).Single(), CultureInfo.InvariantCulture), time);
    }
}
