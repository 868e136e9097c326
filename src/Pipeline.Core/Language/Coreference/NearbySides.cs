using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>The two sides meant where none stand beside each other: those of the sentence, else of the one before, as far as the article tells of them together.</summary>
/// <param name="view">The article.</param>
/// <param name="memory">What it has named.</param>
/// <param name="fits">Whether an id can be one of the two.</param>
internal sealed class NearbySides(TextView view, ArticleMemory memory, Func<string, bool> fits)
{
    /// <summary>Two of the sentence before hold against two that the article tells of, if it does not tell of those so many times as often.</summary>
    public const int Overwhelming = 5;

    // "tại Syria, Nga và …": of several in one sentence the last two, if no others are told of so many times as often
    private const int FarMore = 3;

    /// <summary>The two that the sentence itself has named so far, and how much the article tells of them; null when it has named fewer.</summary>
    public (string One, string Other, int Weight)? OfSentence(int at)
    {
        var sides = Sides(ClauseStart(at), at);
        if (sides.Count < 2)
        {
            return null;
        }

        var last = (One: sides[^1], Other: sides[^2], Weight: memory.Story.Weight(sides[^1], sides[^2]));
        return Heaviest(sides) is var pair && pair.Weight > last.Weight * FarMore ? pair : last;
    }

    /// <summary>The one side of the sentence and whoever is told of beside it; the two of the sentence before; the two of the article; null when the article never told of two together.</summary>
    public List<string>? Find(int at)
    {
        var start = view.SentenceStart(at);
        var before = Sides(view.SentenceStart(Math.Max(0, start - 1)), start);
        var story = memory.Story.Of(fits);
        if (Sides(start, at) is [var only])
        {
            // "tấn công IS ở X, và điều quân tới biên giới hai nước"
            var near = memory.Sides.Where(side => side.First >= start && side.First < at).Select(side => side.Id).Concat(before);
            return Beside(only, [.. near.Where(fits)], story);
        }

        if (before.Count >= 2 && Heaviest(before) is { Weight: > 0 } two && two.Weight * Overwhelming >= (story?.Weight ?? 0))
        {
            return [two.One, two.Other];
        }

        return before.Count == 1 ? Beside(before[0], [], story) : story is { } told ? [told.One, told.Other] : before.Count >= 2 ? [before[^1], before[^2]] : null;
    }

    private List<string>? Beside(string only, List<string> near, (string One, string Other, int Weight)? story)
    {
        var partner = "";
        var most = 0;
        foreach (var side in memory.Sides.Select(side => side.Id).Where(side => side != only && fits(side)).Distinct(StringComparer.Ordinal))
        {
            var weight = memory.Story.Weight(only, side) * (near.Contains(side) ? FarMore : 1);
            (partner, most) = weight > most ? (side, weight) : (partner, most);
        }

        // "Nga cho biết hai bên đã ngừng bắn": who speaks of two others is in no pair that the article tells of
        if (story is { } two && two.One != only && two.Other != only && two.Weight >= most * Overwhelming)
        {
            return [two.One, two.Other];
        }

        return most > 0 ? [only, partner] : near.FindLast(side => side != only) is { } last ? [only, last] : null;
    }

    private (string One, string Other, int Weight) Heaviest(List<string> sides)
    {
        var best = (One: sides[^1], Other: sides[^2], Weight: 0);
        for (var i = sides.Count - 1; i > 0; i--)
        {
            for (var j = i - 1; j >= 0; j--)
            {
                var weight = memory.Story.Weight(sides[i], sides[j]);
                best = weight > best.Weight ? (sides[i], sides[j], weight) : best;
            }
        }

        return best;
    }

    // "Armenia trao trả đất; Nga điều quân; hai bên trao đổi tù binh": what stands before the semicolon is another matter
    private int ClauseStart(int at)
    {
        var start = view.SentenceStart(at);
        for (var mark = at - 1; mark > start; mark--)
        {
            if (view.IsMark(mark, ';'))
            {
                return mark;
            }
        }

        return start;
    }

    // in the order of their last naming; the state where something is done is none of those who do it
    private List<string> Sides(int from, int to)
    {
        var sides = new List<string>();
        foreach (var (first, _, id) in memory.Sides)
        {
            if (first >= from && first < to && fits(id) && !view.IsWord(first - 1, Words.At) && !view.IsWord(first - 1, Words.In))
            {
                sides.Remove(id);
                sides.Add(id);
            }
        }

        return sides;
    }
}
