using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Reading;

/// <summary>"Sau vụ phóng tên lửa của X, Y và Z đã điện đàm", "Vì thèm dầu mỏ X, Y tấn công": the last state of a clause that opens the sentence and the first of the next one are no list.</summary>
internal static class OpeningClause
{
    private const int FarthestOpening = 30;

    /// <summary>Whether an opening clause ends with the state at <paramref name="first"/>, and those from <paramref name="next"/> on begin the main clause.</summary>
    public static bool EndsAt(ArticleReading article, int first, int next, int end) =>
        IsState(article, first) && IsState(article, next) && !article.Is(first - 1, CueKinds.PartyJoint) && Opening(article, first) is { } opening && opening < first - 1 && IsVerb(article, Behind(article, next, end), end);

    private static bool IsState(ArticleReading article, int at) => article.Entities[article.EntityAt[at]].Kind is EntityKind.Country;

    // the first word of the sentence, where nothing but one clause stands between it and the party
    private static int? Opening(ArticleReading article, int first)
    {
        var at = first;
        while (at > 0 && at > first - FarthestOpening && !article.Tokens[at].StartsLine && article.Word(at - 1) is not ("." or ":" or ";" or "\"" or "“" or ","))
        {
            at--;
            if (article.EntityAt[at] >= 0 && article.EntityAt[at] != article.EntityAt[first] && article.Word(at - 1) is not "của")
            {
                return null;
            }
        }

        return article.Is(at, CueKinds.Adverbial | CueKinds.Opening) || article.Word(at) is "sau" or "ngay" or "trước" or "vừa" or "với" or "để" or "nhằm" ? at : null;
    }

    // one past the last party of the list that begins there
    private static int Behind(ArticleReading article, int next, int end)
    {
        var at = PartyGrouper.EndOf(article, next, end);
        while (at + 1 < end && (article.Word(at) is "," || article.Is(at, CueKinds.PartyJoint)) && article.EntityAt[at + 1] >= 0 && IsState(article, at + 1))
        {
            at = PartyGrouper.EndOf(article, at + 1, end);
        }

        return at;
    }

    private static bool IsVerb(ArticleReading article, int at, int end) =>
        at < end && !article.IsPunctuation(at) && !article.Is(at, CueKinds.PartyJoint | CueKinds.Preposition | CueKinds.Purpose | CueKinds.Boundary) && !GoesOn(article, at, end);

    // "Khi được hỏi về đề nghị của X, Y và Z tuần qua, ông W nói": the clause ends at the next comma
    private static bool GoesOn(ArticleReading article, int at, int end)
    {
        while (at + 1 < end && article.Word(at) is not ",")
        {
            at++;
        }

        return at + 1 < end && (article.EntityAt[at + 1] >= 0 || article.Word(at + 1) is "các" or "nhiều" or "người" or "phát");
    }
}
