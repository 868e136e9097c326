using System.CommandLine;

namespace Pipeline.Local.Commands;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public static Option<int> Port(int defaultPort = 0)
    {
        var port = new Option<int>("--port")
        {
            Description = "Port on 127.0.0.1 of the API and the page: 0 to 65535, 0 takes a free one.",
            DefaultValueFactory = _ => defaultPort,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError("--port takes 0 to 65535.");
            }
        });
        return port;
    }
}
