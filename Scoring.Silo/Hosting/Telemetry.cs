#pragma warning disable IDE0005 // Web projects have some of these by themselves, the silo has not.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Scoring.Hosting;

// Sends every meter of ours (docs/operators-guide.md lists them) by OTLP, when the usual variable OTEL_EXPORTER_OTLP_ENDPOINT says where to; else
// nothing is gathered. Compiled into each program that can be a process of its own; without XML comments, because the API's description
// gathers those of all projects and takes none twice.
internal static class Telemetry
{
    // The process is called so in the measurements, unless OTEL_SERVICE_NAME says otherwise.
    public static void AddTelemetry(this IServiceCollection services, IConfiguration settings, string process)
    {
        if (!string.IsNullOrWhiteSpace(settings["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            services.AddHostedService(_ => new Sending(settings["OTEL_SERVICE_NAME"] ?? process));
        }
    }

    private sealed class Sending(string process) : IHostedService, IDisposable
    {
        private MeterProvider? _provider;

        public Task StartAsync(CancellationToken cancellationToken)
        {
            _provider = Sdk.CreateMeterProviderBuilder()
                .ConfigureResource(resource => resource.AddService(process))
                .AddMeter("Scoring.*")
                .AddOtlpExporter()
                .Build();
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        // The last measurements are sent here.
        public void Dispose() => _provider?.Dispose();
    }
}
