using Scoring.Api.Machine;
using Scoring.Contracts;

namespace Scoring.Api.Hosting.Cluster;

/// <summary>The cluster's record is a database: it is backed up there, not onto a stick.</summary>
internal sealed class NoSecondCopy : ISecondCopy
{
    public bool Applies => false;

    public SecondCopyCard Now { get; } = new(null, 0, null, null);

    public Fault? Choose(string? folder) =>
        folder is null ? null : new Fault { Place = "$.folder", Reason = "集群请备份数据库。 In the cluster the database is backed up instead." };
}
