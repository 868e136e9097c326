using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.AI.TextAnalytics.Wire;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics;

/// <summary>Client of Azure AI Language: the part that the pipeline uses, on Azure.Core.</summary>
public class TextAnalyticsClient
{
    private const string Scope = "https://cognitiveservices.azure.com/.default";
    private readonly HttpPipeline _pipeline = null!;
    private readonly Uri _endpoint = null!;
    private readonly string _apiVersion = null!;

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions? options = null)
        : this(endpoint, options, new KeyPolicy(credential))
    {
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions? options = null)
        : this(endpoint, options, new BearerTokenAuthenticationPolicy(credential, Scope))
    {
    }

    protected TextAnalyticsClient()
    {
    }

    private TextAnalyticsClient(Uri endpoint, TextAnalyticsClientOptions? options, HttpPipelinePolicy authentication)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        options ??= new TextAnalyticsClientOptions();
        (_endpoint, _apiVersion) = (endpoint, options.ApiVersion);
        _pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new ErrorParser(),
        });
    }

    public virtual async Task<Response<RecognizeEntitiesResultCollection>> RecognizeEntitiesBatchAsync(
        IEnumerable<TextDocumentInput> documents, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var inputs = documents.ToList();
        var body = inputs.Select(d => new JsonObject { ["id"] = d.Id, ["text"] = d.Text, ["language"] = d.Language ?? "en" });
        var (response, results) = await SendAsync("EntityRecognition", body, withStringIndex: true, options, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(ResultReader.Entities(results, [.. inputs.Select(i => i.Id)]), response);
    }

    public virtual async Task<Response<DetectLanguageResultCollection>> DetectLanguageBatchAsync(
        IEnumerable<DetectLanguageInput> documents, TextAnalyticsRequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var inputs = documents.ToList();
        var body = inputs.Select(d => new JsonObject { ["id"] = d.Id, ["text"] = d.Text, ["countryHint"] = d.CountryHint ?? "" });
        var (response, results) = await SendAsync("LanguageDetection", body, withStringIndex: false, options, cancellationToken).ConfigureAwait(false);
        return Response.FromValue(ResultReader.Languages(results, [.. inputs.Select(i => i.Id)]), response);
    }

    private async Task<(Response Response, JsonElement Results)> SendAsync(
        string kind, IEnumerable<JsonObject> documents, bool withStringIndex, TextAnalyticsRequestOptions? options, CancellationToken cancellationToken)
    {
        using var message = _pipeline.CreateMessage();
        message.Request.Method = RequestMethod.Post;
        message.Request.Uri.Reset(_endpoint);
        message.Request.Uri.AppendPath("/language/:analyze-text", escape: false);
        message.Request.Uri.AppendQuery("api-version", _apiVersion);
        if (options?.IncludeStatistics == true)
        {
            message.Request.Uri.AppendQuery("showStats", "true");
        }

        message.Request.Headers.Add("Content-Type", "application/json");
        message.Request.Headers.Add("Accept", "application/json");
        message.Request.Content = RequestContent.Create(BinaryData.FromString(Body(kind, documents, withStringIndex, options).ToJsonString()));
        await _pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        if (message.Response.IsError)
        {
            throw new RequestFailedException(message.Response);
        }

        using var answer = JsonDocument.Parse(message.Response.Content);
        return (message.Response, answer.RootElement.GetProperty("results").Clone());
    }

    private static JsonObject Body(string kind, IEnumerable<JsonObject> documents, bool withStringIndex, TextAnalyticsRequestOptions? options)
    {
        var parameters = new JsonObject { ["modelVersion"] = options?.ModelVersion ?? "latest" };
        if (options?.DisableServiceLogs is { } disabled)
        {
            parameters["loggingOptOut"] = disabled;
        }

        if (withStringIndex)
        {
            parameters["stringIndexType"] = "Utf16CodeUnit";
        }

        return new JsonObject
        {
            ["kind"] = kind,
            ["parameters"] = parameters,
            ["analysisInput"] = new JsonObject { ["documents"] = new JsonArray([.. documents]) },
        };
    }
}
