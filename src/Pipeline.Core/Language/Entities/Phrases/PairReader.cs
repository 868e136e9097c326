using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads the short country names of pairs and lists: <c>Mỹ-Triều</c>, <c>Trung-Nhật</c>, <c>Mỹ, Nhật, Hàn</c> (<c>Data/vi/country-pairs.yaml</c>).</summary>
internal static class PairReader
{
    private static readonly Lazy<Dictionary<ulong, string>> Short = new(Load);

    /// <summary>The country at <paramref name="first"/> when a dash and another country stand beside it, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (CountryAt(view, first) is not { } country || !(IsBeside(view, first + 1, first + 2) || IsBeside(view, first - 1, first - 2) || IsListed(view, first)))
        {
            return null;
        }

        return new Phrase
        {
            Kind = EntityKind.Country,
            First = first,
            End = first + 1,
            NameFirst = first,
            NameEnd = first + 1,
            Country = country,
            Rule = "country-pair",
        };
    }

    /// <summary>The country whose short name stands at <paramref name="at"/>, whatever is beside it; else null.</summary>
    public static string? CountryAt(TextView view, int at) =>
        view.IsCapital(at) && view.EndAt(at) <= at + 1 && Short.Value.TryGetValue(view.Tokens[at].Word, out var country) ? country : null;

    /// <summary>"Mỹ, Nhật, Hàn", "Hàn, Mỹ", "Nga và Triều": a comma or "và" and then a country by its full name; no further syllable of a name.</summary>
    private static bool IsListed(TextView view, int at) =>
        !view.IsCapital(at + 1) && ((IsJoint(view, at + 1) && view.Is(at + 2, EntryRole.Country)) || (IsJoint(view, at - 1) && EndsName(view, at - 2)));

    private static bool IsJoint(TextView view, int at) => at > 0 && !view.Breaks(at) && (view.IsMark(at, ',') || view.IsWord(at, Words.And));

    private static bool EndsName(TextView view, int last) => view.Is(last, EntryRole.Country) || EndsCountry(view, last);

    private static bool IsBeside(TextView view, int dash, int other)
    {
        if (!(view.IsMark(dash, '-') || view.IsMark(dash, '–')) || !view.IsCapital(other))
        {
            return false;
        }

        return Short.Value.ContainsKey(view.Tokens[other].Word) || view.Is(other, EntryRole.Country) || EndsCountry(view, other);
    }

    /// <summary>"Triều Tiên-Hàn": the other country may have two syllables.</summary>
    private static bool EndsCountry(TextView view, int last) => last > 0 && view.Is(last - 1, EntryRole.Country, out _, out var end) && end == last + 1;

    private static Dictionary<ulong, string> Load()
    {
        var words = new Dictionary<ulong, string>();
        foreach (var line in DataLineFile.Load("vi/country-pairs.yaml"))
        {
            foreach (var word in line.Items)
            {
                words.Add(WordId.Of(word), line.Key);
            }
        }

        return words;
    }
}
