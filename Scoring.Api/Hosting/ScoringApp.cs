using Scoring.Api.Demo;
using Scoring.Api.Doors;
using Scoring.Api.Judge;
using Scoring.Api.Machine;
using Scoring.Api.Office;
using Scoring.Api.Organizer;
using Scoring.Api.Programmes;
using Scoring.Api.Schemes;
using Scoring.Api.Templates;
using Scoring.Hosting;

namespace Scoring.Api.Hosting;

/// <summary>The process, put together: the record, the windows and the doors. What differs between one process and the cluster stands in <c>RecordPlace</c>.</summary>
internal static class ScoringApp
{
    public static WebApplication Build(StartOptions start, Action<WebApplicationBuilder>? adjust = null)
    {
        var program = new WebApplicationOptions { ApplicationName = "Scoring.Api", ContentRootPath = ContentRoot() };
        var builder = WebApplication.CreateBuilder(program);
        start = start.With(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = DoorsRegistration.BodyLimit;
        });
        builder.Services.AddHosting(start);
        builder.AddRecord(start);
        builder.Services.AddTelemetry(builder.Configuration, "scoring-api");
        builder.Services.AddDoors();
        builder.Services.AddSingleton<TemplateShelf>();
        builder.Services.AddSingleton<ISchemeBench, SchemeBench>();
        builder.Services.AddOpenApi(options => Description.Shape(options));
        builder.Services.AddDemo(start);
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseProxies(app.Configuration);
        app.UseOutsideCallers();
        app.UseDoors();
        app.MapStaticPages();
        app.MapWindows();
        var staff = app.MapGroup("").At(Listener.Staff);
        staff.MapStaffPages();
        staff.MapSessions();
        staff.MapScreens();
        staff.MapMachine();
        staff.MapOrganizer();
        staff.MapProgrammes();
        staff.MapSchemes();
        staff.MapEnrolments();
        staff.MapJudge();
        staff.MapReference();
        return app;
    }

    /// <summary>Templates and pages lie beside the program, wherever it was started from.</summary>
    private static string ContentRoot() => AppContext.BaseDirectory;
}
