using Scoring.Rules.Figures;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>A sentence, or a piece of one, in both languages.</summary>
internal readonly record struct Said(string Zh, string En)
{
    public static implicit operator Said(string both) => new(both, both);

    public static Said operator +(Said a, Said b) => new(a.Zh + b.Zh, a.En + b.En);

    /// <summary>A name as each language has it, else as the other has, else the id.</summary>
    public static Said Named(Name name, string id) => new(name.Zh ?? name.En ?? id, name.En ?? name.Zh ?? id);

    /// <summary><c>名称：</c> and <c>Name: </c>.</summary>
    public static Said Heading(Name name, string id) => Named(name, id) + Colon;

    public static readonly Said Colon = new("：", ": ");

    public static readonly Said Comma = new("，", ", ");

    public static Said Mode(RoundingMode mode) => mode switch
    {
        RoundingMode.HalfUp => new("四舍五入", "half up"),
        RoundingMode.HalfEven => new("四舍六入五成双", "half even"),
        RoundingMode.Truncate => new("截尾", "truncated"),
        RoundingMode.Floor => new("向下取", "down"),
        RoundingMode.Ceiling => new("向上取", "up"),
        _ => new("不舍入", "exact"),
    };

    /// <summary><c> = 89.825 → 89.83（四舍五入）</c>, or <c> = 14.50</c> where rounding changed nothing.</summary>
    public static Said Result(string worked, Fraction exact, Fraction value, Rounding? rounding)
    {
        var shown = value.Text(Digits(rounding));
        if (exact == value)
        {
            var whole = exact.ExactText() is var text && text.Contains('/', StringComparison.Ordinal) ? $"{text} ≈ {shown}" : shown;
            return worked == text || worked == shown ? whole : $"{worked} = {whole}";
        }

        var before = worked == exact.ExactText() ? worked : $"{worked} = {exact.ExactText()}";
        return $"{before} → {shown}" + Bracketed(Mode(rounding!.Value.Mode));
    }

    public static Said Bracketed(Said inner) => new($"（{inner.Zh}）", $" ({inner.En})");

    public static int Digits(Rounding? rounding) => rounding is { Mode: not RoundingMode.None } of ? of.Digits : 0;
}
