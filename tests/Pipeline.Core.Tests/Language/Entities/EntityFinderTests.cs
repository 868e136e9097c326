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
        "Ông Nam " + string.Concat(Enumerable.Repeat("gặp ông ", 3000)),
        string.Concat(Enumerable.Repeat("ông Nam, ông Nam và ", 10000)) + "ông nói",
        string.Concat(Enumerable.Repeat("Một quan chức Mỹ, quan chức này ", 2000)),
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

    /// <summary>Text, the pointing words of which the last ones are asked about, and whom they mean (none: nobody).</summary>
    [Theory]
    // whom a verb or preposition governs before the comma is no subject
    [InlineData("Sau khi tiếp ông Kim Yong-chol, Tổng thống Donald Trump tuyên bố sẽ tới Singapore theo hẹn mà ông từng hủy.", "ông", "person:donald-trump")]
    [InlineData("Cái chết của ông Otto Warmbier gây phẫn nộ. Phát biểu sau cái chết của ông Otto Warmbier, Tổng thống Donald Trump nói ông rất buồn.", "ông", "person:donald-trump")]
    [InlineData("Trong cuộc điện đàm với ông Vương Nghị, Chủ nhiệm Văn phòng Đối ngoại, ông Antony Blinken gọi đó là sai lầm. Ông để ngỏ khả năng đi.", "Ông", "person:antony-blinken")]
    [InlineData("Tổng thống Emmanuel Macron nói Pháp sẽ rút 1.500 binh sĩ và đưa đại sứ Sylvain Itte về nước. Ông không nói rõ ngày.", "Ông", "person:emmanuel-macron")]
    // the object of a verb is somebody else than its subject
    [InlineData("Tổng thống Volodymyr Zelensky điện đàm với Thủ tướng Rishi Sunak và mời ông thăm Kiev.", "ông", "person:rishi-sunak")]
    [InlineData("Ông Matteo Renzi thất bại. Sau khi ông Renzi tới dinh, Tổng thống Sergio Mattarella yêu cầu ông ở lại.", "ông", "person:matteo-renzi")]
    [InlineData("Ông Joe Biden im lặng. Ông Donald Trump nói đảng Dân chủ chỉ trích ông vì thuế.", "ông", "person:donald-trump")]
    // "này" is said of the one just named
    [InlineData("Vua Charles III bổ nhiệm ông Rishi Sunak làm thủ tướng, đưa chính trị gia này lên nắm quyền.", "chính trị gia này", "person:rishi-sunak")]
    [InlineData("Mỹ chặn ông Mahmoud Abbas; ông Donald Trump phạt ông Jamal Haddad khiến ông phải vắng mặt.", "ông", "person:jamal-haddad")]
    [InlineData("Ông James Comey bị Tổng thống Donald Trump sa thải khi ông này đang điều tra.", "ông này", "person:james-comey")]
    [InlineData("Ông Vladimir Putin bác bỏ cáo buộc ông can thiệp bầu cử.", "ông", "person:vladimir-putin")]
    // inside a quotation he is not the one who speaks
    [InlineData("Tại cuộc gặp với ông Henry Kissinger, ông Donald Trump nói về việc sa thải ông James Comey: \"Ông ấy làm việc không tốt\".", "Ông ấy", "person:james-comey")]
    [InlineData("Ông Donald Trump đi xa. Chuyến đi khó khăn, ông Larry Sabato nhận định. “Ông ấy bị nhiều nước nghi ngờ. Không ai giúp”.", "Ông ấy", "person:donald-trump")]
    // of whom only the office was told
    [InlineData("Một quan chức Mỹ nói ông James Comey bị sốc. Vị quan chức này lo ngại.", "Vị quan chức này", "office:USA/official")]
    [InlineData("Một quan chức giấu tên nói ông Barack Obama biết chuyện. Quan chức này lo ngại.", "Quan chức này", "")]
    // who once held it
    [InlineData("Cựu Giám đốc FBI: tôi bị sa thải. Phát biểu của cựu Giám đốc FBI James Comey gây chú ý.", "Cựu Giám đốc FBI", "person:james-comey")]
    [InlineData("Thủ tướng Anh Rishi Sunak nhậm chức. Cựu Bộ trưởng Tài chính sẽ lập nội các.", "Cựu Bộ trưởng Tài chính", "person:rishi-sunak")]
    [InlineData("Ông Mohamed Bazoum, Tổng thống Niger, bị giam. Tổng thống Pháp Emmanuel Macron gọi điện cho vị tổng thống bị phế truất.", "vị tổng thống bị phế truất", "person:mohamed-bazoum")]
    [InlineData("Thủ tướng Ấn Độ Narendra Modi tới The Hague. Thủ tướng Hà Lan Mark Rutte tặng vị khách một chiếc xe đạp.", "vị khách", "person:narendra-modi")]
    [InlineData("Ông Donald Trump gặp ông Kim Jong-un. Vị khách từ Bình Nhưỡng về nước.", "Vị khách từ Bình Nhưỡng", "person:kim-jong-un")]
    [InlineData("Tổng thống Nicolas Maduro im lặng. Mật vụ bắt ông Leopoldo Lopez và ông Antonio Ledezma. Anh kêu gọi Tổng thống Maduro thả hai ông.", "hai ông", "several:person:antonio-ledezma+person:leopoldo-lopez")]
    // a name alone at the head of a sentence
    [InlineData("Tòa xử bị cáo Đoàn Thị Hương. Hương bị bắt hôm 15/2.", "Hương", "person:doan-thi-huong")]
    [InlineData("Tòa xử bị cáo Đoàn Thị Hương. Hương thơm bay xa.", "Hương", "")]
    [InlineData("Bị cáo Kim Dae-ho ra tòa. Kim bị bắt hôm 5/11.", "Kim", "person:kim-dae-ho")]
    // names behind bodies
    [InlineData("Cảnh sát bắt Chủ tịch đảng Armenia Thịnh vượng Gagik Tsarukyan.", "Chủ tịch đảng Armenia Thịnh vượng Gagik Tsarukyan", "person:gagik-tsarukyan")]
    [InlineData("Giám đốc ký với Chủ tịch công đoàn Đỗ Thị Mận.", "Chủ tịch công đoàn Đỗ Thị Mận", "person:do-thi-man")]
    public void Points_at(string text, string pointer, string id) =>
        (LanguageAnalyzer.Analyze(TextArticles.Of(text, "2023-09-24")).Entities.LastOrDefault(mention => mention.Text == pointer)?.EntityId ?? "").ShouldBe(id);

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
