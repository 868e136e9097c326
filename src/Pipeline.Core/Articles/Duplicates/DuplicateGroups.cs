namespace Pipeline.Core.Articles.Duplicates;

/// <summary>
/// Finds the copies among many articles through their band keys; each article is compared only with those that share one.
/// The outcome does not depend on the order of the articles.
/// </summary>
public static class DuplicateGroups
{
    /// <returns>For every article that is a copy, the id of its original.</returns>
    public static IReadOnlyDictionary<string, string> Originals(IEnumerable<DuplicateEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var all = entries.OrderBy(entry => entry.Candidate.ArticleId, StringComparer.Ordinal).ToList();
        var parents = Enumerable.Range(0, all.Count).ToArray();
        foreach (var (left, right) in Candidates(all))
        {
            if (NearDuplicates.AreCopies(all[left].Signature, all[right].Signature, all[left].HasSameSource(all[right])))
            {
                parents[Root(parents, left)] = Root(parents, right);
            }
        }

        var originals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in Enumerable.Range(0, all.Count).GroupBy(index => Root(parents, index)).Where(group => group.Skip(1).Any()))
        {
            var original = NearDuplicates.Original(group.Select(index => all[index].Candidate)).ArticleId;
            foreach (var copy in group.Where(index => all[index].Candidate.ArticleId != original))
            {
                originals[all[copy].Candidate.ArticleId] = original;
            }
        }

        return originals;
    }

    private static IEnumerable<(int Left, int Right)> Candidates(List<DuplicateEntry> all)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var seen = new HashSet<(int, int)>();
        for (var index = 0; index < all.Count; index++)
        {
            foreach (var key in NearDuplicates.BandKeys(all[index].Signature))
            {
                if (!byKey.TryGetValue(key, out var sharing))
                {
                    byKey[key] = sharing = [];
                }

                foreach (var other in sharing.Where(other => seen.Add((other, index))))
                {
                    yield return (other, index);
                }

                sharing.Add(index);
            }
        }
    }

    private static int Root(int[] parents, int index)
    {
        while (parents[index] != index)
        {
            parents[index] = parents[parents[index]];
            index = parents[index];
        }

        return index;
    }
}
