using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Functions.Http.Page;

namespace Pipeline.Functions.Tests.Http;

/// <summary>Who may call what: reading needs a function key, changing the admin key, and only what says nothing of articles needs none.</summary>
public sealed class KeyTests
{
    private static readonly Dictionary<string, AuthorizationLevel> Levels = new(StringComparer.Ordinal)
    {
        ["ServePage"] = AuthorizationLevel.Anonymous,
        ["Health"] = AuthorizationLevel.Anonymous,
        ["GetOpenApi"] = AuthorizationLevel.Anonymous,
        ["QueryEvents"] = AuthorizationLevel.Function,
        ["GetEvent"] = AuthorizationLevel.Function,
        ["ListArticles"] = AuthorizationLevel.Function,
        ["GetArticle"] = AuthorizationLevel.Function,
        ["ListActors"] = AuthorizationLevel.Function,
        ["GetStatistics"] = AuthorizationLevel.Function,
        ["ReplayArticle"] = AuthorizationLevel.Admin,
        ["ReplayFailedArticles"] = AuthorizationLevel.Admin,
        ["RemoveArticle"] = AuthorizationLevel.Admin,
    };

    [Fact]
    public void Every_function_asks_for_the_key_that_it_should() => Triggers()
        .ToDictionary(t => t.Name, t => t.Trigger.AuthLevel, StringComparer.Ordinal)
        .ShouldBe(Levels, ignoreOrder: true);

    [Fact]
    public void What_changes_anything_needs_the_admin_key() => Triggers()
        .Where(t => t.Trigger.Methods!.Any(method => method != "get"))
        .ShouldAllBe(t => t.Trigger.AuthLevel == AuthorizationLevel.Admin);

    private static IEnumerable<(string Name, HttpTriggerAttribute Trigger)> Triggers() => typeof(ServePage).Assembly.GetTypes()
        .SelectMany(type => type.GetMethods())
        .Where(method => method.GetCustomAttribute<FunctionAttribute>() is not null)
        .SelectMany(method => method.GetParameters().Select(p => (method.GetCustomAttribute<FunctionAttribute>()!.Name, Trigger: p.GetCustomAttribute<HttpTriggerAttribute>())))
        .Where(found => found.Trigger is not null)
        .Select(found => (found.Name, found.Trigger!));
}
