using NodaTime;
using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>Whole events out of short texts: type, mode, status, first day, actors and recipients.</summary>
public sealed class EventCoderTests
{
    private const string Published = "2017-05-10";

    /// <summary>Text, one line a block, and the event that must be among those coded.</summary>
    public static TheoryData<string, string> Events => new()
    {
        // parties on equal terms
        { "Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel hôm 8/5.", "CONSULT/phone occurred 2017-05-08 Vladimir Putin + Angela Merkel" },
        { "Đây là cuộc điện đàm giữa Tổng thống Nga Vladimir Putin và Thủ tướng Đức Angela Merkel.", "CONSULT/phone occurred - Vladimir Putin + Angela Merkel" },
        { "Nga và Trung Quốc tiến hành đàm phán tại Geneva.", "CONSULT/negotiate occurred - Russia + China" },
        { "Sau khi gặp Thủ tướng Đức Angela Merkel, Tổng thống Nga Vladimir Putin họp báo.", "CONSULT/meet occurred - Vladimir Putin + Angela Merkel" },

        // directed acts, active and passive
        { "Mỹ áp đặt lệnh trừng phạt đối với Iran.", "SANCTION/discontinue occurred - United States > Iran" },
        { "Iran bị Mỹ trừng phạt.", "SANCTION/discontinue occurred - United States > Iran" },
        { "Ukraine cáo buộc Nga pháo kích nhà máy điện.", "ACCUSE/allege occurred - Ukraine > Russia" },
        { "Estonia trục xuất 60 nhà ngoại giao Nga hôm 26/4.", "SANCTION/expel occurred 2017-04-26 Estonia > Russia" },

        // one-sided acts
        { "Bộ trưởng Quốc phòng Pháp Sylvie Goulard tuyên bố từ chức.", "RETREAT/resign occurred - Sylvie Goulard" },
        { "Bà Sylvie Goulard được Tổng thống Pháp Emmanuel Macron bổ nhiệm.", "PERSONNEL/appoint occurred - Sylvie Goulard" },

        // the mode is in what is asked for
        { "Đức kêu gọi Nga thả các thủy thủ.", "REQUEST/yield occurred - Germany > Russia" },
        { "Ukraine đề nghị Đức viện trợ vũ khí.", "REQUEST/assist occurred - Ukraine > Germany" },
        { "Triều Tiên dọa tấn công Hàn Quốc.", "THREATEN/violence occurred - North Korea > South Korea" },

        // status and its scope
        { "Thủ tướng Nhật Bản Shinzo Abe sẽ thăm Nga vào ngày 20/5.", "CONSULT/visit planned 2017-05-20 Shinzo Abe + Russia" },
        { "Tổng thống Mỹ Donald Trump hủy cuộc gặp với Tổng thống Nga Vladimir Putin.", "CONSULT/meet cancelled - Donald Trump + Vladimir Putin" },
        { "Tổng thống Mỹ Donald Trump có thể gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet hypothetical - Donald Trump + Vladimir Putin" },
        { "Tổng thống Mỹ Donald Trump chưa gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet denied - Donald Trump + Vladimir Putin" },
        { "Tổng thống Mỹ Donald Trump đang thăm Nga.", "CONSULT/visit ongoing - Donald Trump + Russia" },
        { "EU nhất trí áp đặt lệnh trừng phạt đối với Belarus.", "SANCTION/discontinue occurred - European Union > Belarus" },
        { "Đức tuyên bố cung cấp vũ khí cho Ukraine.", "AID/ planned - Germany > Ukraine" },

        // a day of saying is no day of doing
        { "Điện Kremlin ngày 8/5 khẳng định Nga sẽ gặp Mỹ.", "CONSULT/meet planned - Russia + United States" },

        // counted once for both
        { "Hôm 8/5, Thái Lan không kích Campuchia. Một ngày trước khi xảy ra đụng độ, Bangkok trục xuất đại sứ Campuchia và áp lệnh trừng phạt đối với Phnom Penh.", "SANCTION/discontinue occurred 2017-05-07 Thailand > Cambodia" },

        // earlier, and nobody counts how much
        { "Hôm 8/5, ông Donald Trump chọn ông Rick Perry làm Bộ trưởng Năng lượng. Trước đó ít ngày, bà Nikki Haley được bổ nhiệm làm Đại sứ Mỹ tại Liên Hợp Quốc.", "PERSONNEL/appoint occurred - Nikki Haley" },

        // a new paragraph is back at the day of the news
        { "Nga áp đặt lệnh cấm\nHôm 8/5, Thủ tướng Đức Angela Merkel tới Moskva. Trước đó một ngày, bà nghỉ ở Sochi.\nChiều cùng ngày, bà Angela Merkel gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet occurred 2017-05-08 Angela Merkel + Vladimir Putin" },

        // but one that opens with "cùng ngày", behind one that opened with the step back, goes on there
        { "Nga và Đức ký thỏa thuận\nHôm 9/5, Thủ tướng Đức Angela Merkel ký thỏa thuận với Nga tại Moskva.\nTrước đó, chiều 8/5, bà Angela Merkel gặp Thủ tướng Nga Dmitry Medvedev.\nCùng ngày, bà Angela Merkel gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet occurred 2017-05-08 Angela Merkel + Vladimir Putin" },

        // "…, khi": all that the sentence tells is of that day, and the next goes on from there
        { "Hôm 9/5, Nga và Đức gặp nhau tại Moskva.\nQuan hệ song phương xuống mức thấp nhất hôm 14/4, khi một nhà ngoại giao Đức bị bắt. Cùng ngày, Đức triệu hồi đại sứ tại Nga.", "SANCTION/withdraw occurred 2017-04-14 Germany > Russia" },

        // what is told as done lies on no day to come: counted from where the paragraph before was
        { "Hôm 10/5, Nga và Đức gặp nhau tại Moskva.\nQuan hệ song phương xuống mức thấp nhất hôm 14/4, khi một nhà ngoại giao Đức bị bắt.\nHôm sau, Đức triệu hồi đại sứ tại Nga.", "SANCTION/withdraw occurred 2017-04-15 Germany > Russia" },
        { "Hôm 10/5, Nga và Đức gặp nhau tại Moskva.\nHồi tháng 2, Nga cáo buộc Đức vi phạm thỏa thuận.\nMột tháng sau, Đức triệu hồi đại sứ tại Nga.", "SANCTION/withdraw occurred 2017-03-01 Germany > Russia" },

        // the sentence begins behind the line that says where and when it was written
        { "Hà Nội, 10/5 - Tiếp tục chương trình thăm Việt Nam, sáng nay Ngoại trưởng Nhật Bản Taro Kono hội đàm với Phó Thủ tướng Phạm Bình Minh.", "CONSULT/meet occurred 2017-05-10 Taro Kono + Phạm Bình Minh" },
        { "Hà Nội, 10/5 - Trong khuôn khổ chuyến thăm Việt Nam, chiều 9/5 Ngoại trưởng Nhật Bản Taro Kono hội đàm với Phó Thủ tướng Phạm Bình Minh.", "CONSULT/visit occurred 2017-05-09 Taro Kono + Vietnam" },

        { "Nga cấm hàng Đức\nHôm 8/5, Thủ tướng Đức Angela Merkel tới Moskva. Bà lên đường sau khi hai ngoại trưởng gặp nhau hôm 3/5 và gặp lại hôm 4/5.\nCùng ngày, bà Angela Merkel gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet occurred 2017-05-08 Angela Merkel + Vladimir Putin" },

        // a day told of what is still to come is not where the story is
        { "Nga cấm hàng Đức\nHôm 6/5, Nga ban bố lệnh giới nghiêm cho đến ngày 20/5.\nTrong cuộc điện đàm ngày 8/5, hai bên bàn về việc này. Cùng ngày, bà Angela Merkel gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet occurred 2017-05-08 Angela Merkel + Vladimir Putin" },

        // the story is at the day that is reported, not at that of the report
        { "Bắt giám đốc\nNgày 9/5, Phó giám đốc Công an tỉnh cho biết lệnh bắt ông Đỗ Hữu Thạnh được thực hiện chiều 8/5.\nCùng ngày, Chủ tịch UBND tỉnh miễn nhiệm ông Trịnh Công Lý.", "PERSONNEL/end-term occurred 2017-05-08 Trịnh Công Lý" },

        // a day before that is named twice is where the story goes on
        { "Nga và Đức ký tuyên bố chung\nTổng thống Nga Vladimir Putin và Thủ tướng Đức Angela Merkel hôm 9/5 ký tuyên bố chung tại Moskva. Trước đó một ngày, hôm 8/5, bà Angela Merkel tới Moskva.\nPhát biểu trong tiệc tối cùng ngày, bà Angela Merkel chỉ trích Ukraine.", "ACCUSE/disapprove occurred 2017-05-08 Angela Merkel > Ukraine" },

        // common nouns that act for the state
        { "Cảnh sát Pháp bắt giữ 70 người hôm 1/5.", "COERCE/arrest occurred 2017-05-01 Police of France" },
        { "Hàng nghìn người biểu tình tại Paris hôm 1/5.", "PROTEST/demo occurred 2017-05-01 protesters" },
        { "Bạo loạn ở Honiara: Australia đưa quân tới Solomon\nThủ tướng Australia Scott Morrison hôm 8/5 thông báo điều 23 cảnh sát. Australia cũng gửi tàu.\nTrung Quốc hôm 8/5 yêu cầu chính quyền sở tại bảo vệ công dân.", "REQUEST/change occurred 2017-05-08 China > Solomon Islands" },
        { "Chặng đường trở về\nĐoàn Thị Hương hôm 8/5 được phía Malaysia trả tự do. Việt Nam hoan nghênh. Bộ Ngoại giao Việt Nam cảm ơn Việt kiều.\nHôm 1/4, tòa án tuyên phạt Đoàn Thị Hương 3 năm tù.", "SANCTION/convict occurred 2017-04-01 Malaysia > Đoàn Thị Hương" },
    };

