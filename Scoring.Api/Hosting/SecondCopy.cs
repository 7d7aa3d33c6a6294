using Scoring.Api.Machine;
using Scoring.Contracts;
using Scoring.Silo.SecondFolder;

namespace Scoring.Api.Hosting;

/// <summary>The silo's second folder, as the doors may see it.</summary>
internal sealed class SecondCopy(ISecondFolder second) : ISecondCopy
{
    public SecondCopyCard Now
    {
        get
        {
            var now = second.Now;
            return new(now.Folder, now.BehindBytes, now.WholeAt, now.Problem);
        }
    }

    public Fault? Choose(string? folder) => second.Choose(folder);
}
