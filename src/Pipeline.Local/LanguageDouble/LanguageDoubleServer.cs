using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Pipeline.Local.LanguageDouble;

/// <summary>
/// Azure AI Language as far as the pipeline uses it (API version 2023-04-01: NER and language detection), with its limits, its
/// errors and its bad days. For tests and for <c>up --language-double</c>; it knows no language, it marks capitalised words.
/// </summary>
public sealed class LanguageDoubleServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly FaultDice _dice;
    private long _requests;
    private long _documents;

    private LanguageDoubleServer(WebApplication app, LanguageFaults faults)
    {
        _app = app;
        _dice = new FaultDice(faults);
    }

    /// <summary>Address for <c>Language__Endpoint</c>.</summary>
    public Uri Endpoint { get; private set; } = null!;

    /// <summary>Requests received, faults included.</summary>
    public long Requests => Interlocked.Read(ref _requests);

    /// <summary>Documents answered with entities.</summary>
    public long Documents => Interlocked.Read(ref _documents);

    /// <summary>Faults in force; may be changed while it runs.</summary>
    public LanguageFaults Faults
    {
        get => _dice.Faults;
        set => _dice.Faults = value;
    }

    /// <summary>Starts on a free loopback port.</summary>
    public static async Task<LanguageDoubleServer> StartAsync(LanguageFaults? faults = null, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(k => k.ListenLoopback(port));
        var app = builder.Build();
        var server = new LanguageDoubleServer(app, faults ?? new LanguageFaults());
        app.MapPost("/language/:analyze-text", server.AnalyzeAsync);
        await app.StartAsync();
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        server.Endpoint = new Uri(address);
        return server;
    }

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();

    private async Task AnalyzeAsync(HttpContext context)
    {
        Interlocked.Increment(ref _requests);
        var fault = _dice.Next();
        if (fault is { } kind && await FaultResponses.PlayAsync(kind, context, _dice.Faults))
        {
            return;
        }

        using var request = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var answer = AnalyzeTextAnswer.To(request.RootElement, failOneDocument: fault == LanguageFault.DocumentError);
        Interlocked.Add(ref _documents, answer.Documents);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(answer.Body.ToJsonString(), context.RequestAborted);
    }
}
