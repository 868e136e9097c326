namespace Pipeline.Local.Bench.Simulation;

/// <summary>
/// A discrete simulation of articles through the queues: Poisson arrivals, stages with instances that scale by queue length, and the
/// resources that all of them share. The same seed gives the same run.
/// </summary>
internal sealed class ScaleSimulation
{
    private const int Seed = 20_161_114;
    private const double KeepsUpShare = 0.9;
    private const int FewArticles = 50;
    private const double LeaseSeconds = 300;

    private readonly ScaleModel _model;
    private readonly double _articlesADay;
    private readonly double _window;
    private readonly Random _random = new(Seed);
    private readonly PriorityQueue<Action<double>, double> _events = new();
    private readonly List<StagePool> _stages;
    private readonly SharedResources _shared;
    private readonly List<(double At, double Took)> _finished = [];
    private int _arrivedLate;
    private int _mostInstances;

    /// <param name="model">Costs and limits.</param>
    /// <param name="articlesADay">Load.</param>
    /// <param name="windowSeconds">Simulated time.</param>
    public ScaleSimulation(ScaleModel model, double articlesADay, double windowSeconds)
    {
        _model = model;
        _articlesADay = articlesADay;
        _window = windowSeconds;
        _stages = [.. model.Stages.Select(cost => new StagePool(cost))];
        _shared = new SharedResources(model, articlesADay, _random);
    }

    public SimulatedLoad Run()
    {
        At(0, Arrive);
        At(_model.ScaleSeconds, Scale);
        while (_events.TryDequeue(out var happen, out var now) && now <= _window)
        {
            happen(now);
        }

        return Summary();
    }

    private void At(double time, Action<double> happen) => _events.Enqueue(happen, time);

    private void Arrive(double now)
    {
        _arrivedLate += now > _window / 2 ? 1 : 0;
        Enter(0, now, now);
        At(now - (Math.Log(1 - _random.NextDouble()) * 86_400 / _articlesADay), Arrive);
    }

    private void Enter(int stage, double dropped, double now)
    {
        _stages[stage].Waiting.Enqueue(dropped);
        StartWaiting(stage, now);
    }

    private void StartWaiting(int stage, double now)
    {
        var pool = _stages[stage];
        while (pool.Waiting.Count > 0 && pool.Active < pool.Instances * _model.MessagesAnInstance)
        {
            // An idle trigger polls; a busy one fetches the next batch at once.
            var noticed = pool.Active == 0 ? now + (_random.NextDouble() * _model.PollingSeconds) : now;
            pool.Active++;
            var dropped = pool.Waiting.Dequeue();
            At(noticed, start => Work(stage, dropped, start));
        }
    }

    // Each step is an event of its own, so that every resource is asked in the order of time.
    private void Work(int stage, double dropped, double start)
    {
        var cost = _stages[stage].Cost;
        At(_stages[stage].Compute(start, _model.Cores, _model.HostMilliseconds), computed =>
            At(_shared.Store(computed, cost.StorageOperations), stored => Finish(stage, dropped, stored)));
    }

    private void Finish(int stage, double dropped, double now)
    {
        if (stage == _stages.Count - 2)
        {
            At(_shared.CallLanguage(now), done => Leave(stage, dropped, done));
        }
        else if (stage == _stages.Count - 1)
        {
            At(_shared.WriteBlocks(now), written => At(_shared.Commit(written, _stages[stage].Instances), done => Leave(stage, dropped, done)));
        }
        else
        {
            Leave(stage, dropped, now);
        }
    }

    private void Leave(int stage, double dropped, double now)
    {
        _stages[stage].Active--;
        if (stage + 1 < _stages.Count)
        {
            Enter(stage + 1, dropped, now);
        }
        else
        {
            _finished.Add((now, now - dropped));
        }

        StartWaiting(stage, now);
    }

    // Target-based scaling: one instance for each batch that waits or is under way, shared fairly when the app's limit is reached.
    private void Scale(double now)
    {
        var wanted = _stages.Select(s => Math.Max(1, (int)Math.Ceiling((s.Waiting.Count + s.Active) / (double)_model.MessagesAnInstance))).ToList();
        var share = Math.Min(1, _model.MaximumInstances / (double)wanted.Sum());
        for (var i = 0; i < _stages.Count; i++)
        {
            _stages[i].Instances = Math.Max(1, (int)(wanted[i] * share));
            _stages[i].MostInstances = Math.Max(_stages[i].MostInstances, _stages[i].Instances);
            StartWaiting(i, now);
        }

        _mostInstances = Math.Max(_mostInstances, _stages.Sum(s => s.Instances));
        At(now + _model.ScaleSeconds, Scale);
    }

    private SimulatedLoad Summary()
    {
        var took = _finished.Select(f => f.Took).Order().ToList();
        var busiest = _stages.Select(s => (Name: $"cores of {s.Cost.Stage}", Used: s.Work / (_window * _model.Cores * _model.MaximumInstances)))
            .Concat(_shared.All(_window).Select(r => (r.Name, Used: r.Work / _window)))
            .MaxBy(r => r.Used);
        var throughput = _finished.Count(f => f.At > _window / 2) / (_window / 2);
        return new SimulatedLoad(
            _articlesADay,
            throughput,
            took.Count == 0 ? double.PositiveInfinity : took[took.Count / 2],
            took.Count == 0 ? double.PositiveInfinity : took[(int)(took.Count * 0.95)],
            _mostInstances,
            busiest.Name,
            busiest.Used,
            // A write that outlasts a message's lease is tried again for ever.
            _shared.LongestBlockWrite < LeaseSeconds && (_arrivedLate < FewArticles || throughput * _window / 2 >= _arrivedLate * KeepsUpShare));
    }
}
