using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments;

/// <summary>"Nhật Bản ký thỏa thuận viện trợ sáu tàu cho X": who is helped by what is signed signs it too.</summary>
internal static class AidedPartner
{
    // "cho cảnh sát biển X"
    private const int FarthestWords = 4;

    /// <summary>The state behind "cho" and the help that <paramref name="sign"/> is about, or null.</summary>
    public static EntityMention? Behind(SentenceReading sentence, ActSign sign)
    {
        var aid = sentence.Signs.FirstOrDefault(other => other.Rule.Type == "AID" && !sign.IsNoun && other.First > sign.First && other.First <= sign.End);
        var helped = aid is null || sentence.Article.Word(aid.End - 1) is not "cho" ? null
            : sentence.Groups.FirstOrDefault(group => group.First >= aid.End && group.First - aid.End <= FarthestWords && !sentence.Article.HasMark(aid.End, group.First));
        return helped is null ? null : HomeCountry.AsCountry(sentence.Article.Entities[helped.Entities[0]]);
    }
}
