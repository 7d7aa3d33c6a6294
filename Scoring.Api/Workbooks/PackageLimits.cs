using System.IO.Compression;

namespace Scoring.Api.Workbooks;

/// <summary>A small package can unpack to a very large one: no workbook anybody keeps by hand comes near these.</summary>
internal static class PackageLimits
{
    /// <summary>Of one part, unpacked.</summary>
    public const int MostCharactersInPart = 30_000_000;

    /// <summary>Rows of one sheet.</summary>
    public const int MostRows = 20_000;

    /// <summary>Columns that are looked at; what stands further right is left out.</summary>
    public const int MostColumns = 200;

    /// <summary>Cells of all sheets, and texts they share.</summary>
    public const int MostCells = 1_000_000;

    /// <summary>Sheets that are read.</summary>
    public const int MostPages = 60;

    private const int MostParts = 2_000;
    private const long MostBytes = 150_000_000;

    /// <summary>Looks at the directory only. A part that says less than it holds is cut off there by the unpacking itself.</summary>
    public static bool Allow(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes, false));
        return zip.Entries.Count <= MostParts && zip.Entries.Sum(part => part.Length) <= MostBytes;
    }
}
