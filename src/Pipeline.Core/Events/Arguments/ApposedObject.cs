using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"bắt một nghị sĩ đối lập, ông X, vì …": the name of the one whom the object describes.</summary>
internal static class ApposedObject
{
    /// <summary>Whether the comma parts a person's description, which begins right behind the verb, from his name.</summary>
    public static bool IsBehind(SentenceReading sentence, ActSign sign, int comma)
    {
        var article = sentence.Article;
        if (sign.IsNoun || article.Word(comma) is not "," || sentence.GroupAt(comma + 1) is not { } group || group.First != comma + 1 || group.Entities.Count != 1
            || article.Word(comma + 1) is not ("ông" or "bà" or "anh" or "chị" or "cô" or "tướng") || article.Entities[group.Entities[0]] is not { Kind: EntityKind.Person, IsCoreference: false })
        {
            return false;
        }

        var closes = group.End >= sentence.End || article.Word(group.End) is "," or "." or "vì" or "với" or "về" or "tại" or "hôm";
        return closes && sign.End < comma && article.Word(sign.End) is "một" or "người" or "cựu" or "thủ" or "lãnh" or "nhân" or "nghi" or "nhà" or "đồng" or "kẻ";
    }
}
