using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads the words that tell what became of an act.</summary>
internal static class StatusWordsReader
{
    public static void Read(string file, DataNode root, LexiconBuilder lexicon)
    {
        foreach (var node in root["cues"]?.Items ?? [])
        {
            var name = node["status"]?.Text ?? "";
            if (!Enum.TryParse<EventStatus>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var status))
            {
                throw new RuleFileException(file, name, CodebookErrors.Unknown("status", name, string.Join(", ", Enum.GetNames<EventStatus>())));
            }

            var negated = node["negated"]?.Text == "true";
            lexicon.Add(file, name, node["words"]?.Texts ?? [], new LexiconEntry.Status(status, negated, CuePlace.Before, IsDecision: node["decided"]?.Text == "true"));
            lexicon.Add(file, name, node["after"]?.Texts ?? [], new LexiconEntry.Status(status, negated, CuePlace.After));
            lexicon.Add(file, name, node["opening"]?.Texts ?? [], new LexiconEntry.Status(status, negated, CuePlace.Opening));
            lexicon.Add(file, name, node["verdict"]?.Texts ?? [], new LexiconEntry.Status(status, negated, CuePlace.Verdict));
            lexicon.Add(file, name, node["not"]?.Texts ?? [], new LexiconEntry.StatusExclusion());
        }
    }
}
