using System.Collections.Immutable;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Tests.Standings;

/// <summary>Awards with the format's defaults.</summary>
internal static class GiveAwards
{
    private static readonly Name Unnamed = new(null, "-");

    public static PlaceAward Place(string id, int from, int? to = null, Share? toShare = null) =>
        new() { Id = id, Name = Unnamed, Group = "prize", From = from, To = to, ToShare = toShare };

    public static CountAward Count(string id, int count, bool include = true) =>
        new() { Id = id, Name = Unnamed, Group = "prize", Count = count, IncludeTies = include };

    public static ShareAward Share(
        string id, decimal share, bool cumulative = false, bool ofEntered = false, RoundingMode rounding = RoundingMode.HalfUp) => new()
        {
            Id = id,
            Name = Unnamed,
            Group = "prize",
            Share = new(share, ofEntered, rounding),
            Cumulative = cumulative,
            IncludeTies = true,
        };

    public static ThresholdAward Threshold(string id, decimal min, bool onScale = false) =>
        new() { Id = id, Name = Unnamed, Group = "prize", Min = min, OnScale = onScale };

    public static WorldSkillsAward WorldSkills(decimal band = 2, decimal medallion = 700) =>
        new() { Id = "medals", Name = Unnamed, Group = "prize", Band = band, Medallion = medallion };

    public static OrganisationAward Organisation(
        string id, int count, int? best = null, bool perSkill = false, params (string Award, decimal Points)[] score) => new()
        {
            Id = id,
            Name = Unnamed,
            Group = "prize",
            Score = best is null ? score.ToImmutableSortedDictionary(s => s.Award, s => s.Points) : null,
            Best = best,
            PerSkill = perSkill,
            Count = count,
        };
}