    /// <summary>Texts in which nothing is to be coded.</summary>
    public static TheoryData<string> Nothing =>
    [
        "Du khách tham quan bảo tàng vào cuối tuần.",
        "Miền Bắc có mưa vài nơi, nhiệt độ thấp nhất 19 độ.",
        "Cầu thủ này ghi bàn ở hiệp hai, đội bóng vào chung kết. Tiền đạo tấn công liên tục trước khung thành của thủ môn đội bạn.",
    ];

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_coded_with_who_did_what_to_whom_and_when(string text, string expected) => Code(text).Select(EventBrief.Of).ShouldContain(expected);

    [Theory]
    [MemberData(nameof(Nothing))]
    public void No_event_is_made_up(string text) => Code(text).Select(EventBrief.Of).ShouldBeEmpty();

    [Fact]
    public void Reports_of_one_event_share_its_number_and_its_day()
    {
        var calls = Code("""
            Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel hôm 8/5.
            Trong cuộc điện đàm, ông Putin và bà Merkel bàn về Syria.
            """).Where(mention => mention.Mode == "phone").ToList();
        calls.Count.ShouldBe(2);
        calls.Select(mention => mention.EventId).Distinct().ShouldHaveSingleItem();
        calls.ShouldAllBe(mention => mention.DateStart!.Value.Day == 8);
    }

