using FsCheck;
using FsCheck.Fluent;
using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;
using static Scoring.Rules.Tests.Make;

namespace Scoring.Rules.Tests.Properties;

public sealed class FigureProperties
{
    private static readonly Gen<Panel> Panels =
        from combine in Gen.Elements(PanelCombine.Mean, PanelCombine.Median, PanelCombine.Trimmed, PanelCombine.Sum)
        from sheetLevel in Gen.Elements(true, false)
        from high in Gen.Choose(0, 2)
        from low in Gen.Choose(0, 2)
        select Panel(7, combine, sheetLevel, high, low);

    private static readonly Gen<int[]> Values = Gen.Choose(1, 7).SelectMany(judges => Gen.Choose(0, 400).ArrayOf(2 * judges));

    private static readonly Gen<(Panel Panel, int[] Values)> Panelled = Panels.SelectMany(p => Values.Select(v => (p, v)));

    [Fact]
    public void The_order_of_marks_never_matters() => Prop.ForAll(
        Panelled.SelectMany(p => Gen.Shuffle(Judges(p.Values)).Select(shuffled => (p, shuffled))).ToArbitrary(),
        c => MarkWith(c.p.Panel, Judges(c.p.Values)) == MarkWith(c.p.Panel, [.. c.shuffled.Select(Turned)])).QuickCheckThrowOnFailure();

    [Fact]
    public void A_better_mark_never_lowers_the_total() => Prop.ForAll(
        Panelled.SelectMany(
            p => Gen.Choose(0, p.Values.Length - 1).SelectMany(at => Gen.Choose(1, 200).Select(more => (p, at, more)))).ToArbitrary(),
        c =>
        {
            var better = (int[])c.p.Values.Clone();
            better[c.at] += c.more;
            return MarkWith(c.p.Panel, Judges(better)) >= MarkWith(c.p.Panel, Judges(c.p.Values));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_panel_that_does_not_sum_stays_between_its_judges() => Prop.ForAll(
        Panelled.Where(p => p.Panel.Combine != PanelCombine.Sum).ToArbitrary(),
        c =>
        {
            var sums = Judges(c.Values).Select(j => j.Values.Aggregate(Fraction.Zero, (sum, v) => sum + v.Value)).ToList();
            var mark = MarkWith(c.Panel with { SheetLevel = true }, Judges(c.Values));
            return mark >= sums.Min().Round(Two) && mark <= sums.Max().Round(Two);
        }).QuickCheckThrowOnFailure();

    // Two aspects in steps of 0.25; a judge's pair of values stands together.
    private static JudgeMarks[] Judges(int[] values) =>
        [.. values.Chunk(2).Select((pair, i) => Judge($"j{i}", ("a", pair[0] / 4m), ("b", pair[1] / 4m)))];

    private static JudgeMarks Turned(JudgeMarks judge) => judge with { Values = [.. judge.Values.Reverse()] };

    private static Fraction MarkWith(Panel panel, JudgeMarks[] judges)
    {
        Rounding? rounding = panel.SheetLevel ? null : Two;
        var sheet = Sheet("s", Aspect("a") with { Rounding = rounding }, Aspect("b") with { Rounding = rounding }) with { Panel = panel };
        return FigureOf(sheet, Marks("s", judges)).Mark!.Value.Value;
    }
}
