using Pipeline.Core.Articles;
using Pipeline.Core.Events;
using Pipeline.Core.Language;
using Pipeline.Core.Tests.Language;

namespace Pipeline.Core.Tests.Events;

/// <summary>Parties that a sentence leaves out and the story gives, and those that it does not give.</summary>
public sealed class ImpliedPartiesTests
{
    private const string Published = "2019-05-10";

    /// <summary>Small articles, one line a paragraph, and an event that must be among those coded.</summary>
    public static TheoryData<string, string> Stories => new()
    {
        // the one who rose, and not who was appointed last
        {
            "Ông Prabowo Subianto tuyên thệ nhậm chức Tổng thống Indonesia\nÔng Prabowo Subianto hôm 9/5 tuyên thệ nhậm chức Tổng thống Indonesia.\nÔng Sugiono được bổ nhiệm làm Ngoại trưởng.\nThủ tướng Úc Anthony Albanese và Thủ tướng Nhật Bản Shigeru Ishiba đều gửi lời chúc mừng.",
            "SUPPORT/congratulate occurred - Anthony Albanese + Shigeru Ishiba > Prabowo Subianto"
        },

        // a state answers the state behind whoever accused it; what has a content of its own answers nobody
        { "Tàu chở dầu\nNgoại trưởng Mỹ Mike Pompeo hôm 8/5 cáo buộc Iran tấn công tàu chở dầu.\nTehran bác bỏ.", "REJECT/change occurred - Iran > United States" },
        { "Tàu chở dầu\nNgoại trưởng Mỹ Mike Pompeo hôm 8/5 cáo buộc Iran tấn công tàu chở dầu.\nTehran từ chối mọi sự trợ giúp của bên thứ ba.", "REJECT/assist occurred - Iran" },

        // whose police: not those of where guests meet or somebody lives, but those of where an official meets the press
        {
            "Khủng hoảng Myanmar\nCác nhà lãnh đạo Myanmar, Thái Lan và Philippines nhóm họp trực tiếp tại Jakarta để bàn về khủng hoảng Myanmar.\nHôm 8/5, lực lượng an ninh bắn chết 9 người biểu tình.",
            "ASSAULT/firearms occurred 2019-05-08 Myanmar > protesters"
        },
        {
            "Haiti để tang tổng thống\nHôm 8/5, cảnh sát bắt ông Christian Emmanuel Sanon, bác sĩ sống tại Florida.",
            "COERCE/arrest occurred 2019-05-08 Haiti > Christian Emmanuel Sanon"
        },
        {
            "Úc chờ khách, Úc tăng an ninh\nÚc sắp đón khách.\nTư lệnh nói trong cuộc họp báo tại Jakarta hôm qua về vụ nổ.\nHôm 8/5, cảnh sát bắt ông Rizal Kadir.",
            "COERCE/arrest occurred 2019-05-08 Indonesia > Rizal Kadir"
        },

        // whoever speaks for a body, a movement or a firm just named
        { "Họp ở Manila\nASEAN hôm 8/5 họp tại Manila.\nCác ngoại trưởng nhất trí lập quỹ chung.", "AGREE/ occurred 2019-05-08 ASEAN" },
        { "Vây hãm\nNhóm phiến quân Maute hôm 8/5 bắt giữ con tin ở Marawi.\nNhóm đe dọa sẽ giết con tin.", "THREATEN/violence occurred - Maute" },
        { "Đình công\nCông nhân Công ty TNHH Sao Biển ở Thái Bình đình công.\nCông đoàn đề nghị công ty tăng lương.", "REQUEST/change occurred - unions > Công ty TNHH Sao Biển" },

        // of several who were charged the one who had that post; the one accused of whom the court speaks
        {
            "Hầu tòa\nBị cáo Đỗ Hữu Lâm, cựu Phó chủ tịch UBND huyện Tân Lộc, hôm 8/5 ra tòa.\nGiám đốc Ngô Bá Thọ bị khởi tố về tội đưa hối lộ.\nCựu phó chủ tịch huyện bị bắt hồi tháng 3.",
            "COERCE/arrest occurred 2019-03-01 Vietnam > Đỗ Hữu Lâm"
        },
        {
            "Hầu tòa\nBị cáo Đỗ Hữu Lâm hôm 8/5 ra tòa.\nHội đồng xét xử cho rằng bị cáo, sau khi bị bắt hôm 12/3, đã thành khẩn khai báo.",
            "COERCE/arrest occurred 2019-03-12 Vietnam > Đỗ Hữu Lâm"
        },

        // a truce of nobody, and what both sides of it do: theirs who signed it or cease fire, not his who announces it
        {
            "Ngừng bắn ở Sudan\nQuân đội Sudan và Lực lượng Hỗ trợ Nhanh (RSF) hôm 8/5 ký thỏa thuận ngừng bắn.\nTheo thông cáo chung của Mỹ và Arab Saudi, lệnh ngừng bắn sẽ có hiệu lực từ ngày 12/5.",
            "RETREAT/ceasefire planned 2019-05-12 Army of Sudan + Rapid Support Forces"
        },
        {
            "Họp ở Jeddah\nQuân đội Sudan và Lực lượng Hỗ trợ Nhanh (RSF) hôm 8/5 ký tại thành phố Jeddah, Arab Saudi, thỏa thuận ngừng bắn bảy ngày.",
            "RETREAT/ceasefire occurred - Army of Sudan + Rapid Support Forces"
        },
        {
            "Karabakh\nArmenia và Azerbaijan hôm 8/5 đồng ý ngừng bắn.\nVăn kiện do Nga soạn quy định các bên rút vũ khí hạng nặng khỏi giới tuyến.",
            "RETREAT/withdraw occurred 2019-05-08 Armenia + Azerbaijan"
        },

        // who strike each other are called on to cease fire, and not who is named last
        {
            "Biên giới\nCampuchia hôm 8/5 pháo kích Thái Lan.\nThái Lan không kích Campuchia.\nThủ tướng Malaysia Anwar Ibrahim kêu gọi hai bên ngừng bắn.",
            "RETREAT/ceasefire called-for - Cambodia + Thailand"
        },

        // both sides of a quarrel in which each has its part
        {
            "Kênh đào\nAi Cập cáo buộc Ethiopia vi phạm cam kết.\nEthiopia chỉ trích Ai Cập gây sức ép.\nTrung Quốc kêu gọi các bên kiềm chế.",
            "REQUEST/change occurred - China > Egypt + Ethiopia"
        },
        {
            "Kênh đào\nAi Cập cáo buộc Ethiopia vi phạm cam kết.\nEthiopia chỉ trích Ai Cập gây sức ép.\nTrung Quốc kêu gọi các bên liên quan kiềm chế.",
            "REQUEST/change occurred - China"
        },

        // the country of the place that is struck
        { "Biên giới\nQuân đội Thái Lan cáo buộc Campuchia pháo kích nhà dân ở tỉnh Surin.", "ASSAULT/heavy-weapons occurred - Cambodia > Thailand" },
        { "Biên giới\nNga pháo kích tỉnh Kharkov.", "ASSAULT/heavy-weapons occurred - Russia > Ukraine" },

        // whose deed it is of which only the kind is named; a pact is nobody's own
        {
            "Biên giới\nArmenia và Azerbaijan ký thỏa thuận hòa bình hôm 8/5.\nViệt Nam hoan nghênh thỏa thuận.",
            "SUPPORT/ occurred - Vietnam"
        },
        {
            "Bản án\nTòa án Belarus hôm 8/5 tuyên án nhà báo Ihar Losik 15 năm tù.\nNgoại trưởng Đức Heiko Maas lên án bản án.",
            "ACCUSE/disapprove occurred - Heiko Maas > Belarus"
        },

        // with whom a state breaks, and at whom a threat is aimed
        {
            "Đáp trả\nPeru hôm 8/5 trục xuất đại sứ Mexico.\nMexico đáp trả bằng cách hạ cấp quan hệ ngoại giao.",
            "SANCTION/withdraw occurred 2019-05-08 Mexico > Peru"
        },
        {
            "Đáp trả\nNgoại trưởng Mỹ Mike Pompeo cáo buộc Iran tấn công tàu dầu.\nIran dọa đáp trả mọi hành vi gây hấn.",
            "THREATEN/relations occurred - Iran > United States"
        },
        {
            "Đáp trả\nNgoại trưởng Mỹ Mike Pompeo cáo buộc Iran tấn công tàu dầu.\nIran dọa sẽ truy sát những kẻ khủng bố.",
            "THREATEN/violence occurred - Iran"
        },

        // what a relative clause is about, what was given in return, whose unrest the rest of the world speaks of
        { "Biên giới\nNga điều quân tới biên giới, bước đi mà Liên minh châu Âu lên án.", "ACCUSE/disapprove occurred - European Union > Russia" },
        {
            "Thuế quan\nHàn Quốc hôm 8/5 nới lỏng lệnh cấm nhập khẩu hải sản.\nĐổi lại, Nhật Bản đồng ý nối lại hợp tác.",
            "AGREE/ occurred - Japan > South Korea"
        },
        {
            "Bất ổn\nHàng nghìn người biểu tình ở Minsk hôm 8/5.\nCảnh sát Belarus bắt 200 người.\nNgoại trưởng Anh Dominic Raab kêu gọi đối thoại.",
            "REQUEST/meet occurred - Dominic Raab > Belarus"
        },
        {
            "Bất ổn\nHàng nghìn người biểu tình ở Minsk hôm 8/5.\nCảnh sát Belarus bắt 200 người.\nNgoại trưởng Anh Dominic Raab kêu gọi các nước đối thoại.",
            "REQUEST/meet occurred - Dominic Raab"
        },

        // who is charged is who is taken in; at whose seat a crowd gathers
        { "Bắt giữ\nCông an tỉnh Nghệ An đã khởi tố bị can, bắt tạm giam ông Lê Văn Tám.", "ACCUSE/investigate occurred - Police of Nghe An > Lê Văn Tám" },
        { "Đất đai\nHàng trăm người dân kéo đến trụ sở UBND huyện căng băng rôn đòi đất hôm 8/5.", "PROTEST/demo occurred 2019-05-08 protesters > Vietnam" },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void The_story_gives_whom_the_words_leave_out(string text, string expected) =>
        EventCoder.Code(LanguageAnalyzer.Analyze(TextArticles.Of(text, Published, BlockKind.Title))).Select(EventBrief.Of).ShouldContain(expected);
}
