using Scoring.Api.Hosting;

return await StartCommand.RunAsync(args, async start =>
{
    await using var app = ScoringApp.Build(start);
    await app.RunAsync();
});
