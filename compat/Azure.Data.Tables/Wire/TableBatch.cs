using System.Text;
using Azure.Core;

namespace Azure.Data.Tables.Wire;

/// <summary>An entity group transaction: one multipart request, answered by one multipart response.</summary>
internal static class TableBatch
{
    private const int BadRequest = 400;

    public static HttpMessage ToMessage(TableAccount account, IReadOnlyList<TableChange> changes)
    {
        if (changes.Count == 0)
        {
            throw new InvalidOperationException("The transaction has no actions.");
        }

        var batch = $"batch_{Guid.NewGuid()}";
        var message = account.CreateMessage(RequestMethod.Post, "$batch");
        message.Request.Headers.Add("Content-Type", $"multipart/mixed; boundary={batch}");
        message.Request.Content = RequestContent.Create(Encoding.UTF8.GetBytes(Write(account, batch, changes)));
        return message;
    }

    public static IReadOnlyList<Response> ReadResponses(Response response)
    {
        var parts = TableBatchPart.ReadAll(response);
        // A refused transaction answers 202 with one refused part inside.
        var refused = parts.FirstOrDefault(part => part.Status >= BadRequest);
        return refused is null ? [.. parts] : throw new TableTransactionFailedException(refused.ToException());
    }

    private static string Write(TableAccount account, string batch, IReadOnlyList<TableChange> changes)
    {
        var changeset = $"changeset_{Guid.NewGuid()}";
        var text = new StringBuilder();
        Line($"--{batch}");
        Line($"Content-Type: multipart/mixed; boundary={changeset}");
        Line();
        foreach (var change in changes)
        {
            Line($"--{changeset}");
            Line("Content-Type: application/http");
            Line("Content-Transfer-Encoding: binary");
            Line();
            WritePart(change);
        }

        Line($"--{changeset}--");
        Line($"--{batch}--");
        return text.ToString();

        void Line(string value = "") => text.Append(value).Append("\r\n");

        void WritePart(TableChange change)
        {
            Line($"{change.Method.Method} {account.Endpoint.AbsoluteUri}{change.Path} HTTP/1.1");
            Line($"Accept: {TableJson.Accept}");
            Line("DataServiceVersion: 3.0");
            if (change.Condition is { } condition)
            {
                Line($"If-Match: {condition}");
            }

            if (change.Body is { } body)
            {
                Line("Prefer: return-no-content");
                Line($"Content-Type: {TableJson.ContentType}");
                Line($"Content-Length: {body.Length}");
                Line();
                Line(Encoding.UTF8.GetString(body));
            }
            else
            {
                Line();
            }
        }
    }
}
