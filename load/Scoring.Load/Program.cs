using Scoring.Load;

return await Runner.RunAsync(args);
