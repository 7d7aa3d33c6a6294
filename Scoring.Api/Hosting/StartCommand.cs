using System.CommandLine;
using System.Net;

namespace Scoring.Api.Hosting;

/// <summary>The command line of the process.</summary>
internal static class StartCommand
{
    private static readonly Option<string> Data = new("--data") { Description = "数据文件夹 Folder of the record (default ./data)" };
    private static readonly Option<string> Database = new("--database")
    {
        Description = "PostgreSQL: Host=…;Database=…;Username=…;Password=… 或 or file:PATH (default: the data folder)",
    };

    private static readonly Option<int> PublicPort = new("--public-port") { Description = "大屏和手机端口 Port of screens and phones (5080)" };
    private static readonly Option<int> StaffPort = new("--staff-port") { Description = "组委会和裁判端口 Port of organizers and judges (5081)" };
    private static readonly Option<string> Bind = new("--bind") { Description = "监听地址 Address to listen on (0.0.0.0)" };
    private static readonly Option<string[]> Hosts = new("--host") { Description = "允许的主机名 A further host name of this machine" };
    private static readonly Option<bool> Open = new("--open") { Description = "启动后打开控制台页面 Open the console page" };
    private static readonly Option<string> Demo = new("--demo") { Description = "演示 Play a template, such as changchun-icv" };
    private static readonly Option<decimal> Speed = new("--speed") { Description = "演示速度 Speed of the demo (1)" };

    public static Task<int> RunAsync(string[] args, Func<StartOptions, Task> start)
    {
        Bind.Validators.Add(result =>
        {
            if (!IPAddress.TryParse(result.Tokens[0].Value, out _))
            {
                result.AddError("--bind: 请写 IP 地址，例如 0.0.0.0。Give an IP address such as 0.0.0.0.");
            }
        });
        Speed.Validators.Add(result =>
        {
            if (!(decimal.TryParse(result.Tokens[0].Value, out var speed) && speed is > 0 and <= 1000))
            {
                result.AddError("--speed: 请写大于 0、不超过 1000 的数。Give a number above 0, at most 1000.");
            }
        });
        var root = new RootCommand("技能竞赛评分与实时排名 Scoring and live leaderboards of skills competitions")
        {
            Data, Database, PublicPort, StaffPort, Bind, Hosts, Open, Demo, Speed,
        };
        root.SetAction((parsed, _) => start(Read(parsed)));
        return root.Parse(args).InvokeAsync(
            new InvocationConfiguration { ProcessTerminationTimeout = null, EnableDefaultExceptionHandler = false });
    }

    private static StartOptions Read(ParseResult parsed)
    {
        var usual = new StartOptions();
        return new StartOptions
        {
            DataFolder = parsed.GetValue(Data) ?? usual.DataFolder,
            Database = parsed.GetValue(Database),
            PublicPort = parsed.GetResult(PublicPort) is null ? usual.PublicPort : parsed.GetValue(PublicPort),
            StaffPort = parsed.GetResult(StaffPort) is null ? usual.StaffPort : parsed.GetValue(StaffPort),
            Bind = parsed.GetValue(Bind) is { } address ? IPAddress.Parse(address) : usual.Bind,
            Hosts = parsed.GetValue(Hosts) ?? [],
            Open = parsed.GetValue(Open),
            Demo = parsed.GetValue(Demo),
            Speed = parsed.GetResult(Speed) is null ? usual.Speed : parsed.GetValue(Speed),
        };
    }
}
