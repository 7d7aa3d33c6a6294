using Scoring.Api.Doors;
using Scoring.Api.Machine;
using Scoring.Api.Office;
using Scoring.Display;
using Scoring.Silo;

namespace Scoring.Api.Hosting.Embedded;

/// <summary>One process: the record and the windows are hosted here.</summary>
internal static class RecordPlace
{
    /// <summary>Grains, their stores in the data folder or a database, and the windows.</summary>
    public static void AddRecord(this WebApplicationBuilder builder, StartOptions start)
    {
        builder.Services.AddScoringSilo(new SiloOptions
        {
            DataFolder = start.DataFolder,
            Database = start.Database,
            AddedToSync = TimeSpan.FromMilliseconds(builder.Configuration.GetValue("Storage:AddedToSyncMilliseconds", 0)),
        });
        builder.Services.AddDisplay();
        builder.Services.AddSingleton(InstallationKey.Of(start.DataFolder));
        builder.Services.AddSingleton<CopyTaker>();
        builder.Services.AddSingleton<ISecondCopy, SecondCopy>();
    }

    /// <summary>The public listener, and what can be done with a data folder alone.</summary>
    public static void MapWindows(this WebApplication app)
    {
        app.MapGroup("").At(Listener.Public).OpenTo(Door.Anyone).MapDisplay();
        app.MapGroup("").At(Listener.Staff).MapRestoring();
    }

    /// <summary>Both listeners are here.</summary>
    public static bool Has(Listener listener) => Enum.IsDefined(listener);

    /// <summary>Whether the record is out of reach for a while: never, it is in this process.</summary>
    public static bool IsAway(Exception failure) => failure is TimeoutException;
}
