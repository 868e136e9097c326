using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Articles.Duplicates;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Pipeline.Core.Tests.Articles.Duplicates;

public class NearDuplicateTests
{
    private static readonly List<(string Pair, DuplicateEntry Left, DuplicateEntry Right, bool IsCopy)> s_pairs = [.. Stories().SelectMany(Pairs)];

    [Fact]
    public void The_labelled_set_has_at_least_sixty_pairs_of_both_kinds()
    {
        s_pairs.Count.ShouldBeGreaterThanOrEqualTo(60);
        s_pairs.Count(pair => pair.IsCopy).ShouldBeGreaterThanOrEqualTo(30);
        s_pairs.Count(pair => !pair.IsCopy).ShouldBeGreaterThanOrEqualTo(30);
    }

    [Fact]
    public void Copies_are_told_from_independent_reports()
    {
        var told = s_pairs.Select(pair => (pair.Pair, pair.IsCopy, Found: SharesKey(pair.Left, pair.Right) && NearDuplicates.AreCopies(pair.Left.Signature, pair.Right.Signature, sameWireSource: false))).ToList();
        var hits = told.Count(pair => pair.IsCopy && pair.Found);
        ((double)hits / told.Count(pair => pair.Found)).ShouldBeGreaterThanOrEqualTo(0.95, string.Join(", ", told.Where(pair => pair.Found && !pair.IsCopy)));
        ((double)hits / told.Count(pair => pair.IsCopy)).ShouldBeGreaterThanOrEqualTo(0.90, string.Join(", ", told.Where(pair => !pair.Found && pair.IsCopy)));
    }

    [Fact]
    public void Stories_do_not_run_together()
    {
        var entries = Stories().SelectMany(story => story.Tellings().Select(telling => Entry(story.Name + "/" + telling.Name, telling.Text))).ToList();
        foreach (var (copy, original) in DuplicateGroups.Originals(entries))
        {
            copy.Split('/')[0].ShouldBe(original.Split('/')[0]);
        }
    }

    [Fact]
    public void Groups_do_not_depend_on_the_order_of_arrival()
    {
        var entries = Stories().SelectMany(story => story.Tellings().Select(telling => Entry(story.Name + "/" + telling.Name, telling.Text))).ToList();
        var forward = DuplicateGroups.Originals(entries);
        entries.Reverse();
        DuplicateGroups.Originals(entries).OrderBy(pair => pair.Key, StringComparer.Ordinal).ShouldBe(forward.OrderBy(pair => pair.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void The_original_is_the_earliest_then_the_smallest_id()
    {
        var day = new LocalDate(2017, 3, 14);
        var copies = new[]
        {
            new DuplicateCandidate("b", new Publication(day, day, new LocalTime(9, 0), PublicationBasis.Metadata)),
            new DuplicateCandidate("c", new Publication(day, day, new LocalTime(8, 0), PublicationBasis.Metadata)),
            new DuplicateCandidate("a", null),
        };
        NearDuplicates.Original(copies).ArticleId.ShouldBe("c");
        NearDuplicates.Original([new("z", null), new("y", null)]).ArticleId.ShouldBe("y");
    }

    [Fact]
    public void Short_notes_have_no_copies()
    {
        var note = Entry("a", "Hôm nay trời nắng.");
        NearDuplicates.BandKeys(note.Signature).ShouldBeEmpty();
        NearDuplicates.FilingKeys(note.Signature).ShouldBeEmpty();
        NearDuplicates.AreCopies(note.Signature, note.Signature, sameWireSource: true).ShouldBeFalse();
    }

    [Fact]
    public void Keys_are_as_many_and_as_short_for_every_text()
    {
        foreach (var (_, left, _, _) in s_pairs)
        {
            NearDuplicates.BandKeys(left.Signature).Count.ShouldBe(42);
            NearDuplicates.FilingKeys(left.Signature).Count.ShouldBe(NearDuplicates.FiledKeys);
            NearDuplicates.BandKeys(left.Signature).Concat(NearDuplicates.FilingKeys(left.Signature)).ShouldAllBe(key => key.Length == 19);
        }
    }

    /// <summary>A table files few keys: what changed little must still be found by them, and unrelated texts must not meet.</summary>
    [Fact]
    public void Filed_keys_find_copies_that_share_half_of_their_text_and_keep_other_stories_apart()
    {
        var alike = s_pairs.Where(pair => pair.IsCopy && NearDuplicates.Similarity(pair.Left.Signature, pair.Right.Signature) >= 0.5).ToList();
        alike.Count.ShouldBeGreaterThanOrEqualTo(20);
        ((double)alike.Count(pair => SharesFiledKey(pair.Left, pair.Right)) / alike.Count).ShouldBeGreaterThanOrEqualTo(0.8);

        var stories = Stories().Select(story => Entry(story.Name, story.Tellings()[0].Text)).ToList();
        stories.SelectMany(story => NearDuplicates.FilingKeys(story.Signature)).ShouldBeUnique();
    }

    private static bool SharesFiledKey(DuplicateEntry left, DuplicateEntry right) =>
        NearDuplicates.FilingKeys(left.Signature).Intersect(NearDuplicates.FilingKeys(right.Signature), StringComparer.Ordinal).Any();

    private static bool SharesKey(DuplicateEntry left, DuplicateEntry right) =>
        NearDuplicates.BandKeys(left.Signature).Intersect(NearDuplicates.BandKeys(right.Signature), StringComparer.Ordinal).Any();

    private static IEnumerable<(string, DuplicateEntry, DuplicateEntry, bool)> Pairs(Story story)
    {
        var tellings = story.Tellings();
        for (var i = 0; i < tellings.Count; i++)
        {
            for (var j = i + 1; j < tellings.Count; j++)
            {
                yield return ($"{story.Name}: {tellings[i].Name}, {tellings[j].Name}", Entry("a", tellings[i].Text), Entry("b", tellings[j].Text), tellings[j].Name != "independent");
            }
        }
    }

    private static DuplicateEntry Entry(string id, string text) => DuplicateEntry.Of(Read.One(text, "x.txt")) with { Candidate = new DuplicateCandidate(id, null) };

    private static List<Story> Stories()
    {
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        return deserializer.Deserialize<List<Story>>(File.ReadAllText(Corpus.PathOf("duplicates", "stories.yaml")));
    }
}
