using Scoring.Silo.Commands;
#if ORLEANS
if (SiloProcess.IsMeant(args))
{
    await SiloProcess.RunAsync(args);
    return Environment.ExitCode;
}

#endif
return await CommandLine.RunAsync(args);
