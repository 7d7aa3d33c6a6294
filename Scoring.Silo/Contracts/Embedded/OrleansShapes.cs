// Stand-ins for exactly the Orleans names our grains use, so that one source runs on both hosts. The Orleans build leaves this file empty.
#if !ORLEANS
namespace Scoring.Contracts.Embedded;

/// <summary>Marks an interface whose grains are found by a text key.</summary>
public interface IGrainWithStringKey;

/// <summary>Finds grains by interface and key; asking for a grain activates nothing yet.</summary>
public interface IGrainFactory
{
    /// <summary>A reference to the one grain with this key; the first call activates it.</summary>
    TGrain GetGrain<TGrain>(string key)
        where TGrain : IGrainWithStringKey;
}

/// <summary>Calls of such a grain interleave at their awaits; one runs at a time all the same.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ReentrantAttribute : Attribute;

/// <summary>The caller does not wait and learns of no failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OneWayAttribute : Attribute;

/// <summary>The type crosses between processes.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum)]
public sealed class GenerateSerializerAttribute : Attribute;

/// <summary>The value is never changed after it was made, so it is passed without a copy.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class ImmutableAttribute : Attribute;

/// <summary>The number of a member on the wire; never renumbered.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class IdAttribute(uint id) : Attribute
{
    /// <summary>The number on the wire.</summary>
    public uint Id { get; } = id;
}

/// <summary>The name on the wire; it survives a renaming in the code.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Method)]
public sealed class AliasAttribute(string alias) : Attribute
{
    /// <summary>The name on the wire.</summary>
    public string Alias { get; } = alias;
}

/// <summary>What every grain class derives from. Made by the host only: key and factory are there from the constructor on.</summary>
public abstract class Grain
{
    [ThreadStatic]
    internal static IActivation? Activating;

    internal IActivation Activation { get; } =
        Activating ?? throw new InvalidOperationException("A grain is made by its host: ask the grain factory for a reference.");

    /// <summary>Finds other grains.</summary>
    protected IGrainFactory GrainFactory => Activation.GrainFactory;

    /// <summary>Runs before the first call; when it fails the waiting calls fail too, and the next one tries a new activation.</summary>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after the last call, while no other activation of this key exists; never runs when the process dies.</summary>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Ends this activation once its running calls are done; calls that come meanwhile go to a new one.</summary>
    protected void DeactivateOnIdle() =>
        Activation.Leave(new(DeactivationReasonCode.ApplicationRequested, "The grain asked for it."));

    /// <summary>Keeps this activation at least that long, called or not.</summary>
    protected void DelayDeactivation(TimeSpan timeSpan) => Activation.Delay(timeSpan);
}

/// <summary>What a grain asks of itself.</summary>
public static class GrainExtensions
{
    /// <summary>The grain's key.</summary>
    public static string GetPrimaryKeyString(this Grain grain) => grain.Activation.Key;

    /// <summary>
    /// Calls back on the grain's turn, first after <paramref name="dueTime"/>, then each <paramref name="period"/> after the last callback ended.
    /// It does not keep the activation, and ends with it.
    /// </summary>
    public static IGrainTimer RegisterGrainTimer(
        this Grain grain, Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period) =>
        grain.Activation.Register(callback, dueTime, period);
}

/// <summary>A grain's timer; disposing stops it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Starts anew with these times.</summary>
    void Change(TimeSpan dueTime, TimeSpan period);
}

/// <summary>Why an activation ends. For information only.</summary>
public readonly struct DeactivationReason(DeactivationReasonCode code, string text)
{
    /// <summary>Why.</summary>
    public DeactivationReasonCode ReasonCode { get; } = code;

    /// <summary>Why, in words.</summary>
    public string Description { get; } = text;
}

/// <summary>Why an activation ends.</summary>
public enum DeactivationReasonCode : byte
{
    /// <summary>No reason was given.</summary>
    None = 0,

    /// <summary>The process ends.</summary>
    ShuttingDown = 1,

    /// <summary>The activation failed.</summary>
    ActivationFailed = 2,

    /// <summary>Nobody has called it for a long time.</summary>
    ActivationIdle = 4,

    /// <summary>The grain asked for it.</summary>
    ApplicationRequested = 8,
}

/// <summary>The host's side of a grain.</summary>
internal interface IActivation
{
    string Key { get; }

    IGrainFactory GrainFactory { get; }

    void Leave(DeactivationReason reason);

    void Delay(TimeSpan time);

    IGrainTimer Register(Func<CancellationToken, Task> callback, TimeSpan dueTime, TimeSpan period);
}
#endif
