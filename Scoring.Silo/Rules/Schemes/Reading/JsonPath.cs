namespace Scoring.Rules.Schemes.Reading;

/// <summary>Places in a JSON text: <c>$.skills[0].name</c>; a name of other than letters, digits and _ is quoted.</summary>
internal static class JsonPath
{
    public static string Of(string parent, string property) =>
        IsPlain(property) ? $"{parent}.{property}" : $"{parent}['{property.Replace("\\", @"\\").Replace("'", @"\'")}']";

    public static string Of(string parent, int index) => $"{parent}[{index}]";

    private static bool IsPlain(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
