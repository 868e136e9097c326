using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Reading;

/// <summary>One sentence with all that event coding needs of it.</summary>
/// <remarks>Lists, not read-only ones: rules walk them some hundred times an act, and each walk over an interface allocates.</remarks>
internal sealed record SentenceReading
{
    // words of the longest function word worth looking back for
    private const int LongestCue = 4;

    private PartyGroup?[]? _groupAt;

    public required ArticleReading Article { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>First token.</summary>
    public required int First { get; init; }

    /// <summary>One past the last token.</summary>
    public required int End { get; init; }

    /// <summary>Signs of acts in reading order.</summary>
    public required List<ActSign> Signs { get; init; }

    /// <summary>Parties in reading order.</summary>
    public required List<PartyGroup> Groups { get; init; }

    /// <summary>Dates in reading order; lengths of time are left out.</summary>
    public required List<DateMention> Dates { get; init; }

    public required List<StatusCue> StatusCues { get; init; }

    public required List<ComplementCue> Complements { get; init; }

    /// <summary>Whether it asks something, once that was looked into: it is asked of every act of the sentence.</summary>
    public bool? IsAsked { get; set; }

    /// <summary>Whether a phrase of a rule or a habit stands anywhere in it, once that was looked into.</summary>
    public bool? IsGeneric { get; set; }

    /// <summary>Headline or lead.</summary>
    public bool IsLead => Sentence.Kind is Articles.BlockKind.Title or Articles.BlockKind.Lead;

    /// <summary>The group that covers <paramref name="token"/>, or null.</summary>
    public PartyGroup? GroupAt(int token)
    {
        if (_groupAt is null)
        {
            _groupAt = new PartyGroup?[End - First];
            foreach (var group in Groups)
            {
                Array.Fill(_groupAt, group, group.First - First, group.End - group.First);
            }
        }

        return token >= First && token < End ? _groupAt[token - First] : null;
    }

    /// <summary>Whether the words of an act that is a verb stand within the tokens [<paramref name="first"/>, <paramref name="end"/>); a plain loop, since a closure is made wherever it is asked.</summary>
    public bool HasVerb(int first, int end)
    {
        foreach (var sign in Signs)
        {
            if (!sign.IsNoun && sign.First >= first && sign.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The same for an act of the type <paramref name="type"/>, verb or noun.</summary>
    public bool HasAct(string type, int first, int end)
    {
        foreach (var sign in Signs)
        {
            if (sign.Rule.Type == type && sign.First >= first && sign.End <= end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a date covers <paramref name="token"/>; asked of nearly every word, hence no LINQ.</summary>
    public bool IsDate(int token)
    {
        var span = Article.Tokens[token].Span;
        for (var i = 0; i < Dates.Count; i++)
        {
            if (Dates[i].Span.Overlaps(span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word of status covers <paramref name="token"/>.</summary>
    public bool IsStatusCue(int token)
    {
        for (var i = 0; i < StatusCues.Count; i++)
        {
            if (StatusCues[i].First <= token && token < StatusCues[i].End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a function word of one of <paramref name="kinds"/> covers <paramref name="token"/>, which may be any word of it.</summary>
    public bool IsCovered(int token, CueKinds kinds)
    {
        for (var first = token; first >= First && first > token - LongestCue; first--)
        {
            if (Article.Is(first, kinds) && first + Article.CueLength(first) > token)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of the sentence.</summary>
    public ReadOnlySpan<char> AsSpan() => Article.Tokens.Text.AsSpan(Sentence.Span.Start, Sentence.Span.Length);

    /// <summary>The word right before the mention, or "" when it opens the sentence.</summary>
    public string WordBefore(EntityMention mention) =>
        Article.Tokens.FirstAt(mention.Span.Start) is var first && first > First ? Article.Word(first - 1) : "";

    /// <summary>The span of tokens [<paramref name="first"/>, <paramref name="end"/>).</summary>
    public TextSpan SpanOf(int first, int end) => Article.Tokens.SpanOf(first, end);
}
