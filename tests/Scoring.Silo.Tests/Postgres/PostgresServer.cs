using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Scoring.Silo.Tests.Postgres;

/// <summary>
/// A PostgreSQL server of our own: the programs of this machine, a temporary folder, a free port of the loopback. As root it runs as the user
/// postgres, because it refuses root. It starts when the first test asks for it and ends with the last.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    public const string Password = "not-for-logs-9f2c";

    private readonly SemaphoreSlim _starting = new(1);
    private DirectoryInfo? _folder;
    private Process? _server;
    private int _databases;

    private static string Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateFiles("/usr/lib/postgresql", "postgres", SearchOption.AllDirectories).Order().Last()[..^"/postgres".Length]
        : throw new FileNotFoundException("PostgreSQL is missing: install the package postgresql.");

    private string Data => Path.Combine(_folder!.FullName, "data");

    /// <summary>Known once it was started; a restart keeps it.</summary>
    public int Port { get; private set; }

    /// <summary>The process that was started: the one to stop, or to kill.</summary>
    public int ProcessId => _server!.Id;

    /// <summary>Starts the server unless it runs already.</summary>
    public async Task StartAsync(params string[] settings)
    {
        await _starting.WaitAsync();
        try
        {
            if (_folder is null)
            {
                await MakeAsync();
            }
            while (_server is null or { HasExited: true })
            {
                await TryStartAsync(settings);
            }
        }
        finally
        {
            _starting.Release();
        }
    }

    /// <summary>A connection to a fresh, empty database.</summary>
    public async Task<string> DatabaseAsync()
    {
        await StartAsync();
        var name = $"trial{Interlocked.Increment(ref _databases)}";
        await RunAsync("psql", "-h", "127.0.0.1", "-p", $"{Port}", "-U", "scoring", "-d", "postgres", "-qc", $"CREATE DATABASE {name}");
        return Connection(name);
    }

    public string Connection(string database) =>
        $"Host=127.0.0.1;Port={Port};Database={database};Username=scoring;Password={Password}";

    /// <summary>Ends it at once, as a loss of power would.</summary>
    public async Task KillAsync()
    {
        _server!.Kill();
        await _server.WaitForExitAsync();
    }

    /// <summary>Ends it in order; sessions are thrown out.</summary>
    public Task StopAsync() => SignalAsync("INT");

    public async ValueTask DisposeAsync()
    {
        if (_server is { HasExited: false })
        {
            await SignalAsync("QUIT");
        }
        _server?.Dispose();
        _starting.Dispose();
        _folder?.Delete(recursive: true);
    }

    private async Task MakeAsync()
    {
        _folder = Directory.CreateTempSubdirectory("scoring-postgres-");
        var secret = Path.Combine(_folder.FullName, "password");
        await File.WriteAllTextAsync(secret, Password);
        if (Environment.UserName == "root")
        {
            await FinishAsync(Process.Start(new ProcessStartInfo("chown", ["-R", "postgres", _folder.FullName]))!);
        }
        await RunAsync("initdb", "-D", Data, "-U", "scoring", "--auth=scram-sha-256", $"--pwfile={secret}", "-E", "UTF8", "--no-locale", "--no-sync");
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        Port = ((IPEndPoint)free.LocalEndpoint).Port;
    }

    // After a kill the old server's children may still hold its memory for a moment: then this one ends at once, and the next try comes.
    private async Task TryStartAsync(string[] settings)
    {
        _server?.Dispose();
        string[] always = ["-D", Data, "-p", $"{Port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "recovery_init_sync_method=syncfs"];
        _server = Start("postgres", [.. always, .. settings.SelectMany(setting => new[] { "-c", setting })]);
        while (await _server.StandardError.ReadLineAsync() is { } line)
        {
            if (line.Contains("ready to accept connections", StringComparison.Ordinal))
            {
                _ = _server.StandardError.ReadToEndAsync();
                return;
            }
        }
        await _server.WaitForExitAsync();
    }

    private async Task SignalAsync(string name)
    {
        using var signal = Process.Start("kill", [$"-{name}", $"{ProcessId}"]);
        await _server!.WaitForExitAsync();
    }

    private async Task RunAsync(string program, params string[] arguments) => await FinishAsync(Start(program, arguments));

    private static async Task FinishAsync(Process process)
    {
        using (process)
        {
            var said = process.StartInfo.RedirectStandardError ? await process.StandardError.ReadToEndAsync() : "";
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, $"{process.StartInfo.FileName}: {said}");
        }
    }

    private Process Start(string program, string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        // setpriv becomes the program it starts, so the process we hold is the server itself.
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = _folder!.FullName;
        start.RedirectStandardError = start.RedirectStandardOutput = true;
        start.Environment["PGPASSWORD"] = Password;
        start.Environment["LC_ALL"] = "C";
        var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEndAsync();
        return process;
    }
}
