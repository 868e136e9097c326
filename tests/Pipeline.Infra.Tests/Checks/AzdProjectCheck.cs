using Pipeline.Infra.Tests.Files;
using Pipeline.Testing;
using YamlDotNet.RepresentationModel;

namespace Pipeline.Infra.Tests.Checks;

/// <summary><c>azure.yaml</c> keeps the rules of azd's schema and names what exists.</summary>
public sealed class AzdProjectCheck : IInfraCheck
{
    private const string Project = "azure.yaml";
    private static readonly string[] Keys = ["name", "resourceGroup", "metadata", "infra", "services", "pipeline", "hooks", "requiredVersions", "state", "platform", "workflows", "cloud"];
    private static readonly string[] Hosts = ["appservice", "containerapp", "function", "springapp", "staticwebapp", "aks", "ai.endpoint"];
    private static readonly string[] Languages = ["dotnet", "csharp", "fsharp", "py", "python", "js", "ts", "java", "docker"];
    private static readonly string[] Hooks = [.. from when in new[] { "pre", "post" } from command in new[] { "provision", "infracreate", "package", "deploy", "up", "down", "restore" } select when + command];

    public IEnumerable<string> Problems(InfraFiles files)
    {
        var root = Parse(files.Texts[Project]);
        if (root is null)
        {
            return [$"{Project}: not a YAML mapping"];
        }

        return
        [
            .. Names(root).Except(Keys).Select(k => $"{Project}: azd knows no key '{k}'"),
            .. Text(root, "name") is { Length: >= 2 } ? Array.Empty<string>() : [$"{Project}: needs a name"],
            .. files.Texts.ContainsKey($"{Text(root, "infra", "path") ?? "infra"}/{Text(root, "infra", "module") ?? "main"}.bicep")
                ? Array.Empty<string>() : [$"{Project}: infra.path and infra.module name no Bicep file"],
            .. Children(root, "services").SelectMany(s => Service(s.Key, s.Value)),
            .. Children(root, "hooks").SelectMany(h => Hook(files, h.Key, h.Value)),
        ];
    }

    private static IEnumerable<string> Service(string name, YamlMappingNode service)
    {
        var project = Text(service, "project") ?? "";
        return
        [
            .. Directory.Exists(Path.Combine(RepositoryRoot.Path, project)) && project.Length > 0 ? Array.Empty<string>() : [$"{Project}: service '{name}': there is no folder '{project}'"],
            .. Hosts.Contains(Text(service, "host")) ? Array.Empty<string>() : [$"{Project}: service '{name}': no such host '{Text(service, "host")}'"],
            .. Languages.Contains(Text(service, "language")) ? Array.Empty<string>() : [$"{Project}: service '{name}': no such language '{Text(service, "language")}'"],
        ];
    }

    private static IEnumerable<string> Hook(InfraFiles files, string name, YamlMappingNode hook)
    {
        var systems = new[] { ("posix", "sh"), ("windows", "pwsh") };
        return
        [
            .. Hooks.Contains(name) ? Array.Empty<string>() : [$"{Project}: azd knows no hook '{name}'"],
            .. from system in systems
               where Text(hook, system.Item1, "shell") != system.Item2 || !files.Texts.ContainsKey((Text(hook, system.Item1, "run") ?? "").Replace("./", "", StringComparison.Ordinal))
               select $"{Project}: hook '{name}' needs {system.Item1} with shell {system.Item2} and a script that exists",
        ];
    }

    private static YamlMappingNode? Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents is [{ RootNode: YamlMappingNode root }] ? root : null;
    }

    private static IEnumerable<string> Names(YamlMappingNode node) => node.Children.Keys.Select(k => k.ToString());

    private static IEnumerable<KeyValuePair<string, YamlMappingNode>> Children(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(name, out var child) && child is YamlMappingNode children
            ? children.Children.Select(c => KeyValuePair.Create(c.Key.ToString(), (YamlMappingNode)c.Value))
            : [];

    private static string? Text(YamlNode node, params string[] path) =>
        path.Aggregate((YamlNode?)node, (at, name) => at is YamlMappingNode mapping && mapping.Children.TryGetValue(name, out var child) ? child : null)?.ToString();
}
