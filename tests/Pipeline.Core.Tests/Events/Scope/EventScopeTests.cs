using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Events.Scope;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events.Scope;

/// <summary>Which mentions make events, and why the others do not.</summary>
public sealed class EventScopeTests
{
    private const string Feature = "Chợ quê mùa nước nổi.\nBà Tư bán bún ở chợ quê đã ba mươi năm, sáng nào cũng dậy từ lúc gà chưa gáy để nhóm lò, vo gạo, giã cua. "
        + "Khách quen của bà là những người đi ghe, họ ghé bến ăn vội một tô rồi lại chèo đi, có khi cả tuần mới quay lại. Bà bảo nghề này chẳng giàu được, "
        + "nhưng nuôi nổi bốn đứa con ăn học nên người, đứa lớn nay đã làm cô giáo ở trường làng, đứa út vừa đậu vào trường cao đẳng nghề trên thị xã. "
        + "Mùa nước nổi năm nào bà cũng thêm vào nồi nước lèo nắm bông điên điển, ai ăn một lần là nhớ mãi, có người đi xa mấy năm về vẫn tìm đúng chỗ cũ mà ngồi.";

    // headline and lead, and a sentence of the body behind which another follows
    private const string Below = "Mỹ và Iran lại căng thẳng.\nTổng thống Mỹ Donald Trump nói về Iran và Nga.\nNga, Pháp, Đức và Trung Quốc chờ xem. ";

    // the same, with the day of the news
    private const string Dated = "Triều Tiên lại nóng.\nTriều Tiên ngày 22/5 có tin mới.\nNga, Pháp, Đức và Trung Quốc chờ xem. ";

    // a report too long to tell nothing but its news
    private const string Longer = Below + "Hôm qua, tại Berlin, Thủ tướng Đức Angela Merkel và Tổng thống Pháp Emmanuel Macron bàn về Iran, về Nga và về những việc mà Đức và Pháp còn phải làm ở Syria. "
        + "Giới chức Đức nói cuộc bàn bạc kéo dài hơn hai giờ, và Pháp không nói gì thêm về những điều mà Nga và Mỹ đã nêu ra hồi đầu tuần này. "
        + "Người Đức chờ đợi điều đó đã lâu, người Pháp cũng vậy, còn Nga thì nói rằng chuyện ấy tùy ở Mỹ, ở Iran và ở chính Syria, nơi dân chúng đã quá mệt mỏi. "
        + "Ở Paris, báo chí Pháp dành cả trang nhất cho chuyện này, ở Moscow, báo chí Nga chỉ nói qua, và ở Washington, báo chí Mỹ còn bận với chuyện khác. "
        + "Dân Iran nghe tin ấy cũng không lấy gì làm vui, vì giá bánh mì ở Iran vẫn cao, và người Iran nào cũng biết rằng Đức và Pháp có việc của Đức và Pháp.";

    private const string Report = "Mỹ và Iran lại căng thẳng. Hôm 8/5, Tổng thống Mỹ Donald Trump gặp Thủ tướng Đức Angela Merkel, hôm 9/5 Ngoại trưởng Nga Sergei Lavrov đến Mỹ, "
        + "còn Iran, Nga và Đức ngày 10/5 ra tuyên bố, trong khi Pháp, Anh và Trung Quốc chờ phản ứng của Mỹ, Iran và Liên Hợp Quốc. ";

