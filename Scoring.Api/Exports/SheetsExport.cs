using System.Collections.Immutable;
using System.Globalization;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>The marks of a competition as a table: one row for each value a judge gave, in every version of every sheet.</summary>
internal static class SheetsExport
{
    private static readonly ImmutableArray<PrintedColumn> Columns =
    [
        new("赛事", 24), new("赛项", 20), new("版次", 26), new("场次", 7), new("工位", 7), new("编号", 10), new("姓名", 14), new("单位", 24),
        new("阶段", 10), new("部分", 10), new("评分表", 18), new("裁判", 10), new("裁判编号", 10), new("版本", 7), new("是否有效", 12),
        new("评分项", 24), new("评分项编号", 12), new("评分", 9), new("录入人", 18), new("核对人", 18), new("更正原因", 20),
        new("时间", 30), new("账本条", 8), new("哈希", 66),
    ];

    public static ExportTable Of(MarkRecord record) => new()
    {
        Name = "评分",
        Title = $"{record.Overview.NameZh ?? record.Overview.NameEn ?? record.Overview.Id} · 全部评分",
        Source = Source.LineOf(record.Overview, record.Hash),
        Columns = Columns,
        Rows = RowsOf(record),
    };

    private static IEnumerable<ImmutableArray<PrintedCell>> RowsOf(MarkRecord record)
    {
        var names = SchemeNames.Of(record.Scheme);
        var people = record.Overview.Contestants.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var judges = record.Overview.Judges.ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        var sources = record.Overview.Skills.ToDictionary(one => one.Id, one => Source.Of(record.Overview, one.Id), StringComparer.Ordinal);
        return from sheet in record.Sheets
               from version in sheet.Versions
               from mark in version.Marks
               let person = people[sheet.Key.Contestant]
               let judge = judges.GetValueOrDefault(sheet.Key.Judge, sheet.Key.Judge)
               select RowOf(names, sources[person.Skill], person, judge, sheet, version, mark);
    }

    private static ImmutableArray<PrintedCell> RowOf(
        SchemeNames names, Source source, ContestantEntry person, string judge, JudgeSheet sheet, SheetVersion version, Mark mark)
    {
        var (stage, part) = names.PlaceOf(person.Skill, sheet.Key.Stage, sheet.Key.Sheet);
        var last = version.Version == sheet.Versions[^1].Version;
        return
        [
            source.Competition, source.Skill, source.Revision, person.Heat, person.Bench, person.Id, person.Name, person.Organisation,
            stage, part, names.SheetOf(person.Skill, sheet.Key.Stage, sheet.Key.Sheet),
            judge, sheet.Key.Judge, version.Version, CountsOf(sheet, last),
            names.AspectOf(person.Skill, sheet.Key.Stage, sheet.Key.Sheet, mark.Aspect), mark.Aspect, Figures.CellOf(mark.Value),
            version.Actor, last ? sheet.ConfirmedBy : null, version.Reason,
            version.Receipt.At.ToString("O", CultureInfo.InvariantCulture), (decimal)version.Receipt.Seq, version.Receipt.Hash,
        ];
    }

    private static string CountsOf(JudgeSheet sheet, bool last) => (last, sheet.Cause) switch
    {
        (false, _) => "已被更正",
        (_, null) => "有效",
        (_, "spread") => "待复评：分差过大",
        (_, "retest") => "作废重测",
        _ => "已退回",
    };
}
