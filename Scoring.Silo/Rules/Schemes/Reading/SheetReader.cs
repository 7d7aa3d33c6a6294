namespace Scoring.Rules.Schemes.Reading;

/// <summary>Sheets. Their ids are unique in the stage: marks name them without their part.</summary>
internal sealed class SheetReader(Rounding scheme, HashSet<string> sheetsOfStage)
{
    public Sheet Read(Node node)
    {
        var panel = PanelReader.Read(node);
        var timed = node.Flag("timed");
        var aspects = new AspectReader(scheme, panel, timed);
        return new Sheet
        {
            Id = node.Id(sheetsOfStage),
            Name = node.Name(),
            Max = node.Number("max", Limit.Positive),
            Panel = panel.Panel,
            Rounding = RoundingReader.Own(node, scheme) ?? scheme,
            Weight = node.Number("weight", Limit.NotNegative) ?? 1,
            Stations = node.Texts("stations", mayBeBlank: false),
            Timed = timed,
            LimitSeconds = node.Number("limitSeconds", Limit.NotNegative),
            Day = node.Whole("day", 1),
            Aspects = node.Each("aspects", aspects.Read, required: true),
        };
    }
}
