using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Silo.SecondFolder;

namespace Scoring.Api.Hosting;

/// <summary>Checks a copy while we run, and has it taken over when this run has ended.</summary>
internal sealed class CopyTaker(StartOptions start, Running running, IHostApplicationLifetime life)
{
    /// <summary>What stands against it; empty: this run is ending.</summary>
    public ImmutableArray<Fault> Take(string copy)
    {
        if (start.Database is not null)
        {
            return [new Fault
            {
                Place = "$.folder",
                Reason = "记录在数据库里，请用 import 命令导入账本。 The record is in a database: bring ledgers in with the command import.",
            }];
        }

        var faults = Restoring.Against(copy, start.DataFolder);
        if (faults.IsEmpty)
        {
            running.Restore(copy);
            life.StopApplication();
        }

        return faults;
    }
}
