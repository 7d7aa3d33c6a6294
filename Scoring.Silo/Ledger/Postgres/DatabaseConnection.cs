using Npgsql;

namespace Scoring.Silo.Ledger.Postgres;

/// <summary>Where a database is and who we are there. The password never leaves this class but for the wire.</summary>
internal sealed class DatabaseConnection
{
    private const string FromFile = "file:";

    // What a stopped process holds, the server takes back: a takeover waits for these at most.
    private const string Limits =
        "-c statement_timeout=5000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=5000";

    // Two processes must fit into a server that allows 100 sessions, as one does unless told otherwise.
    private const int MostSessions = 40;

    private readonly NpgsqlConnectionStringBuilder _builder;

    private DatabaseConnection(NpgsqlConnectionStringBuilder builder) => _builder = builder;

    /// <summary>Host, port, database and user, for people; never the password.</summary>
    public string Shown => $"{_builder.Host}:{_builder.Port}/{_builder.Database ?? _builder.Username}";

    /// <summary>Whether somebody who may also name a file or a folder means a database.</summary>
    public static bool IsMeant(string text) =>
        text.StartsWith(FromFile, StringComparison.OrdinalIgnoreCase)
            || text.Split(';').Any(part => part.Split('=')[0].Trim() is var key
                && (key.Equals("Host", StringComparison.OrdinalIgnoreCase) || key.Equals("Server", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Reads <c>Host=…;Database=…;Username=…;Password=…</c>, or <c>file:PATH</c> of a file that holds it.</summary>
    /// <exception cref="DatabaseRefusedException">It can't be read.</exception>
    public static DatabaseConnection Parse(string text) =>
        text.StartsWith(FromFile, StringComparison.OrdinalIgnoreCase) ? OfFile(text[FromFile.Length..]) : OfText(text);

    /// <summary>Reads a connection out of a file, as secrets are handed to containers.</summary>
    /// <exception cref="DatabaseRefusedException">There is no such file, or it holds no connection.</exception>
    public static DatabaseConnection OfFile(string path)
    {
        try
        {
            return OfText(File.ReadAllText(path).Trim());
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new DatabaseRefusedException($"{path}: 读不到数据库连接。 The database connection can't be read: {cause.Message}");
        }
    }

    /// <summary>Everything the pool is made of, with our limits on every session.</summary>
    public NpgsqlDataSourceBuilder Source()
    {
        var source = new NpgsqlDataSourceBuilder(_builder.ConnectionString);
        var its = source.ConnectionStringBuilder;
        its.Options = $"{its.Options} {Limits}".Trim();
        its.PersistSecurityInfo = false;
        its.IncludeErrorDetail = false;
        its.Enlist = false;
        its.Timeout = Math.Min(its.Timeout, 5);
        its.CommandTimeout = 8;
        its.MaxPoolSize = Math.Min(its.MaxPoolSize, MostSessions);
        its.TcpKeepAlive = true;
        its.ApplicationName ??= "scoring";
        source.EnableParameterLogging(false);
        return source;
    }

    // What the parser would say can quote a part of the password: a semicolon in it makes the rest look like a key.
    private static DatabaseConnection OfText(string text)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            if (!string.IsNullOrEmpty(builder.Host))
                return new DatabaseConnection(builder);
        }
        catch (Exception cause) when (cause is ArgumentException or FormatException or InvalidCastException or KeyNotFoundException or OverflowException)
        {
            // Said below, without the text.
        }
        throw new DatabaseRefusedException(
            "数据库连接写得不对，应为 Host=…;Database=…;Username=…;Password=…（密码含分号时用引号）。 "
            + "The database connection can't be read; it looks like Host=…;Database=…;Username=…;Password=… (quote a password with a semicolon).");
    }
}

/// <summary>This database can't hold a record; the sentence says why and what to do.</summary>
internal sealed class DatabaseRefusedException(string message, Exception? cause = null) : InvalidOperationException(message, cause);
