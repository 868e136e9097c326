using Pipeline.Core.Language.Entities.Phrases;

namespace Pipeline.Core.Language.Coreference;

/// <summary>What the words before "hai bên", "hai nước" say of whoever acts in the sentence: whether he is one of the two.</summary>
internal sealed class CallToBoth(TextView view)
{
    // "lãnh đạo của"
    private const int MostHeads = 3;

    /// <summary>"điện đàm với lãnh đạo hai nước", "chỉ trích hai bên", "kêu gọi hai bên": someone turns to both.</summary>
    /// <param name="words">First token of the pointing words.</param>
    /// <param name="isOwnToo">Whether he may be one of them: "Thủ tướng đề nghị hai nước hợp tác"; whoever mediates or blames is none.</param>
    public bool IsToBoth(int words, out bool isOwnToo)
    {
        // "điện đàm với lãnh đạo (của) hai nước"
        var at = words;
        while (at > words - MostHeads && at > 1 && Words.Heads.Contains(view.Tokens[at - 1].Word))
        {
            at--;
        }

        isOwnToo = at > 1 && at == words && Words.Appeals.Contains(view.Tokens[at - 1].Word) && !IsNeighbours(words);
        return at > 1 && (isOwnToo || IsNeighbours(words) || (at == words && Words.Aimed.Contains(view.Tokens[at - 1].Word)) || (Words.Towards.Contains(view.Tokens[at - 1].Word) && Words.Mediates.Contains(view.Tokens[at - 2].Word)));
    }

    /// <summary>"X, người đứng ra làm trung gian, cho biết hai bên …": whoever the sentence says mediates is none of them.</summary>
    public bool IsMediated(int at)
    {
        for (var word = at - 1; word > view.SentenceStart(at); word--)
        {
            if (view.IsWord(word - 1, Words.Make) && view.IsWord(word, Words.Middle))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"chuyến thăm của Chủ tịch nước tới hai nước": the guest is none of them.</summary>
    public bool IsVisit(int at) => at > 0 && Words.Visits.Contains(view.Tokens[at - 1].Word);

    // "Thái Lan hoan nghênh giải pháp của hai láng giềng": those next to whoever speaks
    private bool IsNeighbours(int words) => Words.Neighbours.Contains(view.Tokens[Math.Min(view.Count - 1, words + 1)].Word);
}
