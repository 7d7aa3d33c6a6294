using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>Cards and tablets as people see them.</summary>
internal static class EnrolmentView
{
    public static EnrolmentCard Of(CompetitionState state, CompetitionPeople people, EnrolmentIssued enrolment, Station station) => new()
    {
        Enrolment = enrolment.Enrolment,
        CompetitionZh = state.NameZh,
        CompetitionEn = state.NameEn,
        Station = station.Id,
        StationZh = station.NameZh,
        StationEn = station.NameEn,
        Judge = enrolment.Judge ?? "",
        JudgeName = NameOf(state, people, enrolment.Judge ?? ""),
        Seat = enrolment.Judge is { } judge ? state.Stations.SeatOf(station, judge)?.Number ?? 0 : 0,
        ExpiresAt = enrolment.ExpiresAt,
        Alive = !state.Devices.Cards.IsDead(enrolment),
        OpensAt = enrolment.OpensAt,
        Number = enrolment.Number,
    };

    public static DeviceCard DeviceOf(Device device) => new()
    {
        Device = device.Id,
        Station = device.Station,
        Judge = device.Judge,
        EnrolledAt = device.EnrolledAt,
        Revoked = device.Revoked,
        Shared = device.Shared,
        Pins = [.. device.Pins.Keys.Order(StringComparer.Ordinal)],
        Number = device.Number,
    };

    public static ImmutableArray<UnspentCard> UnspentOf(CompetitionState state) =>
        [.. state.Devices.Cards.Unspent.Select(card => new UnspentCard
        {
            Enrolment = card.Enrolment,
            Station = card.Station,
            Judge = card.Judge,
            Card = card.Card == true,
            ExpiresAt = card.ExpiresAt,
            Number = card.Number,
        })];

    private static string NameOf(CompetitionState state, CompetitionPeople people, string judge) =>
        state.Stations.Judges.FirstOrDefault(known => known.Id == judge) is { } found ? OverviewView.JudgeOf(found, people).Name : judge;
}
