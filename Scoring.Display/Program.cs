using Scoring.Hosting;

namespace Scoring.Display;

internal static class Program
{
    private static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.AddPublicBoards();
        builder.Services.AddDisplay();
        builder.Services.AddTelemetry(builder.Configuration, "scoring-display");

        var app = builder.Build();
        app.UseProxies(app.Configuration);
        app.UseRateLimiter();
        app.MapStaticAssets();
        app.MapDisplay();
        app.MapHealth();
        app.Run();
    }
}
