namespace Scoring.Api.Schemes;

/// <summary>What a column of a marking scheme holds.</summary>
internal enum SchemeColumn
{
    Id,
    Name,
    Day,
    Type,
    Description,
    Score,
    Extra,
    Requirement,
    Standard,
    Calculation,
    Max,
    Path,
    English,
    Kind,
}
