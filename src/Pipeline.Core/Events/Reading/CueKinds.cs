namespace Pipeline.Core.Events.Reading;

/// <summary>What a function word does in its clause (<c>Data/vi/clauses.yaml</c>).</summary>
[Flags]
internal enum CueKinds
{
    None = 0,
    Boundary = 1,
    Adverbial = 1 << 1,
    Purpose = 1 << 2,
    Preposition = 1 << 3,
    Classifier = 1 << 4,
    Support = 1 << 5,
    Saying = 1 << 6,
    Passive = 1 << 7,
    Agent = 1 << 8,
    Adverb = 1 << 9,
    Background = 1 << 10,
    PartyJoint = 1 << 11,
    Charge = 1 << 12,
    Undergo = 1 << 13,
    Including = 1 << 14,
    Reporting = 1 << 15,
    Opposing = 1 << 16,
    Government = 1 << 17,

    /// <summary>Tells that what is told goes on (<c>hiện nay</c>, <c>hằng tuần</c>).</summary>
    Lasting = 1 << 19,

    /// <summary>Fighting of two sides (<c>giao tranh</c>).</summary>
    Mutual = 1 << 20,

    /// <summary>A whole word that shares a syllable with an act's words: an act is none where it would cut it (<c>vấn đề nghị sự</c>).</summary>
    Compound = 1 << 21,

    /// <summary>Things that attacks strike (<c>nhà máy</c>, <c>sân bay</c>): whose they are did not attack.</summary>
    Target = 1 << 22,

    /// <summary>Somebody near a person, whose act is not that person's (<c>cố vấn của ông X</c>, <c>con trai bà Y</c>).</summary>
    Attendant = 1 << 23,

    /// <summary>A verb that opens a clause before its comma (<c>ngại X, Y từ chối</c>).</summary>
    Opening = 1 << 24,

    /// <summary>A word whose content is a clause with a subject of its own (<c>tình hình Nga tăng quân</c>, <c>lo ngại Nga tăng quân</c>).</summary>
    ClauseNoun = 1 << 25,

    /// <summary>Opens an aside on the member of a list before it (<c>bà X, nguyên giám đốc, và ông Y</c>).</summary>
    Aside = 1 << 26,

    /// <summary>A verb of stopping: the act behind it goes on (<c>ngừng không kích</c>).</summary>
    Ceasing = 1 << 27,

    /// <summary>A verb whose object others imposed (<c>phớt lờ</c>, <c>thách thức</c> lệnh trừng phạt): its subject did not.</summary>
    Facing = 1 << 28,

    /// <summary>A whole word whose syllables look like function words and are none (<c>công nhân</c>, <c>tự do</c>).</summary>
    Word = 1 << 18,
}