    [Fact]
    public void Two_calls_of_one_pair_on_different_days_stay_apart() => Code("""
            Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel hôm 8/5.
            Hôm 2/5, ông Putin cũng điện đàm với bà Merkel.
            """).Where(mention => mention.Mode == "phone").Select(mention => mention.EventId).Distinct().Count().ShouldBe(2);

    [Theory]
    [InlineData("Không quân Nga không kích phiến quân IS ở Syria.", 1)]
    [InlineData("Không quân Mỹ không kích phiến quân IS ở Syria.", 2)]
    public void One_strike_is_told_of_the_ministry_and_of_its_forces(string below, int events) => Code($"""
            Bộ Quốc phòng Nga xác nhận đã không kích phiến quân IS ở Syria.
            {below}
            """).Where(mention => mention.Type == "ASSAULT").Select(mention => mention.EventId).Distinct().Count().ShouldBe(events);

    [Fact]
    public void What_one_side_does_in_a_clash_is_told_beside_the_clash() => Code("""
            Giao tranh nổ ra hôm 8/5 giữa quân đội Syria và lực lượng dân quân người Kurd.
            Không quân Syria liên tục ném bom lực lượng dân quân người Kurd.
            """).Where(mention => mention.Type == "ASSAULT").Select(mention => (mention.EventId, mention.Mode)).Distinct().Select(act => act.Mode).ShouldBe(["other", "aerial"]);

    [Fact]
    public void Those_who_just_acted_go_on_as_they() => Code("""
            Phiến quân M23 chiếm thành phố Goma hôm 8/5.
            Họ bắt giữ 30 binh sĩ Congo.
            """).Single(mention => mention.Mode == "arrest").Actors.Select(actor => actor.Name).ShouldBe(["M23"]);

    [Theory]
    [InlineData("Vài giờ sau, Pakistan trục xuất đại sứ Ấn Độ.", 8)]
    [InlineData("Trước Delhi, Ngoại trưởng Mỹ Mike Pompeo tới Tokyo.", null)]
    public void Hours_later_is_the_day_just_told_and_before_a_place_is_none(string next, int? day) => Code($"""
            Mỹ và Ấn Độ hội đàm tại Delhi hôm 8/5.
            {next}
            """).Where(mention => mention.Mode is "expel" or "visit").ShouldAllBe(mention => (mention.DateStart == null ? null : mention.DateStart.Value.Day) == day);

