using Pipeline.Azure.Language;
using Pipeline.Core.Language;
using Pipeline.Core.Text;

namespace Pipeline.Local.Tests.Language;

public class EntityUnionTests
{
    private static readonly EntityMention Putin = new()
    {
        Span = new TextSpan(0, 29),
        Text = "Tổng thống Nga Vladimir Putin",
        Kind = EntityKind.Person,
        Name = "Vladimir Putin",
        EntityId = "person:vladimir-putin",
        Rule = "titled-person",
    };

    public static TheoryData<string, ServiceEntity, string[]> Cases => new()
    {
        { "both found it", new(new(15, 29), "Vladimir Putin", "Person", "", 0.9), ["Vladimir Putin/embedded+azure"] },
        { "only the service", new(new(40, 52), "Lò Văn Pún Á", "Person", "", 0.9), ["Vladimir Putin/embedded", "Lò Văn Pún Á/azure"] },
        { "the service is unsure", new(new(40, 52), "Lò Văn Pún Á", "Person", "", 0.4), ["Vladimir Putin/embedded"] },
        { "not ours to take", new(new(40, 52), "hai mươi năm", "Quantity", "", 0.9), ["Vladimir Putin/embedded"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Entities_are_combined(string name, ServiceEntity service, string[] expected) =>
        string.Join("; ", EntityUnion.Combine([Putin], [service]).Select(e => $"{e.Name}/{e.FoundBy}")).ShouldBe(string.Join("; ", expected), name);

    [Fact]
    public void Ids_of_service_entities_are_folded() =>
        EntityUnion.Combine([], [new(new(0, 3), "Đỗ Ánh", "Person", "", 0.9)]).Single().EntityId.ShouldBe("person:do-anh");
}
