using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Ông X - Giám đốc Sở Y tế Y đã từ chức": the body in a title behind a dash is not who acts.</summary>
internal static class DashedTitle
{
    private const int LongestTitle = 8;

    /// <summary>The person before the dash, where the body or state at <paramref name="group"/> ends his title; else null.</summary>
    public static PartyGroup? Bearer(SentenceReading sentence, PartyGroup group)
    {
        var article = sentence.Article;
        if (article.Entities[group.Entities[0]].Kind is not (EntityKind.Organization or EntityKind.Country))
        {
            return null;
        }

        for (var at = group.First - 1; at > sentence.First && at >= group.First - LongestTitle; at--)
        {
            if (article.Word(at) is "-" or "–" && !article.IsWithinName(at))
            {
                return group.First - at > 1 && sentence.GroupAt(at - 1) is { } person && article.Entities[person.Entities[0]] is { Kind: EntityKind.Person, Name.Length: > 0 } ? person : null;
            }

            if (article.IsPunctuation(at) || sentence.GroupAt(at) is not null || article.Is(at, CueKinds.Adverb | CueKinds.Saying | CueKinds.Passive | CueKinds.Boundary | CueKinds.Adverbial))
            {
                return null;
            }
        }

        return null;
    }
}
