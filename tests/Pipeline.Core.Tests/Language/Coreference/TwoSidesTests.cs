using Pipeline.Core.Language;

namespace Pipeline.Core.Tests.Language.Coreference;

/// <summary>Whom "hai bên" and "hai nước" mean, in small articles: the headline, then sentences.</summary>
public class TwoSidesTests
{
    private const string Fight = "Thái Lan và Campuchia giao tranh ở biên giới\nThái Lan và Campuchia nã pháo vào nhau. ";
    private const string Visit = "Thủ tướng Nguyễn Xuân Phúc hội đàm với Chủ tịch Cuba Raul Castro\nThủ tướng Nguyễn Xuân Phúc hội đàm với Chủ tịch Cuba Raul Castro. ";

    public static TheoryData<string, string> Articles => new()
    {
        // whoever calls on both, mediates or speaks of them is neither
        { Fight + "Malaysia kêu gọi hai bên ngừng bắn.", "country:KHM country:THA" },
        { Fight + "Mỹ và Trung Quốc đều lo ngại. Thủ tướng Anwar Ibrahim đã điện đàm với lãnh đạo hai nước.", "country:KHM country:THA" },
        { Fight + "Malaysia cho biết hai bên sẽ gặp nhau.", "country:KHM country:THA" },

        { "Malaysia lo ngại giao tranh\nThủ tướng Malaysia Anwar Ibrahim điện đàm với Thủ tướng Campuchia Hun Manet và Thủ tướng Thái Lan, kêu gọi hai bên ngừng bắn.", "country:KHM country:THA" },

        { Fight + "Thủ tướng Malaysia Anwar Ibrahim, người đứng ra làm trung gian, cho biết hai bên sẽ gặp nhau.", "country:KHM country:THA" },
        { "Armenia và Azerbaijan ngừng bắn\nArmenia và Azerbaijan nhất trí ngừng bắn. Armenia trả lại ba huyện; Nga điều quân; hai bên trao đổi tù binh.", "country:ARM country:AZE" },

        // a statesman may call on both, his own one of them
        { Visit + "Ông nhắc tới lệnh cấm vận của Mỹ đối với Cuba. Thủ tướng đề nghị hai nước mở rộng buôn bán.", "country:CUB country:VNM" },

        // two named in passing are not those of the article
        { Visit + "Việt Nam và Cuba ký hiệp định. Việt Nam và Cuba mở đường bay. Cuba từng chống thực dân Pháp và Mỹ. Quan hệ hai bên đã phát triển mạnh.", "country:CUB country:VNM" },
        { Fight + "Chuyên gia ở Canada nói Thái Lan chịu thiệt. Hai bên cần đối thoại.", "country:KHM country:THA" },

        // two of the sentence itself are
        { Fight + "Giao tranh đã kéo dài. Mỹ đòi đánh thuế hàng của Mexico để xây tường ở biên giới hai nước.", "country:MEX country:USA" },
        { "Nga và Mỹ tranh cãi\nNga tuyên bố chấm dứt thỏa thuận với Mỹ tại Syria, được hai nước ký năm ngoái.", "country:RUS country:USA" },

        // those named behind
        { Fight + "Bộ Ngoại giao nói hai nước Mỹ - Hàn Quốc vẫn phối hợp.", "country:KOR country:USA" },

        // states where the words say so, whoever was told to meet
        { "Tổng thống Putin gặp Chủ tịch Tập Cận Bình\nHai nhà lãnh đạo hội đàm. Quan hệ hai nước đang tốt đẹp.", "country:CHN country:RUS" },

        // armed groups and bodies of states are sides, but no states
        { "Colombia và FARC đàm phán\nColombia và FARC nối lại đàm phán dưới sự trung gian của Cuba. Hai bên đạt thỏa thuận.", "country:COL group:farc" },
        { "Anh và EU đàm phán\nAnh và EU họp ở Brussels. Hai bên chưa thống nhất.", "country:GBR org:european-union" },

        // whoever is visited is not the guest
        { "Chủ tịch nước thăm Nga và Belarus\nChủ tịch nước Trần Đại Quang sẽ thăm Nga và Belarus. Chuyến thăm của Chủ tịch nước tới hai nước bắt đầu ngày mai.", "country:BLR country:RUS" },

        // never told of together
        { "Hai hộ dân tranh chấp đất\nChị Hoa từng sống ở Mỹ. Anh Ba làm thuê tại Lào. Sau đó hai bên tự thỏa thuận.", "" },
    };

    [Theory]
    [InlineData("Thủ tướng Thái Lan Prayut Chan-o-cha và Thủ tướng Campuchia Hun Sen đổ lỗi cho nhau. Tổng thống Donald Trump lần lượt điện đàm với hai nhà lãnh đạo.", "person:hun-sen person:prayuth-chan-ocha")]
    [InlineData("Ngoại trưởng Nga Sergei Lavrov lần lượt điện đàm với hai người đồng cấp.", "person:don-pramudwinai person:prak-sokhonn")]
    public void Whoever_calls_two_leaders_is_none_of_them(string text, string expected) =>
        string.Join(' ', LanguageAnalyzer.Analyze(TextArticles.Of(Fight + text, "2017-05-06")).Entities.Single(entity => entity is { Members.Count: 2, Kind: EntityKind.Person }).Members.Order(StringComparer.Ordinal)).ShouldBe(expected);

    [Theory]
    [MemberData(nameof(Articles))]
    public void Both_are_those_the_article_sets_side_by_side(string text, string expected) =>
        string.Join(' ', LanguageAnalyzer.Analyze(TextArticles.Of(text, "2017-05-06")).Entities.LastOrDefault(entity => entity is { Members.Count: 2, Kind: EntityKind.Country, IsCoreference: true })?.Members.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()).ShouldBe(expected);
}
