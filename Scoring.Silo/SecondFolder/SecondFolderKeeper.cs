using Microsoft.Extensions.Hosting;
using Scoring.Contracts;
using Scoring.Silo.Disk;
using Scoring.Silo.Hosting;

namespace Scoring.Silo.SecondFolder;

/// <summary>Looks every second for what is new and copies it, off everybody's way; a stick that was pulled out is tried again for ever.</summary>
internal sealed class SecondFolderKeeper : BackgroundService, ISecondFolder
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    private readonly IDisk _disk;
    private readonly TimeProvider _time;
    private readonly string _data;
    private readonly SecondFolderFile _file;
    private readonly Lock _round = new();
    private FolderCopy? _copy;
    private SecondFolderView _now = new();

    public SecondFolderKeeper(DataFolder data, TimeProvider time)
        : this(data.Path, new LocalDisk(), time)
    {
    }

    internal SecondFolderKeeper(string data, IDisk disk, TimeProvider time)
    {
        (_data, _disk, _time) = (data, disk, time);
        _file = new SecondFolderFile(data);
        if (_file.Read() is { } folder)
            Begin(folder);
    }

    public SecondFolderView Now => Volatile.Read(ref _now);

    public Fault? Choose(string? folder)
    {
        if (string.IsNullOrWhiteSpace(folder))
        {
            _file.Write(null);
            Volatile.Write(ref _copy, null);
            Volatile.Write(ref _now, new());
            return null;
        }

        if (ReasonAgainst(folder) is { } reason)
            return new Fault { Place = "$.folder", Reason = reason };
        var path = Path.GetFullPath(folder);
        _file.Write(path);
        Begin(path);
        Round(CancellationToken.None);
        return null;
    }

    /// <summary>Copies what is new once; what goes wrong is shown, not thrown.</summary>
    internal void Round(CancellationToken cancel)
    {
        // The organizer's choice copies at once, perhaps while the timer does.
        lock (_round)
            CopyOnce(cancel);
    }

    private void CopyOnce(CancellationToken cancel)
    {
        if (Volatile.Read(ref _copy) is not { } copy || Now is not { Folder: { } folder } before)
            return;
        SecondFolderView after;
        try
        {
            if (!Directory.Exists(folder))
                throw new DirectoryNotFoundException($"{folder}：找不到这个文件夹，请重新插上 U 盘。 The folder is gone; put the stick back.");
            if (!copy.MayHold)
                throw new IOException("这是另一个备份，请插回原来的 U 盘。 This is another copy; put the right stick back.");

            // What is recorded while it copies may be missing: whole is said for the moment before.
            var began = _time.GetUtcNow();
            var behind = copy.Run(cancel);
            after = before with { BehindBytes = behind, Problem = null, WholeAt = behind == 0 ? began : before.WholeAt };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            after = before with { Problem = failure.Message };
        }

        if (ReferenceEquals(copy, Volatile.Read(ref _copy)))
            Volatile.Write(ref _now, after);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, _time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await Task.Factory.StartNew(
                () => Round(stoppingToken), stoppingToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
    }

    private void Begin(string folder)
    {
        Volatile.Write(ref _now, new SecondFolderView { Folder = folder });
        Volatile.Write(ref _copy, new FolderCopy(_disk, _data, folder));
    }

    private string? ReasonAgainst(string folder)
    {
        if (!Path.IsPathFullyQualified(folder))
            return "请填写完整路径，例如 E:\\scoring-copy。 Give a full path, such as E:\\scoring-copy.";
        var path = Path.GetFullPath(folder);
        if (IsInside(path, _data) || IsInside(_data, path))
            return "第二文件夹不能在数据文件夹里面，请选 U 盘上的文件夹。 It must not lie inside the data folder; choose one on a stick.";
        try
        {
            Directory.CreateDirectory(path);
            return new FolderCopy(_disk, _data, path).MayHold
                ? null
                : "这个文件夹里已有别的文件，请填一个新文件夹，例如 E:\\scoring-copy。 It holds other files; name a new folder, such as E:\\scoring-copy.";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return $"写不进这个文件夹：{failure.Message} This folder can't be written.";
        }
    }

    private static bool IsInside(string inner, string outer) =>
        Ended(inner).StartsWith(Ended(outer), StringComparison.OrdinalIgnoreCase);

    private static string Ended(string path) => path.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
}
