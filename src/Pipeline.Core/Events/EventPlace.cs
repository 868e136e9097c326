namespace Pipeline.Core.Events;

/// <summary>Where the act took place.</summary>
/// <param name="Name">English name of the place (city, region or country).</param>
/// <param name="Country">ISO 3166-1 alpha-3, or "".</param>
public sealed record EventPlace(string Name, string Country);
