using Azure.Core;
using Azure.Core.Pipeline;

namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Sends the account key; Azure.Core keeps its own policy for this internal.</summary>
internal sealed class KeyPolicy(AzureKeyCredential credential) : HttpPipelineSynchronousPolicy
{
    private const string Header = "Ocp-Apim-Subscription-Key";

    public override void OnSendingRequest(HttpMessage message) => message.Request.Headers.SetValue(Header, credential.Key);
}
