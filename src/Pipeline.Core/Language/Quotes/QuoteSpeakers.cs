using Pipeline.Core.Text;

namespace Pipeline.Core.Language.Quotes;

/// <summary>Decides who said a quotation: by the words after it, before it, in the sentence before, or whoever spoke last.</summary>
internal sealed class QuoteSpeakers(SpeechText speech, IReadOnlyList<SpeechAct> acts)
{
    private const int FarthestCue = 160;
    private const int WidestColon = 8;
    private readonly string _text = speech.Tokens.Text;
    private (string Name, string Id) _last = ("", "");

    /// <summary>Whether words of speech stand right before or after the quotation.</summary>
    public bool HasCueBeside(TextSpan block, TextSpan quote) => After(block, quote) is not null || Before(block, quote) is not null;

    /// <summary>Name and id of the speaker; "" when nothing tells.</summary>
    public (string Name, string Id) Of(TextSpan block, TextSpan quote)
    {
        var found = RightBefore(quote) ?? After(block, quote) ?? Before(block, quote);
        if (found is not null)
        {
            return _last = (found.Speaker, found.SpeakerId);
        }

        if (BeforeColon(block, quote) is { } named)
        {
            return _last = (named.Name.Length > 0 ? named.Name : named.Text, named.EntityId);
        }

        return IsWholeSentence(quote) ? Continued(block, quote) : Subject(block, quote);
    }

    /// <summary>A quotation of whole sentences goes on from the speech before it; one that opens a block from the block before.</summary>
    private (string Name, string Id) Continued(TextSpan block, TextSpan quote)
    {
        var near = InBlockBefore(block, quote);
        return near is null ? _last : _last = (near.Speaker, near.SpeakerId);
    }

    /// <summary>Words quoted inside a sentence are its subject's: ông Putin đã chúc ông Trump “thành công …”.</summary>
    private (string Name, string Id) Subject(TextSpan block, TextSpan quote)
    {
        var first = speech.Tokens.FirstAt(quote.Start);
        var from = first;
        while (from > 0 && speech.Tokens[from - 1].Start >= block.Start && !EndsSentence(from - 1))
        {
            from--;
        }

        var subject = speech.SubjectBefore(first, from);
        return (speech.NameOf(subject), speech.IdOf(subject));
    }

    private bool EndsSentence(int token) => speech.Tokens[token].Length == 1 && _text[speech.Tokens[token].Start] is '.' or '!' or '?';

    private bool IsWholeSentence(TextSpan quote) => quote.Length > 0 && (char.IsUpper(_text[quote.Start]) || _text[quote.End - 1] is '.' or '!' or '?');

    private AttributionMention? After(TextSpan block, TextSpan quote)
    {
        foreach (var (attribution, _) in acts)
        {
            var start = attribution.Cue.Start;
            if (start >= quote.End && start < block.End && start - quote.End < FarthestCue)
            {
                return SameSentence(quote.End + 1, start) && !HasQuoteBetween(quote.End + 1, start) ? attribution : null;
            }
        }

        return null;
    }

    /// <summary>"Ông nói: “…”": nothing but a colon between the verb and the quotation.</summary>
    private AttributionMention? RightBefore(TextSpan quote)
    {
        foreach (var (attribution, _) in acts)
        {
            var gap = quote.Start - attribution.Cue.End;
            if (gap is > 0 and <= WidestColon && SameSentence(attribution.Cue.End, quote.Start - 1) && !_text.AsSpan(attribution.Cue.End, gap).Contains('\n'))
            {
                return attribution;
            }
        }

        return null;
    }

    private AttributionMention? Before(TextSpan block, TextSpan quote)
    {
        for (var i = acts.Count - 1; i >= 0; i--)
        {
            var end = acts[i].Attribution.Cue.End;
            if (end <= quote.Start && end > block.Start)
            {
                return SameSentence(end, quote.Start - 1) ? acts[i].Attribution : null;
            }
        }

        return null;
    }

    /// <summary>The last speech told before the quotation in its block, or in the block before.</summary>
    private AttributionMention? InBlockBefore(TextSpan block, TextSpan quote)
    {
        for (var i = acts.Count - 1; i >= 0; i--)
        {
            if (acts[i].Attribution.Cue.End <= quote.Start)
            {
                return acts[i].Attribution.Cue.Start >= block.Start ? acts[i].Attribution : null;
            }
        }

        return null;
    }

    /// <summary>"Ông Peskov: “…”".</summary>
    private EntityMention? BeforeColon(TextSpan block, TextSpan quote)
    {
        var at = quote.Start - 2;
        while (at > block.Start && char.IsWhiteSpace(_text[at]))
        {
            at--;
        }

        if (at <= block.Start || _text[at] != ':')
        {
            return null;
        }

        EntityMention? last = null;
        foreach (var entity in speech.Entities)
        {
            if (entity.Span.End > at)
            {
                break;
            }

            last = entity.Span.Start >= block.Start && entity.Kind is EntityKind.Person or EntityKind.Organization && SameSentence(entity.Span.End, at) ? entity : last;
        }

        return last;
    }

    private bool SameSentence(int from, int until)
    {
        for (var at = from; at < until; at++)
        {
            if (_text[at] is '!' or '?' || (_text[at] == '.' && (at + 1 >= _text.Length || char.IsWhiteSpace(_text[at + 1]))))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasQuoteBetween(int from, int until) => from < until && _text.AsSpan(from, until - from).IndexOfAny('“', '”', '"') >= 0;
}
