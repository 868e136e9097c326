using Pipeline.Core.Language.Entities.Names;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Whose office or body something is.</summary>
/// <param name="End">One past its last token.</param>
/// <param name="Country">ISO 3166-1 alpha-3, or "".</param>
/// <param name="Name">Canonical name of an organisation or place, or "" for a country.</param>
/// <param name="Entry">Its list entry, or null.</param>
internal sealed record Owner(int End, string Country, string Name, LexiconEntry? Entry);
