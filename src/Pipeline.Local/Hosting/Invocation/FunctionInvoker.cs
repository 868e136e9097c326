using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using Pipeline.Local.Hosting.Discovery;

namespace Pipeline.Local.Hosting.Invocation;

/// <summary>Calls a function: builds its class from a service scope of its own and fills the parameters.</summary>
internal static class FunctionInvoker
{
    private static readonly ConcurrentDictionary<Type, ObjectFactory> Factories = new();
    private static readonly ConcurrentDictionary<ParameterInfo, bool> Nullability = new();

    /// <summary>Runs <paramref name="function"/> to its end.</summary>
    /// <returns>What the method returned, awaited; null for none.</returns>
    public static async Task<object?> InvokeAsync(
        FunctionDefinition function, IServiceProvider scope, TriggerInput input, CancellationToken cancellation)
    {
        var parameters = function.Method.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            arguments[i] = await ArgumentAsync(function, parameters[i], scope, input, cancellation);
        }

        var target = function.Method.IsStatic ? null : Create(function.Method.DeclaringType!, scope);
        try
        {
            return await ResultAsync(function.Method.Invoke(target, arguments));
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            ExceptionDispatchInfo.Throw(thrown);
            throw;
        }
        finally
        {
            await DisposeAsync(target);
        }
    }

    private static object Create(Type type, IServiceProvider scope) =>
        Factories.GetOrAdd(type, key => ActivatorUtilities.CreateFactory(key, Type.EmptyTypes))(scope, null);

    private static async ValueTask<object?> ArgumentAsync(
        FunctionDefinition function, ParameterInfo parameter, IServiceProvider scope, TriggerInput input, CancellationToken cancellation)
    {
        if (parameter == function.Parameter)
        {
            return await input.ConvertAsync(parameter.ParameterType, cancellation) ?? throw Unbindable(function, parameter);
        }

        if (parameter.ParameterType == typeof(CancellationToken))
        {
            return cancellation;
        }

        if (input.Data.TryGetValue(parameter.Name!, out var text))
        {
            return Convert.ChangeType(text, Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType, CultureInfo.InvariantCulture);
        }

        return scope.GetService(parameter.ParameterType) is { } service ? service
            : parameter.HasDefaultValue ? parameter.DefaultValue
            : MayBeNull(parameter) ? null
            : throw Unbindable(function, parameter);
    }

    /// <summary>Such as the rest of a catch-all route where there is none: <c>string? path</c>.</summary>
    private static bool MayBeNull(ParameterInfo parameter) =>
        Nullability.GetOrAdd(parameter, one => new NullabilityInfoContext().Create(one).WriteState == NullabilityState.Nullable);

    private static FunctionDeclarationException Unbindable(FunctionDefinition function, ParameterInfo parameter) =>
        new(HostMessages.CannotBind(function.Name, parameter.Name!, parameter.ParameterType.Name));

    private static async Task<object?> ResultAsync(object? returned)
    {
        switch (returned)
        {
            case Task task:
                await task;
                return task.GetType() is { IsGenericType: true } type && type.GetProperty("Result") is { } result
                    && result.PropertyType.Name != "VoidTaskResult" ? result.GetValue(task) : null;
            case ValueTask value:
                await value;
                return null;
            default:
                return returned;
        }
    }

    private static async ValueTask DisposeAsync(object? target)
    {
        if (target is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
        else
        {
            (target as IDisposable)?.Dispose();
        }
    }
}
