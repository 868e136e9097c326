using System.Globalization;

namespace Pipeline.Local.Shell;

/// <summary>Every sentence a command says when something is wrong: what is the matter, and what to do.</summary>
public static class Messages
{
    public static string NoSuchPath(string path) =>
        $"{path}: no such file, folder or match. Give the path of an article file, a folder of them, or a quoted glob such as 'articles/**/*.txt'.";

    public static string CannotRead(string path, string why) => $"{path}: cannot be read ({why}). Check the file and its permissions.";

    public static string Rejected(string path, int record, string code, string message) =>
        record == 0
            ? $"{path}: rejected ({code}): {message}"
            : string.Create(CultureInfo.InvariantCulture, $"{path}: record {record} rejected ({code}): {message}");

    public static string Crashed(string path, string why) => $"{path}: could not be processed: {why}. This is a defect; please report it with the file.";

    public static string SomeFailed(int failed, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"{failed} of {total} files failed; each is named above.");

    public static string NotADay(string value) =>
        $"'{value}' is not a publication date: give yyyy-MM-dd (a day) or yyyy-MM (a month).";

    public static string NoAzurite =>
        "Azurite, the storage emulator, is not installed: start this command by ./pipeline, or run eng/azurite/install.sh.";

    public static string AzuriteSilent => "Azurite did not start within a minute: run it by hand to see why (node .local/azurite/node_modules/azurite/dist/src/azurite.js).";

    public static string NoHost =>
        "No local host is running: start one by './pipeline up', or name another by --url and --key.";

    public static string NoStorage =>
        "No local host is running: start one by './pipeline up', or name a storage account by --connection.";

    public static string HostUnreachable(Uri address, string why) => $"{address} does not answer ({why}): is './pipeline up' still running?";

    public static string QueryRefused(int status, string problem) =>
        string.Create(CultureInfo.InvariantCulture, $"The query was refused ({status}): {problem}");

    public static string NoSuchFolder(string path) => $"{path}: no such folder.";

    public static string Ended(string file, string state, string reason) => $"{file}: {state}: {reason}";

    public static string OutOfBounds(string figure, string value, string bound) => $"{figure} is {value}, out of its bound {bound} in eng/floors.json.";

    public static string ScriptFailed(string script, string output) => $"{script} failed:\n{output}";

    public static string UnknownEvaluation(string name, string known) => $"'{name}' is no evaluation; there are {known}.";

    public static string EvaluationLeftOut(string name, string missing) => $"{name} is left out: {missing} is not here.";

    public static string NotAnAddress(string value) => $"'{value}' is no address: give one such as http://127.0.0.1:7071.";

    public static string NoRepository =>
        "Pipeline.sln is in no folder above this program: run ./pipeline from a checkout of the repository.";

    public static string CannotStart(string program) => $"'{program}' does not start: install it and put it on the PATH.";

    public static string TestRunBroke(int exit) =>
        string.Create(CultureInfo.InvariantCulture, $"The test run broke off (exit code {exit}); what stopped it stands above.");

    public static string Unexpected(string why) => $"Stopped by an unexpected error: {why}";
}
