using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Scoring.Api.Hosting;

namespace Scoring.Api.Machine;

/// <summary>Something about this machine an organizer should know before or while an event runs on it.</summary>
/// <param name="Id">What it is about.</param>
/// <param name="Urgent">The event is in danger, not only inconvenienced.</param>
/// <param name="Zh">What to do, in Chinese.</param>
/// <param name="En">What to do, in English.</param>
internal sealed record MachineNote(string Id, bool Urgent, string Zh, string En);

/// <summary>Looks at disk, network, firewall and sleep, and says in plain words what to do.</summary>
internal sealed class MachineNotes(StartOptions start, INetworkCards cards, NetworkBook book, OutsideCallers callers, IFreeSpace space)
{
    private const long Little = 2L << 30;
    private const long Hardly = 200L << 20;

    public ImmutableArray<MachineNote> Now()
    {
        var notes = ImmutableArray.CreateBuilder<MachineNote>();
        notes.AddRange(OfDisk());
        if (!IPAddress.IsLoopback(start.Bind))
        {
            notes.AddRange(OfNetwork(cards.Now()));
        }

        if (!OperatingSystem.IsWindows())
        {
            notes.Add(new(
                "sleep", false,
                "请在系统设置里关闭自动睡眠，并接上电源：电脑一睡眠，全场平板都会断开。",
                "Turn off automatic sleep and plug the computer in: when it sleeps, every tablet is cut off."));
        }

        return notes.ToImmutable();
    }

    private IEnumerable<MachineNote> OfDisk()
    {
        // In a database the record grows elsewhere; what is written here is next to nothing.
        if (start.Database is not null || space.Of(start.DataFolder) is not { } free || free >= Little)
        {
            yield break;
        }

        var left = (free / 1_048_576).ToString("N0", CultureInfo.InvariantCulture);
        yield return new(
            "disk", free < Hardly,
            $"数据所在磁盘只剩 {left} MB。请删除不用的文件，或换一个磁盘再开始。",
            $"Only {left} MB are left on the disk of the data. Delete what is not needed, or start on another disk.");
    }

    private IEnumerable<MachineNote> OfNetwork(IReadOnlyList<NetworkCard> now)
    {
        if (now.Count == 0)
        {
            yield return new(
                "no-network", true,
                "这台电脑没有连上任何网络，平板连不进来。请连接无线网络，或开启移动热点。",
                "This computer is in no network; tablets can't reach it. Join a Wi-Fi, or switch the mobile hotspot on.");
        }
        else if (book.Now.Address is { } before && now.All(card => card.Address != before))
        {
            yield return new(
                "moved", true,
                $"网络地址变了：上次是 {before}，现在是 {string.Join("、", now.Select(card => card.Address))}。"
                    + "以前打印的二维码打不开，请在“本机”页选好网络后重新打印，或恢复原来的地址。",
                $"The network address changed: it was {before}, now it is {string.Join(", ", now.Select(card => card.Address))}. "
                    + "Codes printed before do not open: choose the network on the page “This machine” and print them again, or restore the address.");
        }
        else if (book.Now.Address is null && now.Count > 1)
        {
            yield return new(
                "choose", false,
                $"这台电脑有 {now.Count} 个网络。请在“本机”页选定平板所在的那一个，再打印二维码。",
                $"This computer is in {now.Count} networks. Choose the tablets' one on the page “This machine” before printing codes.");
        }

        if (now.Count > 0 && !callers.Reached(Listener.Staff))
        {
            yield return new(
                "firewall", false,
                "还没有别的设备连进来。如果平板打不开页面：在系统弹出的防火墙提示里选“允许访问”，并确认平板和电脑在同一个网络。",
                "No other device has reached this computer yet. If tablets can't open a page: answer the firewall's question with “allow”, "
                    + "and see that tablets and computer are in the same network.");
        }
    }
}
