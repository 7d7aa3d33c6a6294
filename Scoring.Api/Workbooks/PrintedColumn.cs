namespace Scoring.Api.Workbooks;

/// <summary>A heading and the width of its column in characters; a Chinese character takes two.</summary>
internal sealed record PrintedColumn(string Heading, int Width);
