using Pipeline.Core.Events.Arguments;
using Pipeline.Core.Events.Codebook;
using Pipeline.Core.Events.Dating;
using Pipeline.Core.Events.Reading;
using Pipeline.Core.Events.Status;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>
/// Whether a sentence reports an act as news: its subject opens the clause and the verb follows at once, in the paper's own words.
/// What a speaker, a noun phrase or a distant clause mentions on the way (<c>trước nguy cơ bị tấn công</c>, <c>"họ đã giết …"</c>)
/// is told in passing.
/// </summary>
internal static class Telling
{
    // what stands before a country and still is the state: "hãng hàng không Qatar", "sinh viên Mỹ" are others
    private static readonly HashSet<string> StateHeads = new(["nước", "phía", "cả", "chính", "quyền", "phủ", "quân", "binh", "sĩ", "giới", "chức", "lãnh", "đạo", "hải", "không", "liên", "bộ", "và", "cùng"], StringComparer.Ordinal);

    // words between subject and verb that are no auxiliary, date or bracket: "Bộ trưởng X thay mặt chính phủ ký"
    private const int StrangeWords = 2;
    private const int ObjectWords = 4;
    private const int OpeningWords = 14;
    private const int NearHabit = 8;

    // "chính quyền Tổng thống X", "ứng viên trung dung X"
    private const int TitleWords = 3;

    public static bool IsNews(SentenceReading sentence, ActSign sign, Roles roles, ActDate date)
    {
        if (IsQuoted(sentence, sign) || IsAsked(sentence) || IsBracketed(sentence, sign))
        {
            return false;
        }

        var subject = sign.HasSubject ? Subject(sentence, sign) : null;
        return subject is not null && (IsDoneTo(sentence, sign, roles) || roles.All.Any(party => IsIn(sentence, party, subject)))
            ? OpensClause(sentence, subject)
            : IsNamedWhole(sentence, sign, roles, date) || (sign.HasSubject && GoesOn(sentence, sign, roles));
    }

    // "Tổng thống bổ nhiệm bà X": who appoints is no party, the one behind the verb is
    private static bool IsDoneTo(SentenceReading sentence, ActSign sign, Roles roles) =>
        sign.Rule.Frame == ActFrame.Patient && roles.Actors.Any(actor => sentence.Article.Tokens.FirstAt(actor.Span.Start) is var first && first >= sign.HeadEnd && first - sign.HeadEnd <= ObjectWords);

    // "cuộc điện đàm ngày 28/1 giữa A và B", "hội nghị ASEAN khai mạc", "Đánh bom ở X, 27 người chết": the noun has all that a clause would tell
    private static bool IsNamedWhole(SentenceReading sentence, ActSign sign, Roles roles, ActDate date) =>
        sign.Rule.Type is "ASSAULT" or "PROTEST"
            ? sentence.IsLead || (date.IsKnown && !sign.HasSubject)
            : !sign.HasSubject && (roles.Actors.Count > 1 || sign.Rule.Mode == "multilateral" && roles.Actors.Count > 0) && (sentence.IsLead || date.IsKnown || CueAfter.Find(sentence, sign) is not null);

    // "Mỹ trừng phạt Nga và trục xuất 10 nhà ngoại giao", "…, yêu cầu Nga rút quân": the subject of the sentence does this too
    private static bool GoesOn(SentenceReading sentence, ActSign sign, Roles roles)
    {
        var at = sign.VerbFirst - 1;
        while (at > sentence.First && IsLight(sentence, at))
        {
            at--;
        }

        if (sentence.Groups.Count > 0 && Enumerable.Range(sentence.Groups[0].End, Math.Max(0, at - sentence.Groups[0].End)).Any(word => IsHabit(sentence, word) && word < sentence.Groups[0].End + NearHabit))
        {
            return false;
        }

        var joins = at > sentence.First && sentence.Article.Word(at) is "," or "và" or "rồi" or "thời" || (at > sentence.First + 1 && sentence.Article.Word(at) is "như" && sentence.Article.Word(at - 1) is "cũng");
        return joins && !IsNounJoined(sentence, at) && sentence.Groups.Count > 0 && sentence.Groups[0].First < sign.First && OpensClause(sentence, sentence.Groups[0])
            && roles.Actors.Any(party => IsIn(sentence, party, sentence.Groups[0]));
    }

