using Scoring.Load;

var settings = Settings.Read(args);
if (settings is null)
{
    Console.Error.WriteLine("usage: load/run hall [--judges N] [--screens N] [--rate SHEETS_PER_SECOND] [--lost PERCENT]");
    return 2;
}

await using var server = await Server.StartAsync();
var figures = await Hall.PlayAsync(server, settings);
Report.Print(Console.Out, settings, figures);
return figures.Sound ? 0 : 1;
