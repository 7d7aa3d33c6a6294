using System.Collections.Immutable;
using System.Text;
using Scoring.Api.Roster;
using Scoring.Api.Workbooks;
using Scoring.Contracts;

namespace Scoring.Api.Tests.Rosters;

/// <summary>Rosters as organizers have them: columns by hand, equal names, problems in the same file, a difference to approve.</summary>
public sealed class RosterFileTests
{
    private static readonly RosterSkill[] Skills = [new("icv", "智能网联", "ICV")];

    [Fact]
    public void Columns_are_read_as_somebody_says_and_left_out_when_told()
    {
        var file = Csv("选手大名,归口,证,备注\n张三,一厂,0007,x\n李四,二厂,0012,y\n");

        var found = RosterReader.Read("r.csv", file, Skills);
        var said = RosterReader.Read("r.csv", file, Skills, RosterColumns.Read("""{"0":"name","1":"organisation","2":"number"}"""));

        Assert.Equal("r.csv:1:1", Assert.Single(found.Faults).Place);
        Assert.Equal(["选手大名", "归口", "证", "备注"], found.Columns.Select(column => column.Heading));
        Assert.Equal(["张三", "李四"], found.Columns[0].Examples);
        Assert.Equal([("0007", "张三", "一厂"), ("0012", "李四", "二厂")], said.Contestants.Select(one => (one.Id, one.Name, one.Organisation)));
        Assert.Equal(["备注"], said.Ignored);
        Assert.Null(RosterColumns.Read("{\"0\":\"shoe size\"}"));
    }

    [Fact]
    public void A_column_of_identity_cards_is_never_read_whatever_is_asked()
    {
        var file = Csv("姓名,身份证号\n张三,11010519491231002X\n");

        var read = RosterReader.Read("r.csv", file, Skills, RosterColumns.Read("""{"1":"number"}"""));

        Assert.Null(read.Contestants.Single().Number);
        Assert.Empty(read.Columns[1].Examples);
        Assert.Contains("身份证号", Assert.Single(read.Warnings).Reason);
    }

    [Fact]
    public void Equal_names_are_to_be_confirmed_and_the_example_line_is_nobody()
    {
        var read = RosterReader.Read("r.csv", Csv("编号,姓名,单位\n示例001,示例张三,示例单位\n1,张伟,一厂\n2,张　伟,二厂\n"), Skills);

        Assert.Equal(["1", "2"], read.Contestants.Select(one => one.Id));
        Assert.Equal("r.csv:3:2", Assert.Single(read.Warnings).Place);
    }

    [Fact]
    public void Full_width_digits_of_numbers_are_digits_and_zeros_stay()
    {
        var one = RosterReader.Read("r.csv", Csv("编号,姓名,场次,工位\n００７,张三,２,０３\n"), Skills).Contestants.Single();

        Assert.Equal(("007", "2", "03"), (one.Id, one.Heat, one.Bench));
    }

    [Fact]
    public void A_csv_comes_back_with_its_problems_and_a_mark_of_its_encoding()
    {
        var reading = RosterReader.Read("r.csv", Csv("报名表\n编号,姓名\n1,张三\n1,=cmd\n"), Skills);

        var lines = Encoding.UTF8.GetString(RosterProblems.Csv(reading)).Split("\r\n");

        Assert.StartsWith("\uFEFF报名表", lines[0]);
        Assert.Equal("编号,姓名,问题 Problem", lines[1]);
        Assert.Equal("1,张三,", lines[2]);
        Assert.StartsWith("1,'=cmd,", lines[3]);
        Assert.Contains("编号 1 与 r.csv:3:1 重复", lines[3]);
    }

