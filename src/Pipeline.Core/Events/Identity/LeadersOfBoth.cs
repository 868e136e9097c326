using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Events.Identity;

/// <summary>"Lãnh đạo hai nước sẽ hội đàm": the one leader of each whom the article told last, where the words alone name the two states.</summary>
internal static class LeadersOfBoth
{
    /// <summary>Puts both leaders in the place of their states where each of the two was named before.</summary>
    public static void Settle(IReadOnlyList<ActDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            // "ông X điện đàm với lãnh đạo hai nước": who calls them stands before
            var callers = draft.Roles.Actors.Take(draft.Roles.Actors.Count - 2).ToList();
            if (callers.Count <= 1 && draft.Roles.Actors is [.., { IsCoreference: true, Kind: EntityKind.Country } one, { IsCoreference: true, Kind: EntityKind.Country } other] && one.Span == other.Span
                && IsOfLeaders(draft.Sentence.Article, one) && Leader(draft, one) is { } first && Leader(draft, other) is { } second)
            {
                draft.Roles = draft.Roles with { Actors = [.. callers, first, second] };
            }
        }
    }

    // "lãnh đạo hai nước", "nguyên thủ của hai nước"
    private static bool IsOfLeaders(ArticleReading article, EntityMention words)
    {
        var at = article.Tokens.FirstAt(words.Span.Start) - 1;
        at = at > 0 && article.Word(at) is "của" ? at - 1 : at;
        return at > 0 && (article.Word(at - 1), article.Word(at)) is ("lãnh", "đạo") or ("nguyên", "thủ");
    }

    private static EntityMention? Leader(ActDraft draft, EntityMention state)
    {
        var told = draft.Sentence.Article.Analysis.Entities;
        var leader = told.LastOrDefault(person => person.Span.End <= state.Span.Start && person is { Kind: EntityKind.Person, Name.Length: > 0 } && person.Country == state.Country
            && told.Any(named => named.EntityId == person.EntityId && OfficeClasses.Leading.Contains(named.Office)));
        return leader is null ? null : leader with { Span = state.Span, Text = state.Text, IsCoreference = true };
    }
}
