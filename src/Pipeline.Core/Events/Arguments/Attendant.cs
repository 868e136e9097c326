using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"cố vấn cấp cao của ông X nói", "con trai bà Y bị bắt": somebody near a person, whose act is not that person's.</summary>
internal static class Attendant
{
    // "cố vấn cao cấp phụ trách chiến lược của Tổng thống X"
    private const int FarthestWords = 9;

    private const int LongestHead = 3;

    /// <summary>Whether the words before or in <paramref name="group"/> speak of somebody near the person it names.</summary>
    public static bool Is(SentenceReading sentence, PartyGroup group)
    {
        var article = sentence.Article;
        if (article.Entities[group.Entities[0]] is not { Kind: EntityKind.Person, Name.Length: > 0 } person)
        {
            return false;
        }

        // "cố vấn an ninh ông X"; a lawyer may be called "luật sư ông X", unless X is a head of state
        if (article.Is(group.First, CueKinds.Attendant) && article.Has(group.First + 1, group.End, "ông", "bà", "tổng", "thủ") && !IsNamed(article, group, person))
        {
            return article.Word(group.First) is not "luật" || IsCalledHead(article, person);
        }

        return article.Word(group.First - 1) is "của" ? IsOwned(sentence, group.First - 1)
            : article.Word(group.First) is "ông" or "bà" or "tổng" or "thủ" or "chủ" && EndsAt(sentence, group.First);
    }

    // "Trợ lý Tổng thống Nga Yuri Ushakov" is the aide's own name, "cố vấn Tổng thống Donald Trump" that of another
    private static bool IsNamed(ArticleReading article, PartyGroup group, EntityMention person)
    {
        var office = group.End - 1;
        while (office > group.First && article.Word(office) is not ("thống" or "tướng"))
        {
            office--;
        }

        return office > group.First && group.Entities.Count == 1 && (!IsRuler(article, person) || group.End - office - 1 > person.Name.Count(letter => letter is ' ') + 1);
    }

    private static bool IsCalledHead(ArticleReading article, EntityMention person) =>
        article.Analysis.Entities.Any(other => other.EntityId == person.EntityId && other.Span != person.Span && other.Office is "president" or "prime minister" or "leader" or "monarch");

    // known to have ruled, or called so elsewhere in the article
    private static bool IsRuler(ArticleReading article, EntityMention person) =>
        OfficeHolders.OfficesOf(person.Name).Any() || article.Analysis.Entities.Any(other => other.EntityId == person.EntityId && other.Span != person.Span && other.Office is "president" or "prime minister");

    /// <summary>Whether the words right before a single name, or before its <c>của</c>, make somebody else of it: <c>luật sư của ông X bị bắt</c>, <c>con trai X bị kết án</c>.</summary>
    public static bool IsBeside(SentenceReading sentence, PartyGroup group)
    {
        var article = sentence.Article;
        if (group.Entities.Count != 1 || article.Entities[group.Entities[0]] is not { Kind: EntityKind.Person, Name.Length: > 0 })
        {
            return false;
        }

        var rules = ScopeRules.Default;
        var isOwned = group.First > sentence.First && article.Word(group.First - 1) is "của";
        var end = isOwned ? group.First - 1 : group.First;
        // "công bố ông X": no father
        var isWord = sentence.IsCovered(end - 1, CueKinds.Saying | CueKinds.Reporting | CueKinds.Word);
        for (var length = 1; length <= LongestHead && end - length >= sentence.First; length++)
        {
            var head = ObjectFinder.Phrase(article, end - length, length);
            if ((!isWord && rules.Kin.Contains(head)) || (isOwned && rules.Followers.Contains(head)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word ends a word of kinship, or <c>luật sư</c>.</summary>
    public static bool IsKin(ArticleReading article, int at) => article.Word(at) is "gái" or "trai" or "vợ" or "chồng" or "rể" or "dâu" or "sư" or "mẹ" or "cha";

    private static bool IsOwned(SentenceReading sentence, int owner)
    {
        for (var at = owner - 1; at >= sentence.First && at >= owner - FarthestWords; at--)
        {
            if (sentence.Article.Is(at, CueKinds.Attendant))
            {
                return true;
            }

            if (sentence.Article.IsPunctuation(at) || sentence.Article.Is(at, CueKinds.Preposition | CueKinds.Saying | CueKinds.Boundary))
            {
                return false;
            }
        }

        return false;
    }

    private static bool EndsAt(SentenceReading sentence, int end)
    {
        for (var at = Math.Max(sentence.First, end - LongestHead); at < end; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Attendant) && at + sentence.Article.CueLength(at) == end)
            {
                return true;
            }
        }

        return false;
    }
}
