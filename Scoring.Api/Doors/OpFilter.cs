using System.Text.RegularExpressions;

namespace Scoring.Api.Doors;

/// <summary>A request that writes.</summary>
internal interface IWrite
{
    /// <summary>
    /// The operation id the caller chose: 1 to 64 letters, digits, - or _. Sent again with the same content it changes nothing.
    /// </summary>
    string Op { get; }
}

/// <summary>Turns away a write whose op can't be one.</summary>
internal sealed partial class OpFilter : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) =>
        context.Arguments.OfType<IWrite>().All(write => IsOp(write.Op))
            ? next(context)
            : ValueTask.FromResult<object?>(RefusedResult.Of(DoorRefusal.BadOp));

    public static bool IsOp(string? op) => op is not null && Op().IsMatch(op);

    [GeneratedRegex(@"\A[A-Za-z0-9_-]{1,64}\z")]
    private static partial Regex Op();
}
