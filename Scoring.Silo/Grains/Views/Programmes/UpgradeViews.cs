using System.Collections.Immutable;
using Scoring.Rules.Programmes;
using Scoring.Rules.Programmes.Upgrading;
using Scoring.Rules.Schemes;

namespace Scoring.Silo.Grains.Views.Programmes;

internal sealed record UpgradesView(string Id, Name Name, string Subsidies, ImmutableArray<UpgradeView> Lines);

/// <summary>A contestant some rule means. State: raised, kept, or unknown (the roster's level is none of the ladder).</summary>
internal sealed record UpgradeView(
    string Competition,
    string Skill,
    string Contestant,
    string Name,
    string Organisation,
    string? Trade,
    string Place,
    string Level,
    string? From,
    string? To,
    string Subsidy,
    string State);

/// <summary>Level upgrades by rule.</summary>
internal static class UpgradeViews
{
    public static ImmutableArray<UpgradesView> Of(ReckonedProgramme reckoned) => [.. reckoned.Rules.Upgrades.Select(rules => Of(reckoned, rules))];

    public static UpgradesView Of(ReckonedProgramme reckoned, UpgradeRules rules)
    {
        var upgrades = Upgrade.Of(rules, reckoned.Results);
        return new UpgradesView(
            rules.Id,
            rules.Name,
            Text(upgrades.Sum(upgrade => upgrade.Subsidy)),
            [.. upgrades.Select(upgrade => LineOf(reckoned, upgrade))]);
    }

    private static UpgradeView LineOf(ReckonedProgramme reckoned, Upgrade upgrade)
    {
        var (skill, line, member) = (upgrade.Result.Skill, upgrade.Result.Line, upgrade.Result.Member);
        return new UpgradeView(
            skill.Competition,
            skill.Skill,
            line.Contestant,
            reckoned.Names.Contestant(skill.Competition, line.Contestant),
            line.Organisation,
            member.Trade is { } trade ? reckoned.Names.Trade(trade) : null,
            line.Place?.Text() ?? "",
            line.Level,
            upgrade.From is { } from ? from.Name.Zh ?? from.Name.En : null,
            upgrade.To is { } to ? to.Name.Zh ?? to.Name.En : null,
            Text(upgrade.Subsidy),
            upgrade.Unknown ? "unknown" : upgrade.To is null ? "kept" : "raised");
    }

    private static string Text(decimal money) => FormattableString.Invariant($"{money}");
}
