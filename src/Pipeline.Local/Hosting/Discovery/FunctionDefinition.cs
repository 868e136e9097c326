using System.Reflection;
using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Pipeline.Local.Hosting.Discovery;

/// <summary>A function as its attributes declare it.</summary>
/// <param name="Name">Name given by <c>[Function]</c>; unique in the app.</param>
/// <param name="Method">The method that is called, on an instance built by dependency injection.</param>
/// <param name="Parameter">The parameter that carries the trigger attribute.</param>
/// <param name="Trigger">That attribute.</param>
internal sealed record FunctionDefinition(string Name, MethodInfo Method, ParameterInfo Parameter, TriggerBindingAttribute Trigger);
