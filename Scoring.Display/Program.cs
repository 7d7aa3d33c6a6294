using Scoring.Boards;

namespace Scoring.Display;

internal static class Program
{
    private static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddSingleton<InProcessBoards>();
        builder.Services.AddSingleton<IBoardReader>(services => services.GetRequiredService<InProcessBoards>());
        builder.Services.AddDisplay();

        var app = builder.Build();
        app.MapStaticAssets();
        app.MapDisplay();
        app.Run();
    }
}
