using System.Reflection;
using System.Runtime.CompilerServices;

namespace Scoring.Api.Tests.Structure;

public sealed class ContractTests
{
    public static TheoryData<Type> Records => [.. ContractShape.Records];

    public static TheoryData<Type> Grains => [.. ContractShape.Grains];

    [Theory]
    [MemberData(nameof(Records))]
    public void A_record_that_crosses_can_never_change(Type record)
    {
        Assert.True(record.IsDefined(typeof(GenerateSerializerAttribute)), "GenerateSerializer is missing");
        Assert.True(record.IsDefined(typeof(ImmutableAttribute)), "Immutable is missing");
        Assert.All(ContractShape.Fields(record), field =>
        {
            Assert.True(IsInitOnly(field), $"{field.Name} can be set");
            Assert.True(ContractShape.IsDeeplyImmutable(field.PropertyType), $"{field.Name} is of a type that can change: {field.PropertyType}");
        });
    }

    [Theory]
    [MemberData(nameof(Records))]
    public void Members_are_numbered_from_nought_without_a_gap(Type record) =>
        Assert.Equal(Enumerable.Range(0, ContractShape.Fields(record).Count()).Select(n => (long)n), ContractShape.Fields(record).Select(ContractShape.IdOf));

    [Fact]
    public void Every_type_has_a_name_of_its_own_on_the_wire()
    {
        var names = ContractShape.Records.Concat(ContractShape.Grains).Select(type => ContractShape.AliasOf(type) ?? "").ToArray();

        Assert.DoesNotContain("", names);
        Assert.Equal(names.Distinct().Order(), names.Order());
    }

    [Theory]
    [MemberData(nameof(Grains))]
    public void A_grain_method_has_a_name_on_the_wire_and_takes_and_gives_what_can_cross(Type grain)
    {
        var methods = grain.GetMethods();

        Assert.Equal(methods.Length, methods.Select(ContractShape.AliasOf).OfType<string>().Distinct().Count());
        Assert.All(methods, method =>
        {
            Assert.All(method.GetParameters(), p => Assert.True(ContractShape.IsDeeplyImmutable(p.ParameterType), $"{method.Name}: {p.ParameterType}"));
            Assert.True(
                method.ReturnType == typeof(Task)
                || (method.ReturnType.GetGenericTypeDefinition() == typeof(Task<>)
                    && ContractShape.IsDeeplyImmutable(method.ReturnType.GetGenericArguments()[0])),
                $"{method.Name} gives {method.ReturnType}");
        });
    }

    /// <summary>A changed signature is a decision that a reviewer sees: take the new file over by hand, and never reuse a number or a name.</summary>
    [Fact]
    public void Signatures_are_those_of_the_lock_file()
    {
        var actual = string.Join('\n', ContractShape.Lines()) + '\n';
        var written = Path.Combine(AppContext.BaseDirectory, "contracts.txt");
        File.WriteAllText(written, actual);

        var locked = File.ReadAllText(Path.Combine(Repository.Root, "tests/Scoring.Api.Tests/Structure/contracts.txt"));
        Assert.True(locked == actual, $"The contracts changed. If that is meant: cp {written} tests/Scoring.Api.Tests/Structure/contracts.txt");
    }

    private static bool IsInitOnly(PropertyInfo property) =>
        property.SetMethod is not { } set || set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
