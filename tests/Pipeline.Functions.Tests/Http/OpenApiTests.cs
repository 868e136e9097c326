using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.OpenApi;
using Pipeline.Functions.Http.Page;

namespace Pipeline.Functions.Tests.Http;

public sealed class OpenApiTests
{
    private static readonly JsonObject Document = OpenApiDocument.Write("https://news.example/api");

    [Fact]
    public void It_describes_every_function_that_there_is()
    {
        var functions = typeof(ServePage).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods())
            .Where(m => m.GetCustomAttribute<FunctionAttribute>() is not null)
            .Select(m => (Name: m.GetCustomAttribute<FunctionAttribute>()!.Name, Trigger: m.GetParameters().Select(p => p.GetCustomAttribute<HttpTriggerAttribute>()).FirstOrDefault(a => a is not null)))
            .Where(f => f.Trigger is not null && f.Name != nameof(ServePage))
            .ToList();
        functions.ShouldNotBeEmpty();
        foreach (var (name, trigger) in functions)
        {
            var operation = ApiOperations.All.SingleOrDefault(o => o.Id == name);
            operation.ShouldNotBeNull(name);
            ("api/" + operation.Route).ShouldBe(trigger!.Route, name);
            trigger.Methods.ShouldBe([operation.Method], name);
            operation.NeedsKey.ShouldBe(trigger.AuthLevel != AuthorizationLevel.Anonymous, name);
        }
    }

    [Fact]
    public void Its_references_lead_somewhere()
    {
        var references = References(Document).ToList();
        references.ShouldNotBeEmpty();
        foreach (var reference in references)
        {
            JsonNode? node = Document;
            foreach (var part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Replace("~1", "/", StringComparison.Ordinal)))
            {
                node = node is JsonArray array ? array[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node?[part];
            }

            node.ShouldNotBeNull(reference);
        }
    }

    [Fact]
    public void Events_are_described_by_the_fields_that_are_written()
    {
        var fields = Document["components"]!["schemas"]!["NewsEvent"]!["properties"]!.AsObject().Select(p => p.Key).ToList();
        fields.ShouldContain("eventId");
        fields.ShouldContain("statusHistory");
        fields.ShouldContain("nIndependent");
        Document["components"]!["schemas"]!["NewsEvent"]!["properties"]!["dateStart"]!["type"]!.GetValue<string>().ShouldBe("string");
        Document["openapi"]!.GetValue<string>().ShouldBe("3.1.0");
    }

    [Fact]
    public async Task It_is_served()
    {
        var answer = await (await Api.WithAsync([])).GetAsync("/api/openapi.json");
        answer.Json["servers"]![0]!["url"]!.GetValue<string>().ShouldBe("https://news.example/api");
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };
}
