using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Azure.Functions.Worker.Builder;
using Microsoft.Azure.Functions.Worker.OpenTelemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;
using Pipeline.Azure;
using Pipeline.Azure.Language;
using Pipeline.Core;
using Pipeline.Stages;
using Pipeline.Stages.Telemetry;

// while the worker starts: the first article must not wait for the rules
var rules = Task.Run(StartUp.Run);
var builder = FunctionsApplication.CreateBuilder(args);
builder.ConfigureFunctionsWebApplication();
builder.Services.AddPipeline(builder.Configuration);

var telemetry = builder.Services.AddOpenTelemetry().UseFunctionsWorkerDefaults();
telemetry.WithTracing(tracing => tracing.AddSource(TraceContext.SourceName));
telemetry.WithMetrics(metrics => metrics.AddMeter(StageTelemetry.MeterName, LanguageTelemetry.MeterName));
if (!string.IsNullOrEmpty(builder.Configuration["APPLICATIONINSIGHTS_CONNECTION_STRING"]))
{
    // Local authentication is off at the component, so telemetry is sent in the name of the app's identity.
    var identity = new DefaultAzureCredentialOptions { ManagedIdentityClientId = builder.Configuration[$"{StorageNames.Connection}:clientId"] };
    telemetry.UseAzureMonitorExporter(exporter => exporter.Credential = new DefaultAzureCredential(identity));
}

await rules;
await builder.Build().RunAsync();
