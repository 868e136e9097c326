using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Azure.Functions.Worker;
using Pipeline.Local.Hosting;
using Pipeline.Local.Hosting.Discovery;
using Pipeline.Local.Tests.Hosting.Apps;

namespace Pipeline.Local.Tests.Hosting;

public sealed class FunctionCatalogTests
{
    public static TheoryData<Type, string> Wrong => new()
    {
        { typeof(Unstated), HostMessages.LevelUnstated("Unstated") },
        { typeof(UnstatedWithMethods), HostMessages.LevelUnstated("UnstatedWithMethods") },
        { typeof(NoTrigger), HostMessages.OneTrigger("NoTrigger", 0) },
        { typeof(TwoTriggers), HostMessages.OneTrigger("TwoTriggers", 2) },
        { typeof(SameName), HostMessages.NameTwice("Same") },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_declaration_is_refused_by_name(Type app, string message) =>
        Should.Throw<FunctionDeclarationException>(() => FunctionCatalog.Discover([app])).Message.ShouldBe(message);

    [Fact]
    public void Functions_are_found_by_their_attributes() =>
        FunctionCatalog.Discover([typeof(QueueApp), typeof(HttpApp), typeof(BlobApp)]).Select(function => function.Name)
            .ShouldBe(["Administer", "Broken", "Ingest", "IngestPoison", "Keyed", "Open", "Work", "WorkPoison"]);

    [Fact]
    public void Every_refusal_is_in_the_table() =>
        Wrong.Count.ShouldBe(typeof(FunctionCatalogTests).GetNestedTypes(BindingFlags.Public).Length);

    public static class Unstated
    {
        [Function("Unstated")]
        public static void Run([HttpTrigger] HttpRequest request) => ArgumentNullException.ThrowIfNull(request);
    }

    public static class UnstatedWithMethods
    {
        [Function("UnstatedWithMethods")]
        public static void Run([HttpTrigger("get")] HttpRequest request) => ArgumentNullException.ThrowIfNull(request);
    }

    public static class NoTrigger
    {
        [Function("NoTrigger")]
        public static void Run(string text) => ArgumentNullException.ThrowIfNull(text);
    }

    public static class TwoTriggers
    {
        [Function("TwoTriggers")]
        public static void Run([QueueTrigger("a")] string first, [QueueTrigger("b")] string second) => ArgumentNullException.ThrowIfNull(second, first);
    }

    public static class SameName
    {
        [Function("Same")]
        public static void One([QueueTrigger("a")] string text) => ArgumentNullException.ThrowIfNull(text);

        [Function("same")]
        public static void Other([QueueTrigger("b")] string text) => ArgumentNullException.ThrowIfNull(text);
    }
}