    // "kế hoạch hợp tác và giúp đỡ lẫn nhau": nouns; "…, một dấu hiệu rõ ràng và công khai bác bỏ …": what the act before means
    private static bool IsNounJoined(SentenceReading sentence, int joint)
    {
        if (sentence.Signs.Any(other => other.IsNoun && other.End == joint))
        {
            return true;
        }

        if (sentence.Article.Word(joint) is not "và")
        {
            return false;
        }

        var at = joint - 1;
        while (at > sentence.First && sentence.Article.Word(at) is not ",")
        {
            at--;
        }

        return at > sentence.First && sentence.Article.Word(at + 1) is "một" or "điều" or "đây" or "những" or "các";
    }

    /// <summary>Whether the act is moreover what the sentence is about: its subject, named in full, is the first party of the sentence.</summary>
    public static bool IsPlain(SentenceReading sentence, ActSign sign, Roles roles)
    {
        if (!sign.HasSubject || roles.All.Any(party => party.IsCoreference && party.Members.Count != 2))
        {
            return false;
        }

        // "lên án «các lệnh trừng phạt mới» của X", "được ghi nhận là có những cam kết": what another verb is about, and what one has
        if (sign.First > sentence.First && sentence.Article.Word(sign.First) is "các" or "những" or "lệnh" or "sự" && sentence.Signs.Any(other => other != sign && other.End == sign.First))
        {
            return false;
        }

        var near = Subject(sentence, sign);
        if (near is not null && near.First > sentence.First && sentence.Article.Is(near.First - 1, CueKinds.Passive) && Subject(sentence, near.First - 1) is null)
        {
            // "các công ty bị giới chức X cáo buộc", "chuyến đi thường được X trợ cấp"
            return false;
        }

        var opening = sentence.Groups.FirstOrDefault(group => group.End > Opened(sentence));
        // "Hy Lạp bắt nghi phạm đang bị Mỹ truy nã": the clause of another verb
        if (near is not null && near != opening && sentence.Signs.Any(other => other != sign && !other.IsNoun && other.First >= (opening?.End ?? 0) && other.End <= near.First))
        {
            return false;
        }

        return opening is not null && opening.First < sign.First
            && (IsDoneTo(sentence, sign, roles) || roles.All.Any(party => IsIn(sentence, party, opening)))
            && Enumerable.Range(sentence.First, sign.VerbFirst - sentence.First).All(at => !sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || sentence.Article.Word(at) is "rằng");
    }

    // past "Tại Hà Nội, chiều 16/1, ": where, when and by whose account
    private static int Opened(SentenceReading sentence)
    {
        var article = sentence.Article;
        var opened = sentence.First;
        while (opened < sentence.End && (article.Word(opened) is "tại" or "theo" or "ở" or "trong" or "trên" or "cùng" || IsLight(sentence, opened)))
        {
            var comma = opened;
            while (comma < sentence.End && comma - opened < OpeningWords && article.Word(comma) is not ",")
            {
                comma++;
            }

            if (comma >= sentence.End || article.Word(comma) is not ",")
            {
                break;
            }

            opened = comma + 1;
        }

        return opened;
    }

    private static bool IsQuoted(SentenceReading sentence, ActSign sign) =>
        sentence.Article.Analysis.Quotes.Any(quote => quote.Span.Contains(sign.Span) && quote.Span.Length > 2 * sign.Span.Length);

    // "Vì sao Mỹ tấn công Syria?"
    private static bool IsAsked(SentenceReading sentence) =>
        IsOpen(sentence) || sentence.Article.Word(sentence.End - 1) is "?" || (sentence.End - sentence.First > 1 && sentence.Article.Word(sentence.End - 2) is "?");

    // "chưa rõ Washington sẽ …", "liệu Nga có …"
    private static bool IsOpen(SentenceReading sentence)
    {
        // "Không một ai khẳng định rằng …", "Ban đầu, ông dự kiến …"
        if ((sentence.Article.Word(sentence.First), sentence.Article.Word(Math.Min(sentence.End - 1, sentence.First + 1))) is ("không", "ai" or "một") or ("ban", "đầu"))
        {
            return true;
        }

        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (sentence.Article.Word(at) is "liệu" || (sentence.Article.Word(at) is "rõ" && at > sentence.First && sentence.Article.Word(at - 1) is "chưa" or "không"))
            {
                return true;
            }
        }

