namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of all attributes that start a function.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public abstract class TriggerBindingAttribute : BindingAttribute;
