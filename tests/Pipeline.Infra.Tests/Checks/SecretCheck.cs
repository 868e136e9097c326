using System.Text.RegularExpressions;
using Pipeline.Infra.Tests.Files;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>No secret is written down, taken as a parameter, put into a setting or handed out.</summary>
public sealed partial class SecretCheck : IInfraCheck
{
    public IEnumerable<string> Problems(InfraFiles files) =>
    [
        .. from file in files.Texts
           where !file.Key.StartsWith("docs/", StringComparison.Ordinal)
           from Match match in Secrets().Matches(file.Value)
           select $"{file.Key}: '{match.Value}' looks like a secret",
        .. from file in files.Bicep.Values
           from output in file.Outputs
           where output.Flat.Contains("listKeys(", StringComparison.Ordinal) || output.Flat.Contains("listAccountSas(", StringComparison.Ordinal)
           select $"{file.Path}:{output.Line}: an output hands out a key",
        .. from file in files.Bicep.Values
           where file.Path != "infra/events/subscription.bicep"
           from call in file.Tree.Of("call_expression")
           where call.Child("identifier")?.Text == "listKeys"
           select $"{file.Path}:{call.Line}: only the event subscription reads a key",
    ];

    [GeneratedRegex("""AccountKey=|SharedAccessSignature|DefaultEndpointsProtocol|[?&]sig=|"?(password|secret|apiKey|api_key)"?\s*[:=]\s*["'][^"'$]|[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secrets();
}
