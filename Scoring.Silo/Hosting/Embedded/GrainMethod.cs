using System.Linq.Expressions;
using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Scoring.Silo.Hosting.Embedded;

/// <summary>A method of a grain interface, compiled once: no reflection per call.</summary>
internal sealed class GrainMethod
{
    private readonly Func<object, object?[], Task> _invoke;
    private readonly Func<GrainMethod, object?[], Call> _begin;

    public GrainMethod(MethodInfo method, ILogger logger)
    {
        Name = $"{method.DeclaringType!.Name}.{method.Name}";
        _invoke = Compile(method);
        _begin = Beginning(method, logger);
    }

    public string Name { get; }

    public Call Begin(object?[] arguments) => _begin(this, arguments);

    public Task Invoke(object grain, object?[] arguments) =>
        _invoke(grain, arguments) ?? throw new InvalidOperationException($"{Name} returned no task.");

    private static Func<object, object?[], Task> Compile(MethodInfo method)
    {
        var grain = Expression.Parameter(typeof(object));
        var arguments = Expression.Parameter(typeof(object?[]));
        var typed = method.GetParameters().Select((parameter, i) =>
            Expression.Convert(Expression.ArrayIndex(arguments, Expression.Constant(i)), parameter.ParameterType));
        var call = Expression.Call(Expression.Convert(grain, method.DeclaringType!), method, typed);
        return Expression.Lambda<Func<object, object?[], Task>>(call, grain, arguments).Compile();
    }

    private static Func<GrainMethod, object?[], Call> Beginning(MethodInfo method, ILogger logger)
    {
        if (method.IsDefined(typeof(OneWayAttribute)))
        {
            return (self, arguments) => new OneWayCall(self, arguments, logger);
        }

        if (method.ReturnType == typeof(Task))
        {
            return (self, arguments) => new PlainCall(self, arguments);
        }

        if (!method.ReturnType.IsGenericType || method.ReturnType.GetGenericTypeDefinition() != typeof(Task<>))
        {
            throw new InvalidOperationException($"{method.DeclaringType}.{method.Name} must return a Task.");
        }

        var self = Expression.Parameter(typeof(GrainMethod));
        var given = Expression.Parameter(typeof(object?[]));
        var call = typeof(Call<>).MakeGenericType(method.ReturnType.GetGenericArguments());
        return Expression.Lambda<Func<GrainMethod, object?[], Call>>(Expression.New(call.GetConstructors()[0], self, given), self, given).Compile();
    }
}
