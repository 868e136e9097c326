using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Pipeline.Azure.Language;

namespace Pipeline.Local.LanguageDouble;

/// <summary>The answer to one <c>:analyze-text</c> request, with the service's limits enforced.</summary>
internal sealed partial record AnalyzeTextAnswer(int Status, JsonObject Body, int Documents)
{
    private const string Model = "double-2023-04-01";
    private const int DetectionDocuments = 1_000;

    public static AnalyzeTextAnswer To(JsonElement request, bool failOneDocument)
    {
        var kind = request.TryGetProperty("kind", out var k) ? k.GetString() : null;
        if (kind is not ("EntityRecognition" or "LanguageDetection"))
        {
            return Refused("InvalidRequest", "InvalidParameterValue", $"Job task: '{kind}' is not supported here.");
        }

        var documents = request.GetProperty("analysisInput").GetProperty("documents").EnumerateArray().ToList();
        var most = kind == "EntityRecognition" ? LanguageLimits.DocumentsPerRequest : DetectionDocuments;
        return documents.Count > most
            ? Refused("InvalidRequest", "InvalidDocumentBatch", $"Batch request contains too many records. Max {most} records are permitted.")
            : Answer(kind, documents, failOneDocument);
    }

    private static AnalyzeTextAnswer Answer(string kind, List<JsonElement> documents, bool failOneDocument)
    {
        var answered = new JsonArray();
        var errors = new JsonArray();
        foreach (var document in documents)
        {
            var (id, text) = (document.GetProperty("id").GetString()!, document.GetProperty("text").GetString()!);
            if (new StringInfo(text).LengthInTextElements > LanguageLimits.TextElementsPerDocument)
            {
                errors.Add(Error(id, "InvalidDocument", "A document within the request was too large to be processed."));
            }
            else if (failOneDocument && errors.Count == 0)
            {
                errors.Add(Error(id, "InternalServerError", "This document could not be processed."));
            }
            else
            {
                answered.Add(kind == "EntityRecognition" ? Entities(id, text) : Language(id));
            }
        }

        var results = new JsonObject { ["documents"] = answered, ["errors"] = errors, ["modelVersion"] = Model };
        return new AnalyzeTextAnswer(200, new JsonObject { ["kind"] = kind + "Results", ["results"] = results }, answered.Count);
    }

    private static JsonObject Entities(string id, string text)
    {
        var entities = new JsonArray();
        foreach (Match match in CapitalisedRun().Matches(text))
        {
            entities.Add(new JsonObject
            {
                ["text"] = match.Value,
                ["category"] = "Person",
                ["offset"] = match.Index,
                ["length"] = match.Length,
                ["confidenceScore"] = 0.9,
            });
        }

        return new JsonObject { ["id"] = id, ["entities"] = entities, ["warnings"] = new JsonArray() };
    }

    private static JsonObject Language(string id) => new()
    {
        ["id"] = id,
        ["detectedLanguage"] = new JsonObject { ["name"] = "Vietnamese", ["iso6391Name"] = "vi", ["confidenceScore"] = 0.99 },
        ["warnings"] = new JsonArray(),
    };

    private static JsonObject Error(string id, string code, string message) => new()
    {
        ["id"] = id,
        ["error"] = new JsonObject
        {
            ["code"] = "InvalidArgument",
            ["message"] = "Invalid document in request.",
            ["innererror"] = new JsonObject { ["code"] = code, ["message"] = message },
        },
    };

    private static AnalyzeTextAnswer Refused(string code, string inner, string message) => new(
        400,
        new JsonObject
        {
            ["error"] = new JsonObject
            {
                ["code"] = code,
                ["message"] = "Invalid Request.",
                ["innererror"] = new JsonObject { ["code"] = inner, ["message"] = message },
            },
        },
        0);

    [GeneratedRegex(@"\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)+", RegexOptions.CultureInvariant)]
    private static partial Regex CapitalisedRun();
}
