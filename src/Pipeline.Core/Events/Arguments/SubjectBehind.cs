using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds the subject of the main clause that follows an opening clause.</summary>
internal static class SubjectBehind
{
    /// <summary>The subject of the clause after the next comma: <c>Sau khi gặp X, ông Y …</c></summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign)
    {
        for (var at = sign.End; at < sentence.End; at++)
        {
            // "với ông X, Ủy viên Quốc vụ Trung Quốc, ông Y …": his own title is no new clause
            if (sentence.Article.Word(at) is "," && !IsTitle(sentence, at) && !IsPlace(sentence, at - 1) && NextGroup(sentence, at + 1) is { } group)
            {
                return group;
            }
        }

        return null;
    }

    // nor is the comma of a list: "giữa X, Y và Z, ông …"
    private static bool IsTitle(SentenceReading sentence, int comma) =>
        sentence.GroupAt(comma) is { } group && (group.Entities.Count > 1 || sentence.Article.Entities[group.Entities[0]].Kind == EntityKind.Person);

    // "ở Hamburg, Đức": the country of the place, not a new clause
    private static bool IsPlace(SentenceReading sentence, int at) =>
        sentence.GroupAt(at) is { } group && group.End == at + 1 && sentence.GroupAt(at + 2) is { } next
        && sentence.Article.Entities[group.Entities[^1]].Kind == EntityKind.Place
        && sentence.Article.Entities[next.Entities[0]] is { Kind: EntityKind.Country or EntityKind.Place } area
        && (sentence.Article.Entities[group.Entities[^1]].Country is not { Length: > 0 } country || area.Country == country);

    private static PartyGroup? NextGroup(SentenceReading sentence, int from)
    {
        // "các nước thành viên Liên đoàn X"
        var isOfMembers = from + 4 < sentence.End && sentence.Article.HasPair(from, from + 4, "thành", "viên");
        // "Sau khi dọa …, ngày 4/3 X …": when it was does not count
        while (from < sentence.End && sentence.IsDate(from))
        {
            from++;
        }

        for (var at = from; at < sentence.End && at < from + (isOfMembers ? 5 : 4); at++)
        {
            if (sentence.GroupAt(at) is { } group)
            {
                return SubjectHead.IsNobody(sentence, group) ? null : group;
            }

            if (sentence.Article.Is(at, CueKinds.Preposition) || sentence.Article.IsPunctuation(at))
            {
                return null;
            }
        }

        return null;
    }
}
