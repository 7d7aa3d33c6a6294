#pragma warning disable IDE0005 // Web projects have some of these by themselves, the silo has not.
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;

namespace Scoring.Hosting;

/// <summary>
/// Sends every meter of ours (docs/operators-guide.md lists them) by OTLP, when the usual variable OTEL_EXPORTER_OTLP_ENDPOINT says where to; else
/// nothing is gathered. Compiled into each program that can be a process of its own.
/// </summary>
internal static class Telemetry
{
    /// <param name="services">Of the process.</param>
    /// <param name="settings">Environment and appsettings.</param>
    /// <param name="process">What it is called in the measurements, unless OTEL_SERVICE_NAME says otherwise.</param>
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
