using Pipeline.Core.Language.Entities.Names;
using Pipeline.Core.Language.Offices;

namespace Pipeline.Core.Tests.Language.Offices;

/// <summary>Every class of offices names offices that the list of titles can give.</summary>
public class OfficeClassTests
{
    private const string Elect = "-elect";

    public static TheoryData<string> Classes => ["definite", "leading", "received by"];

    [Theory]
    [MemberData(nameof(Classes))]
    public void Names_listed_offices_only(string name)
    {
        var offices = DataLineFile.Load("vi/offices.yaml").Select(line => line.Key).ToHashSet(StringComparer.Ordinal);
        var named = DataLineFile.Load("vi/office-contexts.yaml").Single(line => line.Key == name).Items;

        named.ShouldNotBeEmpty();
        named.Select(office => office.EndsWith(Elect, StringComparison.Ordinal) ? office[..^Elect.Length] : office).Where(office => !offices.Contains(office)).ShouldBeEmpty();
    }

    [Fact]
    public void The_classes_are_those_of_the_file()
    {
        OfficeClasses.Definite.ShouldContain("president-elect");
        OfficeClasses.Leading.ShouldContain("emir");
        OfficeClasses.Receiving.ShouldContain("state counsellor");
    }
}
