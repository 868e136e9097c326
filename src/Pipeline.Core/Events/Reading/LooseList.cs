using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"theo lời mời của A, B sẽ thăm": two parties beside a comma are a list only where it is plain that they are one.</summary>
internal static class LooseList
{
    /// <summary>Whether only a comma parts the two.</summary>
    public static bool IsLoose(ArticleReading article, int from, int next)
    {
        for (var at = from; at < next; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("sau" or "tiếp" or "kế", "đó") || article.Is(at, CueKinds.PartyJoint) || article.Word(at) is "-" or "\u2013" or "\u2014")
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the list goes on to a joint, or opens the sentence.</summary>
    public static bool IsList(ArticleReading article, int first, int next, int end)
    {
        // "theo lời mời của A, B và phu nhân sẽ thăm": who is asked is no second host
        if (first > 1 && article.Word(first - 1) is "của" && article.Word(first - 2) is "mời")
        {
            return false;
        }

        // "Ngại X, Y từ chối": who is minded before the comma does not act behind it
        if (first > 0 && IsOpened(article, first) && PartyGrouper.EndOf(article, next, end) is var last && last < end && !article.IsPunctuation(last) && !article.Is(last, CueKinds.PartyJoint))
        {
            return false;
        }

        if (OpeningClause.EndsAt(article, first, next, end))
        {
            return false;
        }

        if (!article.Is(first - 1, CueKinds.Preposition) && article.Entities[article.EntityAt[first]].Kind != EntityKind.Person)
        {
            return true;
        }

        if (IsSentTo(article, first, next))
        {
            return true;
        }

        // "các ông X, Y được bổ nhiệm"
        if (article.Word(first) is "các" or "hai" or "ba" || EndsClause(article, first, next, end) || AreHeads(article, first, next, end))
        {
            return true;
        }

        var start = first == 0 || article.Tokens[first].StartsLine || article.Word(first - 1) is "." or "\"" or ":" or "“";
        for (var at = PartyGrouper.EndOf(article, next, end); at < end && at < next + 24; at++)
        {
            if (article.EntityAt[at] >= 0 || article.Word(at) is "," or "(" or ")")
            {
                continue;
            }

            return start || article.Is(at, CueKinds.PartyJoint);
        }

        return start;
    }

    // "hội kiến Tổng Bí thư X, Chủ tịch nước Y.": two in office and by name, and no verb behind them
    private static bool AreHeads(ArticleReading article, int first, int next, int end)
    {
        var after = PartyGrouper.EndOf(article, next, end);
        return IsHead(article.Entities[article.EntityAt[first]]) && IsHead(article.Entities[article.EntityAt[next]]) && (after >= end || article.Word(after) is "." or ";");
    }

    // "ông X gửi thư tới Tổng thống A, Tổng thống B đề nghị …": the verb has its subject before it, and those behind the preposition are two in office
    private static bool IsSentTo(ArticleReading article, int first, int next)
    {
        if (!IsHead(article.Entities[article.EntityAt[first]]) || !IsHead(article.Entities[article.EntityAt[next]]) || article.Word(first - 1) is not ("tới" or "đến" or "cho" or "với"))
        {
            return false;
        }

        var at = first - 1;
        while (at > 0 && article.EntityAt[at] < 0 && !article.IsPunctuation(at))
        {
            at--;
        }

        if (article.EntityAt[at] < 0 || !IsHead(article.Entities[article.EntityAt[at]]))
        {
            return false;
        }

        var subject = article.EntityAt[at];
        while (at > 0 && article.EntityAt[at - 1] == subject)
        {
            at--;
        }

        // "sau khi ông X gửi thư tới A, B nói": the clause before the comma is no list
        return at == 0 || article.Tokens[at].StartsLine || article.Word(at - 1) is "." or "," or "nay" or "qua" || article.Tokens[at - 1].Number >= 0;
    }

    private static bool IsHead(EntityMention mention) => mention is { Kind: EntityKind.Person, IsOfficeOnly: false, Office.Length: > 0, IsCoreference: false };

    // the verb begins the sentence and ends where the party begins
    private static bool IsOpened(ArticleReading article, int first)
    {
        for (var length = 1; length <= 3 && first - length >= 0; length++)
        {
            var at = first - length;
            if (article.Is(at, CueKinds.Opening) && article.CueLength(at) == length)
            {
                return article.Tokens[at].StartsLine || at == 0 || article.Word(at - 1) is "." or ":" or ";" or "\"" or "“";
            }
        }

        return false;
    }

    // "gọi đại sứ tại Mỹ, Australia về nước": no clause opens with a state that nothing is said of
    private static bool EndsClause(ArticleReading article, int first, int next, int end)
    {
        var after = PartyGrouper.EndOf(article, next, end);
        return article.Entities[article.EntityAt[first]].Kind == EntityKind.Country && article.Entities[article.EntityAt[next]].Kind == EntityKind.Country
            && (after >= end || article.Word(after) is "." or ";" or "về" or "để" or "vì");
    }
}
