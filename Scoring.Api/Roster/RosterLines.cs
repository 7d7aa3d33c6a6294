using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>Turns the rows below the headings into contestants, collecting every fault.</summary>
internal sealed partial class RosterLines(
    Dictionary<RosterField, int> columns, IReadOnlyList<RosterSkill> skills, ImmutableArray<Fault>.Builder faults)
{
    private readonly Dictionary<string, Fault> _warnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _placeById = new(StringComparer.Ordinal);
    private int _read;

    /// <summary>What was left out of a line.</summary>
    public IEnumerable<Fault> Warnings => _warnings.Values;

    /// <summary>The line of the template that shows how; nobody who takes part.</summary>
    public bool IsExample(ImmutableArray<RosterCell> row) =>
        (Text(row, RosterField.Name) ?? "").StartsWith("示例", StringComparison.Ordinal)
            && (Text(row, RosterField.Id) ?? "示例").StartsWith("示例", StringComparison.Ordinal);

    public ContestantEntry Read(ImmutableArray<RosterCell> row)
    {
        _read++;
        return new ContestantEntry
        {
            Id = IdOf(row),
            Skill = SkillOf(row),
            Name = NameOf(row),
            Organisation = Text(row, RosterField.Organisation) ?? "",
            Number = Plain(Text(row, RosterField.Number)),
            Official = OfficialOf(row),
            Group = Plain(Text(row, RosterField.Group)) ?? "",
            Heat = Plain(Text(row, RosterField.Heat)),
            Bench = Plain(Text(row, RosterField.Bench)),
            Lot = LotOf(row),
            State = StateOf(row),
            Members = Text(row, RosterField.Members),
            Coach = Text(row, RosterField.Coach),
            Level = Text(row, RosterField.Level),
        };
    }

    /// <summary>Without a column of ids the 准考证号 serves, without that the line's number.</summary>
    private string IdOf(ImmutableArray<RosterCell> row)
    {
        var field = columns.ContainsKey(RosterField.Id) ? RosterField.Id : RosterField.Number;
        var id = columns.ContainsKey(field) ? Plain(Raw(row, field)) ?? "" : $"c{_read:D3}";
        var place = PlaceOf(row, field);
        if (IdCards.IsIn(id) || id.Contains("E+", StringComparison.Ordinal))
        {
            Refuse(place, "不要用身份证号作编号；长数字请设为文本格式。Don't use ID-card numbers; format long numbers as text.");
        }
        else if (!Id().IsMatch(id))
        {
            Refuse(place, id.Length == 0
                ? "缺少编号。The id is missing."
                : "编号只能用字母、数字和 - _ .，最多 64 个。Use letters, digits, - _ . for ids, at most 64.");
        }
        else if (!_placeById.TryAdd(id, place))
        {
            Refuse(place, $"编号 {id} 与 {_placeById[id]} 重复。The id {id} stands at {_placeById[id]} too.");
        }

        return id;
    }

    private string SkillOf(ImmutableArray<RosterCell> row)
    {
        var named = Text(row, RosterField.Skill);
        if (named is null && skills.Count == 1 && !columns.ContainsKey(RosterField.Skill))
        {
            return skills[0].Id;
        }

        var skill = skills.FirstOrDefault(known => known.Id == named || (named is not null && (known.Zh == named || known.En == named)));
        if (skill is null)
        {
            var choice = string.Join(" / ", skills.Select(known => known.Zh ?? known.En ?? known.Id));
            Refuse(PlaceOf(row, RosterField.Skill), $"赛项“{named}”不在规则中，请写：{choice}。There is no such skill; write one of: {choice}.");
        }

        return skill?.Id ?? "";
    }

    /// <summary>Two-character names are often spaced to line up: 张　三 is 张三.</summary>
    private string NameOf(ImmutableArray<RosterCell> row)
    {
        if (Text(row, RosterField.Name) is { } name)
        {
            return SpaceInHan().Replace(name, "");
        }

        Refuse(PlaceOf(row, RosterField.Name), "缺少姓名。The name is missing.");
        return "";
    }

    private bool OfficialOf(ImmutableArray<RosterCell> row)
    {
        switch (Plain(Text(row, RosterField.Official))?.ToLowerInvariant())
        {
            case null or "true" or "1" or "yes" or "是" or "正式":
                return true;
            case "false" or "0" or "no" or "否" or "非正式":
                return false;
            default:
                Refuse(PlaceOf(row, RosterField.Official), "请写 是 或 否。Write true or false.");
                return true;
        }
    }

    private int? LotOf(ImmutableArray<RosterCell> row)
    {
        if (Plain(Text(row, RosterField.Lot)) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var lot))
        {
            return lot;
        }

        Refuse(PlaceOf(row, RosterField.Lot), "抽签号须为整数。The lot must be a whole number.");
        return null;
    }

    private string? StateOf(ImmutableArray<RosterCell> row)
    {
        switch (Text(row, RosterField.State))
        {
            case null:
                return null;
            case "entered" or "参赛":
                return "entered";
            case "absent" or "缺考" or "缺席":
                return "absent";
            case "withdrawn" or "退赛" or "弃权":
                return "withdrawn";
            case "disqualified" or "取消资格":
                return "disqualified";
            default:
                Refuse(PlaceOf(row, RosterField.State), "请写 参赛、缺考、退赛 或 取消资格。Write entered, absent, withdrawn or disqualified.");
                return null;
        }
    }

    /// <summary>Numbers of identity cards are in every column, rightly named or not; they are taken out and that is said.</summary>
    private string? Text(ImmutableArray<RosterCell> row, RosterField field)
    {
        if (Raw(row, field) is not { } raw || !IdCards.IsIn(raw))
        {
            return Raw(row, field);
        }

        var place = PlaceOf(row, field);
        const string LeftOut = "这里有身份证号，没有读取、不会保存。An ID-card number stands here; it is neither read nor kept.";
        _warnings[place] = new Fault { Place = place, Reason = LeftOut };
        return IdCards.Without(raw) is { Length: > 0 } rest ? rest : null;
    }

    private string? Raw(ImmutableArray<RosterCell> row, RosterField field) =>
        columns.TryGetValue(field, out var i) && i < row.Length && row[i].Text.Length > 0 ? row[i].Text : null;

    /// <summary>Ids and numbers as everybody types them: full-width letters and digits are the same.</summary>
    private static string? Plain(string? text) => text is null ? null : FullWidth.ToHalf(text).Trim();

    private string PlaceOf(ImmutableArray<RosterCell> row, RosterField field) =>
        row[columns.TryGetValue(field, out var i) && i < row.Length ? i : 0].Place;

    private void Refuse(string place, string reason) => faults.Add(new Fault { Place = place, Reason = reason });

    [GeneratedRegex(@"\A[A-Za-z0-9._-]{1,64}\z")]
    private static partial Regex Id();

    [GeneratedRegex(@"(?<=[\u3400-\u9FFF\uF900-\uFAFF\uD800-\uDFFF])\s+(?=[\u3400-\u9FFF\uF900-\uFAFF\uD800-\uDFFF])")]
    private static partial Regex SpaceInHan();
}
