using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.AspNetCore.Http.HttpResults;
using Scoring.Contracts;

namespace Scoring.Api.Doors;

/// <summary>How a grain's reply becomes an HTTP answer.</summary>
internal static class Answers
{
    public static Results<Ok<Receipt>, RefusedResult> Of(Reply reply) => Of(reply, receipt => receipt);

    public static Results<Ok<TAnswer>, RefusedResult> Of<TAnswer>(Reply reply, Func<Receipt, TAnswer> more) =>
        reply.Receipt is { } receipt ? TypedResults.Ok(more(receipt)) : RefusedResult.Of(reply.Refused!);

    public static Results<Ok<TAnswer>, RefusedResult> Found<TAnswer>(TAnswer? answer, DoorRefusal otherwise)
        where TAnswer : class => answer is null ? RefusedResult.Of(otherwise) : TypedResults.Ok(answer);

    /// <summary>JSON that crossed as bytes goes out as it came.</summary>
    public static Results<FileContentHttpResult, RefusedResult> Json(
        ImmutableArray<byte>? json, DoorRefusal otherwise) =>
        json is { } bytes
            ? TypedResults.Bytes(ImmutableCollectionsMarshal.AsArray(bytes)!, "application/json; charset=utf-8")
            : RefusedResult.Of(otherwise);
}
