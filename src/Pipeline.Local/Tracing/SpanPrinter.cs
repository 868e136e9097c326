using System.Diagnostics;
using System.Globalization;
using OpenTelemetry;
using OpenTelemetry.Trace;
using Pipeline.Stages;

namespace Pipeline.Local.Tracing;

/// <summary>Prints every span of the stages as it ends, one line each: trace, span, parent, stage, duration, tags.</summary>
/// <remarks>In the cloud the same spans go to Application Insights.</remarks>
internal sealed class SpanPrinter(TextWriter output) : BaseExporter<Activity>
{
    private const int ShortSpan = 8;
    private readonly Lock _lock = new();

    /// <summary>Listens to the stages until it is disposed.</summary>
    public static TracerProvider Start(TextWriter output) =>
        Sdk.CreateTracerProviderBuilder()
            .AddSource(TraceContext.SourceName)
            .SetSampler(new AlwaysOnSampler())
            .AddProcessor(new SimpleActivityExportProcessor(new SpanPrinter(output)))
            .Build();

    public override ExportResult Export(in Batch<Activity> batch)
    {
        lock (_lock)
        {
            foreach (var span in batch)
            {
                output.WriteLine(Line(span));
            }

            output.Flush();
        }

        return ExportResult.Success;
    }

    private static string Line(Activity span)
    {
        var parent = span.ParentSpanId == default ? new string('-', ShortSpan) : span.ParentSpanId.ToHexString()[..ShortSpan];
        var tags = string.Join(' ', span.TagObjects.Select(t => $"{t.Key}={Convert.ToString(t.Value, CultureInfo.InvariantCulture)}"));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"trace={span.TraceId} span={span.SpanId.ToHexString()[..ShortSpan]} parent={parent} {span.OperationName,-14} {span.Duration.TotalMilliseconds,8:0.0} ms {tags}");
    }
}
