using Pipeline.Core.Events.Reading;
using Pipeline.Core.Language;

namespace Pipeline.Core.Events.Scope;

/// <summary>How a clause opens: what may stand before its subject, and between subject and verb.</summary>
internal static class ClauseOpening
{
    // words between subject and verb that are no auxiliary, date or bracket: "Bộ trưởng X thay mặt chính phủ ký"
    private const int StrangeWords = 2;
    private const int OpeningWords = 14;

    // "chính quyền Tổng thống X", "ứng viên trung dung X"
    private const int TitleWords = 3;

    // past "Tại Hà Nội, chiều 16/1, ": where, when and by whose account
    public static int Opened(SentenceReading sentence)
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

    // the group that ends right before the verb, auxiliaries and dates left out
    public static PartyGroup? Subject(SentenceReading sentence, ActSign sign) => Subject(sentence, sign.VerbFirst);

    public static PartyGroup? Subject(SentenceReading sentence, int verb)
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

    public static bool IsHabit(SentenceReading sentence, int at)
    {
        var (article, rules) = (sentence.Article, ScopeRules.Default);
        return rules.Unreported.Contains(article.Word(at)) || (!article.IsDated && at > sentence.First && rules.Habits.Contains($"{article.Word(at - 1)} {article.Word(at)}"));
    }

    // before the subject stand only a date, a link word, its title, or the end of another clause; "con ông X", "luật sư của X" are others
    public static bool OpensClause(SentenceReading sentence, PartyGroup subject)
    {
        var article = sentence.Article;
        var isState = article.Entities[subject.Entities[0]].Kind == EntityKind.Country;
        var titles = 0;
        var isPronoun = !article.IsDated && article.Entities[subject.Entities[0]] is { IsCoreference: true, Kind: EntityKind.Person } pronoun && !pronoun.Text.Contains(' ', StringComparison.Ordinal);
        for (var at = subject.First - 1; at >= sentence.First; at--)
        {
            if (article.IsPunctuation(at) || sentence.IsCovered(at, CueKinds.Boundary | CueKinds.Adverbial | CueKinds.Saying | CueKinds.Passive | CueKinds.Agent))
            {
                return true;
            }

            if (IsLight(sentence, at) || sentence.IsCovered(at, CueKinds.Purpose))
            {
                continue;
            }

            if (sentence.GroupAt(at) is not null || (isState && !IsStateHead(article, at)) || ScopeRules.Default.OtherHeads.Contains(article.Word(at)) || ++titles > TitleWords
                // "ứng viên ông đề cử": a relative clause
                || isPronoun || (article.Word(at) is "việc" && !article.IsDated)
                || sentence.IsCovered(at, CueKinds.Preposition) || sentence.Signs.Any(other => other.Head <= at && at < other.HeadEnd))
            {
                return false;
            }
        }

        return true;
    }

    // "quân đội Thụy Sĩ", not "đội Thụy Sĩ"
    private static bool IsStateHead(ArticleReading article, int at) =>
        ScopeRules.Default.StateHeads.Contains(article.Word(at)) || (article.Word(at) is "đội" && at > 0 && article.Word(at - 1) is "quân");

    public static bool IsIn(SentenceReading sentence, EntityMention party, PartyGroup group)
    {
        var (first, end) = sentence.Article.Tokens.Inside(party.Span);
        return first < group.End && group.First < end;
    }

    public static bool IsLight(SentenceReading sentence, int at) =>
        sentence.IsDate(at) || sentence.IsStatusCue(at) || sentence.IsCovered(at, CueKinds.Adverb | CueKinds.Passive | CueKinds.Support);
}
