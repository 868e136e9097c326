using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>Tells "tại Washington" (a place) from "Washington cáo buộc" (the United States), by <c>Data/vi/metonyms.yaml</c>.</summary>
internal static class PlaceOrState
{
    // "rạng sáng 23/11"
    private const int MostTimeWords = 5;
    // "Addis Ababa", "Bandar Seri Begawan"
    private const int LongestCapital = 3;

    private static readonly Lazy<PhraseSet> PlaceBefore = new(() => PhraseSet.Load("vi/metonyms.yaml", "place before"));
    private static readonly Lazy<PhraseSet> ActorVerbs = new(() => PhraseSet.Load("vi/metonyms.yaml", "actor verbs"));

    private static readonly Lazy<PhraseSet> Times = new(() => PhraseSet.Load("vi/metonyms.yaml", "times before the verb"));

    private static readonly Lazy<PhraseSet> ActorObjects = new(() => PhraseSet.Load("vi/metonyms.yaml", "actor objects"));

    /// <summary>Whether a word of place stands right before <paramref name="phrase"/>.</summary>
    public static bool IsPlace(TextView view, Phrase phrase) => PlaceBefore.Value.EndsAt(view.Tokens, phrase.First);

    /// <summary>Whether a capital acts as its government here.</summary>
    public static bool IsState(TextView view, Phrase phrase)
    {
        if (IsPlace(view, phrase))
        {
            return false;
        }

        return ActorVerbs.Value.StartsAt(view.Tokens, phrase.End)
            || ActsOnDay(view, phrase.End)
            || ActorObjects.Value.EndsAt(view.Tokens, phrase.First)
            || IsPair(view, phrase)
            || IsListed(view, phrase)
            || IsListedBehind(view, phrase.First)
            || (phrase.Entry?.Is(LexiconMarks.Power) == true && !IsAddress(view, phrase));
    }

    /// <summary>"Dhaka hôm qua ký …", "Dhaka ngay tối 23/11 ký …", "Dhaka ngày 23/11 cùng xác nhận …": the day stands before what it does.</summary>
    private static bool ActsOnDay(TextView view, int at)
    {
        if (!Times.Value.StartsAt(view.Tokens, at))
        {
            return false;
        }

        for (var verb = at + 2; verb <= at + MostTimeWords && !view.Breaks(verb - 1) && !view.IsMark(verb - 1, ','); verb++)
        {
            if (Acts(view, verb))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Acts(TextView view, int at) =>
        ActorVerbs.Value.StartsAt(view.Tokens, at) || (view.IsWord(at, Words.Along) && ActorVerbs.Value.StartsAt(view.Tokens, at + 1));

    /// <summary>"Washington-Moscow".</summary>
    private static bool IsPair(TextView view, Phrase phrase) =>
        (IsDash(view, phrase.End) && IsCapitalCity(view, phrase.End + 1)) || (IsDash(view, phrase.First - 1) && IsCapitalCity(view, phrase.First - 2));

    /// <summary>"Canberra và Washington cùng quan tâm": beside a capital that acts another one acts too.</summary>
    private static bool IsListed(TextView view, Phrase phrase) => view.IsWord(phrase.End, Words.And) && !view.Breaks(phrase.End + 1) && (IsPower(view, phrase.End + 1) || IsActing(view, phrase.End + 1));

    /// <summary>"hoan nghênh quyết định của London, Ottawa và Canberra": the first of the list stands for its government, and so do the others.</summary>
    private static bool IsListedBehind(TextView view, int first)
    {
        for (var length = 1; length <= LongestCapital && first - 1 - length > 0 && (view.IsWord(first - 1, Words.And) || view.IsMark(first - 1, ',')); length++)
        {
            var before = first - 1 - length;
            if (view.Is(before, EntryRole.Place, out var place, out var end) && end == first - 1 && place.Is(LexiconMarks.Capital))
            {
                return ActorObjects.Value.EndsAt(view.Tokens, before) || IsListedBehind(view, before);
            }
        }

        return false;
    }

    /// <summary>"Dhaka và Naypyidaw ký …": the second of two capitals is followed by what both do.</summary>
    private static bool IsActing(TextView view, int at) =>
        view.Is(at, EntryRole.Place, out var place, out var end) && place.Is(LexiconMarks.Capital) && (Acts(view, end) || ActsOnDay(view, end));

    private static bool IsPower(TextView view, int at) => view.Is(at, EntryRole.Place, out var place, out _) && place.Is(LexiconMarks.Power);

    private static bool IsCapitalCity(TextView view, int at) =>
        view.Is(at, EntryRole.Country) || (view.Is(at, EntryRole.Place, out var place, out _) && place.Is(LexiconMarks.Capital));

    /// <summary>"Moscow (Nga)", "Washington, Mỹ", "Bắc Kinh ngày 5/7", a list item after another place.</summary>
    private static bool IsAddress(TextView view, Phrase phrase) =>
        view.IsMark(phrase.End, '(') || view.IsMark(phrase.First - 1, '(') || view.IsMark(phrase.End, ':')
        || (view.IsMark(phrase.End, ',') && view.Is(phrase.End + 1, EntryRole.Country))
        || (view.IsMark(phrase.First - 1, ',') && view.Is(phrase.First - 2, EntryRole.Place))
        || view.IsWord(phrase.End, Words.Day);

    private static bool IsDash(TextView view, int at) => view.IsMark(at, '-') || view.IsMark(at, '–');
}
