using Pipeline.Core.Language.Entities;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The two that "hai bên", "hai nước" means.</summary>
internal sealed class PartyAntecedents(TextView view, ArticleMemory memory)
{
    private const string State = "country:";
    private const string Body = "org:";

    private readonly CallToBoth _calls = new(view);
    private readonly CalledSides _called = new(view, memory);

    /// <summary>"hai bên", "hai phe": two states, armed groups or bodies, or the two people who were just meant.</summary>
    public List<string>? TwoSides(int at) => Two(at, _ => true);

    /// <summary>"hai nước": two states, also those of the two people who were just meant.</summary>
    public List<string>? TwoStates(int at)
    {
        if (Two(at, IsState) is not { } two)
        {
            return null;
        }

        var states = two.ConvertAll(StateOf);
        return states.Contains(null) || states[0] == states[1] ? two : states!;
    }

    /// <summary>"lần lượt điện đàm với hai nhà lãnh đạo": the two states of the article, that of whoever calls left out; null when none stand out.</summary>
    public List<string>? Others(int at) => _called.Others(at, IsState);

    // two named side by side shortly before, else those of the sentence, else those the article is about; people stand for their states
    private List<string>? Two(int at, Func<string, bool> fits)
    {
        if (_calls.IsToBoth(at, out var isOwnToo))
        {
            return _called.Find(at, isOwnToo, fits);
        }

        if (_calls.IsMediated(at) && _called.Find(at, isOwnToo: false, fits) is { } mediated)
        {
            return mediated;
        }

        var beside = SideBySide(at, Earliest(at), fits);
        if (_calls.IsVisit(at))
        {
            return beside ?? _called.Find(at, isOwnToo: false, fits);
        }

        var nearby = new NearbySides(view, memory, fits);
        if ((SideBySide(at, view.SentenceStart(at), fits) ?? GuestAndHost(at)) is { } here)
        {
            return here;
        }

        beside = beside is [var left, var right] && IsByTheWay(left, right, fits) ? null : beside;

        // "Mỹ và Trung Quốc điện đàm. Thủ tướng Nhật gặp Tổng thống Mỹ bàn về quan hệ hai nước"
        return nearby.OfSentence(at) is { } two && (beside is not [var one, var other] || two.Weight > memory.Story.Weight(one, other)) ? [two.One, two.Other] : beside ?? nearby.Find(at);
    }

    // "thúc đẩy ký Hiệp định Việt Nam - EU", where the article tells of a visit to Germany
    private bool IsByTheWay(string one, string other, Func<string, bool> fits)
    {
        var isOfBody = one.StartsWith(Body, StringComparison.Ordinal) || other.StartsWith(Body, StringComparison.Ordinal);
        return memory.Story.Weight(one, other) is > 0 and var weight && memory.Story.Of(fits) is { } story && story.Weight > weight * (isOfBody ? 1 : NearbySides.Overwhelming);
    }

    private static bool IsState(string side) => side.StartsWith(State, StringComparison.Ordinal);

    private int Earliest(int at) => view.SentenceStart(Math.Max(0, view.SentenceStart(at) - 1));

    // "phái đoàn Nga và Ukraine …. Hai bên": the last two that only a joint parts, or a pair meant before
    private List<string>? SideBySide(int at, int earliest, Func<string, bool> fits)
    {
        for (var i = memory.Sides.Count - 1; i > 0 && memory.Sides[i].First >= earliest; i--)
        {
            var (left, right) = (memory.Sides[i - 1], memory.Sides[i]);
            if (right.First < at && left.Id != right.Id && fits(left.Id) && fits(right.Id) && StoryPair.IsJoined(view, left.End, right.First) && !memory.Pairs.Exists(pair => pair.First > right.First) && !IsEndOfList(i - 1))
            {
                return IsState(left.Id) && IsState(right.Id) ? [right.Id, left.Id] : [left.Id, right.Id];
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

        var (before, next) = (memory.Sides[left - 1], memory.Sides[left]);
        return next.First - before.End == 1 && view.IsMark(before.End, ',') && before.Id != next.Id;
    }

    // "person:…", "office:KOR/president"
    private string? StateOf(string member)
    {
        if (IsState(member))
        {
            return member;
        }

        var slash = member.IndexOf('/', StringComparison.Ordinal);
        var country = member.StartsWith("office:", StringComparison.Ordinal) && slash > 0 ? member["office:".Length..slash] : memory.Persons.FindLast(seen => seen.Card.Id == member).Card?.Country;
        return country is { Length: 3 } ? EntityIds.Country(country) : null;
    }
}
