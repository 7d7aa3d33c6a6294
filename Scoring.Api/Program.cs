using Scoring.Api.Hosting;

return await StartCommand.RunAsync(args, new Running().RunAsync);
