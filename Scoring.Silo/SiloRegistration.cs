using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scoring.Boards;
using Scoring.Silo.Disk;
using Scoring.Silo.Hosting;
using Scoring.Silo.Ledger.Postgres;
using Scoring.Silo.People;
using Scoring.Silo.SecondFolder;

namespace Scoring.Silo;

/// <summary>How the record is kept here.</summary>
public sealed record SiloOptions
{
    /// <summary>Where ledgers, people and drafts live; made when missing. One process at a time.</summary>
    public required string DataFolder { get; init; }

    /// <summary>
    /// The PostgreSQL database that holds ledgers, people and drafts instead: <c>Host=…;Database=…;Username=…;Password=…</c>, or <c>file:PATH</c> of a
    /// file with that text. Null: the data folder holds them.
    /// </summary>
    public string? Database { get; init; }

    /// <summary>Added to each sync of the data folder after the real one: only for load tests.</summary>
    public TimeSpan AddedToSync { get; init; }

    /// <summary>The data folder alone: a record would print the password too.</summary>
    public override string ToString() => DataFolder;
}

/// <summary>Puts the record into a process: afterwards <c>IGrainFactory</c> finds every grain.</summary>
public static class SiloRegistration
{
    /// <summary>Registers the grain host and the stores. The data folder is claimed when the process starts; another process there is an error.</summary>
    public static IServiceCollection AddScoringSilo(this IServiceCollection services, SiloOptions options)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options);
        services.AddSingleton<DataFolder>();
        services.TryAddSingleton<ISalts, RandomSalts>();
        if (options.Database is { } database)
            services.AddPostgresStores(DatabaseConnection.Parse(database));
        else
            services.AddStores(options.AddedToSync);
        services.AddBoards();
        services.AddGrainHost();
        services.AddHostedService<Waking>();
        services.AddSingleton<SecondFolderKeeper>(provider =>
            new SecondFolderKeeper(provider.GetRequiredService<DataFolder>(), provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<ISecondFolder>(provider => provider.GetRequiredService<SecondFolderKeeper>());
        services.AddHostedService(provider => provider.GetRequiredService<SecondFolderKeeper>());
        return services;
    }

    // In one process public boards travel through memory.
    private static void AddBoards(this IServiceCollection services)
    {
        services.TryAddSingleton<InProcessBoards>();
        services.TryAddSingleton<IBoardSink>(provider => provider.GetRequiredService<InProcessBoards>());
        services.TryAddSingleton<IBoardReader>(provider => provider.GetRequiredService<InProcessBoards>());
    }
}
