using System.Security.Cryptography;
using System.Text.Json;
using Pipeline.Core.Events.Merging;
using Pipeline.Stages.Documents;

namespace Pipeline.Stages.Query.Index;

/// <summary>Tells versions of an event apart by content.</summary>
public static class EventHash
{
    private const int Bytes = 8;

    /// <summary>16 hexadecimal digits.</summary>
    public static string Of(NewsEvent newsEvent) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(newsEvent, StageJson.Options)).AsSpan(0, Bytes));
}
