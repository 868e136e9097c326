namespace Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

/// <summary>Base of all attributes that bind a parameter.</summary>
public abstract class BindingAttribute : Attribute;
