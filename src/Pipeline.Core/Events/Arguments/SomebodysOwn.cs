using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Whether words before a person's name make somebody else of it: <c>luật sư của ông X bị bắt</c>, <c>con trai ông X bị kết án</c>.</summary>
internal static class SomebodysOwn
{
    private const int LongestHead = 3;

    public static bool Is(SentenceReading sentence, PartyGroup group)
    {
        var article = sentence.Article;
        if (group.Entities.Count != 1 || article.Entities[group.Entities[0]] is not { Kind: EntityKind.Person, Name.Length: > 0 })
        {
            return false;
        }

        var end = group.First > sentence.First && article.Word(group.First - 1) is "của" ? group.First - 1 : group.First;
        for (var length = 1; length <= LongestHead && end - length >= sentence.First; length++)
        {
            var head = ObjectFinder.Phrase(article, end - length, length);
            // "công bố ông X": no father
            var isWord = sentence.IsCovered(end - 1, CueKinds.Saying | CueKinds.Reporting | CueKinds.Word);
            if ((ScopeRules.Default.Kin.Contains(head) && !isWord) || (end < group.First && ScopeRules.Default.Followers.Contains(head)))
            {
                return true;
            }
        }

        return false;
    }
}
