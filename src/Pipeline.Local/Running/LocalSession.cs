using Pipeline.Local.Hosting;

namespace Pipeline.Local.Running;

/// <summary>A running local host, announced so that <c>query</c> and <c>load</c> find it.</summary>
internal sealed class LocalSession : IAsyncDisposable
{
    private LocalSession(LocalFunctionHost functions, RunningHost host)
    {
        Functions = functions;
        Host = host;
    }

    public LocalFunctionHost Functions { get; }

    public RunningHost Host { get; }

    /// <summary>Where to go next, for people.</summary>
    public string Invitation =>
        $"page   {Host.Address}\nAPI    {Host.Address}api/events   (header x-functions-key)\nkey    {Host.FunctionKey}   (reading)\nkey    {Host.MasterKey}   (replay too)";

    public static async Task<LocalSession> StartAsync(string connection, PipelineHostOptions options, CancellationToken cancellation)
    {
        var functions = await PipelineHost.StartAsync(connection, options, cancellation);
        var host = new RunningHost(functions.Address, options.Keys.Function, options.Keys.Master, connection, Environment.ProcessId);
        host.Announce();
        return new LocalSession(functions, host);
    }

    public async ValueTask DisposeAsync()
    {
        RunningHost.Withdraw();
        await Functions.DisposeAsync();
    }
}
