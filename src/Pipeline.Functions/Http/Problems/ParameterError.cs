namespace Pipeline.Functions.Http.Problems;

/// <summary>A parameter that could not be understood.</summary>
/// <param name="Parameter">Its name as the caller wrote it.</param>
/// <param name="Detail">What is wrong with its value.</param>
/// <param name="Accepts">What it accepts.</param>
public sealed record ParameterError(string Parameter, string Detail, string Accepts);
