using Pipeline.Local.Inputs;
using Shouldly;
using Xunit;

namespace Pipeline.Local.Tests.Inputs;

public class DistinctIdsTests
{
    public static TheoryData<string, string> Rows => new()
    {
        { "tin.txt", "" },
        { "tin.txt bai.txt", " " },
        { "tin.txt khac/tin.json", " ~2" },
        { "tin.txt tin.json.gz cu/tin.md", " ~2 ~3" },
        { "tin.txt tin~2.txt khac/tin.txt", "  ~3" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Later_files_of_a_stem_get_ids_of_their_own(string files, string suffixes) =>
        string.Join(' ', DistinctIds.Suffixes(files.Split(' '))).ShouldBe(suffixes);
}
