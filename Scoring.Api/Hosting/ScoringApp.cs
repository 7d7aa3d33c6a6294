using Scoring.Api.Doors;
using Scoring.Api.Judge;
using Scoring.Api.Office;
using Scoring.Api.Organizer;
using Scoring.Api.Templates;

namespace Scoring.Api.Hosting;

/// <summary>The process, put together: the record, the windows and the doors.</summary>
internal static class ScoringApp
{
    public static WebApplication Build(StartOptions start, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "Scoring.Api", ContentRootPath = ContentRoot() });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = DoorsRegistration.BodyLimit);
        builder.Services.AddHosting(start);
        builder.Services.AddDoors();
        builder.Services.AddSingleton<TemplateShelf>();
        builder.Services.AddOpenApi();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseDoors();
        app.MapStaticPages();
        app.MapPublic();
        var staff = app.MapGroup("").At(Listener.Staff);
        staff.MapStaffPages();
        staff.MapSessions();
        staff.MapScreens();
        staff.MapOrganizer();
        staff.MapEnrolments();
        staff.MapJudge();
        staff.MapReference();
        return app;
    }

    /// <summary>Templates and pages lie beside the program, wherever it was started from.</summary>
    private static string ContentRoot() => AppContext.BaseDirectory;
}
