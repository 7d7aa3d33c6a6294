using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Files;

/// <summary>roster.csv: who contests what.</summary>
internal static class RosterFile
{
    private static readonly ImmutableArray<string> Required = ["contestant", "skill"];

    private static readonly ImmutableArray<string> Optional =
        ["name", "organisation", "number", "official", "state", "lot", "group", "level", "members", "coach"];

    /// <summary>Everybody whose row names a skill of the scheme; null when the rows can't be judged.</summary>
    public static ImmutableArray<Entrant>? Read(Table table, Scheme scheme, Faults faults)
    {
        var columns = new Columns(table, faults, Required, Optional);
        if (!columns.Complete)
        {
            return null;
        }

        var reader = new Rows(columns, scheme);
        return [.. columns.Rows().Select(reader.Read).OfType<Entrant>()];
    }

    private sealed class Rows(Columns columns, Scheme scheme)
    {
        private readonly HashSet<(string Skill, string Contestant)> _seen = [];
        private readonly HashSet<(string Skill, string Group, decimal Lot)> _lots = [];

        public Entrant? Read(TableRow row)
        {
            var contestant = columns.Needed(row, "contestant");
            var skill = columns.Needed(row, "skill") is { } id ? SkillOf(row, id) : null;
            var official = Official(row);
            var state = State(row);
            var lot = Lot(row);
            if (contestant is null || skill is null)
            {
                return null;
            }

            if (!_seen.Add((skill.Id, contestant)))
            {
                columns.Fault(
                    row,
                    "contestant",
                    $"选手“{contestant}”在这个赛项已有一行：请删去一行。",
                    $"“{contestant}” has a row for this skill already: remove one.");
                return null;
            }

            var entrant = new Entrant
            {
                Id = contestant,
                Skill = skill.Id,
                Organisation = columns.Text(row, "organisation"),
                Official = official,
                State = state,
                Group = columns.Text(row, "group"),
                Lot = lot,
            };
            CheckLot(row, skill, entrant);
            return entrant;
        }

        private Skill? SkillOf(TableRow row, string id)
        {
            var skill = scheme.Skills.FirstOrDefault(skill => skill.Id == id);
            if (skill is null)
            {
                columns.Fault(row, "skill", $"方案里没有赛项“{id}”：请改正。", $"The scheme has no skill “{id}”: correct it.");
            }

            return skill;
        }

        private bool Official(TableRow row)
        {
            var text = columns.Text(row, "official");
            if (text is not ("" or "true" or "false" or "1" or "0"))
            {
                columns.Fault(row, "official", "请写 true 或 false（空着为 true）。", "Write true or false (empty is true).");
            }

            return text is not ("false" or "0");
        }

        private EntrantState State(TableRow row)
        {
            switch (columns.Text(row, "state"))
            {
                case "" or "entered":
                    return EntrantState.Entered;
                case "absent":
                    return EntrantState.Absent;
                case "withdrawn":
                    return EntrantState.Withdrawn;
                case "disqualified":
                    return EntrantState.Disqualified;
                default:
                    columns.Fault(
                        row,
                        "state",
                        "请写 entered、absent、withdrawn 或 disqualified（空着为 entered）。",
                        "Write entered, absent, withdrawn or disqualified (empty is entered).");
                    return EntrantState.Entered;
            }
        }

        private decimal? Lot(TableRow row)
        {
            var text = columns.Text(row, "lot");
            if (text.Length == 0)
            {
                return null;
            }

            if (DecimalText.TryRead(text, out var lot) && decimal.IsInteger(lot))
            {
                return decimal.Truncate(lot);
            }

            columns.Fault(row, "lot", "请写抽签号（整数），没有就空着。", "Write the lot, a whole number, or leave it empty.");
            return null;
        }

        /// <summary>Where no place is shared, everybody entered needs a lot that nobody else of the group has.</summary>
        private void CheckLot(TableRow row, Skill skill, Entrant entrant)
        {
            if (skill.Ranks is not RankMethod.Ordinal || entrant.State is not EntrantState.Entered)
            {
                return;
            }

            if (entrant.Lot is not { } lot)
            {
                if (columns.Text(row, "lot").Length == 0)
                {
                    columns.Fault(
                        row,
                        "lot",
                        "这个赛项不许并列，每位参赛选手都要有抽签号：请填写。",
                        "This skill shares no place, so everybody entered needs a lot: fill it in.");
                }
            }
            else if (!_lots.Add((skill.Id, skill.DividedByGroup ? entrant.Group : "", lot)))
            {
                columns.Fault(row, "lot", $"抽签号 {lot} 已有人用：请改正。", $"The lot {lot} is taken by another contestant: correct it.");
            }
        }
    }
}
