using NodaTime;
using Pipeline.Core.Articles;
using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Dates;

public class PublicationTests
{
    /// <summary>File, first day, last day, time or "", basis.</summary>
    public static TheoryData<string, string, string, string, PublicationBasis> Dated() => new()
    {
        { Around(before: "ClockThứ Ba, 14/03/2017 07:30"), "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Timestamp },
        { Around(before: "Thứ Ba, 14/03/2017 07:30 PM"), "2017-03-14", "2017-03-14", "19:30", PublicationBasis.Timestamp },
        { Around(before: "Cập nhật lúc 7 giờ 30, ngày 14 tháng 3 năm 2017"), "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Timestamp },
        { Around(after: "TTXVN/Tin tức ngày 14/3/2017"), "2017-03-14", "2017-03-14", "", PublicationBasis.Timestamp },
        { Around(after: "Khánh An (tổng hợp) - 14/03/2017"), "2017-03-14", "2017-03-14", "", PublicationBasis.Timestamp },
        { $"{Title}\nHà Nội (TTXVN 14/3/2017) - {Lead}\n{First}", "2017-03-14", "2017-03-14", "", PublicationBasis.Dateline },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "published_at": "2017-03"}""", "2017-03-01", "2017-03-31", "", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "2017"}""", "2017-01-01", "2017-12-31", "", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "2017-03-14T07:30:00+07:00"}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "2017-03-13T18:30:00Z"}""", "2017-03-14", "2017-03-14", "01:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "2017-03-14 07:30:00"}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "Tue, 14 Mar 2017 00:30:00 GMT"}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": 1489451400}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "Thứ Ba, 14/03/2017, 07:30 (GMT+7)"}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Metadata },
        { $$"""{"title": "{{Title}}", "text": "{{First}}", "url": "https://x.example/2017/03/14/mo-cua.html"}""", "2017-03-14", "2017-03-14", "", PublicationBasis.Url },
        { $$"""{"title": "{{Title}}", "text": "Thứ Ba, 14/03/2017 07:30\n{{First}}\n{{Second}}", "date": "2024-05-01"}""", "2017-03-14", "2017-03-14", "07:30", PublicationBasis.Timestamp },
        { Around(between: "Hai bên ký ngày 13/3 tại thủ đô.", after: "Đường sắt liên vận chạy thử đoàn tàu đầu tiên\n15:06' - 14/03/2017"), "2017-03-14", "2017-03-14", "", PublicationBasis.RelatedList },
    };

    public static TheoryData<string> Undated() => new()
    {
        Around(),
        Around(after: "Đường sắt liên vận chạy thử đoàn tàu đầu tiên\n15:06' - 14/03/2024"),
        Around(between: "Ngày 14/3/2017 hai bên đã ký thỏa thuận tạm thời tại thủ đô."),
        $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "hôm nay"}""",
        $$"""{"title": "{{Title}}", "text": "{{First}}", "date": "32/13/2017"}""",
    };

    [Theory]
    [MemberData(nameof(Dated))]
    public void The_date_is_found_with_its_basis(string file, string start, string end, string time, PublicationBasis basis)
    {
        var published = Read.One(file).Published.ShouldNotBeNull();
        published.Basis.ShouldBe(basis);
        published.Start.ToString("uuuu-MM-dd", null).ShouldBe(start);
        published.End.ToString("uuuu-MM-dd", null).ShouldBe(end);
        (published.Time is { } found ? found.ToString("HH:mm", null) : "").ShouldBe(time);
    }

    [Theory]
    [MemberData(nameof(Undated))]
    public void No_date_is_made_up(string file) => Read.One(file).Published.ShouldBeNull();

    [Fact]
    public void A_month_is_no_day() => new Publication(new LocalDate(2017, 3, 1), new LocalDate(2017, 3, 31), null, PublicationBasis.Metadata).IsDay.ShouldBeFalse();
}
