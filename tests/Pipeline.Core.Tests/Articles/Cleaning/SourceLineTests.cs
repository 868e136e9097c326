using Pipeline.Core.Articles.Cleaning.Sources;

namespace Pipeline.Core.Tests.Articles.Cleaning;

public class SourceLineTests
{
    [Theory]
    [InlineData("Công Bắc/VOV-Tây Nguyên", "Công Bắc", "VOV")]
    [InlineData("Theo Trọng Nghĩa/VnExpress", "Trọng Nghĩa", "VnExpress")]
    [InlineData("Hà Linh/Báo Tin tức", "Hà Linh", "Tin tức")]
    [InlineData("CTV Thanh Mai/VOV.VN", "Thanh Mai", "VOV")]
    [InlineData("Lê Hà (Theo TASS)", "Lê Hà", "TASS")]
    [InlineData("TTXVN/Tin Tức", null, "TTXVN")]
    [InlineData("Theo Dân trí", null, "Dân trí")]
    public void Writer_and_outlet_are_told_apart(string line, string? author, string outlet)
    {
        var source = SourceLine.Parse(line).ShouldNotBeNull();
        source.Author.ShouldBe(author);
        source.Outlet!.Name.ShouldBe(outlet);
    }

    [Theory]
    [InlineData("Tỷ giá USD/VND tăng trở lại")]
    [InlineData("Hai bên/Ba bên cùng họp")]
    public void Other_slashes_sign_nothing(string line) => SourceLine.Parse(line).ShouldBeNull();
}
