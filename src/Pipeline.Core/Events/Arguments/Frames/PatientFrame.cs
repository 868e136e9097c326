using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Acts whose actor on record is the one they happen to: appointments, dismissals, elections.</summary>
internal static class PatientFrame
{
    // "người được Tổng thống X đề cử làm Bộ trưởng Bộ Giáo dục, bà Y"
    private const int FarthestNominee = 12;

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (Nominee(sentence, sign) is { } nominee)
        {
            return new Roles([.. new PartyList(sentence.Article).Add(nominee).Mentions.Where(IsPerson)], []);
        }

        var person = Person(sentence, sign, found);
        var objects = new PartyList(sentence.Article).Add(IsReplaced(sentence, sign, person) ? null : person);
        if (!found.IsPassive && IsHimself(sentence, sign, found, objects))
        {
            return Roles.None;
        }

        if (objects.Count > 0 && !found.IsPassive)
        {
            // "sa thải Bộ trưởng Quốc phòng" dismisses the holder; "bầu Tổng thống" names the office that is won
            return new Roles([.. objects.Mentions.Where(mention => IsPerson(mention) || (sign.Rule.Mode == "end-term" && mention.Kind == EntityKind.Person))], []);
        }

        // "phản đối việc đề cử", "ông ký bổ nhiệm bốn cán bộ": they say nothing of whom
        return found.IsPassive ? AppointedBefore(sentence, sign, found) ?? AssignSubject(sentence, sign, found) : Roles.None;
    }

    // "bổ nhiệm chỉ huy tình báo X thay ông Y": Y goes, whether X's name was read or not
    private static bool IsReplaced(SentenceReading sentence, ActSign sign, PartyGroup? person) =>
        person is not null && sign.Rule.Mode == "appoint" && person.First >= sign.End - 1 && sentence.Article.Word(person.First - 1) is "thay" or "cho" or "thế" or "nhiệm" or "vị"
        && sentence.Article.Has(Math.Max(sign.First, sign.End - 3), sign.End, "thay", "kế");

    // "Tổng thống X miễn nhiệm tướng Y và bổ nhiệm ông làm …": the pronoun is not who appoints
    private static bool IsHimself(SentenceReading sentence, ActSign sign, Participants found, PartyList objects)
    {
        if (objects.Mentions is not [{ IsCoreference: true, Members.Count: 0 } pointed])
        {
            return false;
        }

        var first = sentence.Article.Word(sign.First - 1) is "và" ? sentence.Signs.LastOrDefault(other => !other.IsNoun && other.Rule.Type == "PERSONNEL" && other.End < sign.First) : null;
        var subject = found.Subject ?? (first is null ? null : SubjectFinder.Find(sentence, first, first.VerbFirst));
        return subject is not null && subject.Entities.Any(index => sentence.Article.Entities[index].EntityId == pointed.EntityId && sentence.Article.Entities[index].Span != pointed.Span);
    }

    // "người được Tổng thống X đề cử làm Bộ trưởng Giáo dục, bà Y": her name stands behind the post
    private static PartyGroup? Nominee(SentenceReading sentence, ActSign sign)
    {
        var article = sentence.Article;
        var first = Enumerable.Range(sentence.First, Math.Max(0, sign.End - sentence.First - 1)).LastOrDefault(at => article.Word(at) is "người" && article.Word(at + 1) is "được", -1);
        if (first < sentence.First || first < sign.First - FarthestNominee)
        {
            return null;
        }

        for (var at = Math.Max(sign.End, first + 2); at + 1 < sentence.End && at <= sign.End + FarthestNominee; at++)
        {
            if (article.Word(at) is "," && sentence.GroupAt(at + 1) is { } named && article.Word(named.First) is "ông" or "bà" && IsPerson(article.Entities[named.Entities[0]]))
            {
                return named;
            }

            if (article.IsPunctuation(at) || (sentence.GroupAt(at) is { } other && other.First > first + 2))
            {
                return null;
            }
        }

        return null;
    }

    // "Bộ Chính trị phân công ông X tham gia Thành ủy, giữ chức Bí thư": a body holds no post, the person before the words does
    private static Roles? AppointedBefore(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (sign.Rule.Mode == "elect" || found.Subject is null || !found.Subject.Entities.All(index => sentence.Article.Entities[index].Kind is EntityKind.Organization or EntityKind.Country))
        {
            return null;
        }

        // "phân công bà X tham gia Ban Thường vụ và giữ chức Phó Bí thư": nor does a body that the person joins
        var person = sentence.Groups.LastOrDefault(group => group.End <= sign.First && IsPerson(sentence.Article.Entities[group.Entities[0]]));
        return person is null ? null : new Roles([.. new PartyList(sentence.Article).Add(person).Mentions.Where(IsPerson)], []);
    }

    /// <summary>The subject alone; of a noun its owner (<c>sau lễ tuyên thệ của ông X</c>).</summary>
    public static Roles AssignSubject(SentenceReading sentence, ActSign sign, Participants found) =>
        // "X gặp Y ngay sau lễ tuyên thệ": whose oath it was, the sentence does not tell
        sign is { IsNoun: true, HasSubject: false, Rule.Mode: "inaugurate" } && sentence.Article.Word(sign.First - 1) is "sau" or "trước" or "tại" or "dự" && found.Behind("của") is null ? Roles.None : new(new PartyList(sentence.Article).Add(IsAnothersLetter(sentence, sign) ? found.Behind("của", "") : (sign is { IsNoun: true, HasSubject: false } ? found.Behind("của") : null) ?? Holder(sentence, found) ?? Behind(sentence, found)).Mentions, []);

    // "người được bổ nhiệm là ông X"; "trường hợp mới nhất bị cách chức dưới quyền của Y": Y stays
    private static PartyGroup? Behind(SentenceReading sentence, Participants found) =>
        found.Behind("của", "") is { } group && (!found.IsPassive || sentence.Article.Word(group.First - 1) is "là" or "gồm" or ":") ? group : null;

    // "chấp nhận đơn từ chức của ông X", "đã nhận được thư từ chức của ông X": who accepts it stays
    private static bool IsAnothersLetter(SentenceReading sentence, ActSign sign)
    {
        var letter = sentence.Article.Word(sign.First) is "đơn" or "thư" ? sign.First : sign.First - 1;
        return sign.Rule.Mode == "resign" && letter - 1 > sentence.First && sentence.Article.Word(letter) is "đơn" or "thư"
            && sentence.Article.Word(letter - 1) is "nhận" or "được" or "chuẩn" or "thuận" or "duyệt" or "bỏ" or "ý" or "với";
    }

    // "Ông X gia nhập Hội đồng Y sau khi được bổ nhiệm": a post is given to a person
    private static PartyGroup? Holder(SentenceReading sentence, Participants found) =>
        !found.IsPassive || found.Subject is null || found.Subject.Entities.Any(index => sentence.Article.Entities[index].Kind == EntityKind.Person)
            ? found.Subject
            : sentence.Groups.LastOrDefault(group => group.End <= found.Subject.First && group.Entities.Any(index => IsPerson(sentence.Article.Entities[index])) && GroupRoles.RoleOf(sentence, group, found.Subject.First) == GroupRole.Subject) ?? found.Subject;

    private static PartyGroup? Person(SentenceReading sentence, ActSign sign, Participants found)
    {
        foreach (var (group, preposition) in found.Objects)
        {
            // "quyết định sa thải giám đốc được coi là bước đi bất ngờ của X": of another noun
            var isOfOther = preposition is "của" && sentence.Article.Has(sign.End, group.First, "được", "bị", "là");
            if (!isOfOther && (preposition is "" or "của" or "với" or "đối với" || sign.Rule.To.Contains(preposition)) && group.Entities.Any(index => IsPerson(sentence.Article.Entities[index])))
            {
                return group;
            }
        }

        return null;
    }

    // "đắc cử Tổng thống Mỹ": the office won is nobody yet
    private static bool IsPerson(EntityMention mention) => mention is { Kind: EntityKind.Person, IsOfficeOnly: false };
}
