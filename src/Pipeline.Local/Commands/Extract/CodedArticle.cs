using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;

namespace Pipeline.Local.Commands.Extract;

/// <summary>An article and the mentions coded from it.</summary>
internal sealed record CodedArticle(Article Article, string Analyzer, IReadOnlyList<EventMention> Mentions)
{
    public static CodedArticle From(Article article)
    {
        var analysis = LanguageAnalyzer.Analyze(article);
        return new CodedArticle(article, $"{analysis.Analyzer.Name} {analysis.Analyzer.Version}", EventCoder.Code(analysis));
    }
}
