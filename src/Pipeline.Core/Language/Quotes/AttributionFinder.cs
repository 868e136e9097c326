using Pipeline.Core.Language.Tokens;

namespace Pipeline.Core.Language.Quotes;

/// <summary>Finds who says what: <c>ông Peskov khẳng định …</c>, <c>theo Điện Kremlin</c>, <c>BBC dẫn lời ông Trump cho biết …</c>.</summary>
public static class AttributionFinder
{
    private const int FarthestSource = 14;
    private const int FarthestSubject = 28;
    private const int ShortestContent = 4;
    private static readonly ulong That = WordId.Of("rằng");

    /// <summary>All attributions in reading order.</summary>
    public static IReadOnlyList<AttributionMention> Find(TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<EntityMention> entities) =>
        [.. FindAll(tokens, sentences, entities).Where(found => !found.IsAct).Select(found => found.Attribution)];

    /// <summary>Attributions, and the acts by words that name the speaker of a quotation beside them.</summary>
    internal static IReadOnlyList<SpeechAct> FindAll(TokenizedText tokens, IReadOnlyList<Sentence> sentences, IReadOnlyList<EntityMention> entities)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(entities);
        var text = new SpeechText(tokens, entities);
        var cues = SpeechCues.Instance.Find(tokens);
        var attributions = new List<SpeechAct>();
        var next = 0;
        foreach (var sentence in sentences)
        {
            var (first, end) = tokens.Inside(sentence.Span);
            var from = next;
            while (next < cues.Count && cues[next].First < end)
            {
                next++;
            }

            InSentence(text, cues.GetRange(from, next - from), first, end, attributions);
        }

        return attributions;
    }

    private static void InSentence(SpeechText text, List<SpeechCue> cues, int first, int end, List<SpeechAct> found)
    {
        var spoken = -1;
        for (var i = 0; i < cues.Count; i++)
        {
            var following = i + 1 < cues.Count ? cues[i + 1] : default;
            var attribution = cues[i].Kind switch
            {
                "relay" => Relay(text, cues[i], following, first, end),
                "according" => According(text, cues[i], first, end),
                _ => Say(text, cues[i], first, end, spoken),
            };
            if (attribution is null)
            {
                continue;
            }

            found.Add(new SpeechAct(attribution, cues[i].Kind == "act"));
            spoken = cues[i].Kind == "act" ? spoken : cues[i].End;
            if (cues[i].Kind == "relay" && attribution.Verb != text.Span(cues[i].First, cues[i].End).Of(text.Tokens.Text))
            {
                i++;
            }
        }
    }

    private static AttributionMention? Relay(SpeechText text, SpeechCue cue, SpeechCue following, int first, int end)
    {
        var source = text.SpeakerAfter(cue.End, Math.Min(end, cue.End + FarthestSource));
        var via = text.SubjectBefore(cue.First, Math.Max(first, LastClosingQuote(text, first, cue.First) + 1));
        if (source < 0 && via < 0)
        {
            return null;
        }

        var verb = following.Kind == "say" && source >= 0 && following.First >= text.EndOf(source) && following.First - text.EndOf(source) < FarthestSource ? following : cue;
        var contentStart = verb.First == cue.First ? source < 0 ? cue.End : text.EndOf(source) : verb.End;
        var speaker = source < 0 ? via : source;

        // "…", hãng tin BBC dẫn tuyên bố của điện Kremlin cho biết: what is passed on stands before the outlet
        var outlet = via < 0 ? cue.First : text.FirstOf(via);
        if (outlet - first > ShortestContent && HasStop(text, outlet - 1, outlet))
        {
            return Build(text, cue, verb, first, outlet, speaker, source < 0 ? -1 : via);
        }

        return Build(text, cue, verb, contentStart, end, speaker, source < 0 ? -1 : via);
    }

    private static AttributionMention? According(SpeechText text, SpeechCue cue, int first, int end)
    {
        // "theo ông": the pronoun or name is the last word of the cue itself
        var source = text.SpeakerAfter(Math.Max(cue.First, cue.End - 1), Math.Min(end, cue.End + FarthestSource));
        if (source < 0 || HasStop(text, cue.End, text.FirstOf(source)) || !text.IsSource(source, cue.End))
        {
            return null;
        }

        var sourceEnd = text.EndOf(source);
        return end - sourceEnd >= ShortestContent
            ? Build(text, cue, cue, sourceEnd, end, source, -1)
            : Build(text, cue, cue, first, cue.First, source, -1);
    }

    private static AttributionMention? Say(SpeechText text, SpeechCue cue, int first, int end, int spoken)
    {
        var from = Math.Max(Math.Max(first, spoken), cue.First - FarthestSubject);
        var closed = LastClosingQuote(text, from, cue.First);
        var speaker = text.SubjectBefore(cue.First, closed >= 0 ? closed + 1 : from);
        if (speaker < 0)
        {
            return null;
        }

        var after = ContentEnd(text, cue.End, end) - cue.End;
        return after >= ShortestContent && closed < 0
            ? Build(text, cue, cue, cue.End, end, speaker, -1)
            : Build(text, cue, cue, first, Math.Max(first, text.FirstOf(speaker)), speaker, -1);
    }

    private static AttributionMention Build(SpeechText text, SpeechCue cue, SpeechCue verb, int contentStart, int contentEnd, int speaker, int via)
    {
        var start = contentStart;
        while (start < contentEnd && (text.Tokens[start].Kind == TokenKind.Punctuation && text.Tokens.Text[text.Tokens[start].Start] is ',' or ':' or '-' or '–' || text.Tokens[start].Word == That))
        {
            start++;
        }

        var scope = text.Span(Math.Min(start, contentEnd), contentEnd);
        return new AttributionMention(
            scope,
            text.Span(cue.First, cue.End),
            text.NameOf(speaker),
            text.IdOf(speaker),
            text.NameOf(via),
            text.Span(verb.First, verb.End).Of(text.Tokens.Text));
    }

    private static bool HasStop(SpeechText text, int from, int until)
    {
        for (var i = from; i < until; i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Tokens.Text[text.Tokens[i].Start] is ',' or ';' or ':' or '.')
            {
                return true;
            }
        }

        return false;
    }

    private static int LastClosingQuote(SpeechText text, int from, int until)
    {
        for (var i = until - 1; i >= from; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Punctuation && text.Tokens.Text[text.Tokens[i].Start] is '”' or '"' or '»')
            {
                return i;
            }
        }

        return -1;
    }

    private static int ContentEnd(SpeechText text, int from, int end)
    {
        var at = end;
        while (at > from && text.Tokens[at - 1].Kind == TokenKind.Punctuation)
        {
            at--;
        }

        return at;
    }
}
