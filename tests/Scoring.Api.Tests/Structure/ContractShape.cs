using System.Collections.Immutable;
using System.Reflection;
using Scoring.Contracts;

namespace Scoring.Api.Tests.Structure;

/// <summary>What crosses between processes, read from the assembly.</summary>
internal static class ContractShape
{
    private static readonly HashSet<Type> Values =
        [typeof(string), typeof(bool), typeof(byte), typeof(int), typeof(long), typeof(decimal), typeof(DateTimeOffset), typeof(TimeSpan)];

    public static IReadOnlyList<Type> Records { get; } = [.. Ours.Where(type => !type.IsInterface && !type.IsEnum)];

    public static IReadOnlyList<Type> Grains { get; } = [.. Ours.Where(type => type.IsInterface)];

    private static IEnumerable<Type> Ours =>
        typeof(Reply).Assembly.GetExportedTypes().Where(type => type.Namespace == "Scoring.Contracts").OrderBy(AliasOf, StringComparer.Ordinal);

    public static string? AliasOf(MemberInfo member) => member.GetCustomAttribute<AliasAttribute>()?.Alias;

    public static IEnumerable<PropertyInfo> Fields(Type record) =>
        record.GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(IdOf);

    public static long IdOf(PropertyInfo property) => property.GetCustomAttribute<IdAttribute>() is { } id ? id.Id : -1;

    /// <summary>Whether a value of this type can never change: a plain value, one of our records, or an immutable array of such.</summary>
    public static bool IsDeeplyImmutable(Type type) =>
        Values.Contains(type) || type.IsEnum || Records.Contains(type)
        || (Nullable.GetUnderlyingType(type) is { } inner && IsDeeplyImmutable(inner))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) && IsDeeplyImmutable(type.GetGenericArguments()[0]));

    /// <summary>How the type is called on the wire.</summary>
    public static string WireName(Type type) => type switch
    {
        _ when type == typeof(Task) => "nothing",
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(Task<>) => WireName(type.GetGenericArguments()[0]),
        { IsGenericType: true } when type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) => WireName(type.GetGenericArguments()[0]) + "[]",
        _ when Nullable.GetUnderlyingType(type) is { } inner => WireName(inner) + "?",
        _ => AliasOf(type) ?? type.Name,
    };

    /// <summary>Every signature, one a line: what must not change under a running cluster or a stored request.</summary>
    public static IEnumerable<string> Lines() =>
        Grains.SelectMany(grain => grain.GetMethods().Select(method =>
                $"{AliasOf(grain)} {AliasOf(method)}({string.Join(", ", method.GetParameters().Select(p => WireName(p.ParameterType)))})"
                + $" -> {WireName(method.ReturnType)}{(method.IsDefined(typeof(OneWayAttribute)) ? " one-way" : "")}").Order(StringComparer.Ordinal))
            .Concat(Records.SelectMany(record => Fields(record).Select(field =>
                $"{AliasOf(record)} {IdOf(field)} {field.Name} {WireName(field.PropertyType)}")));
}
