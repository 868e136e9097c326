using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The two states that "hai bên", "hai nước" means.</summary>
internal sealed class PartyAntecedents(TextView view, ArticleMemory memory)
{
    private const int MostJointWords = 3;

    // "lãnh đạo của"
    private const int MostHeads = 3;

    /// <summary>The two states that "hai bên", "hai nước" means: two named side by side shortly before, else the last two named, people standing for theirs.</summary>
    public List<string>? TwoParties(int at)
    {
        var told = IsAppealed(at);
        if (!told && (SideBySide(at) ?? GuestAndHost(at)) is { } pair)
        {
            return pair;
        }

        var parties = memory.Countries.Concat(memory.Persons.Where(person => person.Card.Country.Length > 0).Select(person => (person.Token, person.Card.Country)))
            .Where(party => party.Token < at)
            .OrderByDescending(party => party.Token)
            .Select(party => (party.Token, Country: party.Item2))
            .ToList();

        // "Mỹ kêu gọi hai bên kiềm chế": whoever calls on two parties is neither; they are those the article is about
        var start = told ? view.SentenceStart(at) : int.MaxValue;
        var outside = parties.Where(party => party.Token >= start).Select(party => party.Country).ToHashSet(StringComparer.Ordinal);
        if (told && Joined(at, outside) is { } opponents)
        {
            return opponents;
        }

        var ranked = told
            ? parties.Where(party => !outside.Contains(party.Country)).GroupBy(party => party.Country, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key)
            : parties.Select(party => party.Country);
        var seen = ranked
            .Distinct(StringComparer.Ordinal)
            .Take(2)
            .Select(EntityIds.Country)
            .ToList();
        return seen.Count == 2 ? seen : null;
    }

    // "Thái Lan hoan nghênh giải pháp của hai láng giềng": those next to whoever speaks
    private bool IsAppealed(int words)
    {
        // "điện đàm với lãnh đạo (của) hai nước"
        var at = words;
        while (at > words - MostHeads && at > 1 && Words.Heads.Contains(view.Tokens[at - 1].Word))
        {
            at--;
        }

        return at > 1 && (Words.Neighbours.Contains(view.Tokens[Math.Min(view.Count - 1, words + 1)].Word) || (at == words && Words.Aimed.Contains(view.Tokens[at - 1].Word)) || (Words.Towards.Contains(view.Tokens[at - 1].Word) && Words.Mediates.Contains(view.Tokens[at - 2].Word)));
    }

    // "Thái Lan và Campuchia nhất trí ngừng bắn", and below "Tổng thống Mỹ điện đàm với lãnh đạo hai nước": the two whom the article named together first, and again
    private List<string>? Joined(int at, HashSet<string> outside)
    {
        for (var i = 1; i < memory.Parties.Count && memory.Parties[i].First < at; i++)
        {
            var (left, right) = (memory.Parties[i - 1], memory.Parties[i]);
            if (left.Country != right.Country && !outside.Contains(left.Country) && !outside.Contains(right.Country) && IsJoined(left.End, right.First) && !IsEndOfList(i - 1)
                && memory.Parties.Count(party => party.Country == left.Country) > 1 && memory.Parties.Count(party => party.Country == right.Country) > 1)
            {
                return [EntityIds.Country(right.Country), EntityIds.Country(left.Country)];
            }
        }

        return null;
    }

    // "phái đoàn Nga và Ukraine …. Hai bên": the last two in this or the sentence before that only a joint parts, or a pair meant before
    private List<string>? SideBySide(int at)
    {
        var earliest = view.SentenceStart(Math.Max(0, view.SentenceStart(at) - 1));
        for (var i = memory.Parties.Count - 1; i > 0 && memory.Parties[i].First >= earliest; i--)
        {
            var (left, right) = (memory.Parties[i - 1], memory.Parties[i]);
            if (right.First < at && left.Country != right.Country && IsJoined(left.End, right.First) && !memory.Pairs.Exists(pair => pair.First > right.First) && !IsEndOfList(i - 1))
            {
                return [EntityIds.Country(right.Country), EntityIds.Country(left.Country)];
            }
        }

        var meant = memory.Pairs.FindLast(pair => pair.First >= earliest && pair.First < at).Members;
        return meant is null ? null : [.. meant];
    }

    // "trong chuyến công du của nhà lãnh đạo Nga tới New Delhi, hai nước …": the one state of the sentence, and that of the town gone to
    private List<string>? GuestAndHost(int at)
    {
        var start = view.SentenceStart(at);
        var towns = memory.Places.FindAll(place => place.First >= start && place.First < at && place.First > 0 && Words.Towards.Contains(view.Tokens[place.First - 1].Word));
        var states = memory.Parties.FindAll(party => party.First >= start && party.First < at).Select(party => party.Country).Distinct(StringComparer.Ordinal).ToList();
        return towns.Count == 1 && states.Count == 1 && towns[0].Country != states[0] ? [EntityIds.Country(towns[0].Country), EntityIds.Country(states[0])] : null;
    }

    // "Mexico, Chile, Colombia và Peru": the last two of a list are no pair
    private bool IsEndOfList(int left)
    {
        if (left == 0)
        {
            return false;
        }

        var (before, next) = (memory.Parties[left - 1], memory.Parties[left]);
        return next.First - before.End == 1 && view.IsMark(before.End, ',') && before.Country != next.Country;
    }

    private bool IsJoined(int from, int to)
    {
        if (to - from is < 1 or > MostJointWords)
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (view.IsWord(at, Words.And) || view.IsWord(at, Words.With) || view.IsMark(at, '-') || view.IsMark(at, '\u2013'))
            {
                return true;
            }
        }

        return false;
    }
}
