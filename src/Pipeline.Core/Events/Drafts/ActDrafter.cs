using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Places;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Drafts;

/// <summary>Codes the signs of one sentence, each by itself.</summary>
internal static class ActDrafter
{
    public static IEnumerable<ActDraft> Draft(SentenceReading sentence)
    {
        foreach (var sign in sentence.Signs)
        {
            if (Draft(sentence, sign) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static ActDraft? Draft(SentenceReading sentence, ActSign sign)
    {
        var mode = ModeOf(sentence, sign);
        if (mode is null)
        {
            return null;
        }

        var found = ParticipantFinder.Find(sentence, sign);
        var place = PlaceFinder.Find(sentence, sign);
        var country = place is null ? null : HomeCountry.AsCountry(place);
        var roles = RoleAssigner.Assign(sentence, sign, found, country);
        if (roles is null || !NeedCheck.Met(sign.Rule.Needs, roles))
        {
            return null;
        }

        return new ActDraft
        {
            Sentence = sentence,
            Sign = sign,
            Type = sign.Rule.Type,
            Mode = mode,
            Roles = roles,
            Status = StatusFinder.Find(sentence, sign),
            Date = ActDateFinder.Find(sentence, sign),
            Place = sign.Rule.Frame is ActFrame.Visit or ActFrame.Travel ? roles.Actors.LastOrDefault(actor => actor.Kind == EntityKind.Country) ?? place : place,
            IsBackground = IsBackground(sentence, sign),
        };
    }

    // what is asked for, refused or threatened chooses the mode; null when the words need such a complement and have none
    private static string? ModeOf(SentenceReading sentence, ActSign sign)
    {
        foreach (var mode in sign.Rule.ComplementModes)
        {
            if (sentence.Complements.Any(cue => cue.Rule == sign.Rule && cue.Mode == mode && cue.First >= sign.HeadEnd && cue.First < sign.End + 14))
            {
                return mode;
            }
        }

        return sign.Rule.OnlyWithComplement ? null : sign.Rule.Mode;
    }

    private static bool IsBackground(SentenceReading sentence, ActSign sign)
    {
        for (var at = Math.Max(sentence.First, sign.First - 8); at < sign.First; at++)
        {
            if (sentence.Article.Is(at, CueKinds.Background))
            {
                return true;
            }
        }

        return false;
    }
}
