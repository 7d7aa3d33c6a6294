using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Api.Doors;
using Scoring.Api.Hosting;

namespace Scoring.Api.Machine;

/// <summary>The computer the event runs on: its networks, where phones look, what to take care of.</summary>
internal static class MachineRoutes
{
    public static void MapMachine(this IEndpointRouteBuilder staff)
    {
        var machine = staff.MapGroup("/api/machine").WithTags("Machine").AddEndpointFilter<OpFilter>().OpenTo(Door.Organizer);
        machine.MapGet("/", Show);
        machine.MapPut("/network", ChooseAsync);
        machine.MapPut("/second-folder", ChooseSecond);
    }

    /// <summary>Networks of this computer, the chosen one, whether phones would be answered, and what to take care of.</summary>
    internal static Ok<MachineCard> Show(
        INetworkCards cards, NetworkBook book, PhoneReach phones, OutsideCallers callers,
        MachineNotes notes, Addresses addresses, ISecondCopy second) =>
        TypedResults.Ok(new MachineCard
        {
            Cards = [.. cards.Now()],
            Chosen = book.Now.Address,
            Given = addresses.Url(Listener.Staff, default, ""),
            Phones = phones.Wanted,
            PhonesAnswered = phones.Now is not null,
            TabletsReached = callers.Reached(Listener.Staff),
            PhonesReached = callers.Reached(Listener.Public),
            Notes = notes.Now(),
            Second = second.Now,
            InDatabase = !second.Applies,
        });

    /// <summary>Chooses the address that codes and pages name, and where phones look; kept for the next start.</summary>
    internal static async Task<Results<Ok<NetworkChoice>, RefusedResult>> ChooseAsync(
        NetworkRequest request, INetworkCards cards, NetworkBook book, PhoneReach phones, CancellationToken cancel)
    {
        if (request.Address is { } address && cards.Now().All(card => card.Address != address))
        {
            return RefusedResult.Of(DoorRefusal.NoSuchNetwork);
        }

        if (request.Phones is { } wanted && !IsAddress(wanted))
        {
            return RefusedResult.Of(DoorRefusal.BadPublicAddress);
        }

        book.Keep(new NetworkChoice(request.Address, request.Phones?.TrimEnd('/')));
        await phones.LookAsync(cancel);
        return TypedResults.Ok(book.Now);
    }

    /// <summary>Copies the whole record to a second folder from now on, or to none; how far it is behind stands on the machine's card.</summary>
    internal static Results<Ok<SecondCopyCard>, RefusedResult> ChooseSecond(SecondFolderRequest request, ISecondCopy second) =>
        second.Choose(request.Folder) is { } fault ? RefusedResult.Of(DoorRefusal.BadSecondFolder, [fault]) : TypedResults.Ok(second.Now);

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url)
            && url.Scheme is "http" or "https" && url is { Query: "", Fragment: "", UserInfo: "" };
}

/// <summary>The computer as its organizer sees it.</summary>
internal sealed record MachineCard
{
    /// <summary>Networks that are up, the likeliest first.</summary>
    public required ImmutableArray<NetworkCard> Cards { get; init; }

    /// <summary>The address chosen before; null: none.</summary>
    public required string? Chosen { get; init; }

    /// <summary>The address given to tablets now.</summary>
    public required string Given { get; init; }

    /// <summary>Where phones look; null: no QR code is shown.</summary>
    public required string? Phones { get; init; }

    /// <summary>Whether that address answered when last asked.</summary>
    public required bool PhonesAnswered { get; init; }

    /// <summary>Whether another device has reached the staff's pages since the start.</summary>
    public required bool TabletsReached { get; init; }

    /// <summary>Whether another device has reached the public's pages since the start.</summary>
    public required bool PhonesReached { get; init; }

    /// <summary>What to take care of.</summary>
    public required ImmutableArray<MachineNote> Notes { get; init; }

    /// <summary>The second folder that receives every batch.</summary>
    public required SecondCopyCard Second { get; init; }

    /// <summary>The record is in a database: second folder and this disk say nothing about it.</summary>
    public required bool InDatabase { get; init; }
}

/// <summary>The network tablets are in, and where phones look.</summary>
internal sealed record NetworkRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>A card's address; null: the likeliest is taken.</summary>
    public string? Address { get; init; }

    /// <summary>Where phones reach the public pages; null: screens show no code.</summary>
    public string? Phones { get; init; }
}

/// <summary>Where the second copy goes; null: nowhere.</summary>
internal sealed record SecondFolderRequest : IWrite
{
    public required string Op { get; init; }

    /// <summary>A full path on this computer.</summary>
    public string? Folder { get; init; }
}
