using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>"lần lượt hội đàm với A và B": as many talks as partners, not one of three.</summary>
internal static class InTurn
{
    private const int FarthestWords = 4;

    public static IEnumerable<ActCandidate> Split(SentenceReading sentence, ActCandidate candidate)
    {
        var (sign, roles) = (candidate.Sign, candidate.Roles);
        if (sign.Rule.Type != "CONSULT" || sign.Rule.Frame != ActFrame.Reciprocal || roles.Actors.Count < 3 || !IsInTurn(sentence, sign))
        {
            return [candidate];
        }

        var verb = sentence.Article.Tokens[sign.VerbFirst].Start;
        List<EntityMention> hosts = [.. roles.Actors.Where(actor => actor.Span.Start < verb)];
        List<EntityMention> partners = [.. roles.Actors.Where(actor => actor.Span.Start >= verb)];
        return hosts.Count == 0 || partners.Count < 2
            ? [candidate]
            : partners.Select(partner => candidate with { Roles = new Roles([.. hosts, partner], []) });
    }

    private static bool IsInTurn(SentenceReading sentence, ActSign sign)
    {
        for (var at = Math.Max(sentence.First, sign.VerbFirst - FarthestWords); at < Math.Min(sentence.End - 1, sign.End + FarthestWords); at++)
        {
            if (sentence.Article.Word(at) is "lần" && sentence.Article.Word(at + 1) is "lượt")
            {
                return true;
            }
        }

        return false;
    }
}
