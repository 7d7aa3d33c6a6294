using Scoring.Api.Machine;
using Scoring.Contracts;
using Scoring.Silo.SecondFolder;

namespace Scoring.Api.Hosting;

/// <summary>The silo's second folder, as the doors may see it.</summary>
internal sealed class SecondCopy(ISecondFolder second, StartOptions start) : ISecondCopy
{
    public bool Applies => start.Database is null;

    public SecondCopyCard Now
    {
        get
        {
            var now = second.Now;
            return new(now.Folder, now.BehindBytes, now.WholeAt, now.Problem);
        }
    }

    public Fault? Choose(string? folder) => Applies ? second.Choose(folder) : InDatabase;

    private static Fault InDatabase => new()
    {
        Place = "$.folder",
        Reason = "记录在数据库里，请用数据库的备份。 The record is in a database: use the database's backups.",
    };
}
