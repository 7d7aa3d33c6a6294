using Scoring.Silo.Tests.Postgres;

[assembly: AssemblyFixture(typeof(PostgresServer))]
