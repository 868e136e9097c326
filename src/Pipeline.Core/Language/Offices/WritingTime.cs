using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Offices;

/// <summary>
/// When an undated article must have been written, from who holds which office in it: with a president-elect Trump beside a
/// President Obama, <c>ngày 14/11</c> is 2016.
/// </summary>
public static class WritingTime
{
    /// <summary>A wider window names no year.</summary>
    private const int WidestDays = 366;

    /// <summary>How long taking office is news.</summary>
    private const int FreshDays = 100;

    /// <summary>How far before taking office <c>kể từ khi</c> may stand.</summary>
    private const int SinceCharacters = 45;

    /// <summary>How far from the words of taking office their holder is named.</summary>
    private const int HolderCharacters = 90;

    /// <summary>Of one government several may have taken office on one day, and a few have held theirs twice.</summary>
    private const int MostStarts = 2;

    /// <summary>How far behind the words of taking office it may be said how long ago that was.</summary>
    private const int AgoCharacters = 14;

    /// <summary>The window as a publication without evidence of its own, or null when the offices leave the year open.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="entities">Who is named in it.</param>
    /// <param name="dates">The dates it names, as read without the window.</param>
    public static Publication? Of(TokenizedText tokens, IReadOnlyList<EntityMention> entities, IReadOnlyList<DateMention> dates)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(entities);
        ArgumentNullException.ThrowIfNull(dates);
        var held = Terms(entities);
        if (Window(held) is not { } window)
        {
            return null;
        }

        var narrowed = Period.DaysBetween(window.Start, window.End) <= WidestDays ? window : Fresh(tokens.Text, entities, held, window);
        return narrowed is { } known && !dates.Any(date => IsPastBeyond(tokens.Text, date, known.End)) ? new Publication(known.Start, known.End, null, PublicationBasis.None) : null;
    }

    /// <summary>For each person named with an office, the times in which that was so.</summary>
    private static List<IReadOnlyList<OfficeTerm>> Terms(IReadOnlyList<EntityMention> entities)
    {
        // "cựu Ngoại trưởng Kerry", later for short "Ngoại trưởng Kerry"
        var former = entities.Where(e => e.IsFormer).Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. entities
            .Where(e => e is { Kind: EntityKind.Person, IsCoreference: false, IsFormer: false, IsOfficeOnly: false, Name.Length: > 0, Office.Length: > 0, Country.Length: > 0 })
            .Where(e => !former.Contains(e.Name))
            .Select(e => (e.Country, e.Office, e.Name))
            .Distinct()
            .Select(e => (IReadOnlyList<OfficeTerm>)[.. OfficeHolders.Terms(e.Country, e.Office).Where(t => t.Person == e.Name)])
            .Where(terms => terms.Count > 0),
        ];
    }

    /// <summary>The stretch in which most of the named hold their office; null when two stretches fit equally well.</summary>
    private static (LocalDate Start, LocalDate End)? Window(List<IReadOnlyList<OfficeTerm>> held)
    {
        var stretches = held.SelectMany(t => t)
            .SelectMany(t => t.End is { } end ? [t.Start, end] : new[] { t.Start })
            .Distinct().Order()
            .Select(start => (Start: start, Held: held.Count(terms => terms.Any(t => t.Covers(start)))))
            .ToList();
        if (stretches.Count == 0)
        {
            return null;
        }

        var most = stretches.Max(s => s.Held);
        var first = stretches.FindIndex(s => s.Held == most);
        var next = stretches.FindIndex(first, s => s.Held < most);
        return next < 0 || stretches.FindIndex(next, s => s.Held == most) >= 0 ? null : (stretches[first].Start, stretches[next].Start.PlusDays(-1));
    }

    // "thỏa thuận hạt nhân hồi năm 2015", "Đầu năm 2017, sau khi …": told as past, and the window ends before it
    private static bool IsPastBeyond(string text, DateMention date, LocalDate end) =>
        date is { Basis: DateBasis.Explicit, Start: { } start } && start > end
        && (text.AsSpan(0, date.Span.Start).TrimEnd().EndsWith("hồi", StringComparison.OrdinalIgnoreCase) || (char.IsUpper(text[date.Span.Start]) && text.AsSpan(date.Span.End).TrimStart().StartsWith(", sau khi", StringComparison.Ordinal)));

    // "cuộc khủng hoảng nghiêm trọng nhất kể từ khi ông nhậm chức": that may be years ago; "dự lễ nhậm chức của Trưởng đặc khu": it is another one who takes office
    private static bool IsNews(string text, string words, IReadOnlyList<EntityMention> holders)
    {
        for (var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var near = at;
            var isSince = text.AsSpan(Math.Max(0, at - SinceCharacters), Math.Min(at, SinceCharacters)).ContainsAny(OfficeClasses.Since);
            if (!isSince && !IsAgo(text, at + words.Length) && holders.Any(holder => Math.Abs(holder.Span.Start - near) <= HolderCharacters))
            {
                return true;
            }
        }

        return false;
    }

    // "người nhậm chức cách đây một năm"
    private static bool IsAgo(string text, int end)
    {
        var behind = text.AsSpan(end, Math.Min(AgoCharacters, text.Length - end)).TrimStart();
        foreach (var word in OfficeClasses.Ago)
        {
            if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where taking office is told, the first days of the term that begins in the window.</summary>
    private static (LocalDate Start, LocalDate End)? Fresh(string text, IReadOnlyList<EntityMention> entities, List<IReadOnlyList<OfficeTerm>> held, (LocalDate Start, LocalDate End) window)
    {
        var names = held.SelectMany(t => t).Where(t => t.Start == window.Start).Select(t => t.Person).ToHashSet(StringComparer.Ordinal);
        var holders = entities.Where(e => names.Contains(e.Name)).ToList();
        // with the leaders of several states named it is seldom years ago
        var isBeside = held.SelectMany(terms => terms).Select(term => term.Start).Distinct().Count() > MostStarts;
        return names.Count > 0 && OfficeClasses.TakingOffice.Any(words => IsNews(text, words, holders) || (isBeside && text.Contains(words, StringComparison.OrdinalIgnoreCase)))
            ? (window.Start, window.Start.PlusDays(FreshDays))
            : null;
    }
}
