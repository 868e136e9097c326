using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.Data.Tables.Wire;

/// <summary>An endpoint with the pipeline that authenticates to it.</summary>
internal sealed class TableAccount
{
    private const string StorageScope = "https://storage.azure.com/.default";
    private readonly string _version;

    private TableAccount(Uri endpoint, string name, HttpPipelinePolicy authentication, TableClientOptions options)
    {
        Endpoint = new Uri(endpoint.AbsoluteUri.TrimEnd('/') + "/");
        Name = name;
        _version = options.Version;
        Pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new TableErrorParser(),
        });
    }

    public Uri Endpoint { get; }

    public string Name { get; }

    public HttpPipeline Pipeline { get; }

    public static TableAccount From(string connectionString, TableClientOptions? options)
    {
        var parsed = TableConnectionString.Parse(connectionString);
        return From(parsed.Endpoint, parsed.Credential, options);
    }

    public static TableAccount From(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options) =>
        new(endpoint, credential.AccountName, new SharedKeyLitePolicy(credential), options ?? new TableClientOptions());

    public static TableAccount From(Uri endpoint, TokenCredential credential, TableClientOptions? options) =>
        new(endpoint, endpoint.Host.Split('.')[0], new BearerTokenAuthenticationPolicy(credential, StorageScope), options ?? new TableClientOptions());

    public HttpMessage CreateMessage(RequestMethod method, string path, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        var message = Pipeline.CreateMessage();
        var request = message.Request;
        request.Method = method;
        request.Uri.Reset(Endpoint);
        request.Uri.AppendPath(path, escape: false);
        foreach (var (name, value) in query)
        {
            if (value is not null)
            {
                request.Uri.AppendQuery(name, value, escapeValue: true);
            }
        }

        request.Headers.Add("x-ms-version", _version);
        request.Headers.Add("DataServiceVersion", "3.0");
        request.Headers.Add("Accept", TableJson.Accept);
        return message;
    }

    /// <summary>Sends, and throws for a status that is neither a success nor <paramref name="tolerated"/>.</summary>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken, int tolerated = 0)
    {
        await Pipeline.SendAsync(message, cancellationToken).ConfigureAwait(false);
        var response = message.Response;
        return response.Status is >= 200 and < 300 || response.Status == tolerated ? response : throw new RequestFailedException(response);
    }
}
