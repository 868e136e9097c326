using System.Reflection;
using Microsoft.Azure.Functions.Worker;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Pipeline.Local.Hosting.Discovery;

/// <summary>Finds the functions of an app by their attributes, so that adding a function needs no change in the host.</summary>
internal static class FunctionCatalog
{
    /// <summary>All functions of <paramref name="app"/> by name.</summary>
    /// <exception cref="FunctionDeclarationException">One is declared in a way that the Functions host refuses or that would go wrong in silence.</exception>
    public static IReadOnlyList<FunctionDefinition> Discover(Assembly app) => Discover(app.GetTypes());

    /// <summary>As <see cref="Discover(Assembly)"/>, over some types of an app.</summary>
    public static IReadOnlyList<FunctionDefinition> Discover(IEnumerable<Type> types)
    {
        var functions = types
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Select(method => (Method: method, Attribute: method.GetCustomAttribute<FunctionAttribute>()))
            .Where(found => found.Attribute is not null)
            .Select(found => Define(found.Attribute!.Name, found.Method))
            .OrderBy(function => function.Name, StringComparer.Ordinal)
            .ToList();
        var twice = functions.GroupBy(function => function.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? functions : throw new FunctionDeclarationException(HostMessages.NameTwice(twice.Key));
    }

    private static FunctionDefinition Define(string name, MethodInfo method)
    {
        var triggers = method.GetParameters()
            .Select(parameter => (Parameter: parameter, Trigger: parameter.GetCustomAttribute<TriggerBindingAttribute>()))
            .Where(found => found.Trigger is not null)
            .ToList();
        if (triggers.Count != 1)
        {
            throw new FunctionDeclarationException(HostMessages.OneTrigger(name, triggers.Count));
        }

        var function = new FunctionDefinition(name, method, triggers[0].Parameter, triggers[0].Trigger!);
        if (function.Trigger is HttpTriggerAttribute && !StatesLevel(function.Parameter))
        {
            throw new FunctionDeclarationException(HostMessages.LevelUnstated(name));
        }

        return function;
    }

    /// <summary>Whether the source says the level: the attribute's property alone cannot tell a default from a choice.</summary>
    private static bool StatesLevel(ParameterInfo parameter) => parameter.GetCustomAttributesData()
        .Where(data => data.AttributeType == typeof(HttpTriggerAttribute))
        .SelectMany(data => data.ConstructorArguments)
        .Any(argument => argument.ArgumentType == typeof(AuthorizationLevel));
}
