using Pipeline.Core.Articles;
using static Pipeline.Core.Tests.Articles.Cleaning.CleanerCases;

namespace Pipeline.Core.Tests.Articles.Html;

public class HtmlPageTests
{
    private const string Head = "<html><head><title>" + Title + " - Báo Sao Mai</title>";
    private const string Paragraphs = "<p>" + First + "</p><p>" + Second + "</p>";

    /// <summary>Ways in which pages set an article; title, lead and both paragraphs must come out, and nothing else.</summary>
    public static TheoryData<string, string> Pages() => new()
    {
        { "article element", $"<article><h1>{Title}</h1><p class='sapo'>{Lead}</p>{Paragraphs}</article>" },
        { "named body, lead outside it", $"<h1>{Title}</h1><h2 class='lead'>{Lead}</h2><div class='fck_detail'>{Paragraphs}</div>" },
        { "lead without a name", $"<div><h1>{Title}</h1><p>{Lead}</p><div class='entry-content'>{Paragraphs}</div></div>" },
        { "side column, footer, navigation", $"<nav><a href='/'>Trang chủ</a></nav><div class='row'><div class='col'><article><h1>{Title}</h1><p class='sapo'>{Lead}</p>{Paragraphs}</article></div><div class='sidebar'><p>Giá vàng trong nước sáng nay giảm mạnh, còn 55 triệu đồng một lượng, thấp nhất từ đầu năm.</p></div></div><footer>Giấy phép số 12</footer>" },
        { "related box in the text", $"<article><h1>{Title}</h1><p class='sapo'>{Lead}</p><p>{First}</p><div class='box-tinlienquan'><ul><li><a href='#'>Bão số 4 đổ bộ vào miền Trung</a></li></ul></div><p>{Second}</p></article>" },
        { "comments longer than the article", $"<article><h1>{Title}</h1><p class='sapo'>{Lead}</p>{Paragraphs}</article><div id='comments'>{string.Concat(Enumerable.Repeat("<p>Tôi rất vui vì cửa khẩu mở lại, mong hàng hóa thông suốt và giá cả ổn định hơn trước đây.</p>", 1))}</div>" },
        { "unclosed paragraphs", $"<article><h1>{Title}</h1><p class=sapo>{Lead}<p>{First}<p>{Second}</article>" },
        { "hidden text", $"<article><h1>{Title}</h1><p class='sapo'>{Lead}</p><p>{First}</p><div style='display: none'><p>Chương trình khuyến mãi lớn nhất năm, đăng ký ngay để nhận quà.</p></div><p>{Second}</p></article>" },
        { "entities and inline elements", $"<article><h1>{Title}</h1><p class='sapo'>{Lead.Replace("cửa", "c&#7917;a", StringComparison.Ordinal)}</p><p>{First.Replace("Bộ", "<b>B&#x1ED9;</b>", StringComparison.Ordinal)}</p><p>{Second}</p></article>" },
        { "breaks instead of paragraphs", $"<h1>{Title}</h1><p class='sapo'>{Lead}</p><div class='content-detail'>{First}<br><br>{Second}</div>" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_article_comes_out_whole_and_alone(string name, string body)
    {
        var article = Read.One($"{Head}</head><body>{body}</body></html>");
        Read.Blocks(article).ShouldBe(Kept, customMessage: name);
        Spans.AllHold(article);
    }

    [Fact]
    public void Metadata_comes_from_linked_data_and_meta_elements()
    {
        var article = Read.One(Head + "<meta property='og:site_name' content='Báo Sao Mai'><link rel='canonical' href='https://saomai.example/1'>"
            + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2017-03-14T07:30:00+07:00\",\"author\":[{\"name\":\"Lê Hà\"}]}]}</script></head>"
            + $"<body><article><h1>{Title}</h1>{Paragraphs}</article></body></html>");
        article.Publisher.ShouldBe("Báo Sao Mai");
        article.Author.ShouldBe("Lê Hà");
        article.Url.ShouldBe("https://saomai.example/1");
        article.Published!.Basis.ShouldBe(PublicationBasis.Metadata);
    }

    [Fact]
    public void What_a_page_prints_serves_where_its_metadata_is_silent()
    {
        var article = Read.One(Head + $"</head><body><div><h1>{Title}</h1><div class='date'>Thứ Ba, 14/03/2017 07:30</div><div class='entry-content'>{Paragraphs}</div><p class='author'>Lê Hà (Theo TASS)</p></div></body></html>");
        article.Author.ShouldBe("Lê Hà");
        article.Agency.ShouldBe("TASS");
        article.Published!.Basis.ShouldBe(PublicationBasis.Timestamp);
    }

    [Fact]
    public void Broken_linked_data_says_nothing()
    {
        var article = Read.One(Head + $"<script type='application/ld+json'>{{\"@type\": </script></head><body><article><h1>{Title}</h1>{Paragraphs}</article></body></html>");
        article.Published.ShouldBeNull();
        article.Blocks.Count.ShouldBe(3);
    }
}
