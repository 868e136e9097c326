using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Events.Drafts;

/// <summary>
/// One verb, several acts: <c>lần lượt hội đàm với A và B</c> (as many talks as partners; of calls, which are between two, without
/// these words too) <c>bổ nhiệm A làm X, B làm Y</c> (an appointment each) and
/// <c>tuyên A 5 năm tù, B 4 năm tù</c> (a sentence each).
/// </summary>
internal static class InTurn
{
    private const int FarthestWords = 4;
    private const int MostPostWords = 20;

    public static IEnumerable<ActCandidate> Split(SentenceReading sentence, ActCandidate candidate)
    {
        var (sign, roles) = (candidate.Sign, candidate.Roles);
        if (sign.Rule.Type == "PERSONNEL" && sign.Rule.Frame == ActFrame.Patient)
        {
            return OfPosts(sentence, candidate);
        }

        if (sign.Rule is { Type: "SANCTION", Mode: "convict" } && roles.Recipients.Count > 1)
        {
            return OfTerms(sentence, candidate);
        }

        return sign.Rule.Type == "CONSULT" && sign.Rule.Frame == ActFrame.Reciprocal && roles.Actors.Count >= 3 ? OfTalks(sentence, candidate) : [candidate];
    }

    private static IEnumerable<ActCandidate> OfPosts(SentenceReading sentence, ActCandidate candidate) =>
        [candidate, .. Posts(sentence, candidate.Sign, candidate.Roles).Select(person => candidate with { Roles = new Roles([person], []) })];

    private static IEnumerable<ActCandidate> OfTerms(SentenceReading sentence, ActCandidate candidate) =>
        candidate.Roles.Recipients.All(person => HasOwnTerm(sentence, person))
            ? candidate.Roles.Recipients.Select(person => candidate with { Roles = candidate.Roles with { Recipients = [person] } })
            : [candidate];

    private static IEnumerable<ActCandidate> OfTalks(SentenceReading sentence, ActCandidate candidate)
    {
        var (sign, roles) = (candidate.Sign, candidate.Roles);
        var verb = sentence.Article.Tokens[sign.VerbFirst].Start;
        List<EntityMention> hosts = [.. roles.Actors.Where(actor => actor.Span.Start < verb)];
        List<EntityMention> partners = [.. roles.Actors.Where(actor => actor.Span.Start >= verb)];
        if (!(IsInTurn(sentence, sign) || ((candidate.Mode == "phone" || AreHeads(hosts, partners)) && !IsShared(sentence))))
        {
            return [candidate];
        }

        // "A và B lần lượt tiếp ông X"
        if (partners.Count == 1 && hosts.Count > 1 && IsInTurn(sentence, sign))
        {
            return hosts.Select(host => candidate with { Roles = new Roles([host, partners[0]], []) });
        }

        return hosts.Count == 0 || partners.Count < 2 || (hosts.Count > 1 && !IsInTurn(sentence, sign))
            ? [candidate]
            : partners.Select(partner => candidate with { Roles = new Roles([.. hosts, partner], []) });
    }

    // "tuyên A 5 năm tù, B 4 năm tù"
    private static bool HasOwnTerm(SentenceReading sentence, EntityMention person) =>
        sentence.Article.Tokens.Inside(person.Span).End is var end && end < sentence.End && ListAside.Term(sentence.Article, end, sentence.End) is not null;

    // "hội kiến Tổng thống A, Thủ tướng B", "gặp Tổng thống X và Thủ tướng Y": heads receive or meet each for himself
    private static bool AreHeads(List<EntityMention> hosts, List<EntityMention> partners) =>
        hosts is [{ Kind: EntityKind.Person } guest] && partners.TrueForAll(partner => partner.Kind == EntityKind.Person && OfficeClasses.Receiving.Contains(partner.Office)
            && partner.Country != guest.Country);

    // "…, bà Y làm Bộ trưởng Nội vụ, ông Z làm …": each name before "làm" behind a comma
    private static IEnumerable<EntityMention> Posts(SentenceReading sentence, ActSign sign, Roles roles)
    {
        if (roles.Actors.Count != 1)
        {
            yield break;
        }

        foreach (var group in sentence.Groups)
        {
            var isNext = group.First > sign.End && sentence.Article.Word(group.First - 1) is "," or ";" or "và" && Takes(sentence, group);
            if (isNext && new PartyList(sentence.Article).Add(group).Mentions is [{ Kind: EntityKind.Person, IsOfficeOnly: false } person] && person.EntityId != roles.Actors[0].EntityId)
            {
                yield return person;
            }
        }
    }

    // "ông Z làm …", "ông Z, trưởng nhóm thư ký, làm …"
    private static bool Takes(SentenceReading sentence, PartyGroup group)
    {
        var article = sentence.Article;
        var at = group.End;
        if (at < sentence.End && article.Word(at) is ",")
        {
            do
            {
                at++;
            }
            while (at < sentence.End && at - group.End < MostPostWords && article.Word(at) is not ("," or ";"));
            at++;
        }

        // "bà Y (Estonia) phụ trách đối ngoại"
        at = at < sentence.End && article.Word(at) is "(" ? ObjectAside.SkipBracket(sentence, at) : at;
        return at < sentence.End && RoleWords.TakingPost.Contains(article.Word(at));
    }

    // "điện đàm ba bên", "điện đàm nhóm"; "điện đàm với một loạt nước, trong đó có …" sums up
    private static bool IsShared(SentenceReading sentence)
    {
        for (var at = sentence.First; at + 1 < sentence.End; at++)
        {
            if ((sentence.Article.Word(at) is "ba" or "bốn" or "năm" or "đa" && sentence.Article.Word(at + 1) is "bên" or "phương") || sentence.Article.Word(at) is "nhóm" or "chung" or "loạt" || (sentence.Article.Word(at) is "cùng" && sentence.Article.Word(at + 1) is "lúc") || (sentence.Article.Word(at) is "trong" && sentence.Article.Word(at + 1) is "đó"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInTurn(SentenceReading sentence, ActSign sign)
    {
        // "có các cuộc gặp song phương với A, B và C"
        if (sign is { IsNoun: true, HasSubject: true } && sign.First > sentence.First && sentence.Article.Word(sign.First - 1) is "các" or "nhiều" or "loạt" or "những" or "hai" or "ba" or "bốn")
        {
            return true;
        }

        return sentence.Article.HasPair(Math.Max(sentence.First, sign.VerbFirst - FarthestWords), Math.Min(sentence.End, sign.End + FarthestWords + 1), "lần", "lượt");
    }
}
