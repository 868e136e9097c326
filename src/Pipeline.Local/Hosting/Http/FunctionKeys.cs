using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace Pipeline.Local.Hosting.Http;

/// <summary>Keys of this host: one opens functions of level function, the other (master) those of level admin too.</summary>
internal sealed record FunctionKeys(string Function, string Master)
{
    private const int KeyBytes = 32;

    /// <summary>Reads the keys in <paramref name="file"/>, or makes new ones there, readable by the owner alone.</summary>
    public static FunctionKeys ReadOrCreate(string file)
    {
        if (File.Exists(file))
        {
            return JsonSerializer.Deserialize<FunctionKeys>(File.ReadAllText(file), JsonSerializerOptions.Web)!;
        }

        var keys = new FunctionKeys(NewKey(), NewKey());
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        JsonSerializer.Serialize(stream, keys, JsonSerializerOptions.Web);
        return keys;
    }

    /// <summary>Whether <paramref name="given"/> opens a function of <paramref name="level"/>.</summary>
    public bool Opens(AuthorizationLevel level, string? given) => level switch
    {
        AuthorizationLevel.Anonymous => true,
        _ when string.IsNullOrEmpty(given) => false,
        AuthorizationLevel.Function or AuthorizationLevel.User => Same(given, Function) || Same(given, Master),
        _ => Same(given, Master),
    };

    /// <summary>Compared in constant time: how long a wrong key takes to refuse says nothing about the right one.</summary>
    private static bool Same(string given, string key) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(key));

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes));
}
