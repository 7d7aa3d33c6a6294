using Scoring.Api.Demo;
using Scoring.Api.Hosting;

return await StartCommand.RunAsync(args, async start =>
{
    using var folder = DemoFolder.For(start);
    await using var app = ScoringApp.Build(start with { DataFolder = folder?.Path ?? start.DataFolder });
    await app.RunAsync();
});
