using System.Collections.Immutable;
using Scoring.Api.Doors;
using Scoring.Contracts;

namespace Scoring.Api.Roster;

/// <summary>A form with a roster file: <c>file</c>, and if wanted <c>columns</c>, <c>op</c>, <c>confirmed</c>.</summary>
internal sealed record RosterUpload(string File, byte[] Bytes, ImmutableDictionary<int, RosterField?> Columns, string? Op, bool Confirmed)
{
    /// <summary>The form, or why it can't be read.</summary>
    public static async Task<(RosterUpload? Upload, RefusedResult? Refused)> ReadAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new BadHttpRequestException("A form is expected.", StatusCodes.Status415UnsupportedMediaType);
        }

        var form = await context.Request.ReadFormAsync();
        if (form.Files.Count != 1)
        {
            return (null, Refuse("file", "请上传一个 .xlsx 或 .csv 文件。Send one .xlsx or .csv file."));
        }

        if (RosterColumns.Read(form["columns"]) is not { } columns)
        {
            return (null, Refuse("columns", "列的对应须写成 {\"0\": \"name\"}。Say columns as {\"0\": \"name\"}."));
        }

        using var copy = new MemoryStream();
        await form.Files[0].CopyToAsync(copy);
        var name = Path.GetFileName(form.Files[0].FileName);
        return (new RosterUpload(name, copy.ToArray(), columns, form["op"], form["confirmed"] == "true"), null);
    }

    public RosterReading Read(CompetitionOverview overview) => RosterReader.Read(File, Bytes, RosterRoutes.SkillsOf(overview), Columns);

    private static RefusedResult Refuse(string place, string reason) =>
        RefusedResult.Of(DoorRefusal.BadRosterFile, [new Fault { Place = place, Reason = reason }]);
}
