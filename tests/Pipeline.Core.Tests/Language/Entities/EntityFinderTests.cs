using Pipeline.Core.Language;

namespace Pipeline.Core.Tests.Language.Entities;

/// <summary>One phenomenon a row: sentence, publication day, the mentions as <c>text=id</c>.</summary>
public class EntityFinderTests
{
    public static TheoryData<string, string, string> Sentences => new()
    {
        { "Tổng thống Mỹ phát biểu.", "2016-11-14", "Tổng thống Mỹ=person:barack-obama" },
        { "Tổng thống Mỹ phát biểu.", "2017-01-28", "Tổng thống Mỹ=person:donald-trump" },
        { "Tổng thống đắc cử của Mỹ Donald Trump đến.", "2016-11-14", "Tổng thống đắc cử của Mỹ Donald Trump=person:donald-trump" },
        { "Thư ký báo chí Tổng thống Nga, ông Dmitry Peskov nói.", "2017-02-06", "Thư ký báo chí Tổng thống Nga, ông Dmitry Peskov=person:dmitry-peskov" },
        { "Quan hệ Nga-Mỹ và Mỹ-Triều.", "2017-02-06", "Nga=country:RUS; Mỹ=country:USA; Mỹ=country:USA; Triều=country:PRK" },
        { "Ông tới Washington hôm qua.", "2017-02-06", "Washington=place:washington" },
        { "Hôm qua Washington cáo buộc Bình Nhưỡng.", "2017-02-06", "Washington=country:USA; Bình Nhưỡng=country:PRK" },
        { "Cuộc họp tại Nhà Trắng.", "2017-02-06", "Nhà Trắng=place:white-house" },
        { "Hôm qua Nhà Trắng thông báo.", "2017-02-06", "Nhà Trắng=org:white-house" },
        { "Hôm qua ông chủ Nhà Trắng lên đường.", "2017-02-06", "ông chủ Nhà Trắng=person:donald-trump" },
        { "Cuộc bầu cử tổng thống Pháp.", "2017-05-06", "Pháp=country:FRA" },
        { "Ông kể với cô gái về mỹ thuật.", "2017-05-06", "" },
        { "Anh hùng Núp và Pháp luật.", "2017-05-06", "" },
        { "Ca sĩ Mỹ Tâm hát.", "2017-05-06", "Ca sĩ Mỹ Tâm=person:my-tam" },
        { "Chị Nga ở phố Nguyễn Huệ.", "2017-05-06", "Chị Nga=person:nga; phố Nguyễn Huệ=place:nguyen-hue" },
        { "Ca sĩ Hồ Ngọc Hà tới hồ Tây.", "2017-05-06", "Ca sĩ Hồ Ngọc Hà=person:ho-ngoc-ha; hồ Tây=place:ho-tay" },
        { "Theo ông Walid al-Moallem, IS đã rút.", "2017-05-06", "ông Walid al-Moallem=person:walid-al-moallem; IS=group:islamic-state" },
        { "Cơ quan Bảo vệ Môi trường cho biết.", "2017-05-06", "Cơ quan Bảo vệ Môi trường=org:co-quan-bao-ve-moi-truong" },
        { "Hãng Independent Petroleum Co bị phạt.", "2017-05-06", "Hãng Independent Petroleum Co=org:hang-independent-petroleum-co" },
        { "Bà Melania Trump đi cùng ông Trump; bà Trump mỉm cười.", "2017-05-06", "Bà Melania Trump=person:melania-trump; ông Trump=person:donald-trump; bà Trump=person:melania-trump" },
        { "Anh Andrew kể.", "2017-05-06", "Anh Andrew=person:andrew" },
        { "Một quan chức Mỹ nói.", "2017-05-06", "Một quan chức Mỹ=office:USA/official" },
        { "Mỹ giúp một nhà lãnh đạo ở đó.", "2017-05-06", "Mỹ=country:USA" },
        { "Bộ trưởng J. Mattis đã đến.", "2017-05-06", "Bộ trưởng J. Mattis=person:james-mattis" },
        { "Thủ tướng Abe và Thủ tướng Theresa May. Thủ tướng hai nước về nước.", "2017-05-06", "Thủ tướng Abe=person:shinzo-abe; Thủ tướng Theresa May=person:theresa-may; Thủ tướng hai nước=several:person:shinzo-abe+person:theresa-may" },
        { "Bộ trưởng Phát triển Vùng Nga Maksim Sorokin nói.", "2017-05-06", "Bộ trưởng Phát triển Vùng Nga Maksim Sorokin=person:maksim-sorokin" },
    };

