using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>At whom an act is directed, among the parties behind its verb: what it is about, and whose that is, are none.</summary>
internal static class DirectedRecipient
{
    private const int FarthestHeld = 8;

    // behind these stands whom the act concerns, whatever noun comes between: "áp thuế lên thép từ X", "chỉ trích quyết định của X"
    private static readonly string[] Concerning = ["", "của", "từ", "với", "đối với", "lên", "vào", "nhằm vào", "chống", "chống lại", "do", "cho", "phía"];

    /// <summary>The object, else the party behind one of the act's prepositions, else whose the object is.</summary>
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "nói rằng hành động này đã xâm phạm chủ quyền của X": whose deed it is, another sentence tells
        if (sign.Rule.Name == "accuse.claim" && (sentence.Article.Has(sign.First, sign.End, "này", "trên", "đó") || sentence.Article.HasPair(sign.First, Math.Min(sign.End + 3, sentence.End), "nghị", "quyết")))
        {
            return null;
        }

        PartyGroup? concerned = null;
        var previousEnd = -1;
        var isVictim = false;
        var isMember = false;
        var isBetween = false;
        foreach (var (group, preposition) in found.Objects)
        {
            // "4 cá nhân, trong đó có một người X": one of them is from X
            var isOneOf = group.First == previousEnd && isMember && sentence.Article.Word(group.First - 2) is "một";
            isMember = preposition is ObjectFinder.Including;
            if (group.First == previousEnd && !isVictim && !isOneOf)
            {
                // "trừng phạt 19 cá nhân Nga": whose people they are
                return group;
            }

            previousEnd = group.End;
            // "lên án vụ tấn công nhằm vào thường dân X": the people struck, and whose they are
            isVictim = sign.Rule.Type == "ACCUSE" && group.First - sign.End > 2 && preposition is "chống" or "chống lại" or "vào" or "nhằm vào";
            if (RecipientLimit.IsStruckByAnother(sentence, sign, group))
            {
                return null;
            }

            if (RecipientLimit.IsBeyond(sentence, sign, group) || RecipientLimit.IsOfDeed(sentence, sign, group, preposition))
            {
                return concerned;
            }

            if (IsHeld(sentence, sign, group))
            {
                return concerned;
            }

            // "đánh giá tích cực cuộc gặp giữa A với B": B is as far from it as A
            isBetween |= preposition is "giữa";
            if (isOneOf || (isBetween && preposition is "giữa" or "với" or "cùng") || PassedOver.Is(sentence, sign, group, preposition) || RecipientLimit.IsVictimOfDeed(sentence, sign, group, preposition) || RecipientLimit.IsTargetOfDeed(sentence, sign, group, preposition) || RecipientLimit.IsTargetOfHostility(sentence, sign, group))
            {
                continue;
            }

            // "hoan nghênh hợp tác do hoạt động của phiến quân gia tăng": why, not whom
            if (sign.Rule.Type == "SUPPORT" && preposition is "do" && sentence.Article.Word(group.End) is not ("đưa" or "tiến" or "thực" or "đề" or "khởi" or "dẫn" or "đứng" or "tổ" or "chủ" or "ban" or "công" or "bảo"))
            {
                return concerned;
            }

            if (RecipientContent.IsPredicate(sentence, sign, group))
            {
                return concerned;
            }

            if (RefusedContent.Ends(sentence, sign, group, preposition))
            {
                return concerned;
            }

            // "tuyên phạt cựu giám đốc chiến dịch của ông A, ông B": the name behind the comma is of the man, not of whose he is
            if (concerned is not null && preposition is "after" && sign.Rule.Mode is "convict" or "arrest" or "investigate" && sentence.Article.Word(group.First - 1) is "," && IsPerson(sentence, group))
            {
                return group;
            }

            if (concerned is not null && RecipientLimit.IsHelped(sentence, sign, concerned, preposition))
            {
                return concerned;
            }

            if (preposition.Length == 0 || sign.Rule.To.Contains(preposition))
            {
                return RefusedContent.IsClause(sentence, sign, group) ? null : OwnersOf(sentence, group) ?? group;
            }

            if ((sign.Rule.Type == "REJECT" && preposition is "từ") || (sign.Rule is { Type: "SANCTION", Mode: "withdraw" } && concerned is not null && preposition is "tại" or "ở"))
            {
                continue;
            }

            if (concerned is null && RecipientContent.Is(sentence, sign, group, preposition))
            {
                return null;
            }

            // "phản đối việc nới lỏng các biện pháp trừng phạt chống X", "lên án vụ tấn công nhằm vào X"
            if (isVictim)
            {
                continue;
            }

            // "ủng hộ đề xuất điều quân chống X": against X, not for him
            if (preposition is "chống" or "chống lại" && sign.Rule.Type is "SUPPORT" or "AID" or "CONCEDE")
            {
                continue;
            }

            concerned ??= (Concerning.Contains(preposition, StringComparer.Ordinal) || (sign.Rule.Type == "ACCUSE" && preposition is "trước")) && !(sign.IsNoun && preposition is "của" && (!FacedMeasure.IsMeasure(sign) || FacedMeasure.IsOwned(sentence, sign, found))) ? group : null;
        }

        return concerned;
    }

    // "trục xuất một số sinh viên Qatar": whose people they are
    private static PartyGroup? OwnersOf(SentenceReading sentence, PartyGroup people) =>
        sentence.Article.Entities[people.Entities[^1]] is { Kind: EntityKind.Group } crowd && crowd.Rule.StartsWith(RoleNounReader.RulePrefix, StringComparison.Ordinal)
            && sentence.GroupAt(people.End) is { } next && sentence.Article.Entities[next.Entities[0]].Kind == EntityKind.Country ? next : null;

    // "yêu cầu trả tự do cho bà X": she is held, and asks nobody
    private static bool IsHeld(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "REQUEST" && IsPerson(sentence, group)
        && Math.Min(group.First, sign.HeadEnd + FarthestHeld) is var end
        && (sentence.Article.Has(sign.HeadEnd, end, "thả", "tha") || sentence.Article.HasPair(sign.HeadEnd - 1, end, "tự", "do") || sentence.Article.HasPair(sign.HeadEnd - 1, end, "phóng", "thích"));

    private static bool IsPerson(SentenceReading sentence, PartyGroup group) => sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Person, IsOfficeOnly: false };
}
