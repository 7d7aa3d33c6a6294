using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Registers the stores of a database.</summary>
internal static class PostgresRegistration
{
    /// <summary>Ledgers, people, drafts and claims in PostgreSQL. The host does not start when the database is unfit.</summary>
    public static void AddPostgresStores(this IServiceCollection services, DatabaseConnection connection)
    {
        services.AddSingleton(provider => new PostgresStores(
            connection, provider.GetRequiredService<TimeProvider>(), provider.GetService<ILoggerFactory>()));
        services.AddSingleton<ILedgers>(provider => provider.GetRequiredService<PostgresStores>());
        services.AddSingleton<IRecordHealth>(provider => provider.GetRequiredService<PostgresStores>());
        services.AddSingleton<ILedgerClaims>(provider => provider.GetRequiredService<PostgresStores>());
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStores>().People);
        services.AddSingleton(provider => provider.GetRequiredService<PostgresStores>().Drafts);
        services.AddHostedService<ClaimBeat>();
    }
}