    [Fact]
    public void An_outcome_is_dated_by_its_talk() => Code("""
            Tổng thống Nga Vladimir Putin hội đàm với Thủ tướng Đức Angela Merkel hôm 8/5.
            Hai bên nhất trí mở lại cửa khẩu.
            """).Single(mention => mention.Type == "AGREE").DateStart!.Value.Day.ShouldBe(8);

    [Theory]
    [InlineData("Rạng sáng 9/5, các em được đưa trở lại thị trấn Dapchi.", 9)]
    [InlineData("Các em được đưa trở lại thị trấn hôm 9/5, sau vụ tấn công ngày 2/5.", null)]
    public void A_headline_is_of_the_one_day_that_its_first_sentence_names(string story, int? day)
    {
        var article = TextArticles.Of($"Boko Haram thả 101 nữ sinh\n{story}", Published, BlockKind.Title);
        EventCoder.Code(LanguageAnalyzer.Analyze(article)).Single(mention => mention.Type == "RETREAT").DateStart.ShouldBe(day is { } told ? new LocalDate(2017, 5, told) : null);
    }

    [Fact]
    public void Nothing_is_dated_by_the_article_alone() =>
        Code("Mỹ áp đặt lệnh trừng phạt đối với Iran.").ShouldAllBe(mention => mention.DateStart == null && mention.DateBasis == DateBasis.None);

    [Fact]
    public void Anchor_and_evidence_are_the_exact_words_of_the_file()
    {
        const string text = "Hôm qua, Mỹ áp đặt lệnh trừng phạt đối với Iran.";
        foreach (var mention in Code(text))
        {
            text[mention.Anchor.Start..mention.Anchor.End].ShouldBe(mention.Anchor.Text);
            text[mention.Evidence.Start..mention.Evidence.End].ShouldBe(mention.Evidence.Text);
        }
    }

    private static IReadOnlyList<EventMention> Code(string text) => EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, Published)));

    /// <summary>People are arrested where the headline says that it happens, unless it is about talks, or another state goes there.</summary>
    [Theory]
    [InlineData("Bạo loạn ở Honiara: Australia đưa quân", "Solomon Islands")]
    [InlineData("Lãnh đạo Thái Bình Dương gặp nhau ở Honiara", "Australia")]
    [InlineData("Australia bắt giữ 36 người ở Honiara", "Australia")]
    public void A_headline_tells_where_police_act(string title, string state)
    {
        var text = title + "\nThủ tướng Australia Scott Morrison hôm 8/5 phát biểu tại Canberra. Australia cũng gửi tàu. Australia cùng New Zealand theo dõi tình hình.\nTổng cộng 36 người đã bị bắt hôm 8/5.";
        var events = EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, Published, BlockKind.Title)));

        events.Last(mention => mention is { Type: "COERCE", Mode: "arrest" }).Actors.Select(actor => actor.Name).ShouldBe([state]);
    }

    /// <summary>Pages of unknown day tell behind the words when they were said.</summary>
    [Theory]
    [InlineData("Nga chỉ trích Mỹ. Người phát ngôn Dmitry Peskov đã tuyên bố như vậy tại cuộc họp báo sáng 7/7.", "ACCUSE", "sáng 7/7")]
    [InlineData("Ba Lan và Đức nhất trí tăng cường hợp tác. Đây là tuyên bố của Thủ tướng Ba Lan Beata Szydlo ngày 7/2.", "AGREE", "ngày 7/2")]
    [InlineData("Nga chỉ trích Mỹ. Ông Dmitry Peskov làm như vậy từ ngày 7/7.", "ACCUSE", "")]
    public void Takes_the_day_of_the_remark_behind(string text, string type, string words) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, null))).First(mention => mention.Type == type).DateText.ShouldBe(words);

    /// <summary>Where nothing tells the year, day and month are kept, and no day is invented.</summary>
    [Fact]
    public void Keeps_a_day_without_its_year()
    {
        var mention = EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Ngày 6/6, Nga chỉ trích Mỹ.", null))).ShouldHaveSingleItem();

        (mention.DateStart, mention.DateText, mention.YearlessMonth, mention.YearlessDay).ShouldBe((null, "Ngày 6/6", 6, 6));
    }
}
