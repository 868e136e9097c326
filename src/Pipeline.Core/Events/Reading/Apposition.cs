using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"bà X, Giám đốc Sở Y, và ông Z": the office between the commas is part of her name.</summary>
internal static class Apposition
{
    private const int MostWords = 8;
    private const int MostWordsOfBody = 12;

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

        // "người đồng cấp Mỹ của ông, Y": the name behind the comma is his
        if (article.Entities[person].Kind == EntityKind.Person && at + 3 < end && article.Word(at) is "của" && article.Word(at + 1) is "ông" or "bà" or "mình" && article.Word(at + 2) is ","
            && article.EntityAt[at + 3] >= 0 && article.Entities[article.EntityAt[at + 3]].EntityId == article.Entities[person].EntityId)
        {
            return PartyGrouper.EndOf(article, at + 3, end);
        }

        if (WhatItIs(article, person, at, end) is { } aside)
        {
            return aside;
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

                return next > at + 1 && closes && article.Entities[article.EntityAt[next]].Kind is EntityKind.Organization or EntityKind.Country or EntityKind.Place or EntityKind.Group ? entityEnd : at;
            }

            if (article.IsPunctuation(next) || (article.CueAt(next) is not (CueKinds.None or CueKinds.Classifier) && article.Word(next) is not "của"))
            {
                return at;
            }
        }

        return at;
    }

    // "Lực lượng Vũ trang Cách mạng Colombia (FARC), nhóm vũ trang lớn nhất nước, đã …": the same body in other words, up to the second comma
    private static int? WhatItIs(ArticleReading article, int body, int at, int end)
    {
        var comma = at < end && article.Word(at) is "(" && PartyJoint.Close(article, at, end) is { } close ? close + 1 : at;
        if (article.Entities[body] is not { Kind: EntityKind.Group or EntityKind.Organization, Name: [var first, ..] } || !char.IsUpper(first)
            || comma + 1 >= end || article.Word(comma) is not "," || article.EntityAt[comma + 1] < 0
            || article.Entities[article.EntityAt[comma + 1]] is not { Kind: EntityKind.Group, Name: [var common, ..] } || !char.IsLower(common))
        {
            return null;
        }

        var next = comma + 1;
        while (next < end && !article.IsPunctuation(next))
        {
            next++;
        }

        return next < end && article.Word(next) is "," && next <= comma + MostWordsOfBody ? next : null;
    }
}
