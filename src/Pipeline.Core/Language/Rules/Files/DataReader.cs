using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Pipeline.Core.Language.Rules.Files;

/// <summary>Reads texts, lists and mappings from the tokens of one YAML document.</summary>
/// <remarks>
/// The library's own parser of these tokens compiles a regular expression for the names of anchors, which data files do not have: 15 ms
/// of processor time at every start. <c>DataFileTests</c> holds this reader to it, file by file.
/// </remarks>
/// <param name="name">The file, for errors.</param>
/// <param name="reader">Its text.</param>
internal sealed class DataReader(string name, TextReader reader)
{
    private readonly Scanner _tokens = new(reader);

    /// <summary>The document; an empty mapping when there is none.</summary>
    /// <exception cref="YamlException">The text is not valid YAML.</exception>
    /// <exception cref="RuleFileException">It holds anchors, aliases or tags, a key twice, or a key that is no text.</exception>
    public DataNode Read()
    {
        Next();
        while (_tokens.Current is StreamStart or DocumentStart or VersionDirective or TagDirective)
        {
            Next();
        }

        var document = _tokens.Current is StreamEnd ? DataNode.Map(1, []) : Node();
        return _tokens.Current is StreamEnd or DocumentEnd ? document : throw Unexpected();
    }

    private int Line => (int)_tokens.Current!.Start.Line;

    private void Next()
    {
        if (!_tokens.MoveNext())
        {
            throw Unexpected();
        }
    }

    private DataNode Node()
    {
        var line = Line;
        switch (_tokens.Current)
        {
            case Scalar scalar:
                Next();
                return DataNode.Scalar(line, scalar.Value);
            case BlockSequenceStart:
                Next();
                var items = Entries(line);
                Leave<BlockEnd>();
                return items;
            case BlockEntry:
                // a list written no deeper than its key has neither a start nor an end of its own
                return Entries(line);
            case BlockMappingStart:
                Next();
                var pairs = Pairs(line, isFlow: false);
                Leave<BlockEnd>();
                return pairs;
            case FlowSequenceStart:
                return FlowList(line);
            case FlowMappingStart:
                Next();
                var inline = Pairs(line, isFlow: true);
                Leave<FlowMappingEnd>();
                return inline;
            case Anchor or AnchorAlias or Tag:
                throw new RuleFileException(name, "", RuleErrors.Alias(line));
            default:
                throw Unexpected();
        }
    }

    private DataNode Entries(int line)
    {
        var items = new List<DataNode>();
        while (_tokens.Current is BlockEntry)
        {
            Next();
            items.Add(_tokens.Current is BlockEntry or BlockEnd or Key ? DataNode.Scalar(Line, "") : Node());
        }

        return DataNode.List(line, items);
    }

    private DataNode FlowList(int line)
    {
        Next();
        var items = new List<DataNode>();
        while (_tokens.Current is not FlowSequenceEnd)
        {
            items.Add(Node());
            Pass<FlowEntry, FlowSequenceEnd>();
        }

        Next();
        return DataNode.List(line, items);
    }

    // only a flow mapping has commas, and keys without a colon ("{a, b: c}")
    private DataNode Pairs(int line, bool isFlow)
    {
        var entries = new List<KeyValuePair<string, DataNode>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (_tokens.Current is Key || (isFlow && _tokens.Current is Scalar))
        {
            var hasColon = _tokens.Current is Key;
            if (hasColon)
            {
                Next();
            }

            var key = _tokens.Current as Scalar ?? throw Unexpected();
            if (!seen.Add(key.Value))
            {
                throw new RuleFileException(name, key.Value, RuleErrors.DuplicateKey(Line));
            }

            Next();
            entries.Add(new(key.Value, hasColon ? Value() : DataNode.Scalar((int)key.Start.Line, "")));
            if (isFlow && _tokens.Current is FlowEntry)
            {
                Next();
            }
        }

        return DataNode.Map(line, entries);
    }

    private DataNode Value()
    {
        Leave<Value>();
        return _tokens.Current is Key or BlockEnd or FlowEntry or FlowMappingEnd ? DataNode.Scalar(Line, "") : Node();
    }

    private void Pass<TSeparator, TEnd>()
    {
        if (_tokens.Current is TSeparator)
        {
            Next();
        }
        else if (_tokens.Current is not TEnd)
        {
            throw Unexpected();
        }
    }

    private void Leave<TToken>()
    {
        if (_tokens.Current is not TToken)
        {
            throw Unexpected();
        }

        Next();
    }

    private RuleFileException Unexpected() =>
        new(name, "", RuleErrors.NotYaml(_tokens.Current?.Start.Line ?? _tokens.CurrentPosition.Line, RuleErrors.Misplaced(_tokens.Current?.GetType().Name ?? "end")));
}
