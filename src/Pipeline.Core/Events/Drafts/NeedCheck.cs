using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>Whether those who take part make the words an act of the codebook.</summary>
internal static class NeedCheck
{
    /// <param name="need">What the rule asks for.</param>
    /// <param name="roles">Who takes part.</param>
    /// <param name="text">The clean text, in which what stands behind a name may tell a post.</param>
    public static bool Met(ActNeed need, Roles roles, string text) => need switch
    {
        ActNeed.Nothing => true,
        ActNeed.Party => roles.Count > 0,
        ActNeed.Two => roles.Count > 1,
        ActNeed.Person => roles.Actors.Any(actor => actor.Kind == EntityKind.Person),
        ActNeed.Political => ArePolitical(roles.Actors, text) || (roles.Actors.Count > 0 && ArePolitical(roles.Recipients, text)),
        _ => throw new InvalidOperationException($"No need {need}."),
    };

    private static bool ArePolitical(List<EntityMention> parties, string text) => parties.Exists(party => IsPolitical(party, text));

    private static bool IsPolitical(EntityMention mention, string text) => mention.Kind switch
    {
        EntityKind.Person => mention.Office.Length > 0 || mention.Country.Length > 0 || PublicParties.HoldsPost(mention, text),
        EntityKind.Place => false,
        EntityKind.Group => mention.Name is not ("residents" or "workers" or "students" or "migrants" or "farmers" or "traders" or "fishermen"),
        EntityKind.Organization => mention.Office.Length > 0 || IsInternational(mention) || PublicParties.IsPublic(mention) || IsForeignBody(mention),
        _ => true,
    };

    // EU, NATO, World Bank: known by an English name and no country's own; schools, firms and local offices are not
    private static bool IsInternational(EntityMention mention) =>
        mention.Country.Length == 0 && mention.Name.All(char.IsAscii);

    // "Ủy ban Chứng khoán Philippines": abroad such bodies act for the state or speak for many
    private static bool IsForeignBody(EntityMention mention) =>
        mention.Country.Length > 0 && mention.Country != HomeCountry.ReadersCode && ScopeRules.Default.ForeignBodies.Any(head => mention.Name.StartsWith(head + " ", StringComparison.OrdinalIgnoreCase));
}
