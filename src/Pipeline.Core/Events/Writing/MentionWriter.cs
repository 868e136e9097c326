using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Writing;

/// <summary>Turns the finished drafts of one article into the record.</summary>
/// <param name="cameo">CAMEO codes of what they report.</param>
internal sealed class MentionWriter(CameoTable cameo)
{
    // reports of one sentence follow each other and share its words
    private Sentence? _sentence;
    private TextEvidence? _evidence;
    private IReadOnlyList<QuotedWords> _quotes = [];

    public EventMention Write(ActDraft draft)
    {
        var analysis = draft.Sentence.Article.Analysis;
        var published = analysis.Article.Published;
        var status = draft.Status.Value;
        var reason = EventScope.ReasonAgainst(draft);
        Turn(analysis, draft.Sentence.Sentence);
        return new EventMention
        {
            Article = analysis.Article.Id,
            EventId = $"{analysis.Article.Id}#{draft.Event.ToString(CultureInfo.InvariantCulture)}",
            Type = draft.Type,
            Mode = draft.Mode,
            Cameo = cameo.Code(draft.Type, draft.Mode, status),
            Status = status,
            Polarity = draft.Status.Polarity,
            DateStart = draft.Date.Start,
            DateEnd = draft.Date.End,
            DatePrecision = draft.Date.Precision,
            DateBasis = draft.Date.Basis,
            DateText = draft.Date.Text,
            YearlessMonth = draft.Date.YearlessMonth,
            YearlessDay = draft.Date.YearlessDay,
            NotBefore = draft.Date.IsKnown || Identity.SameEvent.IsReal(status) ? null : published?.Start,
            NotAfter = draft.Date.IsKnown || !Identity.SameEvent.IsReal(status) ? null : published?.End,
            Actors = PartyWriter.Write(draft.Roles.Actors),
            Recipients = PartyWriter.Write(draft.Roles.Recipients),
            Place = draft.Place is { } place ? new EventPlace(place.Kind == EntityKind.Organization ? place.CountryName : place.Name, place.Country) : null,
            Topics = TopicFinder.Find(draft),
            Anchor = Evidence(analysis.Article, draft.Sign.Span),
            Evidence = _evidence,
            Attribution = ClaimFinder.Find(analysis, draft.Sign.Span),
            Quotes = _quotes,
            IsLead = draft.Sentence.IsLead,
            IsBackground = draft.IsBackground,
            IsOutright = EventScope.IsOutright(draft, reason),
            NoEventBecause = reason,
            BkeeType = draft.Sign.Rule.Bkee.Length > 0 ? draft.Sign.Rule.Bkee : null,
            Rule = draft.Sign.Rule.Name,
        };
    }

    [MemberNotNull(nameof(_evidence))]
    private void Turn(ArticleAnalysis analysis, Sentence sentence)
    {
        if (!ReferenceEquals(sentence, _sentence) || _evidence is null)
        {
            (_sentence, _evidence, _quotes) = (sentence, Evidence(analysis.Article, sentence.Span), ClaimFinder.Quotes(analysis, sentence.Span));
        }
    }

    /// <summary>The exact slice of the file that a span of the clean text came from.</summary>
    private static TextEvidence Evidence(Article article, TextSpan span)
    {
        var source = article.Text.ToSource(span);
        return new TextEvidence(source.Of(article.Source), source.Start, source.End);
    }
}
