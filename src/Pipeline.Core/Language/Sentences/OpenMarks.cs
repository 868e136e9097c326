using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Sentences;

/// <summary>Quotation marks and brackets that are open at a place of a block.</summary>
internal sealed class OpenMarks
{
    // an opening bracket that is never closed must not swallow the rest of the article
    private const int LongestBracket = 40;

    private bool _straight;
    private int _bracketFrom = -1;

    /// <summary>Takes note of the token at <paramref name="at"/>.</summary>
    public void Pass(TokenizedText tokens, int at)
    {
        switch (tokens.WordAt(at))
        {
            case "\"":
                _straight = !_straight;
                break;
            case "(":
                _bracketFrom = at;
                break;
            case ")":
                _bracketFrom = -1;
                break;
        }
    }

    /// <summary>Whether <paramref name="at"/> lies inside round brackets.</summary>
    public bool InBrackets(TokenizedText tokens, int at)
    {
        if (_bracketFrom < 0 || at - _bracketFrom > LongestBracket)
        {
            return false;
        }

        for (var i = at; i < tokens.Count && i - _bracketFrom <= LongestBracket && !tokens[i].StartsLine; i++)
        {
            if (tokens.WordAt(i) is ")")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The first token after closing quotes, brackets and further stops that follow a sentence's full stop.</summary>
    public int AfterClosers(TokenizedText tokens, int at, int end)
    {
        var straight = _straight;
        for (; at < end && !tokens[at].StartsLine; at++)
        {
            switch (tokens.WordAt(at))
            {
                case "”" or "’" or "»" or ")" or "]" or "." or "!" or "?" or "…":
                    break;
                case "'" when tokens[at].IsGlued:
                    break;
                case "\"" when straight:
                    straight = false;
                    break;
                default:
                    return at;
            }
        }

        return at;
    }
}
