using System.Text;
using Scoring.Load.Results;
using Scoring.Load.Wire;

namespace Scoring.Load.Tests;

public sealed class WireTests
{
    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", 200, "hello")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n2\r\nlo\r\n0\r\n\r\n", 200, "hello")]
    [InlineData("HTTP/1.1 204 No Content\r\nDate: x\r\n\r\n", 204, "")]
    public void An_answer_ends_where_its_length_or_its_last_chunk_says(string text, int status, string body)
    {
        var bytes = Encoding.ASCII.GetBytes(text);

        Assert.Equal((status, body), HttpFraming.Read(bytes) is var (found, at, length) ? (found, Encoding.ASCII.GetString(bytes, at, length)) : default);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhell")]
    [InlineData("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Le")]
    public void An_answer_that_lacks_bytes_is_none_yet(string text) => Assert.Null(HttpFraming.Read(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void A_scenarios_part_of_the_results_replaces_the_one_before_and_leaves_the_others()
    {
        var text = ResultsFile.Placed(ResultsFile.Placed("## Ranking\n", "hall", "old\n"), "soak", "soak\n");

        Assert.Equal(
            "## Ranking\n\n<!-- hall -->\nnew\n<!-- end of hall -->\n\n<!-- soak -->\nsoak\n<!-- end of soak -->\n",
            ResultsFile.Placed(text, "hall", "new\n"));
    }
}
