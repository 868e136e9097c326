using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads the common nouns that act for somebody.</summary>
internal static class RoleNounsReader
{
    public static void Read(string file, DataNode root, LexiconBuilder lexicon)
    {
        foreach (var (role, words) in root["roles"]?.Entries ?? [])
        {
            lexicon.Add(file, role, words.Texts, new LexiconEntry.RoleNoun(role));
        }
    }
}
