using Pipeline.Core.Language.Entities.Phrases;
using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Coreference;

/// <summary>Finds the quotation that a word stands in, and where its speaker is named.</summary>
internal static class Quotation
{
    /// <summary>First token of the sentence that tells who speaks and the token before which it ends; null outside a quotation and where he is named behind it.</summary>
    public static (int First, int End)? SpeakerOf(TextView view, int word)
    {
        if (Opening(view, word) is not { } open || open < 2 || view.Tokens[open].StartsLine)
        {
            return null;
        }

        if (view.IsMark(open - 1, ':'))
        {
            return (view.SentenceStart(open - 1), open);
        }

        // "…, ông Sabato nhận định. “Ông ấy vốn là …”": he goes on speaking
        return view.IsMark(open - 1, '.') && !IsAttributed(view, word) ? (view.SentenceStart(open - 2), open) : null;
    }

    private static int? Opening(TextView view, int word)
    {
        for (var at = word - 1; at > 0 && !view.Tokens[at + 1].StartsLine; at--)
        {
            if (view.IsMark(at, '”'))
            {
                return null;
            }

            // a straight mark opens where only the word behind it touches it
            if (view.IsMark(at, '“') || view.IsMark(at, '"'))
            {
                return view.IsMark(at, '“') || (view.Tokens[at + 1].IsGlued && !view.Tokens[at].IsGlued) ? at : null;
            }
        }

        return null;
    }

    private static bool IsAttributed(TextView view, int word)
    {
        var at = word;
        while (at < view.Count && !view.Breaks(at) && !view.IsMark(at, '”') && !view.IsMark(at, '"'))
        {
            at++;
        }

        return at + 1 < view.Count && !view.Breaks(at + 1) && (view.Tokens[at + 1].Kind == TokenKind.Punctuation ? !view.IsMark(at + 1, '.') : !view.IsCapital(at + 1));
    }
}
