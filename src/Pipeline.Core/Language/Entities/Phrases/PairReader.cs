using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Phrases;

/// <summary>Reads the short country names of pairs: <c>Mỹ-Triều</c>, <c>Trung-Nhật</c> (<c>Data/vi/country-pairs.yaml</c>).</summary>
internal static class PairReader
{
    private static readonly Lazy<Dictionary<ulong, string>> Short = new(Load);

    /// <summary>The country at <paramref name="first"/> when a dash and another country stand beside it, or null.</summary>
    public static Phrase? Read(TextView view, int first)
    {
        if (!view.IsCapital(first) || view.EndAt(first) > first + 1 || !Short.Value.TryGetValue(view.Tokens[first].Word, out var country) || !(IsBeside(view, first + 1, first + 2) || IsBeside(view, first - 1, first - 2)))
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
