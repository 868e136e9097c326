using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules;
using Pipeline.Core.Language.Rules.Files;
using Pipeline.Core.Language.Rules.Patterns;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads the codebook, the clause words and the status words into one lexicon.</summary>
internal static class CodebookLoader
{
    private const string Folder = "vi/codebook/";
    private const string CameoFile = "vi/codebook/cameo.yaml";
    private const string ClauseFile = "vi/clauses.yaml";
    private const string GenreFile = "vi/genres.yaml";
    private const string RoleNounFile = "vi/role-nouns.yaml";
    private const string StatusFile = "vi/status.yaml";

    public static EventCodebook Load()
    {
        var files = Files();
        var lists = new Dictionary<string, WordList>(StringComparer.Ordinal);
        files.ForEach(file => RuleSetLoader.ReadLists(file.Name, file.Root["lists"], lists));
        var lexicon = new LexiconBuilder(lists);
        var acts = new List<ActRule>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        files.ForEach(file => ReadActs(file.Name, file.Root, acts, names, lexicon));

        foreach (var act in acts.Where(act => act.Alone.Length > 0 && !names.Contains(act.Alone)))
        {
            throw new RuleFileException(act.File, act.Name, CodebookErrors.Unknown("alone", act.Alone, "the acts of the codebook"));
        }

        ClauseWordsReader.Read(ClauseFile, DataFile.Load(ClauseFile), lexicon);
        GenresReader.Read(GenreFile, DataFile.Load(GenreFile), lexicon);
        RoleNounsReader.Read(RoleNounFile, DataFile.Load(RoleNounFile), lexicon);
        StatusWordsReader.Read(StatusFile, DataFile.Load(StatusFile), lexicon);
        return new EventCodebook(acts, lexicon.Build(), new CameoTable(DataFile.Load(CameoFile)));
    }

    private static List<(string Name, DataNode Root)> Files()
    {
        var files = new List<(string, DataNode)>();
        foreach (var name in DataFile.Names)
        {
            if (name.StartsWith(Folder, StringComparison.Ordinal) && name != CameoFile)
            {
                files.Add((name, DataFile.Load(name)));
            }
        }

        return files;
    }

    private static void ReadActs(string file, DataNode root, List<ActRule> acts, HashSet<string> names, LexiconBuilder lexicon)
    {
        foreach (var node in root["acts"]?.Items ?? [])
        {
            var act = ActRuleReader.Read(file, node, root["type"]?.Text, lexicon);
            if (!names.Add(act.Name))
            {
                throw new RuleFileException(file, act.Name, CodebookErrors.DuplicateRule);
            }

            acts.Add(act);
        }
    }
}
