using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>One side acts on another.</summary>
internal static class DirectedFrame
{
    private const int FarthestPurpose = 20;

    // behind these stands whom the act concerns, whatever noun comes between: "áp thuế lên thép từ X", "chỉ trích quyết định của X"
    private static readonly string[] Concerning = ["", "của", "từ", "với", "đối với", "lên", "vào", "nhằm vào", "chống", "chống lại", "do", "cho", "phía"];

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        var actors = new PartyList(sentence.Article);
        var recipients = new PartyList(sentence.Article);
        if (found.IsPassive)
        {
            actors.Add(found.Agent ?? (sign.Rule.Mode is "expel" or "deport" ? found.Behind("khỏi", "ra khỏi") : null));
            recipients.Add(found.Subject ?? Recipient(sentence, sign, found)).AddPeopleOf(found.Subject);
        }
        else
        {
            var actor = found.Agent ?? (sign.IsNoun && !sign.HasSubject ? Owner(sentence, found) : null) ?? found.Subject;
            recipients.Add(Recipient(sentence, sign, found)).Add(found.Behind(ObjectFinder.Including));
            actors.Add(ReportedSpeaker.Find(sentence, sign, actor, recipients.Mentions) ?? actor);
            if (recipients.Count == 0 && sign.Rule.Type is "SANCTION" or "AID" && Towards(sentence, sign, found) is { } state)
            {
                recipients.Add(state);
            }
        }

        if (recipients.Count == 0 && sign.Rule.Type is "THREATEN" or "ACCUSE" or "REQUEST" or "SANCTION")
        {
            recipients.Add(found.Behind("giữa"));
        }

