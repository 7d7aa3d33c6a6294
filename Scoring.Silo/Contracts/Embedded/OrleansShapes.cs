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
#endif