    /// <summary>Day of publication or "", text, the act asked about, and the reason why it makes no event ("" when it does).</summary>
    public static TheoryData<string, string, string, string> Reasons => new()
    {
        // told as news
        { "", "Tổng thống Nga Vladimir Putin điện đàm với Thủ tướng Đức Angela Merkel.", "CONSULT/phone", ScopeReasons.None },
        { "", "Tại Berlin, Ngoại trưởng Đức Sigmar Gabriel đã chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.None },
        { "2017-05-10", "Iran bị Mỹ trừng phạt.", "SANCTION/discontinue", ScopeReasons.None },

        // spoken of on the way, asked, habitual, lasting
        { "", "Vì sao Mỹ trừng phạt Iran?", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Đức thường chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", "Giới quan sát lo ngại.\nQuan hệ Nga - Đức còn nhiều sóng gió. Mỹ ủng hộ Đức và Pháp.", "SUPPORT/", ScopeReasons.InPassing },

        { "", "Tổng thống Nga Vladimir Putin liên tục chỉ trích Mỹ.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", "Việc Tổng thống Nga Vladimir Putin chỉ trích Mỹ khiến Đức lo ngại.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", "Ban đầu, Tổng thống Mỹ Donald Trump chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.InPassing },

        // below the lead of an article of unknown day: posts, attacks without a day, how things stand, what came before, headings
        { "", Below + "Ông Emmanuel Macron đắc cử tổng thống Pháp hôm 7/5.", "PERSONNEL/elect", ScopeReasons.InPassing },
        { "", Below + "Nga đã không kích IS tại Syria.", "ASSAULT/aerial", ScopeReasons.InPassing },
        { "", Below + "Trước đó, Triều Tiên cũng phóng tên lửa.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", Below + "Tháng 4/2016, Mỹ trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", Below + "Cảnh sát Nga vẫn giam giữ thủ lĩnh đối lập Alexei Navalny.", "COERCE/arrest", ScopeReasons.InPassing },
        { "", Below + "Mỹ chỉ trích Iran\nHai bên chưa nói thêm.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin chỉ trích Mỹ.", "ACCUSE/disapprove", ScopeReasons.None },

        // captions in the running text of a long page: one clause in the present that nothing goes on with; a journey that the text goes on with is told
        { "", Longer + " Quốc vương Oman Haitham bin Tariq thăm Qatar. Giá khí đốt vẫn tăng.", "CONSULT/visit", ScopeReasons.InPassing },
        { "", Longer + " Quốc vương Oman Haitham bin Tariq thăm Qatar. Tại Doha, khí đốt được nhắc tới.", "CONSULT/visit", ScopeReasons.None },
        { "", Longer + " Tổng thống Iran Hassan Rouhani phát biểu trong chuyến thăm Oman. Giá khí đốt vẫn tăng.", "STATE/", ScopeReasons.InPassing },

        // told a second time in other words; a quotation that runs on; a word not meant so
        { "", "Tổng thống Mỹ Donald Trump chỉ trích Iran.\nTổng thống Mỹ Donald Trump cáo buộc Iran phá hoại thỏa thuận.", "ACCUSE/allege", ScopeReasons.InPassing },
        { "", "Chuyên gia nhận định: “Hoặc Mỹ đàm phán trực tiếp với ông Kim Jong-un hoặc ra tay. Có khi cả hai”.", "CONSULT/negotiate", ScopeReasons.InPassing },
        { "", "Ông Vladimir Putin 'đổ lỗi' cho ông Donald Trump.", "ACCUSE/allege", ScopeReasons.InPassing },
        { "", "Theo các nhà phân tích, Tổng thống Mỹ Donald Trump hoan nghênh Nga.", "SUPPORT/", ScopeReasons.InPassing },

        // parties in doubt: who tells of it, what is blamed, of whose talk it is, a namesake, a firm, the sufferer far off, an example, a title read as a name
        { "", "Iran lại căng thẳng.\nTổng thống Iran Hassan Rouhani cho biết một chiếc trực thăng đã tấn công IS.", "ASSAULT/aerial", ScopeReasons.PartyMissing },
        { "", "Nga lên án các cuộc tấn công bằng súng và đánh bom IS.", "ASSAULT/explosives", ScopeReasons.PartyMissing },
        { "", "Israel bí mật tác động đàm phán Nga-Mỹ.", "CONSULT/negotiate", ScopeReasons.PartyMissing },
        { "", "Bị cáo Trương Hồ Phương Nga khai tại tòa.\nNga và Mỹ bàn bạc với nhau.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Thủ tướng Nhật Bản Shinzo Abe gặp Boeing.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Toàn bộ số tiền của Nga trong các ngân hàng lớn ở nước ngoài đều bị Mỹ tịch thu.", "COERCE/seize", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin chỉ trích các nước như Đức.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "QH Pany Yathotou gặp Tổng thống Nga Vladimir Putin.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin kêu gọi đối thoại, đồng thời dỡ bỏ lệnh trừng phạt.", "CONCEDE/ease", ScopeReasons.PartyMissing },

        // at whom it need not be aimed: owners, a body that nobody lists, those not named, a group, those who are to be disarmed
        { "", "Tổng thống Nga Vladimir Putin chúc mừng thắng lợi của Tổng thống Pháp Emmanuel Macron.", "SUPPORT/congratulate", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin đánh giá cao vai trò của quan hệ Ấn Độ.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin hoan nghênh tàu của Cục Bảo an Biển.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Tổng thống Mỹ Donald Trump chỉ trích phương Tây tại Đức.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Tổng thống Venezuela Nicolas Maduro bác bỏ yêu sách của người biểu tình.", "REJECT/yield", ScopeReasons.PartyMissing },
        { "", "Quân đội Nga giải giáp các tay súng IS.", "RETREAT/disarm", ScopeReasons.PartyMissing },

        // announced, not yet arrested, an old story going on, a parade
        { "", "Nga tuyên bố bắn hạ máy bay của IS.", "ASSAULT/aerial", ScopeReasons.InPassing },
        { "", "Cảnh sát Anh sẽ bắt giữ ông Julian Assange.", "COERCE/arrest", ScopeReasons.NotSettled },
        { "", Below + "Hồi năm ngoái, Mỹ đề xuất một lệnh ngừng bắn. Mỹ trừng phạt Iran. Hai bên chưa nói thêm.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Nga huy động 72 máy bay quân sự bay theo đội hình.", "MOBILIZE/weapons", ScopeReasons.InPassing },

        // what they spoke of, what holds already
        { "", "Bà Angela Merkel và ông Vladimir Putin điện đàm chiến sự Ukraine.", "CONSULT/phone", ScopeReasons.PartyMissing },
        { "", "Tổng thống Philippines Rodrigo Duterte cho biết thiết quân luật tại đảo Mindanao có thể được gia hạn.", "COERCE/curfew", ScopeReasons.InPassing },

        // promised to nobody, named for another reason, drilled against
        { "", "Tổng thống Mỹ Donald Trump cam kết hành động cứng rắn.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Trung Quốc lên án mạnh mẽ hành động này do vẫn coi Đài Loan là một phần lãnh thổ.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Triều Tiên tập trận tấn công hàng không mẫu hạm Mỹ.", "COOPERATE/", ScopeReasons.PartyMissing },

        // weighed, feared, called so, of wars long past
        { "", "Mỹ rút quân khỏi Lào khi chiến tranh Việt Nam kết thúc.", "RETREAT/withdraw", ScopeReasons.InPassing },
        { "", "Rõ ràng, Tổng thống Nga Vladimir Putin đã chỉ trích Mỹ.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", "Giới phân tích lo ngại rằng Mỹ sẽ trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Nga thấy hành động của Mỹ tại Syria là “xâm lược”.", "ASSAULT/other", ScopeReasons.InPassing },
        { "", "Chuyện xưa.\nNăm 1945 thế chiến khép lại. Mỹ và Liên Xô đồng ý chia bán đảo. Năm 1949 hai bên rút đi. Năm 1950 chiến tranh bùng nổ. Năm 1953 tiếng súng ngừng.", "AGREE/", ScopeReasons.InPassing },

        { "", "Mỹ áp đặt trừng phạt Nga từ năm 2014.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Hai bên gặp gỡ.\nTổng thống Nga Vladimir Putin ca ngợi Ấn Độ đã giúp đỡ trong những năm qua.", "SUPPORT/", ScopeReasons.None },

        // whom they call has no name; what a picture shows
        { "", "Tổng thống Mỹ Donald Trump và Phó Tổng thống Mike Pence gọi điện cho các nhà lãnh đạo Quốc hội.", "CONSULT/phone", ScopeReasons.PartyMissing },
        { "", Below + "Tổng thống Mỹ Donald Trump (phải) gặp Thủ tướng Đức Angela Merkel.", "CONSULT/meet", ScopeReasons.InPassing },

        // what guests and hosts say at every visit, unless it is the news
        { "", Below + "Tổng thống Nga Vladimir Putin chúc mừng Tổng thống Belarus Alexander Lukashenko nhân dịp Quốc khánh.", "SUPPORT/congratulate", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin hoan nghênh Thủ tướng Ấn Độ Narendra Modi tới thăm.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin cảm ơn Ấn Độ về sự đón tiếp nồng hậu.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin đánh giá cao vai trò của Ấn Độ.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin hoan nghênh chuyến thăm của Thủ tướng Ấn Độ Narendra Modi.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin chúc mừng nhân dân Ấn Độ về những thành tựu to lớn.", "SUPPORT/congratulate", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin chúc mừng Thủ tướng Ấn Độ Narendra Modi tái đắc cử.", "SUPPORT/congratulate", ScopeReasons.None },

        // what those who talk say to please one another; words to a third are an act of their own
        { "", Below + "Hôm qua, Tổng thống Nga Vladimir Putin gặp Thủ tướng Ấn Độ Narendra Modi. Tổng thống Nga Vladimir Putin chúc mừng Thủ tướng Ấn Độ Narendra Modi tái đắc cử.", "SUPPORT/congratulate", ScopeReasons.InPassing },
        { "", Below + "Hôm qua, Tổng thống Nga Vladimir Putin gặp Thủ tướng Ấn Độ Narendra Modi. Tổng thống Nga Vladimir Putin chúc mừng Tổng thống Pháp Emmanuel Macron đắc cử.", "SUPPORT/congratulate", ScopeReasons.None },

        // of a year before the one the page is of; a paper told twice
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ năm 2017. Tổng thống Nga Vladimir Putin cáo buộc Mỹ kích động biểu tình vào năm 2011.", "ACCUSE/allege", ScopeReasons.InPassing },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ năm 2017. Tổng thống Nga Vladimir Putin cáo buộc Mỹ kích động biểu tình.", "ACCUSE/allege", ScopeReasons.None },
        { "", Below + "Từ vài tháng nay, Nga và Trung Quốc đã tiếp xúc với Mỹ.", "CONSULT/meet", ScopeReasons.InPassing },

        // what they are still to do is what they agreed on
        { "", "Tại Tokyo, bà Tomomi Inada và ông James Mattis nhất trí huy động thêm lực lượng quân đội hai nước.", "MOBILIZE/troops", ScopeReasons.PartyMissing },

        // an order to one's own forces; of a year long gone; a summit told as to come and as begun
        { "", "Tổng thống Nga Vladimir Putin yêu cầu không quân Nga sẵn sàng.", "REQUEST/change", ScopeReasons.PartyMissing },
        { "", Below + "Tổng thống Mỹ Barack Obama đã ca ngợi Ấn Độ vào năm 2011.", "SUPPORT/", ScopeReasons.InPassing },

        // people of whom only their state is told
        { "", "Campuchia trục xuất 74 công dân Trung Quốc.", "COERCE/deport", ScopeReasons.PartyMissing },

        // that he said so is no second act
        { "", "Tổng thống Mỹ Donald Trump viết trên Twitter, chỉ trích Nga.", "STATE/", ScopeReasons.InPassing },

        // looked back on, of a time that is not told in full; headlines of other articles
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. Lúc đó, Mỹ trừng phạt Nga.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. Sau vụ đánh bom năm 2012, Mỹ trừng phạt Syria.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. Ông Emmanuel Macron đắc cử Tổng thống Pháp vào năm ngoái.", "PERSONNEL/elect", ScopeReasons.InPassing },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. Năm nay, Mỹ trừng phạt Nga.", "SANCTION/discontinue", ScopeReasons.None },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. >>> Mỹ và Nga đàm phán.", "CONSULT/negotiate", ScopeReasons.InPassing },
        { "", "Bộ trưởng Quốc phòng Mỹ James Mattis khẳng định cam kết với Đức.", "AGREE/", ScopeReasons.InPassing },

        { "", "Tổng thống Nga Vladimir Putin họp báo.\nTriều Tiên đã phóng tên lửa 8 lần trong năm nay.", "MOBILIZE/weapons", ScopeReasons.InPassing },

        { "", "Tổng thống Nga Vladimir Putin họp báo.\nBình Nhưỡng đã thực hiện nhiều vụ phóng thử tên lửa trong năm nay.", "MOBILIZE/weapons", ScopeReasons.InPassing },

        { "", "Đôi bên gặp lại.\nCuối tháng 12/2016, Đức chờ tin từ Mỹ. Ngoài ra, Mỹ cũng trừng phạt Nga.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Đôi bên gặp lại.\nĐức chờ tin từ Mỹ. Ông Emmanuel Macron là chính trị gia trung dung, lên nắm quyền ở Pháp sau bầu cử.", "PERSONNEL/inaugurate", ScopeReasons.InPassing },
        { "", "Nga, Đức 'cam kết chống lại' chính sách của Mỹ.", "AGREE/", ScopeReasons.InPassing },
        { "", "Mỹ ngày càng chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", "Tổng thống Nga Vladimir Putin họp báo.\nNga điều tàu khu trục tới Syria.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", "Tổng thống Nga Vladimir Putin họp báo.\nNga hôm 5/5 điều tàu khu trục tới Syria.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", "Tổng thống Nga Vladimir Putin họp báo hôm 5/5.\nNga hôm 5/5 điều tàu khu trục tới Syria.", "MOBILIZE/weapons", ScopeReasons.None },
        { "", "Tổng thống Nga Vladimir Putin họp báo hôm 9/5.\nTrước đó, hôm 6/5, EU trừng phạt Nga.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "", "Nga và Đức nhất trí trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.PartyMissing },
        { "", "Thủ tướng Đức Angela Merkel gặp đặc phái viên của Tổng thống Nga Vladimir Putin.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Cảnh sát Malaysia bắt giữ cố vấn của Thủ tướng Malaysia Najib Razak.", "COERCE/arrest", ScopeReasons.PartyMissing },
        { "", "Nga chỉ trích chính quyền khu tự trị người Kurd ở Iraq.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "EU cáo buộc công ty này lạm dụng quyền lực.", "ACCUSE/allege", ScopeReasons.InPassing },
        // calls of no known means, hostages freed by force, one traitor, favours asked at every visit, captions of other days, sums of a year
        { "", "Nga đã liên lạc với Iran.", "CONSULT/phone", ScopeReasons.InPassing },
        { "", "Philippines giải cứu 78 con tin.", "RETREAT/release", ScopeReasons.InPassing },
        { "", "Lính Afghanistan xả súng vào lính Mỹ.", "ASSAULT/firearms", ScopeReasons.InPassing },
        { "", Below + "Thủ tướng Nguyễn Xuân Phúc đề nghị Quốc hội Đức tiếp tục tạo điều kiện cho người Việt.", "REQUEST/change", ScopeReasons.InPassing },
        { "", Below + "Thủ tướng Đức Angela Merkel đề nghị Quốc hội Nga tiếp tục tạo điều kiện cho người Đức.", "REQUEST/change", ScopeReasons.None },
        { "", Longer + " Tổng thống Ai Cập Abdel Fattah el-Sisi tham dự Hội nghị thượng đỉnh Liên đoàn Arab tại thành phố Amman, Jordan, ngày 11/11/2015.", "CONSULT/multilateral", ScopeReasons.InPassing },
        { "", "Chỉ riêng trong năm 2016, Triều Tiên đã phóng 10 tên lửa.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", "Hải quân Mỹ điều tàu khu trục tới hỗ trợ tàu gặp nạn.", "MOBILIZE/weapons", ScopeReasons.InPassing },

        // a cabinet's meeting, a point of a programme, praise at home, what has held for years, a caption that runs on into the text, whom nobody threatens
        { "", "Bộ trưởng Nội vụ Anh Amber Rudd chủ trì cuộc họp khẩn.", "CONSULT/multilateral", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Mỹ Donald Trump sẽ có bài phát biểu tại Warsaw.", "STATE/", ScopeReasons.InPassing },
        { "", Below + "Phó Thủ tướng Vũ Đức Đam đồng tình với Bộ trưởng Đào Ngọc Dung.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Thủ tướng Đức Angela Merkel đã sát cánh với Tổng thống Pháp Emmanuel Macron kể từ tháng 3/2017.", "SUPPORT/", ScopeReasons.InPassing },
        { "", "Thủ tướng Campuchia Hun Sen dọa chiến tranh nếu đảng Nhân dân Campuchia thua cuộc.", "THREATEN/violence", ScopeReasons.PartyMissing },
        { "", Below + "Washington và Seoul đã nhất trí triển khai thêm hệ thống phòng thủ tên lửa mới.", "MOBILIZE/weapons", ScopeReasons.PartyMissing },

        { "", "Trong buổi tiếp, Thủ tướng Nguyễn Xuân Phúc đánh giá cao sự quan tâm của Quốc hội Bỉ.", "SUPPORT/", ScopeReasons.InPassing },
        { "", Below + "Thủ tướng Nguyễn Xuân Phúc phát biểu trước báo giới nói lời cảm ơn nước chủ nhà.", "STATE/", ScopeReasons.InPassing },
        { "", "Phó Thủ tướng Trương Hòa Bình đồng ý lập ban chỉ đạo dự án.", "AGREE/", ScopeReasons.PartyMissing },

        { "", "Ông Trump lên án báo chí.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },

        // whom an article of unknown day leaves to guess
        { "", "Ngày 8/2, Thứ trưởng Ngoại giao Nga Sergei Ryabkov gặp lãnh đạo Quốc hội nước chủ nhà Trung Quốc.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Thủ tướng Đức Angela Merkel đánh giá cao nỗ lực của các ngân hàng Pháp.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Các cựu quan chức Mỹ chỉ trích Tổng thống Nga Vladimir Putin.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Tổng thống Indonesia Joko Widodo kêu gọi người dân Philippines bình tĩnh.", "REQUEST/change", ScopeReasons.PartyMissing },
        { "", "Tổng thống Philippines Rodrigo Duterte họp báo. Maute đốt phá một trường học.", "PROTEST/riot", ScopeReasons.PartyMissing },
        { "", "Nữ ca sĩ Lê Thanh Thúy có mặt tại Hàn Quốc.", "CONSULT/visit", ScopeReasons.PrivateParties },
        { "", "Tổng thống Pháp Emmanuel Macron bổ nhiệm thêm các chức danh chủ chốt.", "PERSONNEL/appoint", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin kêu gọi các bên sớm dỡ bỏ lệnh phong tỏa với Qatar.", "REQUEST/yield", ScopeReasons.PartyMissing },
        { "", "Thủ tướng Đức Angela Merkel tiếp lãnh đạo các tập đoàn Mỹ.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Mỹ và Pháp tố Qatar. Qatar bác bỏ cáo buộc này.", "REJECT/change", ScopeReasons.PartyMissing },

        // of a day before the news, told in other words, given to or felt for somebody, said of and not by somebody, whose man he is
        { "", Dated + "Ngày 14/5, Triều Tiên đã phóng thử tên lửa mới.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", Dated + "Ngày 22/5, Triều Tiên đã phóng thử tên lửa mới.", "MOBILIZE/weapons", ScopeReasons.None },
        { "", Dated + "Cách đây ít ngày, Tổng thống Mỹ Donald Trump yêu cầu Trung Quốc kiềm chế.", "REQUEST/change", ScopeReasons.InPassing },
        { "", "Nga kiên quyết phản đối mọi hoạt động cung cấp vũ khí cho Ukraine.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Giới chức Iran bày tỏ lo ngại Qatar sẽ bị thiếu lương thực.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Tổng thống Mỹ Donald Trump bác bỏ quan điểm Nga can thiệp bầu cử.", "REJECT/change", ScopeReasons.PartyMissing },
        { "", "Tây Ban Nha bắt một đối tượng nghi chiến đấu cho IS.", "COERCE/arrest", ScopeReasons.PartyMissing },
        { "", "Đức sẽ đóng cửa một khách sạn nằm trong khuôn viên Đại sứ quán Triều Tiên như một phần nghị quyết của Liên Hợp Quốc.", "SANCTION/expel", ScopeReasons.PartyMissing },
        { "", "Lầu Năm Góc cho biết thử nghiệm tên lửa không vi phạm hiệp ước.", "MOBILIZE/weapons", ScopeReasons.PartyMissing },
        { "", "'Sợ' Triều Tiên, Mỹ thử bắn hạ tên lửa đạn đạo.", "MOBILIZE/weapons", ScopeReasons.PartyMissing },

        // below the lead of a longer article and of no day, or of the same one; looked back on; what a picture shows
        { "", Longer + " Mỹ chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", Longer + " Cùng ngày, Mỹ chỉ trích Nga.", "ACCUSE/disapprove", ScopeReasons.None },
        { "", Below + "Trong chiến dịch tranh cử, Tổng thống Nga Vladimir Putin chỉ trích Mỹ.", "ACCUSE/disapprove", ScopeReasons.InPassing },
        { "", Below + "Tổng thống Nga Vladimir Putin phát biểu tại Moscow.", "STATE/", ScopeReasons.InPassing },

        { "", Dated + "Ngày 21/5, Triều Tiên đã phóng thử tên lửa mới.", "MOBILIZE/weapons", ScopeReasons.InPassing },
        { "", Below + "Lâu nay, Tổng thống Mỹ Donald Trump kêu gọi NATO tăng ngân sách.", "REQUEST/change", ScopeReasons.InPassing },
        { "", "Đúng ngày này 100 năm trước, nước Mỹ cấm cửa người nhập cư Trung Quốc.", "COERCE/restrict", ScopeReasons.InPassing },

        // who suffers it, who acts next, whose thanks somebody brings, a post in sport
        { "", "Tổng thống Mỹ Donald Trump hứng chịu nhiều điều tiếng và mỉa mai Nga.", "ACCUSE/disapprove", ScopeReasons.PartyMissing },
        { "", "Liên quân Mỹ đánh bom Syria, Nga nổi giận.", "ASSAULT/explosives", ScopeReasons.PartyMissing },
        { "", "Đặc phái viên Park Won-soon chuyển lời cảm ơn của Tổng thống Hàn Quốc Moon Jae-in.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Cựu Chủ tịch FIFA Sepp Blatter bị mất chức ở FIFA.", "PERSONNEL/end-term", ScopeReasons.PrivateParties },

        // how a body voted, one's own decision, what others do to somebody, what is denied, who suffers right before the verb, several welcomes, a chamber of trade
        { "", "Thượng viện Mỹ đã nhất trí thông qua luật trừng phạt mới.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Nhà lãnh đạo Triều Tiên Kim Jong-un chấp thuận triển khai tên lửa cho quân đội.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Tổng thống Mỹ Donald Trump ủng hộ việc các nước láng giềng cắt quan hệ với Qatar.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Triều Tiên khẳng định không ngược đãi Otto Warmbier.", "REJECT/change", ScopeReasons.PartyMissing },
        { "", "Thứ trưởng Ngoại giao Vũ Hồng Nam cho biết sẽ giúp ba thuyền viên bị cướp biển Somalia bắt giữ.", "ASSAULT/abduct", ScopeReasons.PartyMissing },
        { "", "Ả Rập Xê Út, Israel, NATO và G7 đón tiếp ông Donald Trump trọng thị.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Thủ tướng Nguyễn Xuân Phúc đánh giá cao vai trò của Phòng Thương mại Hà Lan.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Cơ quan tình báo Na Uy cáo buộc tin tặc Nga tấn công mạng.", "ACCUSE/allege", ScopeReasons.PartyMissing },
        { "", "Triều Tiên thử tên lửa. Trung Quốc đã kêu gọi đối thoại về vụ thử của Triều Tiên.", "REQUEST/meet", ScopeReasons.PartyMissing },
        { "", "Mỹ bắn rơi máy bay không người lái nghi của Iran ở Syria.", "ASSAULT/aerial", ScopeReasons.PartyMissing },

        // what one decided is told by another word; with whom the deadline is; what two promise; where those struck are; who puts pressure; half a name
        { "", "Thượng viện Mỹ đồng ý về dự luật tăng cường các biện pháp trừng phạt Nga.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Các nước vùng Vịnh nhất trí gia hạn thời hạn chót với Qatar.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Nga và NATO cam kết đối thoại.", "CONSULT/meet", ScopeReasons.PartyMissing },
        { "", "Không quân Ai Cập không kích nhằm vào khủng bố ở Libya.", "ASSAULT/aerial", ScopeReasons.PartyMissing },
        { "", "Một quan chức Mỹ cho biết tin tặc Nga đã tấn công hệ thống bầu cử.", "COERCE/cyber", ScopeReasons.PartyMissing },
        { "", "Chủ tịch nước Trần Đại Quang đánh giá cao Hội hữu nghị Việt Nam - Campuchia.", "SUPPORT/", ScopeReasons.PartyMissing },
        { "", "Trump đưa THAAD tới Hàn Quốc là để ngăn Triều Tiên, giáo sư nhận định.", "MOBILIZE/weapons", ScopeReasons.InPassing },

        // a body of one state decides; what is warned of is not one's own doing; taken office on another day than the news
        { "", "Ủy ban Thường vụ Quốc hội thống nhất cố định ngày họp.", "AGREE/", ScopeReasons.PartyMissing },
        { "", "Tổng thống Nga Vladimir Putin cảnh báo các lệnh trừng phạt Nga mới được Thượng viện Mỹ thông qua sẽ làm phức tạp thêm các mối quan hệ.", "THREATEN/restrict", ScopeReasons.PartyMissing },
        { "", Dated + "Ông Donald Trump nhậm chức ngày 20/1.", "PERSONNEL/inaugurate", ScopeReasons.InPassing },

        // touched in a feature, far below the lead of a long article, or only in somebody's words
        { "2017-05-10", Feature + " Hôm 8/5, Mỹ trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.None },
        { "2017-05-10", Feature + " Bà nhắc rằng trong khi đó Mỹ trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.Doubtful },
        { "2017-05-10", Report + " Bà nhắc rằng trong khi đó Mỹ trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.None },
        { "2017-05-10", Feature + " Người ta kể chuyện Mỹ trừng phạt Iran hồi nào.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "2017-05-10", Report + " Người ta kể chuyện Mỹ trừng phạt Iran hồi nào.", "SANCTION/discontinue", ScopeReasons.None },
        { "2017-05-10", string.Concat(Enumerable.Repeat(Report, 12)) + " Người ta kể chuyện Mỹ trừng phạt Iran hồi nào.", "SANCTION/discontinue", ScopeReasons.InPassing },
        { "2017-05-10", "Hai bên gặp nhau. Ông Nam nói: “Chuyện cũ thì ai cũng biết, rằng ngày xưa Mỹ trừng phạt Iran rồi cả làng khổ, nên thôi đừng nhắc lại nữa”.", "SANCTION/discontinue", ScopeReasons.InPassing },

        // clubs deal like states, whatever the day
        { "2017-05-10", "Chelsea gia hạn hợp đồng với trung vệ, hậu vệ và thủ môn. Hôm 8/5, lãnh đạo Arsenal thăm Tây Ban Nha để gặp Real Madrid.", "CONSULT/visit", "page-football" },

        // a post at a bank is no public one, whatever the day
        { "2017-05-10", "Ngày 8/5, ông Nguyễn Văn Bảy được bầu làm Chủ tịch HĐQT Ngân hàng TMCP Quê Hương.", "PERSONNEL/elect", ScopeReasons.PrivateParties },

        // nobody attacks in a drill or a storm
        { "2017-05-10", "Hôm 8/5, nước Anh bị 70.000 tia sét tấn công.", "ASSAULT/other", ScopeReasons.InPassing },
        { "2017-05-10", "Quân đội Nga hôm 8/5 tấn công khủng bố theo tình huống giả định.", "ASSAULT/other", ScopeReasons.InPassing },

        // a drill is no attack, and an attack needs a target
        { "", "Hải quân Nga phóng tên lửa vào mục tiêu giả định trong cuộc tập trận với Iran.", "ASSAULT/heavy-weapons", ScopeReasons.InPassing },

        // who takes part
        { "2017-05-10", "Công an phường bắt giữ Nguyễn Văn Bảy hôm 8/5.", "COERCE/arrest", ScopeReasons.PrivateParties },
        { "2017-05-10", "Công an tỉnh bắt giữ ông Nguyễn Văn Bảy, nguyên Giám đốc Sở Y tế, hôm 8/5.", "COERCE/arrest", ScopeReasons.None },
        { "2017-05-10", "Thủ tướng Đức Angela Merkel hội đàm hôm 8/5.", "CONSULT/meet", ScopeReasons.PartyMissing },

        // undecided, in an article of unknown day
        { "", "Mỹ có thể trừng phạt Iran.", "SANCTION/discontinue", ScopeReasons.NotSettled },

        // a page that names no public party
        { "", "Cô nhắn tin cho bạn trai rồi ra về. Trời mưa to cả ngày hôm ấy, phố xá vắng tanh, hàng quán đóng cửa sớm hơn mọi khi.", "CONSULT/phone", "page-private" },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Says(string published, string text, string act, string reason)
    {
        var mentions = EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, published.Length == 0 ? null : published)));

        mentions.Where(mention => $"{mention.Type}/{mention.Mode}" == act).Select(mention => mention.NoEventBecause).ShouldBe([reason]);
    }

    /// <summary>The words of the headline right below it, by somebody who acts for the same state, tell the same act.</summary>
    [Fact]
    public void Tells_a_headline_once() =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Mỹ kêu gọi các quốc gia vùng Vịnh kiềm chế\nNgày 9/6, Ngoại trưởng Mỹ Rex Tillerson kêu gọi Saudi Arabia kiềm chế.", first: BlockKind.Title)))
            .Where(mention => mention.Type == "REQUEST").Select(mention => mention.NoEventBecause).ShouldBe([ScopeReasons.None, ScopeReasons.InPassing]);

    /// <summary>A body of the organization that the headline names is that organization.</summary>
    [Fact]
    public void Tells_a_request_to_an_organization_once() =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Ai Cập đòi LHQ điều tra Qatar\nAi Cập kêu gọi Hội đồng Bảo an Liên hợp quốc điều tra Qatar.", first: BlockKind.Title)))
            .Where(mention => mention.Type == "REQUEST").Select(mention => mention.NoEventBecause).ShouldBe([ScopeReasons.None, ScopeReasons.InPassing]);

    /// <summary>The country that two speak of does not talk with them.</summary>
    [Theory]
    [InlineData("Bà Angela Merkel và ông Vladimir Putin điện đàm chiến sự Ukraine.", "Angela Merkel + Vladimir Putin")]
    [InlineData("Bà Angela Merkel và ông Vladimir Putin điện đàm với Ukraine.", "Angela Merkel + Vladimir Putin + Ukraine")]
    public void Knows_who_talks(string text, string talkers) =>
        string.Join(" + ", EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text))).First(mention => mention.Type == "CONSULT").Actors.Select(actor => actor.Name)).ShouldBe(talkers);

    /// <summary>Who looks on does not fire; what is announced without "sẽ" has flown; whom the headline calls a citizen the text names; a guest with "Ngài" has a name.</summary>
    [Theory]
    [InlineData("Tổng thống Hàn Quốc Moon Jae-in thị sát vụ bắn thử tên lửa.", "MOBILIZE/weapons occurred - South Korea")]
    [InlineData("Ukraine bất ngờ tuyên bố phóng tên lửa dẫn đường mới.", "MOBILIZE/weapons occurred - Ukraine")]
    [InlineData("Triều Tiên thả công dân Mỹ.\nTriều Tiên đã thả ông Otto Warmbier hôm qua.", "RETREAT/release occurred - North Korea > Otto Warmbier")]
    [InlineData("Tổng thống Mỹ Donald Trump ủng hộ động thái cô lập Qatar của Ả Rập Saudi.", "SUPPORT/ occurred - Donald Trump > Saudi Arabia")]
    [InlineData("Chiều 8/7/2017, Chủ tịch Quốc hội Lào Pany Yathotou kết thúc chuyến thăm Việt Nam kỷ niệm 55 năm Ngày thiết lập quan hệ.", "CONSULT/visit occurred 2017-07-08 Pany Yathotou + Vietnam")]
    [InlineData("IS nhận tấn công sòng bài ở Philippines.\nCác tay súng đã nổ súng vào khách trong sòng bài ở Philippines.", "ASSAULT/firearms occurred - Islamic State > Philippines")]
    [InlineData("Ngày 4/7, Phó Thủ tướng Phạm Bình Minh đã chào xã giao Phó Tổng thống Hamid Ansari.", "CONSULT/meet occurred - Phạm Bình Minh + Hamid Ansari")]
    [InlineData("Thủ tướng Nguyễn Xuân Phúc gặp Ngài Ryu Shionoya.", "CONSULT/meet occurred - Nguyễn Xuân Phúc + Ryu Shionoya")]
    public void Reads_whom_and_what(string text, string first) =>
        EventBrief.Of(EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text))).First(mention => mention.Type == first.Split('/')[0])).ShouldBe(first);

    /// <summary>A summit to come in the headline and begun below is one, and where the guest stops is not where a state is visited.</summary>
    [Fact]
    public void Tells_a_summit_once() =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Thủ tướng Nguyễn Xuân Phúc sẽ dự Hội nghị Thượng đỉnh G20\nNga và Mỹ chờ tin.\nTừ ngày 7-8/7, Thủ tướng Nguyễn Xuân Phúc tham dự Hội nghị Thượng đỉnh G20 tại Hamburg.", first: BlockKind.Title)))
            .Where(mention => mention.Mode == "multilateral").Select(mention => mention.NoEventBecause).Count(reason => reason.Length == 0).ShouldBe(1);

    /// <summary>Who condemns as well is another than who was told to.</summary>
    [Fact]
    public void Knows_who_speaks_too() =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Ngày 15/6, Bộ Ngoại giao Thổ Nhĩ Kỳ lên án Mỹ.\nCùng ngày, Tổng thống Thổ Nhĩ Kỳ Recep Tayyip Erdogan cũng lên án Mỹ.")))
            .First(mention => mention.Type == "ACCUSE").Actors.ShouldHaveSingleItem().Name.ShouldBe("Foreign Ministry of Turkey");

    /// <summary>What is said below in other words is no status of the headline's act.</summary>
    [Theory]
    [InlineData("Mỹ chuyển giao 6 xuồng tuần tra cho Cảnh sát biển Việt Nam\nNga chờ tin.\nĐức chờ tin. Mỹ sẽ hỗ trợ Cảnh sát biển Việt Nam.", EventStatus.Occurred)]
    [InlineData("Mỹ trừng phạt Iran\nNga chờ tin.\nĐức chờ tin. Mỹ sẽ áp lệnh trừng phạt với Iran.", EventStatus.Planned)]
    [InlineData("Hàn Quốc: Triều Tiên sẽ thử hạt nhân\nKhả năng Triều Tiên sẽ thử hạt nhân là rất lớn.\nĐức chờ tin.", EventStatus.Hypothetical)]
    [InlineData("Triều Tiên sẽ thử hạt nhân\nTriều Tiên sẽ thử hạt nhân trong tuần này.\nĐức chờ tin.", EventStatus.Planned)]
    [InlineData("Mỹ điều 2.000 quân tới Ba Lan\nHai tiểu đoàn của Mỹ sẽ được chuyển tới Ba Lan vào mùa thu.", EventStatus.Planned)]
    [InlineData("Nhật Bản và New Zealand nhất trí thúc đẩy TPP\nNhật Bản và New Zealand sẽ nỗ lực đạt thỏa thuận về TPP.", EventStatus.Occurred)]
    [InlineData("Mỹ điều 2.000 quân tới Ba Lan\nNga nói sẽ đáp trả việc đưa quân tới Ba Lan.", EventStatus.Occurred)]
    public void Reads_the_status_of_a_headline(string text, EventStatus status) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, first: BlockKind.Title)))[0].Status.ShouldBe(status);

    /// <summary>A post taken, a journey ended and a raid with its toll are told once.</summary>
    [Theory]
    [InlineData("Ông Emmanuel Macron nhậm chức Tổng thống Pháp\nÔng Emmanuel Macron từ hôm qua thay thế người tiền nhiệm làm Tổng thống Pháp.", "PERSONNEL")]
    [InlineData("Thủ tướng Nguyễn Xuân Phúc khép lại chuyến thăm Đức\nNga chờ tin.\nChiều 8/7, ông Nguyễn Xuân Phúc rời Berlin, kết thúc chuyến thăm Đức.", "CONSULT")]
    [InlineData("Quân đội Syria tấn công IS\nNgày 12/5/2017, quân đội Syria mở trận tấn công vào các ổ đề kháng của IS, tiêu diệt 20 tay súng.", "ASSAULT")]
    [InlineData("Triều Tiên lại nóng\nTriều Tiên lên án Mỹ vì cuộc tập trận mới, gọi đây là hành động khiêu khích.", "ACCUSE")]
    public void Tells_an_act_once(string text, string type) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, first: BlockKind.Title))).Where(mention => mention.Type == type && mention.NoEventBecause.Length == 0).Select(mention => mention.EventId).Distinct().ShouldHaveSingleItem();

    /// <summary>Who talks to another by telephone, as the lead says, does not meet him; a move that is part of a plan is not to come.</summary>
    [Fact]
    public void Reads_a_headline_by_its_story()
    {
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Ông Trump lần đầu đối thoại với ông Tập Cận Bình\nÔng Trump và ông Tập Cận Bình vừa có cuộc điện đàm.", first: BlockKind.Title)))[0].Mode.ShouldBe("phone");
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Mỹ đưa 2 oanh tạc cơ đến Biển Đông\nTrung Quốc chờ tin.\nViệc này nằm trong kế hoạch tăng cường sự hiện diện của không quân Mỹ.", first: BlockKind.Title)))[0].Status.ShouldBe(EventStatus.Occurred);
    }

    /// <summary>Who goes to a summit that the page says is to come has not been there yet.</summary>
    [Theory]
    [InlineData("Hội nghị thượng đỉnh G20 sẽ diễn ra tại Hamburg.", EventStatus.Planned)]
    [InlineData("Hội nghị thượng đỉnh G20 đã diễn ra tại Hamburg.", EventStatus.Occurred)]
    public void Knows_a_summit_to_come(string summit, EventStatus status) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of("Châu Âu đón khách.\nNga chờ tin.\n" + summit + " Thủ tướng Việt Nam Nguyễn Xuân Phúc tham dự Hội nghị thượng đỉnh G20 theo lời mời của Đức.")))
            .Last(mention => mention.Actors.Any(actor => actor.Name == "Nguyễn Xuân Phúc")).Status.ShouldBe(status);

    /// <summary>A day that would lie long before a day that the page itself writes in full has no year.</summary>
    [Theory]
    [InlineData("Nga trừng phạt Mỹ ngày 26/6. Ông Nguyễn Văn Bảy bỏ trốn ngày 22/10/2016.", false)]
    [InlineData("Nga trừng phạt Mỹ ngày 26/6. Ông Nguyễn Văn Bảy bỏ trốn ngày 22/6/2016.", true)]
    [InlineData("Nga trừng phạt Mỹ sáng 21/6. Ông Nguyễn Văn Bảy ra đời ngày 21/6/1997.", false)]
    public void Infers_no_year_long_before_a_full_date(string text, bool isDated) =>
        (EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text))).First(mention => mention.Type == "SANCTION").DateStart is not null).ShouldBe(isDated);

    /// <summary>A main clause with all parties tells an act outright; on the way, as a possibility or in part it is only touched.</summary>
    [Theory]
    [InlineData("Tổng thống Nga Vladimir Putin hôm 9/5 điện đàm với Thủ tướng Đức Angela Merkel.", "CONSULT", true)]
    [InlineData("Mỹ hôm 9/5 trừng phạt Iran.", "SANCTION", true)]
    [InlineData("Việc Mỹ trừng phạt Iran hôm 9/5 khiến Đức lo ngại.", "SANCTION", false)]
    [InlineData("Mỹ có thể trừng phạt Iran.", "SANCTION", false)]
    [InlineData("Đức kêu gọi kiềm chế hôm 9/5.", "REQUEST", false)]
    public void Knows_what_is_told_outright(string text, string type, bool isOutright) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, "2017-05-10"))).Where(mention => mention.Type == type).ShouldHaveSingleItem().IsOutright.ShouldBe(isOutright);

    /// <summary>Every reason stands in the table.</summary>
    [Fact]
    public void Knows_every_reason() =>
        typeof(ScopeReasons).GetFields().Select(field => (string)field.GetRawConstantValue()!)
            .Where(known => !Reasons.Any(row => ((string)row[3]).StartsWith(known, StringComparison.Ordinal) && (known.Length > 0 || ((string)row[3]).Length == 0)))
            .ShouldBeEmpty();
}
