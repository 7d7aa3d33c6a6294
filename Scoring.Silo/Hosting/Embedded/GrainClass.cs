using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>A grain class and its activations: at most one for each key.</summary>
internal sealed class GrainClass(Type type)
{
    private readonly ObjectFactory _make = ActivatorUtilities.CreateFactory(type, []);

    public string Name { get; } = type.Name;

    public bool Reentrant { get; } = type.IsDefined(typeof(ReentrantAttribute));

    public IEnumerable<Type> Interfaces { get; } =
        type.GetInterfaces().Where(i => i != typeof(IGrainWithStringKey) && i.IsAssignableTo(typeof(IGrainWithStringKey)));

    public ConcurrentDictionary<string, Activation> Activations { get; } = new(StringComparer.Ordinal);

    public static IEnumerable<GrainClass> In(Assembly assembly) =>
        assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Grain)) && !t.IsAbstract).Select(t => new GrainClass(t));

    public Grain Make(Activation activation, IServiceProvider services)
    {
        Grain.Activating = activation;
        try
        {
            return (Grain)_make(services, null);
        }
        finally
        {
            Grain.Activating = null;
        }
    }
}