        return false;
    }

    // "[Nga kêu gọi …] Theo báo này, …": the headline of another article, linked in the text
    private static bool IsBracketed(SentenceReading sentence, ActSign sign)
    {
        var text = sentence.Article.Tokens.Text;
        var start = sentence.Sentence.Span.Start;
        var before = text.AsSpan(start, sign.Span.Start - start);
        return IsOpen(before, '[', ']') || (sentence.Article.Analysis.Article.Published is null && IsOpen(before, '(', ')'));
    }

    private static bool IsOpen(ReadOnlySpan<char> before, char opening, char closing) =>
        before.LastIndexOf(opening) is var open && open >= 0 && before[open..].IndexOf(closing) < 0;

    // the group that ends right before the verb, auxiliaries and dates left out
    private static PartyGroup? Subject(SentenceReading sentence, ActSign sign) => Subject(sentence, sign.VerbFirst);

    private static PartyGroup? Subject(SentenceReading sentence, int verb)
    {
        var strange = 0;
        var depth = 0;
        for (var at = verb - 1; at >= sentence.First && strange <= StrangeWords; at--)
        {
            depth += sentence.Article.Word(at) switch { ")" => 1, "(" => -1, _ => 0 };
            if (depth > 0)
            {
                continue;
            }

            if (sentence.GroupAt(at) is { } group)
            {
                return group;
            }

            if (sentence.Article.Is(at, CueKinds.Boundary | CueKinds.Adverbial) || IsHabit(sentence, at))
            {
                return null;
            }

            strange += sentence.Article.IsPunctuation(at) || IsLight(sentence, at) ? 0 : 1;
        }

        return null;
    }

    private static bool IsHabit(SentenceReading sentence, int at)
    {
        var (article, rules) = (sentence.Article, ScopeRules.Default);
        return rules.Unreported.Contains(article.Word(at)) || (article.Analysis.Article.Published is null && at > sentence.First && rules.Habits.Contains($"{article.Word(at - 1)} {article.Word(at)}"));
    }

    // before the subject stand only a date, a link word, its title, or the end of another clause; "con ông X", "luật sư của X" are others
    private static bool OpensClause(SentenceReading sentence, PartyGroup subject)
    {
        var article = sentence.Article;
        var isState = article.Entities[subject.Entities[0]].Kind == EntityKind.Country;
        var titles = 0;
        for (var at = subject.First - 1; at >= sentence.First; at--)
        {
            if (article.IsPunctuation(at) || Covered(sentence, at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying | CueKinds.Passive | CueKinds.Agent))
            {
                return true;
            }

            if (IsLight(sentence, at) || Covered(sentence, at, CueKinds.Purpose))
            {
                continue;
            }

            if (sentence.GroupAt(at) is not null || (isState && !IsStateHead(article, at)) || article.Word(at) is "của" or "con" or "đình" or "vợ" or "chồng" or "trai" or "gái" or "mẹ" or "cha" or "bố" or "cháu" or "sư" || ++titles > TitleWords
                || (article.Word(at) is "việc" && article.Analysis.Article.Published is null)
                || Covered(sentence, at, CueKinds.Preposition) || sentence.Signs.Any(other => other.Head <= at && at < other.HeadEnd))
            {
                return false;
            }
        }

        return true;
    }

    // "quân đội Thụy Sĩ", not "đội Thụy Sĩ"
    private static bool IsStateHead(ArticleReading article, int at) =>
        StateHeads.Contains(article.Word(at)) || (article.Word(at) is "đội" && at > 0 && article.Word(at - 1) is "quân");

    private static bool IsIn(SentenceReading sentence, EntityMention party, PartyGroup group)
    {
        var (first, end) = sentence.Article.Tokens.Inside(party.Span);
        return first < group.End && group.First < end;
    }

    private static bool IsLight(SentenceReading sentence, int at)
    {
        var span = sentence.Article.Tokens[at].Span;
        return sentence.Dates.Any(date => date.Span.Overlaps(span))
            || sentence.StatusCues.Any(cue => cue.First <= at && at < cue.End)
            || Covered(sentence, at, CueKinds.Adverb | CueKinds.Passive | CueKinds.Support);
    }

    private static bool Covered(SentenceReading sentence, int at, CueKinds kinds)
    {
        for (var first = at; first >= sentence.First && first > at - 4; first--)
        {
            if (sentence.Article.Is(first, kinds) && first + sentence.Article.CueLength(first) > at)
            {
                return true;
            }
        }

        return false;
    }
}
