using System.Reflection;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Infra.Tests.Checks;

/// <summary>The functions that the app deploys.</summary>
internal static class FunctionMethods
{
    public static IReadOnlyList<(string Name, MethodInfo Method)> All { get; } =
    [
        .. from type in Assembly.Load("Pipeline.Functions").GetTypes()
           from method in type.GetMethods()
           from function in method.GetCustomAttributes<FunctionAttribute>()
           select (function.Name, method),
    ];
}
