using Scoring.Silo.Ledger.Postgres;

namespace Scoring.Silo.Tests.Postgres;

public sealed class ConnectionTests
{
    [Theory]
    [InlineData("", 40)]
    [InlineData(";Maximum Pool Size=12", 12)]
    [InlineData(";Maximum Pool Size=500", 40)]
    public void One_process_never_takes_so_many_sessions_that_a_second_one_finds_none(string more, int most)
    {
        var source = DatabaseConnection.Parse($"Host=db;Database=scoring;Username=silo;Password=x{more}").Source();

        Assert.Equal(most, source.ConnectionStringBuilder.MaxPoolSize);
    }
}
