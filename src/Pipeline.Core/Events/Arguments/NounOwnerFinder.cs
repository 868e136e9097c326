using Pipeline.Core.Events.Reading;

namespace Pipeline.Core.Events.Arguments;

/// <summary>Who did what a bare noun names: <c>cuộc gặp với X, ông Y …</c>, <c>trong cuộc hội đàm …, ông Y …</c></summary>
internal static class NounOwnerFinder
{
    public static PartyGroup? Find(SentenceReading sentence, ActSign sign) =>
        SubjectFinder.Behind(sentence, sign) ?? SubjectFinder.Find(sentence, sign, sign.First);
}
