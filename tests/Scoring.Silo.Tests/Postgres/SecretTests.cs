using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>The password stands in no log, no exception and no option that is printed.</summary>
public sealed class SecretTests(PostgresServer server) : IDisposable
{
    private const string Secret = "geheim;und lang";
    private readonly string _folder = Directory.CreateTempSubdirectory("scoring-secret-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Host=db;Password=geheim;und lang=1")]
    [InlineData("Host=db;Port=geheim;Password=x")]
    [InlineData("Host=db;Timeout=geheim")]
    [InlineData("Password=geheim")]
    [InlineData("postgres://user:geheim@db/scoring")]
    [InlineData("geheim")]
    [InlineData("")]
    public void A_connection_that_cannot_be_read_is_not_repeated(string text)
    {
        var refused = Assert.Throws<DatabaseRefusedException>(() => DatabaseConnection.Parse(text));

        Assert.DoesNotContain("geheim", refused.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("lang", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_and_a_server_that_is_not_there_are_said_without_it()
    {
        await server.StartAsync();
        foreach (var port in new[] { server.Port, 1 })
        {
            var said = new StringWriter();
            using var host = HostOn($"Host=127.0.0.1;Port={port};Database=postgres;Username=scoring;Password=\"{Secret}\"", said);
            var refused = await Assert.ThrowsAsync<DatabaseRefusedException>(() => host.StartAsync());

            Assert.Contains("check its address, the password", refused.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Secret, refused.ToString() + said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_process_that_logs_everything_does_not_log_the_password()
    {
        var said = new StringWriter();
        using (var host = HostOn(await server.DatabaseAsync(), said))
        {
            await host.StartAsync();
            await host.StopAsync();
        }

        Assert.Contains("scoring.version", said.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(PostgresServer.Password, said.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_is_read_from_a_file()
    {
        var file = Path.Combine(_folder, "connection");
        File.WriteAllText(file, $"Host=db.example;Port=5433;Database=scoring;Username=silo;Password=\"{Secret}\"\n");

        Assert.Equal("db.example:5433/scoring", DatabaseConnection.Parse($"file:{file}").Shown);
        Assert.DoesNotContain(Secret, new SiloOptions { DataFolder = _folder, Database = File.ReadAllText(file) }.ToString(), StringComparison.Ordinal);
        Assert.Throws<DatabaseRefusedException>(() => DatabaseConnection.Parse($"file:{file}.missing"));
    }

    private IHost HostOn(string connection, StringWriter said)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new Listening(said));
        builder.Services.AddScoringSilo(new SiloOptions { DataFolder = _folder, Database = connection });
        builder.AddTestGrains();
        return builder.Build();
    }

    private sealed class Listening(StringWriter said) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (said)
            {
                said.WriteLine($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
        }
    }
}
