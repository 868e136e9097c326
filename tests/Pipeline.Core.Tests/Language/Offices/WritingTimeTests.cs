using Pipeline.Core.Articles;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Core.Tests.Language.Offices;

/// <summary>Undated articles whose office-holders give the year away.</summary>
public class WritingTimeTests
{
    public static TheoryData<string, string, string> Articles => new()
    {
        { "a president-elect beside the president", "Ngày 14/11, Tổng thống đắc cử Mỹ Donald Trump đến Nhà Trắng. Tổng thống Mỹ Barack Obama ra đón.", "2016-11-14" },
        { "a year named for another reason", "Ngày 14/11, Tổng thống đắc cử Mỹ Donald Trump nói năm 2017 sẽ khác. Tổng thống Mỹ Barack Obama im lặng.", "2016-11-14" },
        { "a president who has just taken office", "Ngày 28-1, Tổng thống Mỹ Donald Trump gặp Thủ tướng Anh Theresa May, một tuần sau ngày ông Trump nhậm chức.", "2017-01-28" },
        { "offices that leave the year open", "Ngày 28-1, Tổng thống Nga Vladimir Putin thăm một nhà máy.", "" },
        { "no office at all", "Ngày 28-1, mưa lớn ở miền Trung.", "" },
    };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Offices_tell_the_year_of_an_undated_article(string name, string text, string day)
    {
        var article = new Article
        {
            Id = "a",
            Source = text,
            Text = ArticleText.Verbatim(text),
            Blocks = [new ArticleBlock(BlockKind.Paragraph, new TextSpan(0, text.Length))],
            Language = "vi",
        };
        var date = LanguageAnalyzer.Analyze(article).Dates.First(d => d.Day is not null);
        (date.Start?.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "").ShouldBe(day, name);
    }
}
