using System.Diagnostics;
using Scoring.Api.Tests.Structure;

namespace Scoring.Api.Tests.Doors;

/// <summary>What the README tells an organizer's helper to make, made and started.</summary>
public sealed class PublishedFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("scoring-publish-").FullName;

    [Fact]
    public async Task The_published_folder_starts_without_an_installed_runtime_and_its_first_organizer_signs_in()
    {
        var folder = Path.Combine(_root, "linux-x64");
        await PublishAsync(folder);

        Assert.True(File.Exists(Path.Combine(folder, "start.sh")));
        await using var app = await ChildApp.StartPublishedAsync(folder, Path.Combine(_root, "data"));
        using var stranger = new Caller(app.Staff, null);
        var first = new { op = "first", code = app.OneTimeCode, name = "李组长", passPhrase = "correct horse" };
        using var organizer = stranger.As((await stranger.PostAsync("/api/office/first-sign-in", first)).Accepted().Cookie("scoring-organizer"));
        Assert.NotEmpty((await organizer.GetAsync("/api/templates")).Accepted().Json.AsArray());
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    // With build output of its own: nothing that stands in the checkout is touched.
    private async Task PublishAsync(string folder)
    {
        using var publish = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                "publish", Path.Combine(Repository.Root, "Scoring.Api"), "-p:PublishProfile=linux-x64", $"-p:PublishDir={folder}/",
                $"-p:ArtifactsPath={Path.Combine(_root, "artifacts")}", "-v", "quiet", "-nologo", "-nodeReuse:false",
            },
            RedirectStandardOutput = true,
        })!;
        var printed = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        Assert.True(publish.ExitCode == 0, printed);
    }
}
