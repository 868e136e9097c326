using Pipeline.Stages.Articles;
using Pipeline.Stages.Messages;

namespace Pipeline.Stages.Tests;

public sealed class ArticleIdsTests
{
    public static TheoryData<string, string> Names => new()
    {
        { "001.txt", "001-" },
        { "2016/11/Bài báo số 1.json", "b-i-b-o-s-1-" },
        { "../../etc/passwd", "passwd-" },
        { "a'b\"c d#e?f\\g.html", "g-" },
        { "🙂.txt", "" },
        { "\ud83d.txt", "" },
        { new string('x', 512), new string('x', 48) + "-" },
        { ".gz", "gz-" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_blob_name_gives_a_key_that_tables_and_messages_take(string name, string slug)
    {
        var id = ArticleIds.OfFile(name);
        id.ShouldStartWith(slug);
        id.Length.ShouldBe(slug.Length + 16);
        ArticleMessageJson.TryRead(ArticleMessageJson.Write(new ArticleMessage(id, "", 1))).ShouldNotBeNull().ArticleId.ShouldBe(id);
    }

    [Theory]
    [InlineData("a.txt", "a.json")]
    [InlineData("a/x.txt", "b/x.txt")]
    [InlineData("X.txt", "x.txt")]
    [InlineData("🙂.txt", "🙃.txt")]
    public void Different_names_give_different_ids(string one, string other) => ArticleIds.OfFile(one).ShouldNotBe(ArticleIds.OfFile(other));
}
