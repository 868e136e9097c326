using System.Globalization;

namespace Pipeline.Local.Hosting;

/// <summary>What the local host says of functions, settings and requests it refuses.</summary>
internal static class HostMessages
{
    public const string KeyMissing =
        "This function asks for a key: send it in the header x-functions-key or the parameter code. './pipeline up' prints the local ones.";

    public const string KeyWrong = "The given key does not open this function. './pipeline up' prints the local ones.";

    public const string FunctionFailed = "The function stopped with an error; the host's log on standard error says which.";

    public static string NameTwice(string name) => $"Two functions are named '{name}': give each [Function] its own name.";

    public static string OneTrigger(string name, int found) =>
        string.Create(CultureInfo.InvariantCulture, $"Function '{name}' has {found} trigger parameters; it needs exactly one.");

    public static string LevelUnstated(string name) =>
        $"HTTP function '{name}' does not state its level: write [HttpTrigger(AuthorizationLevel.…, \"get\")], or the cloud decides who may call it.";

    public static string UnknownTrigger(string name, string type) =>
        $"Function '{name}' has a {type}; the local host runs HTTP, queue and blob triggers.";

    public static string CannotBind(string function, string parameter, string type) =>
        $"Function '{function}': parameter '{parameter}' of type {type} cannot be filled from this trigger.";

    public static string NoConnection(string setting) =>
        $"Setting '{setting}' holds no storage connection string; './pipeline up' sets it to Azurite's.";

    public static string BadBlobPath(string path) =>
        $"'{path}' is no blob trigger path: write container/pattern, for example articles/{{name}}.";

    public static string OutOfRange(string setting, string range) => $"extensions.{setting} is out of range: it takes {range}.";

    public static string BadHostJson(string file, string why) => $"{file} cannot be read: {why}";
}
