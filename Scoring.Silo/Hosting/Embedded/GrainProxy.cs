using System.Collections.Frozen;
using System.Reflection;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>What a caller holds instead of a grain.</summary>
internal class GrainProxy : DispatchProxy
{
    private GrainHost _host = null!;
    private FrozenDictionary<MethodInfo, GrainMethod> _methods = null!;
    private GrainClass _class = null!;
    private string _key = null!;

    public static TGrain Of<TGrain>(GrainHost host, GrainClass grainClass, FrozenDictionary<MethodInfo, GrainMethod> methods, string key)
    {
        var reference = Create<TGrain, GrainProxy>();
        var proxy = (GrainProxy)(object)reference!;
        (proxy._host, proxy._class, proxy._methods, proxy._key) = (host, grainClass, methods, key);
        return reference;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        var call = _methods[targetMethod!].Begin(args!);
        _host.Send(_class, _key, call);
        return call.Reply;
    }
}
