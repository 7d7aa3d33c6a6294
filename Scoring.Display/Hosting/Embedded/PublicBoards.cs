using Scoring.Boards;

namespace Scoring.Display.Hosting.Embedded;

/// <summary>Windows by themselves, without the cluster's packages: the pages are there, boards are not.</summary>
internal static class PublicBoards
{
    public static void AddPublicBoards(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<InProcessBoards>();
        builder.Services.AddSingleton<IBoardReader>(services => services.GetRequiredService<InProcessBoards>());
    }
}
