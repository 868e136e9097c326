using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Pipeline.Local.LanguageDouble;

/// <summary>Listening on the loopback address only, on a given port or a free one.</summary>
internal static class LoopbackListener
{
    public static void ListenLoopback(this KestrelServerOptions kestrel, int port) => kestrel.Listen(IPAddress.Loopback, port);
}
