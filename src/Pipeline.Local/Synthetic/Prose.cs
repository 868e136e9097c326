namespace Pipeline.Local.Synthetic;

/// <summary>Sentences for made-up articles of any length.</summary>
internal static class Prose
{
    private static readonly string[] Sentences =
    [
        "Giới quan sát nhận định cuộc trao đổi diễn ra trong bối cảnh kinh tế thế giới còn nhiều bất ổn và giá hàng hóa biến động mạnh.",
        "Theo số liệu của cơ quan thống kê, kim ngạch hai chiều trong quý vừa qua tăng 4,2% so với cùng kỳ, chủ yếu nhờ hàng công nghiệp.",
        "“Chúng tôi sẽ công bố kết quả sau khi các bên thống nhất từng điều khoản”, ông Trần Quốc Bảo, trưởng đoàn đàm phán, nói hôm thứ Ba.",
        "Các chuyên gia cho rằng kết quả cụ thể còn phụ thuộc vào nhiều yếu tố, trong đó có chi phí vận tải và nhu cầu trong nước.",
        "Ngày 12/3/2016, hội đồng thành phố đã thông qua nghị quyết về việc mở rộng tuyến đường ven sông với tổng vốn 1.250 tỷ đồng.",
        "Dư luận trong nước nhìn chung tỏ ra thận trọng, dù nhiều doanh nghiệp kỳ vọng thủ tục sẽ đơn giản hơn trong thời gian tới.",
        "Bà Lê Thu Hà, 52 tuổi, một tiểu thương ở chợ huyện, cho biết giá rau xanh đã hạ nhiệt từ cuối tuần trước.",
        "Trên các diễn đàn, ý kiến về lợi ích lâu dài của những dự án như vậy vẫn còn khác nhau, nhất là ở các địa phương ven biển.",
        "Bộ trưởng Ngoại giao hai nước dự kiến gặp lại nhau vào tháng 9 tới bên lề một hội nghị khu vực.",
        "Trong khi đó, đại diện ban quản lý khẳng định tiến độ vẫn được bảo đảm và hạng mục cuối cùng sẽ hoàn thành trước mùa mưa.",
        "Lực lượng cứu hộ đã đưa 37 người dân đến nơi an toàn lúc 5h30 sáng nay, sau một đêm mưa lớn làm nước sông dâng nhanh.",
        "Tại cuộc họp báo chiều qua, người phát ngôn từ chối bình luận về khả năng hai nước nối lại các cuộc tham vấn thường niên.",
        "Tòa án cấp cao bác đơn kháng cáo của bị cáo và giữ nguyên bản án tám năm tù về tội lạm dụng tín nhiệm chiếm đoạt tài sản.",
        "Đội chủ nhà có thêm một điểm nhờ bàn gỡ hòa ở phút 89, nhưng vẫn phải chờ kết quả của lượt trận cuối.",
    ];

    private static readonly string[] Headlines =
    [
        "Thành phố thông qua kế hoạch mở rộng tuyến đường ven sông", "Hai nước nối lại tham vấn sau ba năm gián đoạn",
        "Giá rau xanh hạ nhiệt sau đợt mưa kéo dài", "Bản án phúc thẩm: giữ nguyên tám năm tù", "Doanh nghiệp kỳ vọng thủ tục đơn giản hơn",
        "Sơ tán hàng chục hộ dân trong đêm vì nước sông dâng", "Lượt trận cuối: đội chủ nhà chờ tin từ sân khác",
    ];

    /// <summary>Sentence <paramref name="ordinal"/>, over and over.</summary>
    public static string Sentence(int ordinal) => Sentences[ordinal % Sentences.Length];

    /// <summary>Headline <paramref name="ordinal"/>, over and over.</summary>
    public static string Headline(int ordinal) => Headlines[ordinal % Headlines.Length];

    /// <summary>A paragraph of <paramref name="sentences"/> sentences, another one for every ordinal.</summary>
    public static string Paragraph(int ordinal, int sentences) =>
        string.Join(' ', Enumerable.Range(0, sentences).Select(i => $"{Sentence((ordinal * 5) + (i * (1 + (ordinal % 3))))[..^1]} (số {(ordinal * 10) + i}).".Replace("”,", "”", StringComparison.Ordinal)));
}
