using System.Text.Json;
using Azure.Storage.Queues.Models;

namespace Pipeline.Local.Hosting.Queues;

/// <summary>Message text on the wire and in the types a function may ask for.</summary>
internal static class MessageBody
{
    /// <summary>The sent bytes, or null when they should be base64 and are not.</summary>
    public static BinaryData? Decode(BinaryData wire, bool base64)
    {
        if (!base64)
        {
            return wire;
        }

        var text = wire.ToString();
        var bytes = new byte[(text.Length / 4 * 3) + 3];
        return System.Convert.TryFromBase64String(text, bytes, out var length) ? BinaryData.FromBytes(bytes.AsMemory(0, length)) : null;
    }

    /// <summary>The text to put on the wire.</summary>
    public static string Encode(BinaryData body, bool base64) => base64 ? System.Convert.ToBase64String(body) : body.ToString();

    /// <summary>The message as <paramref name="type"/>: text, bytes, the message itself, or an object read from JSON.</summary>
    public static object? Convert(Type type, QueueMessage message, BinaryData body)
    {
        if (type == typeof(string))
        {
            return body.ToString();
        }

        if (type == typeof(byte[]))
        {
            return body.ToArray();
        }

        if (type == typeof(BinaryData))
        {
            return body;
        }

        return type == typeof(QueueMessage)
            ? QueuesModelFactory.QueueMessage(
                message.MessageId, message.PopReceipt, body, message.DequeueCount, message.NextVisibleOn, message.InsertedOn, message.ExpiresOn)
            : body.ToObjectFromJson<JsonElement>().Deserialize(type, JsonSerializerOptions.Web);
    }
}
