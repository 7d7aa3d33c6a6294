using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Silo.Drafts;

namespace Scoring.Silo.Grains;

/// <summary>A station's desk: the competition's view, pulled when a hint says that it moved, and what no ledger holds: drafts and signs of life.</summary>
[Reentrant]
internal sealed class StationGrain(IDrafts drafts, TimeProvider time) : Grain, IStationGrain
{
    /// <summary>A hint may be lost between machines; a view is never older than this.</summary>
    private static readonly TimeSpan LongestTrust = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, DevicePresence> _presence = new(StringComparer.Ordinal);
    private StationDrafts _drafts = null!;
    private (string Competition, string Station) _key;
    private StationView? _view;
    private DateTimeOffset _viewedAt;
    private long _hinted;

    private ICompetitionGrain Competition => GrainFactory.GetGrain<ICompetitionGrain>(_key.Competition);

    public override async Task OnActivateAsync(CancellationToken cancellationToken)
    {
        var key = this.GetPrimaryKeyString();
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        _key = (key[..slash], key[(slash + 1)..]);
        _drafts = new StationDrafts(_key.Competition, _key.Station, drafts, time);
        await _drafts.OpenAsync();
    }

    public async Task<StationDesk?> ReadDeskAsync(DevicePass pass)
    {
        if (await AdmitAsync(pass) is not { } device || await ViewAsync() is not { } view)
        {
            return null;
        }

        return new StationDesk
        {
            View = view,
            Device = device,
            JudgeName = view.Judges.FirstOrDefault(judge => judge.Id == device.Judge)?.Name ?? device.Judge,
            Seat = view.Station.Seats.FirstOrDefault(seat => seat.Judge == device.Judge)?.Seat ?? 0,
            Drafts = _drafts.Of(device.Judge),
        };
    }

    public async Task<DraftReply> SaveDraftAsync(SaveDraft request)
    {
        var device = await AdmitAsync(request.Pass);
        if (device is null || (device.Shared && device.Judge != request.Judge))
        {
            return new DraftReply { Refused = Replies.Refused(device is null ? Refusal.DeviceRevoked : Refusal.NotUnlocked) };
        }

        var known = await ViewAsync() is { } view && view.Sheets.Any(sheet => StationDrafts.IsOf(sheet, request));
        return known ? await _drafts.KeepAsync(device.Judge, request) : new DraftReply { Refused = Replies.Refused(Refusal.NotFound) };
    }

    public async Task<OwnSheet?> ReadSheetAsync(DevicePass pass, string contestant, string stage, string sheet)
    {
        if (await AdmitAsync(pass) is not { Judge.Length: > 0 } device)
        {
            return null;
        }

        var key = new SheetKey { Contestant = contestant, Stage = stage, Sheet = sheet, Judge = device.Judge };
        return new OwnSheet { Versions = await Competition.ReadSheetAsync(key), Draft = _drafts.Find(key) };
    }

    public async Task<Reply> SubmitSheetAsync(SubmitSheet request)
    {
        var reply = await Competition.SubmitSheetAsync(request);
        if (reply.Receipt is { } receipt)
        {
            _hinted = Math.Max(_hinted, receipt.Seq);
            if (!_drafts.IsEmpty && await Competition.ReadDeviceAsync(request.Pass) is { } device)
            {
                _drafts.End(request.Judge ?? device.Judge, request);
            }
        }

        return reply;
    }

    public async Task<bool> BeatAsync(DeviceBeat beat)
    {
        if (await AdmitAsync(beat.Pass) is not { } device)
        {
            return false;
        }

        _presence[device.Device] = new DevicePresence { Device = device.Device, At = time.GetUtcNow(), Unsent = beat.Unsent };
        return true;
    }

    public Task<ImmutableArray<DevicePresence>> ReadPresenceAsync() => Task.FromResult(_presence.Values.ToImmutableArray());

    public Task MovedAsync(long seq)
    {
        _hinted = Math.Max(_hinted, seq);
        return Task.CompletedTask;
    }

    private async Task<DeviceCard?> AdmitAsync(DevicePass pass) =>
        await Competition.ReadDeviceAsync(pass) is { } device && device.Station == _key.Station ? device : null;

    private async Task<StationView?> ViewAsync()
    {
        var now = time.GetUtcNow();
        if (_view is null || _view.Seq < _hinted || now - _viewedAt > LongestTrust)
        {
            (_view, _viewedAt) = (await Competition.ReadStationAsync(_key.Station), now);
        }

        return _view;
    }
}
