using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public async Task<Reply> IssueEnrolmentAsync(IssueEnrolment request) =>
        await Execute(request.Op, request.Actor, request, now => Enrolling.Issue(Decided, DeviceMapping.Read(request), now));

    public async Task<Reply> SpendEnrolmentAsync(SpendEnrolment request) =>
        await Execute(request.Op, $"device:{request.Device}", request, now =>
            Enrolling.Spend(Decided, request.SecretHash, request.Device, request.DeviceTokenHash, now));

    public async Task<Reply> RevokeDeviceAsync(RevokeDevice request) =>
        await Execute(request.Op, request.Actor, request, _ => Enrolling.Revoke(Decided, request.Device, request.Reason));
}
