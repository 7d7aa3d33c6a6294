using Scoring.Silo.Commands;

return await CommandLine.RunAsync(args);
