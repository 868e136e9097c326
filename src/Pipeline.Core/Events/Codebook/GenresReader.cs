using System.Globalization;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language.Rules.Files;

namespace Pipeline.Core.Events.Codebook;

/// <summary>Reads the words of pages that are no news of acts.</summary>
internal static class GenresReader
{
    public static void Read(string file, DataNode root, LexiconBuilder lexicon)
    {
        foreach (var node in root["genres"]?.Items ?? [])
        {
            var name = node["genre"]?.Text ?? "";
            if (!int.TryParse(node["least"]?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var least) || least < 1)
            {
                throw new RuleFileException(file, name, CodebookErrors.Unknown("least", node["least"]?.Text ?? "", "whole numbers from 1"));
            }

            var keep = new HashSet<string>(node["keep"]?.Texts ?? [], StringComparer.Ordinal);
            lexicon.Add(file, name, node["words"]?.Texts ?? [], new LexiconEntry.GenreWord(new Genre(name, least, keep, node["mentions"]?.Text == "stay", node["dated"]?.Text == "news")));
        }
    }
}