    [Fact]
    public void An_xlsx_comes_back_as_it_was_with_one_more_column()
    {
        var file = WorkbookWriter.Write(
            new PrintedPage
            {
                Name = "名单",
                Title = "报名表",
                Columns = [new("编号", 8), new("姓名", 12)],
                Rows = [["0007", "张三"], ["0007", ""]],
            },
            new PrintedPage { Name = "别的", Columns = [new("x", 5)], Rows = [["y"]] });
        var reading = RosterReader.Read("r.xlsx", file, Skills);

        var book = WorkbookReader.Read("r.xlsx", RosterProblems.Workbook(file, reading));

        Assert.Empty(book.Faults);
        Assert.Equal(["名单", "别的"], book.Pages.Select(page => page.Name));
        var rows = book.Pages[0].Rows;
        Assert.Equal(["编号", "姓名", "问题 Problem"], rows[1].Cells.Select(cell => cell.Text));
        Assert.Equal(["0007", "张三"], rows[2].Cells.Select(cell => cell.Text));
        Assert.Contains("编号 0007 与 名单!A3 重复", rows[3][2]);
        Assert.Contains("缺少姓名", rows[3][2]);
        var again = RosterReader.Read("r.xlsx", RosterProblems.Workbook(file, reading), Skills);
        Assert.Equal(reading.Faults.Select(fault => fault.Place), again.Faults.Select(fault => fault.Place));
    }

    [Fact]
    public void An_xlsx_without_styles_and_with_unnumbered_cells_comes_back_too()
    {
        var file = PlainWorkbook.Of(["编号", "姓名"], ["1", "张三"], ["1", "李四"]);
        var reading = RosterReader.Read("r.xlsx", file, Skills);

        var book = WorkbookReader.Read("r.xlsx", RosterProblems.Workbook(file, reading));

        Assert.Empty(book.Faults);
        Assert.Equal("问题 Problem", book.Pages[0].Rows[0][2]);
        Assert.Contains("重复", book.Pages[0].Rows[2][2]);
    }

    [Fact]
    public void The_template_can_be_filled_in_and_read()
    {
        var read = RosterReader.Read("t.xlsx", RosterTemplate.Write(Skills), Skills);

        Assert.Equal("表头下面没有选手。There is nobody below the headings.", Assert.Single(read.Faults).Reason);
        Assert.Empty(read.Ignored);
    }

    [Fact]
    public void A_list_is_compared_and_what_it_has_no_column_for_stays()
    {
        ImmutableArray<ContestantEntry> known =
        [
            Entry("1", "张三", "一厂") with { Heat = "1", Bench = "01", Coach = "王" },
            Entry("2", "李四", "一厂"),
            Entry("3", "王五", "二厂"),
        ];

        var difference = RosterDifference.Of(RosterReader.Read("r.csv", Csv("编号,姓名,单位\n1,张三,三厂\n2,李四,一厂\n4,赵六,二厂\n"), Skills), known);

        Assert.Equal("4", Assert.Single(difference.Added).Id);
        var changed = Assert.Single(difference.Changed);
        Assert.Equal(("organisation", "一厂", "三厂"), (changed.Changes[0].Field, changed.Changes[0].Before, changed.Changes[0].After));
        Assert.Equal(("1", "01", "王"), (changed.Entry.Heat, changed.Entry.Bench, changed.Entry.Coach));
        Assert.Equal(["3"], difference.Missing);
        Assert.Equal(1, difference.Same);
    }

    [Fact]
    public void A_list_without_ids_is_compared_by_name_so_that_a_missing_line_shifts_nobody()
    {
        ImmutableArray<ContestantEntry> known = [Entry("c001", "张三", "一厂"), Entry("c002", "李四", "一厂"), Entry("c003", "王五", "二厂")];

        var difference = RosterDifference.Of(RosterReader.Read("r.csv", Csv("姓名,单位\n李四,一厂\n王五,二厂\n赵六,二厂\n"), Skills), known);

        Assert.Equal(("c004", "赵六"), (difference.Added.Single().Id, difference.Added.Single().Name));
        Assert.Empty(difference.Changed);
        Assert.Equal(["c001"], difference.Missing);
    }

    private static ContestantEntry Entry(string id, string name, string organisation) =>
        new() { Id = id, Skill = "icv", Name = name, Organisation = organisation, State = "entered" };

    private static byte[] Csv(string text) => Encoding.UTF8.GetBytes(text);
}
