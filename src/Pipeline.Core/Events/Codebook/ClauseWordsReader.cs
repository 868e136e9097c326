using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads the function words of clauses.</summary>
internal static class ClauseWordsReader
{
    public static void Read(string file, DataNode root, LexiconBuilder lexicon)
    {
        foreach (var (name, words) in root["cues"]?.Entries ?? [])
        {
            if (!Enum.TryParse<CueKinds>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var kind))
            {
                throw new RuleFileException(file, name, CodebookErrors.Unknown("cue", name, string.Join(", ", Enum.GetNames<CueKinds>())));
            }

            lexicon.Add(file, name, words.Texts, new LexiconEntry.Clause(kind));
        }
    }
}