    public static TheoryData<string> Hostile =>
    [
        "", " ", "[", "Bộ", "ông", "của", "Tổng thống", new string('A', 5000),
        string.Concat(Enumerable.Repeat("Bộ Quốc hội của ", 2000)),
        string.Concat(Enumerable.Repeat("Thủ tướng, ", 5000)),
        string.Concat(Enumerable.Repeat("Nga - ", 5000)),
        string.Concat(Enumerable.Repeat("Ông Nguyễn ", 3000)),
        string.Concat(Enumerable.Repeat("“", 3000)),
        "Ông\nNguyễn\nVăn A.\nTổng thống\nMỹ",
    ];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Finds_and_resolves(string sentence, string published, string mentions)
    {
        var found = LanguageAnalyzer.Analyze(TextArticles.Of(sentence, published)).Entities;

        string.Join("; ", found.Select(mention => $"{mention.Text}={mention.EntityId}")).ShouldBe(mentions);
    }

    [Theory]
    [InlineData("Ông gặp bà Ruth Sanders, Đặc phái viên của Thủ tướng Australia.", "AUS")]
    [InlineData("Ông gặp ông Somchai Rattana, Chủ tịch Tập đoàn Rattana (Thái Lan).", "THA")]
    [InlineData("Ông gặp bà Ruth Sanders, Đại sứ tại Australia.", "")]
    public void A_post_behind_an_unlisted_name_tells_the_country(string sentence, string country) =>
        LanguageAnalyzer.Analyze(TextArticles.Of(sentence, "2017-05-06")).Entities.First(mention => mention.Kind == EntityKind.Person && mention.Name.Length > 0).Country.ShouldBe(country);

    /// <summary>The days an undated article tells of may lie years before it: of those who ever held the office it names the one meant.</summary>
    [Theory]
    [InlineData("Thủ tướng Iraq tới Mosul. Ngài Haider al-Abadi chúc mừng quân đội. IS chiếm Mosul hồi tháng 6/2014.", "person:haider-al-abadi")]
    [InlineData("Thủ tướng Iraq tới Mosul. Ông thay Nouri al-Maliki và Haider al-Abadi nghỉ. IS chiếm Mosul hồi tháng 6/2014.", "person:nouri-al-maliki")]
    [InlineData("Thủ tướng Iraq tới Mosul. Cựu Thủ tướng Haider al-Abadi vắng mặt. IS chiếm Mosul hồi tháng 6/2014.", "person:nouri-al-maliki")]
    public void An_undated_article_names_the_holder_it_means(string text, string holder) =>
        LanguageAnalyzer.Analyze(TextArticles.Of(text)).Entities[0].EntityId.ShouldBe(holder);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Keeps_spans_in_order_and_inside_any_text(string text)
    {
        var analysis = LanguageAnalyzer.Analyze(TextArticles.Of(text, "2017-05-06"));

        var end = 0;
        foreach (var mention in analysis.Entities)
        {
            mention.Span.Start.ShouldBeGreaterThanOrEqualTo(end);
            mention.Span.Of(text).ShouldBe(mention.Text);
            mention.Span.Contains(mention.NameSpan).ShouldBeTrue();
            mention.Text.ShouldNotContain('\n');
            end = mention.Span.End;
        }

        analysis.Quotes.ShouldAllBe(quote => quote.Span.Of(text) == quote.Text);
        analysis.Attributions.ShouldAllBe(attribution => attribution.Scope.End <= text.Length && attribution.Cue.End <= text.Length);
    }
}
