using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"phái đoàn Hàn Quốc do Cố vấn X dẫn đầu tới Bình Nhưỡng": who leads a delegation goes with it.</summary>
internal static class Delegation
{
    private const int LeadingWords = 2;
    private const int FarthestWords = 12;

    /// <summary>The person behind <c>do</c> who leads, and the token behind the words of leading; null where nobody does.</summary>
    public static (PartyGroup Leader, int End)? Before(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        foreach (var group in sentence.Groups)
        {
            var end = group.End + LeadingWords;
            if (end <= sign.First && sign.First - end <= FarthestWords && group.First > sentence.First && article.Word(group.First - 1) is "do"
                && (article.Word(group.End), article.Word(group.End + 1)) is ("dẫn", "đầu") or ("đứng", "đầu") or ("làm", "trưởng")
                && article.Entities[group.Entities[^1]].Kind == EntityKind.Person)
            {
                return (group, article.Word(group.End) is "làm" ? end + 1 : end);
            }
        }

        return null;
    }
}
