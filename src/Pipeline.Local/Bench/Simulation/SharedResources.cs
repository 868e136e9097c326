namespace Pipeline.Local.Bench.Simulation;

/// <summary>What all instances share: the account, the fullest index partition, blocks, the index's heads, the Language service.</summary>
internal sealed class SharedResources
{
    private readonly ScaleModel _model;
    private readonly Random _random;
    private readonly RateServer _account = new("storage account");
    private readonly RateServer _partition = new("fullest index partition");
    private readonly RateServer _language = new("Language calls");
    private readonly RateServer _commits = new("index commits");
    private readonly Block[] _blocks;
    private readonly double[] _blockShares;

    public SharedResources(ScaleModel model, double articlesADay, Random random)
    {
        _model = model;
        _random = random;
        _blockShares = new double[model.Blocks];
        var sum = 0.0;
        for (var i = 0; i < model.Blocks; i++)
        {
            _blockShares[i] = sum += Popularity(i);
        }

        var stored = articlesADay * model.HistoryDays * model.BlocksAnArticle;
        _blocks = [.. Enumerable.Range(0, model.Blocks).Select(i => new Block(stored * Popularity(i) / sum))];
    }

    /// <summary>
    /// Resources and the seconds of work that each was given. Only a block cannot be given more than there are: reports that wait share a
    /// write.
    /// </summary>
    public IEnumerable<(string Name, double Work)> All(double window) =>
        new[] { _account, _partition, _language, _commits }.Select(r => (r.Name, r.Work)).Append(("busiest block", Math.Min(window, _blocks.Max(b => b.Work))));

    /// <summary>Seconds that the fullest block is held for one write.</summary>
    public double LongestBlockWrite => Held(_blocks[0]);

    private double Request => _model.StorageMilliseconds / 1000;

    /// <summary>Requests that a stage makes one after the other.</summary>
    public double Store(double now, double operations) =>
        Math.Max(_account.Serve(now, operations / _model.AccountRequestsASecond), now + (operations * Request));

    public double CallLanguage(double now) => _model.LanguageCallsAMinute <= 0
        ? now
        : _language.Serve(now, _model.DocumentsAnArticle / _model.DocumentsACall * 60 / _model.LanguageCallsAMinute);

    /// <summary>The article's blocks, at once, each alone under its ETag.</summary>
    public double WriteBlocks(double now)
    {
        var done = now;
        for (var i = 0; i < _model.BlocksAnArticle; i++)
        {
            var block = AnyBlock();
            done = Math.Max(done, block.Write(now, Held(block)));
        }

        return done;
    }

    /// <summary>The index: an instance's articles share its commits.</summary>
    /// <param name="now">When the blocks are written.</param>
    /// <param name="writers">Instances that record.</param>
    public double Commit(double now, int writers)
    {
        var stored = _partition.Serve(now, _model.HotPartitionEntities / _model.PartitionEntitiesASecond);

        // Optimistic writers of the same heads repeat what another one overtook: each commit costs as often as there are writers,
        // and carries all articles that its instance has under way.
        var commit = _model.CommitRequests * Request * writers;
        return Math.Max(_commits.Serve(stored, commit / (writers * _model.MessagesAnInstance)), stored + commit);
    }

    // Zipf with a flattened head, as measured: the first block takes 5 %, the second 4 %, half of them almost nothing.
    private static double Popularity(int rank) => 1.0 / (rank + 2);

    private double Held(Block block) => (_model.BlockRequests * Request) + (block.Reports * _model.MillisecondsAReport / 1000);

    private Block AnyBlock()
    {
        var at = Array.BinarySearch(_blockShares, _random.NextDouble() * _blockShares[^1]);
        return _blocks[Math.Min(at < 0 ? ~at : at, _blocks.Length - 1)];
    }
}
