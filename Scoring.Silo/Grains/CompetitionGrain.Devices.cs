using Scoring.Contracts;
using Scoring.Rules.Competitions;
using Scoring.Silo.Grains.Views;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public async Task<Reply> IssueEnrolmentAsync(IssueEnrolment request) =>
        await Execute(request.Op, request.Actor, request, now => Enrolling.Issue(Decided, DeviceMapping.Read(request), now));

    public async Task<Reply> SetEnrolmentAsync(SetEnrolment request) =>
        await Execute(request.Op, request.Actor, request, _ => Enrolling.SetOpen(Decided, request.Station, request.Open));

    public async Task<Reply> RevokeEnrolmentAsync(RevokeEnrolment request) =>
        await Execute(request.Op, request.Actor, request, _ => Enrolling.RevokeCard(Decided, request.Enrolment, request.Reason));

    public async Task<Reply> SpendEnrolmentAsync(SpendEnrolment request) =>
        await Execute(request.Op, $"device:{request.Device}", request, now =>
            Enrolling.Spend(Decided, request.SecretHash, request.Device, request.DeviceTokenHash, now));

    public async Task<Reply> RevokeDeviceAsync(RevokeDevice request) =>
        await Execute(request.Op, request.Actor, request, _ => Enrolling.Revoke(Decided, request.Device, request.Reason));

    public async Task<Reply> UnlockSeatAsync(UnlockSeat request) =>
        await Execute(request.Op, $"judge:{request.Judge}@{request.Pass.Device}", request, _ => Sharing.Unlock(
            Decided, request.Pass.Device, request.Pass.TokenHash, request.Judge, new Pin(request.Salt, request.PinHash)));

    public async Task<Reply> LockSeatAsync(LockSeat request) =>
        await Execute(request.Op, $"device:{request.Pass.Device}", request, _ =>
            Sharing.Lock(Decided, request.Pass.Device, request.Pass.TokenHash));

    public async Task<Reply> ClearPinAsync(ClearPin request) =>
        await Execute(request.Op, request.Actor, request, _ =>
            Sharing.ClearPin(Decided, request.Device, request.Judge, request.Reason));

    public Task<string?> ReadPinSaltAsync(DevicePass pass, string judge) => Task.FromResult(
        Durable.Devices.Admit(pass.Device, pass.TokenHash)?.Pins.GetValueOrDefault(judge)?.Salt);

    public Task<EnrolmentCard?> ReadEnrolmentAsync(string secretHash) => Task.FromResult(
        Durable.Devices.Cards.Spendable(secretHash, time.GetUtcNow()) is { } enrolment
            && Durable.Stations.TryFind(enrolment.Station, out var station)
            ? EnrolmentView.Of(Durable, _people, enrolment, station)
            : null);

    public Task<DeviceCard?> ReadDeviceAsync(DevicePass pass) =>
        Task.FromResult(Durable.Devices.Admit(pass.Device, pass.TokenHash) is { } device ? EnrolmentView.DeviceOf(device) : null);
}
