using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"bà X, Giám đốc Sở Y, và ông Z": the office between the commas is part of her name.</summary>
internal static class Apposition
{
    private const int MostWords = 8;

    /// <summary>One past what stands in apposition to the person who ends at <paramref name="at"/>; <paramref name="at"/> when nothing does.</summary>
    public static int End(ArticleReading article, int person, int at, int end)
    {
        // "các ngoại trưởng X của A và Y của B": whose minister he is, before the next one
        if (article.Entities[person].Kind == EntityKind.Person && at + 1 < end && article.Word(at) is "của" && article.EntityAt[at + 1] >= 0
            && article.Entities[article.EntityAt[at + 1]].Kind is EntityKind.Country or EntityKind.Organization
            && PartyGrouper.EndOf(article, at + 1, end) is var ownerEnd && ownerEnd < end && article.Is(ownerEnd, CueKinds.PartyJoint))
        {
            return ownerEnd;
        }

        if (article.Entities[person].Kind != EntityKind.Person || at >= end || article.Word(at) is not ",")
        {
            return at;
        }

        for (var next = at + 1; next < end && next <= at + MostWords; next++)
        {
            if (article.EntityAt[next] >= 0)
            {
                var entityEnd = PartyGrouper.EndOf(article, next, end);
                var closes = entityEnd < end && article.Word(entityEnd) is ",";
                // "bà X, nguyên Giám đốc Sở Y, và ông Z": her own title
                if (closes && article.Entities[article.EntityAt[next]].EntityId == article.Entities[person].EntityId)
                {
                    return entityEnd;
                }

                return next > at + 1 && closes && article.Entities[article.EntityAt[next]].Kind is EntityKind.Organization or EntityKind.Country or EntityKind.Place ? entityEnd : at;
            }

            if (article.IsPunctuation(next) || (article.CueAt(next) is not (CueKinds.None or CueKinds.Classifier) && article.Word(next) is not "của"))
            {
                return at;
            }
        }

        return at;
    }
}
