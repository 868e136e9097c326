using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Cố vấn X điện đàm với cố vấn Y; hai bên nhất trí": behind the semicolon the two sides are the two persons who talked before it, not their states.</summary>
internal static class BothWhoTalked
{
    /// <summary>Puts the two persons in the place of their states.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        for (var i = 1; i < drafts.Count; i++)
        {
            if (drafts[i] is { Type: "AGREE", Roles.Actors: [{ IsCoreference: true, Kind: EntityKind.Country } words, { IsCoreference: true, Kind: EntityKind.Country }] } && IsBehindSemicolon(drafts[i], words)
                && Talk(drafts, i) is { } both)
            {
                drafts[i].Roles = drafts[i].Roles with { Actors = [.. both.Select(person => person with { Span = words.Span, Text = words.Text, IsCoreference = true })] };
            }
        }
    }

    private static bool IsBehindSemicolon(ActDraft draft, EntityMention words)
    {
        var article = draft.Sentence.Article;
        var first = article.Tokens.FirstAt(words.Span.Start);
        return words.Text.EndsWith("bên", StringComparison.OrdinalIgnoreCase) && first > draft.Sentence.First && article.Word(first - 1) is ";";
    }

    // the talk of two persons told last in the same sentence
    private static List<EntityMention>? Talk(IReadOnlyList<ActDraft> drafts, int index)
    {
        for (var i = index - 1; i >= 0 && drafts[i].Sentence == drafts[index].Sentence; i--)
        {
            if (drafts[i] is { Type: "CONSULT", Mode: "meet" or "phone" or "negotiate", Roles.Actors: [{ Kind: EntityKind.Person, Name.Length: > 0 } one, { Kind: EntityKind.Person, Name.Length: > 0 } other] }
                && Are(drafts[index].Roles.Actors, one, other))
            {
                return drafts[i].Roles.Actors;
            }
        }

        return null;
    }

    private static bool Are(List<EntityMention> states, EntityMention one, EntityMention other) =>
        one.Country != other.Country && states.TrueForAll(state => state.Country == one.Country || state.Country == other.Country);
}