        var aimed = recipients.Mentions.Where(mention => !actors.Contains(mention.EntityId)).ToList();
        // "quan hệ giữa hai nước": of the two the one that does not act
        var others = aimed.Where(mention => !(mention.IsCoreference && mention.Kind == EntityKind.Country && actors.Mentions.Any(actor => actor.Country == mention.Country))).ToList();
        return new Roles(actors.Mentions, others.Count > 0 ? others : aimed);
    }

    private static bool IsPerson(SentenceReading sentence, PartyGroup group) => sentence.Article.Entities[group.Entities[0]] is { Kind: EntityKind.Person, IsOfficeOnly: false };

    // "trích 200.000 USD từ ngân sách hỗ trợ nhân dân tỉnh X": a place does nothing
    private static PartyGroup? Owner(SentenceReading sentence, Participants found) =>
        found.Behind("của", "từ") is { } owner && !owner.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place) ? owner : null;

    // "đình chỉ xuất khẩu thiết bị sang X", "triệu hồi đại sứ tại Bình Nhưỡng", "điều máy bay đến Pắc-xế"
    private static EntityMention? Towards(SentenceReading sentence, ActSign sign, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            var mention = sentence.Article.Entities[group.Entities[0]];
            if (mention.Kind is EntityKind.Country or EntityKind.Place && preposition is "sang" or "tới" or "đến" or "tại" or "ở" || (mention.Kind == EntityKind.Place && sign.Rule.Type == "AID" && preposition is "" or "cho" or "của"))
            {
                return HomeCountry.AsCountry(mention);
            }
        }

        // "cấp 200 triệu euro để nâng cấp các trại tị nạn ở Libya"
        var spent = sign.Rule.Type != "AID" ? null : sentence.Groups.FirstOrDefault(group => group.First >= sign.End && group.First - sign.End <= FarthestPurpose && sentence.Article.Word(group.First - 1) is "ở" or "tại");
        return spent is null ? null : HomeCountry.AsCountry(sentence.Article.Entities[spent.Entities[0]]);
    }

    // "trừng phạt 38 cá nhân liên quan tới cáo buộc Nga can thiệp vào X", "ủng hộ nỗ lực trong việc giải quyết chương trình của X",
    // "yêu cầu dỡ bỏ lệnh phong tỏa đối với X": X is what it is about
    private static bool IsContent(SentenceReading sentence, ActSign sign, PartyGroup group, string preposition)
    {
        var article = sentence.Article;
        if (sign.Rule.Type == "REQUEST" && preposition is "đối với" or "lên" or "chống" or "chống lại")
        {
            return true;
        }

        // "cáo buộc máy bay Su-22 ném bom nơi trú quân của X": whom the accused struck
        if (sign.Rule is { Type: "ACCUSE", Mode: "allege" } && preposition is "của" && sentence.Signs.Any(other => !other.IsNoun && other.First >= sign.End && other.End <= group.First))
        {
            return true;
        }

        for (var at = sign.End; at + 1 < group.First; at++)
        {
            if ((article.Word(at), article.Word(at + 1)) is ("liên", "quan") or ("trong", "việc") or ("trong", "vấn"))
            {
                return true;
            }
        }

        return false;
    }

    // "bác đề nghị của tổ chức dân sự về tiếp xúc với X"
    private static bool IsBehindTopic(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        Enumerable.Range(sign.End, Math.Max(0, group.First - sign.End)).Any(at => sentence.Article.Word(at) is "về");

    // "ca ngợi cách tiếp cận cuộc khủng hoảng X của Y": whose approach it is comes later
    private static bool IsIssue(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        group.First - 2 >= sign.End && (sentence.Article.Word(group.First - 2), sentence.Article.Word(group.First - 1)) is ("khủng", "hoảng") or ("xung", "đột") or ("vấn", "đề") or ("tình", "hình") or ("hồ", "sơ");

    // "phủ nhận X hài lòng với …": a clause is denied, and X is its subject
    private static bool IsClause(SentenceReading sentence, ActSign sign, PartyGroup group) =>
        sign.Rule.Type == "REJECT" && group.First == sign.End && group.End < sentence.End
        && !sentence.Article.IsPunctuation(group.End) && !sentence.Article.Is(group.End, CueKinds.Preposition | CueKinds.Purpose | CueKinds.Adverbial | CueKinds.Boundary | CueKinds.PartyJoint)
        && sentence.Article.Word(sign.End - 1) is "nhận";

    /// <summary>The object, else the party behind one of the act's prepositions, else whose the object is.</summary>
    private static PartyGroup? Recipient(SentenceReading sentence, ActSign sign, Participants found)
    {
        PartyGroup? concerned = null;
        var previousEnd = -1;
        foreach (var (group, preposition) in found.Objects)
        {
            if (group.First == previousEnd)
            {
                // "trừng phạt 19 cá nhân Nga": whose people they are
                return group;
            }

            previousEnd = group.End;
            if (group.End <= sign.End && group.Entities.All(index => sentence.Article.Entities[index].Rule.StartsWith(RoleNounReader.RulePrefix, StringComparison.Ordinal)))
            {
                // "rút 2.000 binh sĩ khỏi X": the soldiers belong to the words of the act
                continue;
            }

            if (group.Entities.All(index => sentence.Article.Entities[index].Kind == EntityKind.Place))
            {
                continue;
            }

            if (IsIssue(sentence, sign, group))
            {
                continue;
            }

            // "tuyên phạt cựu giám đốc chiến dịch của ông A, ông B": the name behind the comma is of the man, not of whose he is
            if (concerned is not null && preposition is "after" && sign.Rule.Mode is "convict" or "arrest" or "investigate" && sentence.Article.Word(group.First - 1) is "," && IsPerson(sentence, group))
            {
                return group;
            }

            if (preposition.Length > 0 && sign.Rule.Type == "REJECT" && IsBehindTopic(sentence, sign, group))
            {
                return concerned;
            }

            if (preposition.Length == 0 || sign.Rule.To.Contains(preposition))
            {
                return IsClause(sentence, sign, group) ? null : group;
            }

            if (sign.Rule.Type == "REJECT" && preposition is "từ")
            {
                continue;
            }

            if (concerned is null && IsContent(sentence, sign, group, preposition))
            {
                return null;
            }

            // "phản đối việc nới lỏng các biện pháp trừng phạt chống X", "lên án vụ tấn công nhằm vào X"
            if (sign.Rule.Type == "ACCUSE" && group.First - sign.End > 2 && preposition is "chống" or "chống lại" or "vào" or "nhằm vào")
            {
                continue;
            }

            concerned ??= (Concerning.Contains(preposition, StringComparer.Ordinal) || (sign.Rule.Type == "ACCUSE" && preposition is "trước")) && !(sign.IsNoun && preposition is "của") ? group : null;
        }

        return concerned;
    }
}
