using Scoring.Silo.Tests.Grains;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>Marking, with ledger, people and drafts in a database.</summary>
public sealed class MarkingOnPostgresTests(PostgresServer server) : MarkingTests
{
    private protected override async Task<string?> DatabaseAsync() => await server.DatabaseAsync();
}

/// <summary>What the windows show, with ledger, people and drafts in a database.</summary>
public sealed class WindowOnPostgresTests(PostgresServer server) : WindowTests
{
    private protected override async Task<string?> DatabaseAsync() => await server.DatabaseAsync();
}
