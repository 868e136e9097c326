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

    public static string NoRepository =>
        "Pipeline.sln is in no folder above this program: run ./pipeline from a checkout of the repository.";

    public static string CannotStart(string program) => $"'{program}' does not start: install it and put it on the PATH.";

    public static string TestRunBroke(int exit) =>
        string.Create(CultureInfo.InvariantCulture, $"The test run broke off (exit code {exit}); what stopped it stands above.");

    public static string Unexpected(string why) => $"Stopped by an unexpected error: {why}";
}
