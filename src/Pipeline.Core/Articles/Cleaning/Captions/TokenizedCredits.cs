using Pipeline.Core.Articles.Drafts;

namespace Pipeline.Core.Articles.Cleaning.Captions;

/// <summary>In text whose signs were set apart, only lines that are a credit and nothing else go (<c>Ảnh : Reuters .</c>).</summary>
internal static class TokenizedCredits
{
    private const int MaxWords = 7;

    public static void Clean(Draft draft)
    {
        for (var i = 0; i < draft.Lines.Count; i++)
        {
            var line = draft.Lines[i];
            var text = draft.TextOf(line);
            if (line.Kind == LineKind.Body && text.StartsWith("Ảnh : ") && LineShape.Words(text, MaxWords + 1) <= MaxWords)
            {
                draft.SetKind(i, LineKind.Caption);
            }
        }
    }
}
