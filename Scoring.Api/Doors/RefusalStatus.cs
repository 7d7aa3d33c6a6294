namespace Scoring.Api.Doors;

/// <summary>The HTTP status of the record's refusals. Numbers are those of docs/refusals.md.</summary>
internal static class RefusalStatus
{
    public static int Of(int number) => number switch
    {
        103 or 104 or 120 or 210 or 211 or 212 or 216 or 219 or 231 or 245 => StatusCodes.Status400BadRequest,
        121 or 127 or 129 => StatusCodes.Status400BadRequest,
        220 => StatusCodes.Status401Unauthorized,
        101 or 105 or 222 or 224 or 291 or 292 => StatusCodes.Status403Forbidden,
        122 or 126 => StatusCodes.Status404NotFound,
        111 or 201 or 221 or 223 => StatusCodes.Status404NotFound,
        152 or 273 => StatusCodes.Status400BadRequest,
        150 or 151 => StatusCodes.Status404NotFound,
        106 => StatusCodes.Status429TooManyRequests,
        204 => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status409Conflict,
    };
}
