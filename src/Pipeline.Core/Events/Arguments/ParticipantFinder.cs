using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Finds who stands around a sign.</summary>
internal static class ParticipantFinder
{
    private const int OpeningWords = 3;

    public static Participants Find(SentenceReading sentence, ActSign sign)
    {
        var found = new Participants();
        if (NounMaker.Find(sentence, sign) is { } maker)
        {
            found.Agent = maker;
            ObjectFinder.Find(sentence, sign, found);
            NounMaker.KeepBefore(sentence, found, maker);
            return found;
        }

        ObjectFinder.Find(sentence, sign, found);
        VoiceFinder.Find(sentence, sign, found);
        if (BetweenBefore.Find(sentence, sign) is { } sides)
        {
            found.Objects.Insert(0, (sides, "giữa"));
            return found;
        }

        if (FindSubject(sentence, sign, found))
        {
            DropOthers(sentence, sign, found);
            FindWithin(sentence, sign, found);
        }

        return found;
    }

    // false where the words before the verb tell of somebody near a person, who is nobody on record
    private static bool FindSubject(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (!sign.HasSubject && !found.IsPassive)
        {
            found.Subject = found.Agent is null || NounOwnerFinder.OpensTalks(sentence, sign) ? NounOwnerFinder.Find(sentence, sign) : null;
            return true;
        }

        if (found.IsPassive && StruckThing.Opens(sentence, sign))
        {
            found.Subject = StruckThing.Owner(sentence, sign);
            found.IsOfThing = found.Subject is null;
            return true;
        }

        return UnknownAttacker.Acts(sentence, sign) || FindBefore(sentence, sign, found);
    }

    private static bool FindBefore(SentenceReading sentence, ActSign sign, Participants found)
    {
        var before = found.IsPassive ? PassiveMarkers.Before(sentence, sign) ?? sign.VerbFirst : sign.VerbFirst;
        found.IsOfThing = found.IsPassive && PassivePatient.IsThing(sentence, sign, before);
        var nearest = found.IsOfThing ? null : RelativePatient.Find(sentence, sign, before) ?? SubjectFinder.Find(sentence, sign, before);
        if (nearest is not null && (found.IsPassive || sign.Rule.Frame is ActFrame.Subject or ActFrame.Patient) && Attendant.IsBeside(sentence, nearest))
        {
            found.IsOfThing = found.IsPassive;
            return false;
        }

        found.Subject = FirstPerson.IsSubjectOf(sentence, sign) ? FirstPerson.Speaker(sentence, sign)
            : QuotedSpeaker.Find(sentence, sign, nearest) ?? ListedSpeech.Find(sentence, sign, nearest) ?? (found.IsPassive ? AttachedPatient.Find(sentence, sign, before) : null) ?? nearest;

        // "Phát biểu tại Nhà Trắng, ông X nói": a verb that opens the sentence has its subject behind the comma
        if (found.Subject is null && WordsBefore(sentence, before) <= OpeningWords && !NamesWhoActs(sentence, sign) && !OwnVerb.Follows(sentence, sign) && (sign.Rule.Type != "ASSAULT" || PartyWithinSign.Find(sentence, sign) is null))
        {
            found.Subject = SubjectBehind.Find(sentence, sign);
        }

        return true;
    }

    // of a list the member who acts; who only speaks of the act does not do it
    private static void DropOthers(SentenceReading sentence, ActSign sign, Participants found)
    {
        found.Subject = found.Subject is { } list ? ListAside.MemberBefore(sentence.Article, list, sign.First, sign.End) : null;
        if (found.Subject is { } speaker && (found.IsPassive ? OthersAct.IsWatched(sentence, sign, speaker) : OthersAct.Is(sentence, sign, speaker)))
        {
            (found.Subject, found.Onlooker) = (null, speaker);
        }
    }

    // who acts by the words of the sign itself
    private static void FindWithin(SentenceReading sentence, ActSign sign, Participants found)
    {
        if (PartyWithinSign.Relative(sentence, sign) is { } relative)
        {
            (found.Subject, found.IsPassive) = (relative, false);
            found.Drop(relative);
        }
        else if (found.Subject is null && found.Agent is null && PartyWithinSign.Find(sentence, sign) is { } inside)
        {
            // "tin tặc tấn công Y": the words of the sign name who acts; "tin tặc Nga tấn công Y": whose they are
            found.Subject = inside.End < sign.End && sentence.GroupAt(inside.End) is { } owner ? owner : inside;
            found.Drop(inside);
            found.Drop(found.Subject);
        }
    }

    // "Trước đó cùng ngày, trao đổi với ông X, ông Y …": when it was does not count
    private static int WordsBefore(SentenceReading sentence, int verb)
    {
        var words = 0;
        for (var at = sentence.First; at < verb; at++)
        {
            words += !sentence.IsDate(at) && !sentence.Article.IsPunctuation(at) && sentence.Article.Word(at) is not ("trước" or "đó" or "cùng" or "ngày") ? 1 : 0;
        }

        return words;
    }

    // "một nhóm tay súng đột nhập dinh, bắn chết Tổng thống X": the words of the sign name those who act
    private static bool NamesWhoActs(SentenceReading sentence, ActSign sign) =>
        sign.Rule.Type == "ASSAULT" && sentence.Article.Word(sign.Head) is "tay" or "phiến" or "kẻ" or "chiến" or "phần" or "dân" or "nhóm";
}
