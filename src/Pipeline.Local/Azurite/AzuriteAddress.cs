using System.Net.Sockets;
using System.Text.Json;

namespace Pipeline.Local.Azurite;

/// <summary>Where an Azurite answers, and which process it is.</summary>
internal sealed record AzuriteAddress(int ProcessId, string Blob, string Queue, string Table)
{
    /// <summary>The account and key that every storage emulator documents and accepts; they open nothing else.</summary>
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};"
        + $"BlobEndpoint={Blob}/{Account};QueueEndpoint={Queue}/{Account};TableEndpoint={Table}/{Account};";

    /// <summary>The address kept in <paramref name="file"/>, or null when there is none.</summary>
    public static AzuriteAddress? TryRead(string file) =>
        File.Exists(file) ? JsonSerializer.Deserialize<AzuriteAddress>(File.ReadAllText(file)) : null;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));

    /// <summary>Whether all three services still accept connections: the process may have been killed.</summary>
    public async Task<bool> AnswersAsync(CancellationToken cancellation)
    {
        foreach (var service in new[] { Blob, Queue, Table })
        {
            var uri = new Uri(service);
            using var client = new TcpClient();
            try
            {
                await client.ConnectAsync(uri.Host, uri.Port, cancellation);
            }
            catch (SocketException)
            {
                return false;
            }
        }

        return true;
    }
}
