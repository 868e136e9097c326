using System.Text;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Pipeline.Core.Data;

/// <summary>Reads the word lists and rules that are built into the assembly.</summary>
internal static class DataFile
{
    /// <summary>Loads <paramref name="path"/> (below <c>Data/</c>, with slashes).</summary>
    /// <exception cref="InvalidOperationException">The file is not built in, or does not have the shape of <typeparamref name="T"/>; the message names it.</exception>
    public static T Load<T>(string path)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("Pipeline.Core.Data/" + path)
            ?? throw new InvalidOperationException($"The data file {path} is not built into the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var deserializer = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();
        try
        {
            return deserializer.Deserialize<T>(reader) ?? throw new InvalidOperationException($"The data file {path} is empty.");
        }
        catch (YamlDotNet.Core.YamlException reason)
        {
            throw new InvalidOperationException($"The data file {path} is wrong at line {reason.Start.Line}: {reason.InnerException?.Message ?? reason.Message}", reason);
        }
    }
}
