namespace Pipeline.Core.Language.Rules.Files;

/// <summary>Every message that loading a rule file can give.</summary>
public static class RuleErrors
{
    public const string NoSuchFile = "no such file under Data/";
    public const string NoName = "a rule has no name";
    public const string NoPatterns = "the rule has no patterns";
    public const string NoFinds = "the rule has no example under 'finds'";
    public const string EmptyMatch = "the pattern can match nothing at all";
    public const string GapFirst = "the pattern can begin with a gap, so that a match would begin at every word";
    public const string DuplicateRule = "another rule has this name";
    public const string DuplicateList = "another list has this name";

    public static string FarContext(int reach, int most) => $"words asked for before or behind a match may be {most} at most, not {reach}";

    public static string NotYaml(long line, string message) => $"line {line}: not valid YAML: {message}";

    public static string Misplaced(string token) => $"{token} is not expected here";

    public static string Alias(int line) => $"line {line}: YAML aliases are not supported";

    public static string DuplicateKey(int line) => $"line {line}: the key is given twice";

    public static string UnknownKey(int line, string key, string known) => $"line {line}: unknown key '{key}' (known: {known})";

    public static string Unclosed(string pattern, char bracket) => $"'{bracket}' is not closed in \"{pattern}\"";

    public static string Unexpected(string pattern, char bracket, int at) => $"unexpected '{bracket}' at {at + 1} in \"{pattern}\"";

    public static string UnknownList(string list) => $"no list named <{list}>";

    public static string RecursiveList(string list) => $"the list <{list}> refers to itself";

    public static string UnknownSlot(string slot) =>
        $"unknown slot {{{slot}}}: expected a number range (1-31), number, word, capital, plain, any, <list>, or a kind named under 'annotations'";
}
