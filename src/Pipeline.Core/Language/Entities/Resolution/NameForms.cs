using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Entities.Resolution;

/// <summary>The words that make up a form of a name.</summary>
internal static class NameForms
{
    /// <summary>The words of tokens [first, end), case folded, without initials.</summary>
    public static ulong[] At(TextView view, int first, int end)
    {
        var words = new List<ulong>(end - first);
        for (var i = first; i < end; i++)
        {
            var isInitial = view.Tokens[i].Length == 1 && end - first > 1;
            if (view.Tokens[i].Kind == TokenKind.Word && !isInitial)
            {
                words.Add(view.Tokens[i].Word);
            }
        }

        return words.Count > 0 ? [.. words] : [view.Tokens[first].Word];
    }

    /// <summary>All words of a text, case folded.</summary>
    public static ulong[] Of(TokenizedText tokens) => tokens.Words();
}
