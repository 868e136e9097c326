using Pipeline.Core.Articles;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Drafts;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Events.Writing;

/// <summary>Turns a finished draft into the record.</summary>
internal static class MentionWriter
{
    public static EventMention Write(ActDraft draft, CameoTable cameo)
    {
        var analysis = draft.Sentence.Article.Analysis;
        var published = analysis.Article.Published;
        var status = draft.Status.Value;
        var reason = EventScope.ReasonAgainst(draft);
        return new EventMention
        {
            Article = analysis.Article.Id,
            EventId = $"{analysis.Article.Id}#{draft.Event}",
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
            Evidence = Evidence(analysis.Article, draft.Sentence.Sentence.Span),
            Attribution = ClaimFinder.Find(analysis, draft.Sign.Span),
            Quotes = ClaimFinder.Quotes(analysis, draft.Sentence.Sentence.Span),
            IsLead = draft.Sentence.IsLead,
            IsBackground = draft.IsBackground,
            IsOutright = EventScope.IsOutright(draft, reason),
            NoEventBecause = reason,
            BkeeType = draft.Sign.Rule.Bkee.Length > 0 ? draft.Sign.Rule.Bkee : null,
            Rule = draft.Sign.Rule.Name,
        };
    }

    /// <summary>The exact slice of the file that a span of the clean text came from.</summary>
    public static TextEvidence Evidence(Article article, TextSpan span)
    {
        var source = article.Text.ToSource(span);
        return new TextEvidence(source.Of(article.Source), source.Start, source.End);
    }
}
