using System.IO.Compression;
using System.Text;
using Pipeline.Stages.Query.Facets;

namespace Pipeline.Stages.Query.Lists;

/// <summary>Packs a leaf into bytes: about 60 bytes an event, since what events of a list share compresses away.</summary>
public static class PostingLeafCodec
{
    private const byte FormatVersion = 2;

    /// <summary>Room to unpack into, in packed sizes: mostly enough.</summary>
    private const int UsualRatio = 3;

    /// <summary>Bytes of a leaf. The upper bound is not in them: it is the row's key.</summary>
    public static ReadOnlyMemory<byte> Encode(PostingLeaf leaf)
    {
        ArgumentNullException.ThrowIfNull(leaf);
        using var packed = new MemoryStream();
        packed.WriteByte(FormatVersion);
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        using (var writer = new BinaryWriter(deflate, Encoding.UTF8))
        {
            writer.Write(leaf.Lower);
            writer.Write7BitEncodedInt(leaf.Postings.Count);
            foreach (var posting in leaf.Postings)
            {
                Write(writer, posting);
            }

            writer.Write7BitEncodedInt(leaf.Others.Count);
            foreach (var end in leaf.Others)
            {
                writer.Write(end);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The leaf of a row.</summary>
    /// <exception cref="InvalidDataException">The bytes were written by another version of the format.</exception>
    public static PostingLeaf Decode(string upper, ReadOnlyMemory<byte> content)
    {
        if (content.IsEmpty || content.Span[0] != FormatVersion)
        {
            throw new InvalidDataException($"An index row is not in format {FormatVersion}; rebuild the index.");
        }

        // Unpacked at once: a reader takes thousands of numbers from memory, not from the stream that unpacks them.
        using var plain = Unpacked(content[1..]);
        using var reader = new BinaryReader(plain, Encoding.UTF8);
        var lower = reader.ReadString();
        var postings = new Posting[reader.Read7BitEncodedInt()];
        for (var i = 0; i < postings.Length; i++)
        {
            postings[i] = Read(reader);
        }

        var others = new string[reader.Read7BitEncodedInt()];
        for (var i = 0; i < others.Length; i++)
        {
            others[i] = reader.ReadString();
        }

        return new(lower, upper, postings) { Others = others };
    }

    private static MemoryStream Unpacked(ReadOnlyMemory<byte> content)
    {
        using var packed = new MemoryStream(content.ToArray(), writable: false);
        using var deflate = new DeflateStream(packed, CompressionMode.Decompress);
        var plain = new MemoryStream(content.Length * UsualRatio);
        deflate.CopyTo(plain);
        plain.Position = 0;
        return plain;
    }

    private static void Write(BinaryWriter writer, Posting posting)
    {
        var posted = posting.Event;
        writer.Write(posting.Position);
        writer.Write(posted.Type);
        writer.Write7BitEncodedInt64(posted.Revision);
        writer.Write(posted.Start);
        writer.Write(posted.End);
        writer.Write(posted.Reported);
        writer.Write7BitEncodedInt(posted.Sources);
        writer.Write7BitEncodedInt(posted.Confidence);
        writer.Write7BitEncodedInt(posted.Facets.Count);
        foreach (var facet in posted.Facets)
        {
            writer.Write(facet);
        }

        Span<byte> words = stackalloc byte[WordSignature.Size];
        posted.Words.Write(words);
        writer.Write(words);
    }

    private static Posting Read(BinaryReader reader)
    {
        var position = reader.ReadString();
        return new(position, new PostedEvent
        {
            EventId = position[(position.LastIndexOf('|') + 1)..],
            Type = reader.ReadString(),
            Revision = reader.Read7BitEncodedInt64(),
            Start = reader.ReadInt32(),
            End = reader.ReadInt32(),
            Reported = reader.ReadInt32(),
            Sources = reader.Read7BitEncodedInt(),
            Confidence = reader.Read7BitEncodedInt(),
            Facets = ReadFacets(reader),
            Words = ReadWords(reader),
        });
    }

    private static uint[] ReadFacets(BinaryReader reader)
    {
        var facets = new uint[reader.Read7BitEncodedInt()];
        for (var i = 0; i < facets.Length; i++)
        {
            facets[i] = reader.ReadUInt32();
        }

        return facets;
    }

    private static WordSignature ReadWords(BinaryReader reader)
    {
        Span<byte> words = stackalloc byte[WordSignature.Size];
        reader.BaseStream.ReadExactly(words);
        return WordSignature.Read(words);
    }
}
