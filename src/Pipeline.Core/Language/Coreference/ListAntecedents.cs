using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Parties that the article has named side by side, and whom "ba nước", "ba nhà lãnh đạo", "họ" means of them.</summary>
internal sealed class ListAntecedents(TextView view)
{
    // farther back a list has been forgotten
    private const int FarthestTokens = 160;

    // "họ" is said of those who just stood in the sentence before
    private const int NearTokens = 60;
    private const int MostJointWords = 3;

    private readonly List<(int First, int End, List<EntityMention> Members)> _lists = [];

    /// <summary>Remembers a resolved phrase: beside the one before it, or as the first of a new list.</summary>
    public void Saw(Phrase phrase, EntityMention mention)
    {
        if (mention.IsCoreference && mention.Members.Count != 2 || mention.Kind is EntityKind.Place or EntityKind.Group || (mention.Members.Count == 0 && mention.Name.Length == 0))
        {
            return;
        }

        if (_lists.Count > 0 && IsJoined(_lists[^1].End, phrase.First) && !_lists[^1].Members.Exists(member => member.EntityId == mention.EntityId))
        {
            _lists[^1].Members.Add(mention);
            _lists[^1] = _lists[^1] with { End = phrase.End };
        }
        else
        {
            _lists.Add((phrase.First, phrase.End, [mention]));
        }
    }

    /// <summary>The ids of the last <paramref name="count"/> people named together; null when there is no such list.</summary>
    public List<string>? People(int count, int at)
    {
        var list = _lists.FindLast(seen => at - seen.End <= FarthestTokens && Count(seen.Members) == count && seen.Members.TrueForAll(member => member.Kind == EntityKind.Person)).Members;
        return list is null ? null : Ids(list);
    }

    /// <summary>The ids of <paramref name="count"/> people who were named together at most a sentence before; null when there is no such list.</summary>
    public List<string>? PeopleNearby(int count, int at) =>
        _lists.Exists(seen => at - seen.End <= NearTokens && Count(seen.Members) == count && seen.Members.TrueForAll(member => member.Kind == EntityKind.Person)) ? People(count, at) : null;

    /// <summary>The ids of the last <paramref name="count"/> states, bodies or people named together, people standing for their states; null when there is no such list.</summary>
    public List<string>? States(int count, int at)
    {
        var list = _lists.FindLast(seen => at - seen.End <= FarthestTokens && Count(seen.Members) == count).Members;
        return list is null ? null
            : list is [{ Members.Count: > 0 } plural] ? [.. plural.Members.Select(StateOf)]
            : list.ConvertAll(member => member.Kind == EntityKind.Person && member.Country.Length > 0 ? EntityIds.Country(member.Country) : member.EntityId);
    }

    /// <summary>The ids of several people or states that were named together at most a sentence before.</summary>
    public List<string>? They(int at)
    {
        var list = _lists.FindLast(seen => at - seen.End <= NearTokens && Count(seen.Members) > 1).Members;
        return list is null ? null : Ids(list);
    }

    private static int Count(List<EntityMention> list) => list is [{ Members.Count: > 0 } plural] ? plural.Members.Count : list.TrueForAll(member => member.Members.Count == 0) ? list.Count : 0;

    private static List<string> Ids(List<EntityMention> list) => list is [{ Members.Count: > 0 } plural] ? [.. plural.Members] : list.ConvertAll(member => member.EntityId);

    // "office:DEU/prime minister"
    private static string StateOf(string member) => member.StartsWith("office:", StringComparison.Ordinal) && member.IndexOf('/', StringComparison.Ordinal) is > 7 and var slash ? EntityIds.Country(member[7..slash]) : member;

    private bool IsJoined(int from, int to)
    {
        if (to - from is < 1 or > MostJointWords || view.Tokens[to].StartsLine)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (view.Tokens[at].StartsLine || !(view.IsMark(at, ',') || view.IsMark(at, '-') || view.IsMark(at, '–') || view.IsWord(at, Words.And) || view.IsWord(at, Words.Along) || view.IsWord(at, Words.With)))
            {
                return false;
            }
        }

        return true;
    }
}
