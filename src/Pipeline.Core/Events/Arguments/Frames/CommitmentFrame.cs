using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>A promise or an agreement: one side alone may commit itself.</summary>
internal static class CommitmentFrame
{
    // "với lãnh đạo các nước X"
    private const int FarthestPartner = 5;

    /// <summary>One side alone may commit itself; a partner stands behind <c>với</c>.</summary>
    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.IsNoun && found.Behind("giữa") is { } between && new PartyList(sentence.Article).Add(between) is { Count: > 1 } both)
        {
            return new Roles(both.Mentions, []);
        }

        // "nhất trí các điều khoản trong thỏa thuận giữa X và Y": the two of the agreement, not those who agree
        var partner = sign.HasSubject && found.Subject is not null ? Partner(sentence, sign, found) : found.Behind("với", "cùng", "giữa");
        var parties = new PartyList(sentence.Article).Add(found.Subject).Add(found.Agent);
        // "được hai bên thống nhất trong cuộc điện đàm giữa A và B": they are all
        if (parties.Count < 2 || !parties.Mentions.All(party => party.IsCoreference && party.Span == parties.Mentions[0].Span))
        {
            parties.Add(partner);
        }

        return new Roles(parties.Mentions, []);
    }

    // "cam kết thắt chặt quan hệ với X", "nhất trí lập lực lượng với nhiệm vụ diệt X": X promises nothing
    private static PartyGroup? Partner(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (found.Behind("với", "cùng") is not { } group)
        {
            return null;
        }

        var at = group.First - 1;
        while (at > sign.End && sentence.Article.Word(at) is not ("với" or "cùng"))
        {
            at--;
        }

        // "cam kết hành động cứng rắn với X": towards X
        var isPromise = sentence.Article.Word(sign.End - 1) is "kết" or "hứa" or "thề" && at > sign.End;
        // "nhất trí về việc cho thôi nhiệm vụ với ông X": of what is agreed on
        // "đồng ý khởi động các cuộc đàm phán với X", "nhất trí thông qua lệnh trừng phạt với X"
        var isOfTalk = sentence.Signs.Any(other => (other is { IsNoun: true, Rule.Type: "CONSULT" } || other.Rule.Type is "SANCTION" or "ASSAULT" or "COERCE") && other.First > sign.End && other.End <= at);
        return isOfTalk || sentence.Article.Has(sign.End, at, "việc") || group.First - at > FarthestPartner || (isPromise && !sentence.Article.IsDated) || (at > sign.End && sentence.Article.Word(at - 1) is "hệ" or "nghị" or "tác") ? null : group;
    }
}
