using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads one act of a codebook file and adds its words to the lexicon.</summary>
internal static class ActRuleReader
{
    private static readonly string[] Keys =
        ["rule", "type", "mode", "bkee", "frame", "needs", "to", "controls", "by", "event", "undergone", "lasts", "done-by", "promised-by", "complement", "means", "only-with-complement", "words", "nouns", "not", "finds", "ignores", "alone"];

    private static readonly string[] ExclusionKeys = ["words", "because"];

    public static ActRule Read(string file, DataNode node, string? fileType, LexiconBuilder lexicon)
    {
        var name = node["rule"]?.Text ?? throw new RuleFileException(file, $"line {node.Line}", CodebookErrors.NoRule);
        OnlyKeys(file, name, node, Keys);
        var act = new ActRule
        {
            Name = name,
            File = file,
            Type = node["type"]?.Text ?? fileType ?? throw new RuleFileException(file, name, CodebookErrors.NoType),
            Mode = node["mode"]?.Text ?? "",
            Bkee = node["bkee"]?.Text ?? "",
            Frame = Choice<ActFrame>(file, name, "frame", node["frame"]?.Text),
            Needs = node["needs"]?.Text is { Length: > 0 } needs ? Choice<ActNeed>(file, name, "needs", needs) : ActNeed.Nothing,
            To = new HashSet<string>(node["to"]?.Texts ?? [], StringComparer.Ordinal),
            ByState = node["by"]?.Text == "state",
            IsMentionOnly = node["event"]?.Text == "false",
            Lasts = node["lasts"]?.Text == "true",
            IsUndergone = node["undergone"]?.Text == "true",
            DoneByDeciding = node["done-by"]?.Text == "deciding",
            PromisedByAnnouncing = node["promised-by"]?.Text == "announcing",
            Controls = node["controls"]?.Text == "true",
            ComplementModes = [.. (node["complement"]?.Entries ?? []).Select(entry => entry.Key)],
            MeansModes = [.. (node["means"]?.Entries ?? []).Select(entry => entry.Key)],
            Alone = node["alone"]?.Text ?? "",
            OnlyWithComplement = node["only-with-complement"]?.Text == "true",
            Finds = [.. node["finds"]?.Texts ?? throw new RuleFileException(file, name, CodebookErrors.NoFinds)],
            Ignores = [.. node["ignores"]?.Texts ?? []],
        };
        AddWords(file, node, act, lexicon);
        return act;
    }

    private static void AddWords(string file, DataNode node, ActRule act, LexiconBuilder lexicon)
    {
        if (node["words"] is null && node["nouns"] is null)
        {
            throw new RuleFileException(file, act.Name, CodebookErrors.NoWords);
        }

        lexicon.Add(file, act.Name, node["words"]?.Texts ?? [], new LexiconEntry.Act(act, IsNoun: false));
        lexicon.Add(file, act.Name, node["nouns"]?.Texts ?? [], new LexiconEntry.Act(act, IsNoun: true));
        foreach (var exclusion in node["not"]?.Items ?? [])
        {
            // a reason with a comma and without quotation marks would end at it
            OnlyKeys(file, act.Name, exclusion, ExclusionKeys);
            var because = exclusion["because"]?.Text ?? throw new RuleFileException(file, act.Name, CodebookErrors.NoReason);
            lexicon.Add(file, act.Name, exclusion["words"]?.Texts ?? [], new LexiconEntry.Exclusion(act, because));
        }

        foreach (var (mode, words) in (node["complement"]?.Entries ?? []).Concat(node["means"]?.Entries ?? []))
        {
            lexicon.Add(file, act.Name, words.Texts, new LexiconEntry.Complement(act, mode));
        }
    }

    private static void OnlyKeys(string file, string rule, DataNode node, string[] known)
    {
        foreach (var key in node.Entries.Select(entry => entry.Key).Where(key => !known.Contains(key, StringComparer.Ordinal)))
        {
            throw new RuleFileException(file, rule, CodebookErrors.Unknown("key", key, string.Join(", ", known)));
        }
    }

    private static T Choice<T>(string file, string rule, string key, string? value)
        where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var choice)
            ? choice
            : throw new RuleFileException(file, rule, CodebookErrors.Unknown(key, value ?? "", string.Join(", ", Enum.GetNames<T>())));
}
