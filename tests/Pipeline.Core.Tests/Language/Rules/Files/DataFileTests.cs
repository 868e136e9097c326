using Pipeline.Core.Language.Rules.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Pipeline.Core.Tests.Language.Rules.Files;

/// <summary>The reader of data files gives what the YAML library's own parser gives.</summary>
public class DataFileTests
{
    public static TheoryData<string> Names => [.. DataFile.Names.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal))];

    /// <summary>YAML of the kinds that the files use, and some that none of them does yet.</summary>
    public static TheoryData<string> Texts =>
    [
        "",
        "# nothing but a comment",
        "a: b",
        "a:\n- 1\n- 2\nb: 'c'",
        "a:\n  - 1\n  -\n  - x: y\n    z: \"q\\nr\"\n",
        "a:\nb:\n",
        "a: [1, [2, 3], {b: c, d: }, ]\n",
        "a: {b: c, d: [e], f: {g: h}}",
        "a: {b, c: d, e}",
        "- a\n- - b\n  - c\n-\n  d: e\n",
        "---\na: |\n  one\n  two\nb: >\n  three\n  four\n...\n",
        "'quoted key': \"a # no comment\" # a comment\n",
    ];

    /// <summary>What is no data file, and the message.</summary>
    public static TheoryData<string, string> Errors => new()
    {
        { "a: &x b", RuleErrors.Alias(1) },
        { "a: *x", RuleErrors.Alias(1) },
        { "a: !!str b", RuleErrors.Alias(1) },
        { "a: 1\na: 2", RuleErrors.DuplicateKey(2) },
        { "[a, b] ]", RuleErrors.NotYaml(1, RuleErrors.Misplaced("FlowSequenceEnd")) },
        { "[a b: c}", RuleErrors.NotYaml(1, RuleErrors.Misplaced("Key")) },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_data_file_reads_as_the_library_reads_it(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("Pipeline.Core.Data/" + name)!;
        using var reader = new StreamReader(stream);
        var text = reader.ReadToEnd();
        Show(DataFile.Parse(name, text)).ShouldBe(ByLibrary(text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Other_texts_too(string yaml) => Show(DataFile.Parse("x", yaml)).ShouldBe(ByLibrary(yaml));

    [Theory]
    [MemberData(nameof(Errors))]
    public void What_is_no_data_file_is_refused(string yaml, string message) =>
        Should.Throw<RuleFileException>(() => DataFile.Parse("x", yaml)).Message.ShouldContain(message);

    private static string Show(DataNode node) => node.Text is { } text ? $"{text}"
        : node.Items.Count > 0 ? $"[{string.Join(", ", node.Items.Select(Show))}]"
        : $"{{{string.Join(", ", node.Entries.Select(entry => $"{entry.Key}: {Show(entry.Value)}"))}}}";

    private static string ByLibrary(string yaml)
    {
        using var reader = new StringReader(yaml);
        var parser = new Parser(reader);
        parser.Consume<StreamStart>();
        if (parser.TryConsume<StreamEnd>(out _))
        {
            return "{}";
        }

        parser.Consume<DocumentStart>();
        return Read(parser);
    }

    private static string Read(Parser parser)
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return scalar.Value;
        }

        var parts = new List<string>();
        if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                parts.Add(Read(parser));
            }

            return parts.Count > 0 ? $"[{string.Join(", ", parts)}]" : "{}";
        }

        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            parts.Add($"{parser.Consume<Scalar>().Value}: {Read(parser)}");
        }

        return $"{{{string.Join(", ", parts)}}}";
    }
}
