using Pipeline.Core.Events;
using Pipeline.Core.Events.Merging;
using static Pipeline.Core.Tests.Events.Merging.Reports;

namespace Pipeline.Core.Tests.Events.Merging;

/// <summary>Articles of one story, of which each tells the act in part: their headlines, their leads and what the other says of it join them.</summary>
public class StoryTests
{
    private const string Drill = "Nga bất ngờ tập trận răn đe hạt nhân";

    /// <summary>Reports, and the groups of articles that must come out as one event each.</summary>
    public static TheoryData<string, ReportedMention[], string[]> Groups => new()
    {
        { "one story by its headline, the day left out", [Move("a", "2016-11-14", Drill, "bắn tên lửa"), Move("b", "", "Tập trận bất ngờ, Nga răn đe hạt nhân", "diễu binh")], ["a b"] },
        { "another story", [Move("a", "2016-11-14", Drill, "bắn tên lửa"), Move("b", "", "Nga đưa quân tới Syria", "diễu binh")], ["a", "b"] },
        { "one headline a month later", [Move("a", "2016-11-14", Drill, "bắn tên lửa"), Move("b", "", Drill, "diễu binh", "2016-12-16")], ["a", "b"] },
        { "an inquiry and another protest of the day", [Blame("a", "disapprove"), Blame("b", "investigate"), Blame("c", "investigate")], ["a", "b c"] },
        { "a protest told by two words", [Blame("a", "disapprove"), Blame("b", "allege")], ["a b"] },
        { "who is elected and sworn in on one day", [Post("a", "elect"), Post("b", "inaugurate"), Post("c", "inaugurate", "2016-11-14..2016-11-20")], ["a b c"] },
        { "two doubtful reports, one of them in the lead", [Ram("a", "doubtful", lead: true), Ram("b", "in-passing")], ["a b"] },
        { "two doubtful pages of no day", [Ram("a", "doubtful", lead: true, published: ""), Ram("b", "doubtful", published: "")], [] },
        { "two in passing, in other words", [Ram("a", "in-passing"), Ram("b", "in-passing", "vụ tấn công đẫm máu")], [] },
        { "a doubtful report and its copy", [Ram("a", "doubtful", lead: true), Ram("b", "doubtful", copy: "a")], [] },
        { "two that name nobody", [Ram("a", "party-missing", lead: true), Ram("b", "party-missing")], [] },
        { "a broken agreement, told by two words", [Break("a", "2016-11-14", "withdraw"), Break("b", "", "discontinue")], ["a b"] },
        { "another measure against the same state", [Break("a", "2016-11-14", "withdraw"), Break("b", "", "discontinue", "ngừng nhập khẩu than")], ["a", "b"] },
        { "a bomb in a town, recalled the next day", [Bomb("a", "2016-11-14", "2016-11-14"), Bomb("b", "", "2016-11-15")], ["a b"] },
        { "a bomb in a town, recalled a month later", [Bomb("a", "2016-11-14", "2016-11-14"), Bomb("b", "", "2016-12-15")], ["a", "b"] },
        { "the heading names the office, the story the man", [Dismissal("a", "Tillerson"), Dismissal("b", "USA"), Dismissal("b", "Tillerson", "2")], ["a b"] },
        { "a dismissal told in passing by a page of no day", [Dismissal("a", "Tillerson"), Mention("b", "", "Tillerson", "PERSONNEL", "end-term", because: "in-passing")], ["a b"] },
        { "talks told so", [Talks("a", "Putin Trump", ""), Mention("b", "", "USA", mode: "meet", because: "in-passing")], ["a"] },
        { "sanctions of two states, told of no day in a few words", [Punish("a", "2016-11-14", "lệnh trừng phạt của Mỹ đối với Nga"), Punish("b", "", "Mỹ tăng cường trừng phạt để gây sức ép với Nga")], ["a", "b"] },
        { "the same sanctions", [Punish("a", "2016-11-14", "trừng phạt ba ngân hàng lớn nhất của Nga vì khủng hoảng Ukraine"), Punish("b", "", "trừng phạt ba ngân hàng lớn của Nga vì khủng hoảng Ukraine")], ["a b"] },
        { "suspects of two days", [Suspects("a", "2016-11-14"), Suspects("b", "2016-11-14..2016-11-20")], ["a", "b"] },
        { "two plots against one man", [Plot("a", "2016-11-14", EventStatus.Planned), Plot("b", "2016-11-16", EventStatus.Hypothetical)], ["a", "b"] },
        { "the story tells of two men", [Dismissal("a", "Tillerson"), Dismissal("b", "USA"), Dismissal("b", "Tillerson", "2"), Dismissal("b", "Trump", "3")], ["a b", "b", "b"] },
        { "talks in a third country, in an article about another one", [Talks("a", "Putin Trump", ""), Talks("b", "Trump", "Paris/FRA"), .. Blames("b")], ["a b", "b"] },
        { "talks with the host", [Talks("a", "Putin Trump", ""), Talks("b", "Trump", "Paris/FRA")], ["a", "b"] },
        { "a call of yesterday, and its day in Washington", [Call("a", "2016-11-14", ""), Call("b", "2016-11-15", "hôm qua")], ["a b"] },
        { "two calls on two days", [Call("a", "2016-11-14", ""), Call("b", "2016-11-15", "")], ["a", "b"] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Articles_of_one_story_meet(string name, ReportedMention[] reports, string[] expected)
    {
        var groups = EventMerger.Merge(reports)
            .Select(e => string.Join(' ', e.Articles.Select(a => a.ArticleId).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        string.Join("; ", groups).ShouldBe(string.Join("; ", expected), name);
    }

    private static ReportedMention Move(string article, string date, string title, string words, string published = "2016-11-15") =>
        Mention(article, date, "Russia", "MOBILIZE", "troops", published: published, words: words, title: title);

    private static ReportedMention Blame(string article, string mode) =>
        Mention(article, "2016-11-14", "USA", "ACCUSE", mode, recipients: "Russia", words: "điều tra cáo buộc do thám", published: "2016-11-15");

    private static ReportedMention Post(string article, string mode, string date = "2016-11-14") =>
        Mention(article, date, "Keita", "PERSONNEL", mode, words: "lên làm tổng thống", published: "2016-11-15");

    private static ReportedMention Ram(string article, string because, string words = "lao xe vào đám đông trên quảng trường", bool lead = false, string copy = "", string published = "2016-11-15") =>
        Mention(article, "2016-11-14", "", "ASSAULT", "other", recipients: "Russia", words: words, because: because, lead: lead, duplicateOf: copy, published: published);

    private static ReportedMention Break(string article, string date, string mode, string words = "chấm dứt thỏa thuận hợp tác quân sự") =>
        Mention(article, date, "USA", "SANCTION", mode, recipients: "Russia", words: words, published: "2016-11-15");

    private static ReportedMention Dismissal(string article, string actor, string id = "1") =>
        Mention(article, "2016-11-14", actor, "PERSONNEL", "end-term", words: "bị sa thải", id: id, anchor: 90 * (id[0] - '1'), published: "2016-11-15");

    private static ReportedMention Talks(string article, string actors, string place) =>
        Mention(article, "2016-11-14", actors, mode: "meet", place: place, words: "cuộc gặp", published: "2016-11-15");

    private static IEnumerable<ReportedMention> Blames(string article) => Enumerable.Range(2, 3).Select(i =>
        Mention(article, "2016-11-14", "USA", "ACCUSE", "allege", recipients: "Russia", words: "cáo buộc", id: $"{i}", anchor: 90 * i, published: "2016-11-15"));

    private static ReportedMention Call(string article, string date, string told)
    {
        var call = Mention(article, date, "Putin Trump", told: told, published: "2016-11-16");
        return told.Length == 0 ? call : call with { Mention = call.Mention with { DateBasis = Pipeline.Core.Language.DateBasis.Relative } };
    }

    private static ReportedMention Punish(string article, string date, string words) =>
        Mention(article, date, "USA", "SANCTION", "discontinue", recipients: "Russia", words: words);

    private static ReportedMention Suspects(string article, string date) =>
        Mention(article, date, "Russia", "COERCE", "arrest", words: date.Length > 10 ? "bắt thêm hai nghi can" : "bắt người thứ sáu", published: "2016-11-21");

    private static ReportedMention Plot(string article, string date, EventStatus status) =>
        Mention(article, date, "", "ASSAULT", "targeted", status, recipients: "Keita", words: status == EventStatus.Planned ? "kế hoạch ám sát" : "có thể bị hạ sát", published: "2016-11-21");

    private static ReportedMention Bomb(string article, string date, string published) =>
        Mention(article, date, "", "ASSAULT", "explosives", recipients: "Syria", place: "Homs/SYR", words: date.Length > 0 ? "hai quả bom phát nổ ở khu chợ" : "vài giờ sau vụ tấn công", published: published);
}
