using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Related;

/// <summary>Removes a line of several headlines run together (<c>… sẽ sớm được cải thiệnNga, Mỹ nhất trí …</c>): links whose line breaks were lost.</summary>
internal static class GluedHeadlinesCleaner
{
    private const int MinPieceWords = 4;

    public static void Clean(Draft draft)
    {
        if (draft.IsTokenized)
        {
            return;
        }

        for (var i = 0; i < draft.Lines.Count; i++)
        {
            if (draft.Lines[i].Kind == LineKind.Body && IsGlued(draft.TextOf(draft.Lines[i])))
            {
                draft.Remove(i, RelatedCleaner.Reason);
            }
        }
    }

    /// <summary>Small letter directly before a capital one, with a headline's worth of words on both sides, and no full stop.</summary>
    private static bool IsGlued(ReadOnlySpan<char> line)
    {
        if (line.Length > 800 || LineShape.EndsSentence(line) || line.Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        var pieces = 0;
        var start = 0;
        for (var i = 1; i < line.Length; i++)
        {
            if (char.IsUpper(line[i]) && char.IsLower(line[i - 1]) && LineShape.Words(line[start..i], MinPieceWords) >= MinPieceWords)
            {
                pieces++;
                start = i;
            }
        }

        return pieces > 0 && LineShape.Words(line[start..], MinPieceWords) >= MinPieceWords;
    }
}
