namespace Pipeline.Local.Hosting.Invocation;

/// <summary>What a trigger gives a function: a value in whichever type its parameter asks for, and named data for the others.</summary>
/// <param name="ConvertAsync">The trigger's value as the given type; null when it has no such form.</param>
/// <param name="Data">Binding data by name, case-insensitively: <c>name</c> of a blob, <c>dequeueCount</c>, route values.</param>
internal sealed record TriggerInput(Func<Type, CancellationToken, ValueTask<object?>> ConvertAsync, IReadOnlyDictionary<string, string> Data);
