using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Arguments.Frames;

/// <summary>Protesters, as a group of the country where they march, and those they march against.</summary>
internal static class ProtestFrame
{
    private const int FarthestWords = 10;
    private const int FarthestDemand = 14;

    private static readonly string[] Unions = ["công đoàn", "liên đoàn", "nghiệp đoàn", "hội", "đảng"];

    public static Roles Assign(SentenceReading sentence, ActSign sign, Participants found, EntityMention? place)
    {
        var subject = new PartyList(sentence.Article).Add(found.IsPassive ? null : found.Subject);
        // "công nhân Công ty X đình công": the firm is struck, a union strikes
        var struck = sign.Rule.Mode == "strike" ? subject.Mentions.Where(IsEmployer).ToList() : [];
        var named = subject.Mentions.Where(mention => mention.Kind == EntityKind.Group || (mention is { Kind: EntityKind.Organization, Office.Length: 0 } && !struck.Contains(mention))).ToList();
        var home = place ?? subject.Mentions.Select(HomeCountry.AsCountry).FirstOrDefault(country => country is not null) ?? sentence.Article.Home;
        var actors = named.Count > 0 ? named : home is null ? [] : [Protesters(home, sign.Rule.Mode)];
        var against = struck.Concat(Against(sentence, sign, found, home)).DistinctBy(mention => mention.EntityId).Where(mention => !actors.Exists(actor => actor.EntityId == mention.EntityId)).ToList();
        return new Roles(actors, against) { IsAssumed = place is null && subject.Count == 0 && against.Count == 0 };
    }

    private static bool IsEmployer(EntityMention mention) =>
        mention.Kind == EntityKind.Organization && !Unions.Any(word => mention.Text.Contains(word, StringComparison.OrdinalIgnoreCase));

    // "phản đối Tổng thống X", "chống chính phủ", "đòi cải cách": a named party, else the government that answers for it
    private static List<EntityMention> Against(SentenceReading sentence, ActSign sign, Participants found, EntityMention? home)
    {
        for (var at = sign.Head; at < sentence.End && at < sign.End + FarthestDemand && sentence.Article.Word(at) is not ";"; at++)
        {
            if (!sentence.Article.Is(at, CueKinds.Opposing))
            {
                continue;
            }

            for (var next = at + sentence.Article.CueLength(at); next < sentence.End && next < at + FarthestWords && !sentence.Article.IsPunctuation(next); next++)
            {
                if (sentence.GroupAt(next) is { } group && new PartyList(sentence.Article).Add(group) is { Count: > 0 } parties)
                {
                    return parties.Mentions;
                }

                if (sentence.Article.Is(next, CueKinds.Government))
                {
                    return home is null ? [] : [home];
                }
            }
        }

        if (sign.Rule.Mode == "riot" && StormedSeat.Of(sentence, sign, home) is { } stormed)
        {
            return [stormed];
        }

        if (sign.Rule.Mode == "riot" && new PartyList(sentence.Article).Add(found.Behind("")).Mentions is [{ Country.Length: > 0, Kind: EntityKind.Organization or EntityKind.Country } attacked])
        {
            return HomeCountry.AsCountry(attacked) is { } state ? [state] : [];
        }

        if (found.IsPassive && new PartyList(sentence.Article).Add(found.Subject).Mentions is [var pelted, ..] && HomeCountry.AsCountry(pelted) is { } own)
        {
            // "Đại sứ Nga bị người biểu tình tạt sơn"
            return [own];
        }

        if (IsEffigy(sentence, sign) && new PartyList(sentence.Article).Add(found.Behind("", "của")) is { Count: > 0 } burnt)
        {
            return burnt.Mentions;
        }

        return Besieged(sentence, sign, found) ?? (home is not null && IsBeforeAuthority(sentence, sign) ? [home] : new PartyList(sentence.Article).Add(found.Behind("chống", "chống lại")).Mentions);
    }

    // "kéo đến trụ sở UBND huyện", "tuần hành tới tòa nhà quốc hội"
    private static bool IsBeforeAuthority(SentenceReading sentence, ActSign sign)
    {
        var (article, end) = (sentence.Article, Math.Min(sign.End + FarthestWords, sentence.End));
        var seat = Enumerable.Range(sign.First, Math.Max(0, end - sign.First - 1)).FirstOrDefault(at => (article.Word(at), article.Word(at + 1)) is ("trụ", "sở") or ("tòa", "nhà") or ("toà", "nhà"), end);
        return article.Has(seat, Math.Min(seat + 4, end), "ubnd", "quốc") || article.HasPair(seat, Math.Min(seat + 4, end), "ủy", "ban") || article.HasPair(seat, Math.Min(seat + 4, end), "chính", "phủ") || article.HasPair(seat, Math.Min(seat + 4, end), "chính", "quyền");
    }

    // "đốt hình nộm Thủ tướng X", "đốt cờ Y"
    private static bool IsEffigy(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Has(sign.First, sign.End, "đốt", "xé") && sentence.Article.Has(sign.First, sign.End, "nộm", "ảnh", "cờ");

    // "biểu tình trước sứ quán Nga": against the state whose mission it is
    private static List<EntityMention>? Besieged(SentenceReading sentence, ActSign sign, Participants found)
    {
        // "tụ tập bên ngoài đại sứ quán X để phản đối": it stands among the words of the act
        if (sentence.Groups.FirstOrDefault(group => group.First > sign.First && group.First < sign.End) is { } inner && sentence.Article.Entities[inner.Entities[0]] is { Office: "embassy" } besieged && HomeCountry.AsCountry(besieged) is { } own)
        {
            return [own];
        }

        // "kéo tới trụ sở đảng X phản đối": whose seat it is
        if (sentence.Groups.FirstOrDefault(group => group.First > sign.First && group.End <= sign.End && sentence.Article.Word(group.First - 1) is "sở") is { } seat && sentence.Article.Entities[seat.Entities[0]] is { Kind: EntityKind.Organization, Name.Length: > 0 } seated)
        {
            return [seated];
        }

        foreach (var (group, preposition) in found.Objects)
        {
            if (preposition is "trước" or "ngoài" or "bên ngoài" or "quanh" or "tới" or "đến"
                && sentence.Article.Entities[group.Entities[0]] is { Office: "embassy" } mission && HomeCountry.AsCountry(mission) is { } state)
            {
                return [state];
            }
        }

        return null;
    }

    private static EntityMention Protesters(EntityMention country, string mode)
    {
        var who = mode == "strike" ? "workers" : "protesters";
        return country with { Kind = EntityKind.Group, Name = who, Office = who, EntityId = $"group:{country.Country}/{who}" };
    }
}
