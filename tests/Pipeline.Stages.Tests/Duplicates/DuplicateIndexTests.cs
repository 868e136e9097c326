using NodaTime;
using Pipeline.Stages.Documents;
using Pipeline.Stages.Duplicates;
using Pipeline.Stages.Record;
using Pipeline.Stages.Tests.Query;

namespace Pipeline.Stages.Tests.Duplicates;

/// <summary>The near-duplicate index under several processes at once, over a table in memory.</summary>
public sealed class DuplicateIndexTests
{
    private const int Articles = 90;
    private const int Keys = 12;
    private const int KeysAnArticle = 3;
    private const int AllKeys = 12;

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    [InlineData(4, 3)]
    public async Task Whoever_files_first_the_rows_are_the_same_and_of_two_that_share_a_key_one_sees_the_other(int processes, int seed)
    {
        var (expected, _) = await FileAsync(Enumerable.Range(0, Articles), 1, together: false);
        var order = Enumerable.Range(0, Articles).ToArray();
#pragma warning disable CA5394 // The order of a test, not a secret.
        new Random(seed).Shuffle(order);
#pragma warning restore CA5394
        var (rows, seen) = await FileAsync(order, processes, together: true);

        rows.ShouldBe(expected);
        for (var article = 0; article < Articles; article++)
        {
            foreach (var other in Enumerable.Range(0, article).Where(other => KeysOf(other).Intersect(KeysOf(article)).Any(key => Holds(rows, key, other) && Holds(rows, key, article))))
            {
                (seen[article].Contains(Id(other)) || seen[other].Contains(Id(article))).ShouldBeTrue($"{other} and {article}");
            }
        }
    }

    [Fact]
    public async Task A_key_that_many_share_keeps_the_earliest_and_costs_no_more_writes()
    {
        var table = new InMemoryRowTable();
        var index = new DuplicateIndex(table);
        for (var day = 0; day < CopyFinder.MaxEntries; day++)
        {
            await index.PutAsync(["k"], Entry(day), default);
        }

        var before = table.Transactions;
        (await index.PutAsync(["k"], Entry(CopyFinder.MaxEntries), default)).Count.ShouldBe(CopyFinder.MaxEntries);
        table.Transactions.ShouldBe(before);
        var row = table.Rows.ShouldHaveSingleItem();
        PackedJson.Unpack<List<DuplicateEntry>>(row.Content).Select(e => e.ArticleId).ShouldBe(Enumerable.Range(0, CopyFinder.MaxEntries).Select(Id));
    }

    [Fact]
    public async Task What_another_process_took_out_can_be_filed_again()
    {
        var table = new InMemoryRowTable();
        var index = new DuplicateIndex(table);
        await index.PutAsync(["k"], Entry(1), default);
        await new DuplicateIndex(table).RemoveAsync(["k"], Id(1), default);
        await index.PutAsync(["k"], Entry(1), default);
        (await new DuplicateIndex(table).PutAsync(["k"], Entry(2), default)).Select(e => e.ArticleId).ShouldBe([Id(1)]);
    }

    [Theory]
    [InlineData(0, false, 1, 0)]
    [InlineData(1, false, 2, 1)]
    [InlineData(2, false, 3, AllKeys)]
    [InlineData(1, true, 2, AllKeys)]
    [InlineData(AllKeys, true, 2, AllKeys)]
    public async Task A_process_that_remembers_nothing_reads_all_keys_only_where_an_article_is_a_copy_or_meets_a_second_one(int taken, bool byCopy, int transactions, int reads)
    {
        var table = new InMemoryRowTable();
        for (var key = 0; key < taken; key++)
        {
            await new DuplicateIndex(table).PutAsync([KeyOf(key)], Entry(key) with { Signature = SignatureOf(byCopy ? Articles : key) }, default);
        }

        var (transactionsBefore, readsBefore) = (table.Transactions, table.PointReads);
        var entry = Entry(Articles) with { Signature = SignatureOf(Articles) };
        var seen = await new DuplicateIndex(table).PutAsync([.. Enumerable.Range(0, AllKeys).Select(KeyOf)], entry, default);

        (table.Transactions - transactionsBefore, table.PointReads - readsBefore).ShouldBe((transactions, reads));
        seen.Select(other => other.ArticleId).Order().ShouldBe(Enumerable.Range(0, taken).Select(Id));
        table.Rows.Count.ShouldBe(AllKeys);
        table.Rows.ShouldAllBe(row => row.Content.Length > 0 && PackedJson.Unpack<List<DuplicateEntry>>(row.Content).Exists(e => e.ArticleId == entry.ArticleId));
    }

    private static string KeyOf(int key) => $"{key:00}-0";

    /// <summary>Texts that have nothing in common.</summary>
    private static TextSignature SignatureOf(int text) => new(20, [.. Enumerable.Repeat((byte)text, 128)]);

    private static async Task<(IReadOnlyList<string> Rows, IReadOnlyDictionary<int, IReadOnlyList<string>> Seen)> FileAsync(IEnumerable<int> order, int processes, bool together)
    {
        var table = new InMemoryRowTable();
        var indexes = Enumerable.Range(0, processes).Select(_ => new DuplicateIndex(table)).ToList();
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<int, IReadOnlyList<string>>();
        var filings = order.Select(article => (Func<Task>)(async () =>
            seen[article] = [.. (await indexes[article % processes].PutAsync(KeysOf(article), Entry(article), default)).Select(e => e.ArticleId)])).ToList();
        if (together)
        {
            await Task.WhenAll(filings.Select(Task.Run));
        }
        else
        {
            foreach (var filing in filings)
            {
                await filing();
            }
        }

        return ([.. table.Rows.Select(row => $"{row.RowKey}: {string.Join(' ', PackedJson.Unpack<List<DuplicateEntry>>(row.Content).Select(e => e.ArticleId))}")], seen);
    }

    private static bool Holds(IReadOnlyList<string> rows, string key, int article) => rows.Any(row => row.StartsWith($"{key}:", StringComparison.Ordinal) && row.Contains(Id(article), StringComparison.Ordinal));

    /// <summary>One key that all share, and others that some do.</summary>
    private static IReadOnlyList<string> KeysOf(int article) => ["00-all", .. Enumerable.Range(1, KeysAnArticle).Select(i => $"{i:00}-{article * i * 7 % Keys:00}").Distinct()];

    private static DuplicateEntry Entry(int article) => new(Id(article), new LocalDate(2016, 1, 1).PlusDays(article), null, "", new TextSignature(20, new byte[128]));

    private static string Id(int article) => $"a{article:000}";
}
