using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The two sides to whom somebody turns, calls or appeals.</summary>
internal sealed class CalledSides(TextView view, ArticleMemory memory)
{
    /// <summary>"Mỹ kêu gọi hai bên kiềm chế": those addressed in the sentence, else those the article is about; null when there are none.</summary>
    /// <param name="at">First token of the pointing words.</param>
    /// <param name="isOwnToo">Whether who calls may be one of the two: "Thủ tướng đề nghị hai nước hợp tác".</param>
    /// <param name="fits">Whether an id can be one of the two.</param>
    public List<string>? Find(int at, bool isOwnToo, Func<string, bool> fits)
    {
        if (Addressed(at, fits) is { } addressed)
        {
            return addressed;
        }

        var here = Here(at);
        var others = memory.Story.Of(side => fits(side) && !here.Contains(side));
        if (isOwnToo && memory.Story.Of(fits) is { } own && own.Weight > (others?.Weight ?? 0))
        {
            return [own.One, own.Other];
        }

        return others is { } two ? [two.One, two.Other] : MostNamed(side => fits(side) && !here.Contains(side));
    }

    // "điện đàm với Thủ tướng Campuchia và Thủ tướng Thái Lan, kêu gọi hai bên ngừng bắn"
    private List<string>? Addressed(int at, Func<string, bool> fits)
    {
        var start = view.SentenceStart(at);
        for (var i = memory.Sides.Count - 1; i > 0 && memory.Sides[i - 1].First > start; i--)
        {
            var (left, right) = (memory.Sides[i - 1], memory.Sides[i]);
            if (left.Id != right.Id && fits(left.Id) && fits(right.Id) && StoryPair.IsJoined(view, left.End, right.First) && (view.IsWord(left.First - 1, Words.With) || view.IsWord(left.First - 1, Words.Between)))
            {
                return [right.Id, left.Id];
            }
        }

        return null;
    }

    // the two that it names again and again, never in one sentence
    private List<string>? MostNamed(Func<string, bool> fits)
    {
        var named = memory.Sides.Where(side => fits(side.Id)).GroupBy(side => side.Id, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).OrderByDescending(group => group.Count()).Select(group => group.Key).Take(2).ToList();
        return named.Count == 2 ? named : null;
    }

    /// <summary>"lần lượt điện đàm với hai nhà lãnh đạo": the two of the article, that of whoever calls left out; null when none stand out.</summary>
    public List<string>? Others(int at, Func<string, bool> fits)
    {
        var here = Here(at);
        return memory.Story.Of(side => fits(side) && !here.Contains(side)) is { } two ? [two.One, two.Other] : null;
    }

    private HashSet<string> Here(int at)
    {
        var start = view.SentenceStart(at);
        return memory.Sides.Where(side => side.First >= start && side.First < at).Select(side => side.Id).ToHashSet(StringComparer.Ordinal);
    }
}
