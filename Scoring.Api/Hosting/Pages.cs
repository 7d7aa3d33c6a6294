using Scoring.Api.Doors;

namespace Scoring.Api.Hosting;

/// <summary>The files of both projects' pages, each at its own listener, and the short addresses of the staff's.</summary>
internal static class Pages
{
    private static readonly string[] StaffFolders = ["organizer/", "tablet/", "staff/", "schemas/"];

    public static void MapStaticPages(this WebApplication app) =>
        app.MapStaticAssets().Add(asset =>
        {
            var path = (asset as RouteEndpointBuilder)?.RoutePattern.RawText?.TrimStart('/') ?? "";
            var isStaff = StaffFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
            asset.Metadata.Add(new AcceptedBy(isStaff ? Listener.Staff : Listener.Public));
            asset.Metadata.Add(new DoorSign(Door.Anyone));
        });

    public static void MapStaffPages(this IEndpointRouteBuilder staff)
    {
        var pages = staff.MapGroup("").OpenTo(Door.Anyone).ExcludeFromDescription();
        pages.MapGet("/", () => TypedResults.Redirect("/organizer/"));
        pages.MapGet("/organizer/", (IWebHostEnvironment web, HttpContext context) => Front(web, context, "organizer/index.html"));
        pages.MapGet("/tablet/", (IWebHostEnvironment web, HttpContext context) => Front(web, context, "tablet/index.html"));
        pages.MapGet("/check", (IWebHostEnvironment web) => Page(web, "tablet/check.html"));
        pages.MapGet("/e/{secret?}", (IWebHostEnvironment web) => Page(web, "tablet/enrol.html"));
    }

    /// <summary>Routing takes <c>/tablet</c> for <c>/tablet/</c>; the page's own links don't.</summary>
    private static IResult Front(IWebHostEnvironment web, HttpContext context, string path) =>
        context.Request.Path.Value!.EndsWith('/') ? Page(web, path) : TypedResults.Redirect(context.Request.Path + "/");

    private static IResult Page(IWebHostEnvironment web, string path)
    {
        var file = web.WebRootFileProvider.GetFileInfo(path);
        return file.Exists
            ? TypedResults.Stream(file.CreateReadStream(), "text/html; charset=utf-8", lastModified: file.LastModified)
            : RefusedResult.Of(DoorRefusal.NoSuchRoute);
    }
}
