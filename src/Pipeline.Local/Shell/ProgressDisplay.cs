using Spectre.Console;

namespace Pipeline.Local.Shell;

/// <summary>A progress bar on standard error, or a line now and then where that is no terminal.</summary>
internal static class ProgressDisplay
{
    /// <summary>Runs <paramref name="work"/>, which reports how many of <paramref name="total"/> steps are done.</summary>
    public static async Task<T> RunAsync<T>(Terminal terminal, string title, int total, Func<IProgress<int>, Task<T>> work)
    {
        if (!Console.IsErrorRedirected)
        {
            return await BarAsync(terminal, title, total, work);
        }

        await terminal.Error.WriteLineAsync($"{title} …");
        var result = await work(new StepProgress(_ => { }));
        return result;
    }

    private static Task<T> BarAsync<T>(Terminal terminal, string title, int total, Func<IProgress<int>, Task<T>> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        return console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: Math.Max(1, total));
                return work(new StepProgress(done => task.Value = done));
            });
    }

    /// <summary>Reports on the caller's thread: <see cref="Progress{T}"/> would deliver late and out of order.</summary>
    private sealed class StepProgress(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
