using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Explaining;

/// <summary>Explanations as JSON (docs/explanations.md): camelCase, figures as text, what is null or empty left out.</summary>
public static class ExplanationJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One explanation, UTF-8.</summary>
    public static byte[] Write(Explanation explanation) => Write(json => Write(json, explanation));

    /// <summary>A whole scheme: each skill's own steps and all its contestants.</summary>
    public static byte[] Write(Scheme scheme, IEnumerable<(Explanation Skill, IEnumerable<Explanation> Contestants)> skills) => Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("scheme", scheme.Id);
        json.WriteStartArray("skills");
        foreach (var (skill, contestants) in skills)
        {
            json.WriteStartObject();
            json.WriteString("id", skill.Skill);
            WriteSteps(json, skill.Steps);
            json.WriteStartArray("contestants");
            foreach (var contestant in contestants)
            {
                Write(json, contestant);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        json.WriteStartObject();
        json.WriteString("skill", explanation.Skill);
        if (explanation.Contestant.Length > 0)
        {
            json.WriteString("contestant", explanation.Contestant);
            WriteIf(json, "group", explanation.Group);
            json.WriteString("status", explanation.Status);
            json.WriteString("rank", explanation.Rank);
            json.WriteString("total", explanation.Total);
            WriteIf(json, "scale", explanation.Scale);
            json.WriteString("decidedBy", explanation.DecidedBy);
            json.WriteStartArray("awards");
            foreach (var award in explanation.Awards)
            {
                json.WriteStringValue(award);
            }

            json.WriteEndArray();
        }

        WriteSteps(json, explanation.Steps);
        json.WriteEndObject();
    }

    private static void WriteSteps(Utf8JsonWriter json, ImmutableArray<Step> steps)
    {
        if (steps.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("steps");
        foreach (var step in steps)
        {
            Write(json, step);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Step step)
    {
        json.WriteStartObject();
        json.WriteString("rule", step.Rule);
        WriteIf(json, "of", step.Of);
        if (step.Name is { } name)
        {
            json.WriteStartObject("name");
            WriteIf(json, "zh", name.Zh);
            WriteIf(json, "en", name.En);
            json.WriteEndObject();
        }

        WriteInputs(json, step.Inputs);
        WriteIf(json, "exact", step.Exact);
        WriteIf(json, "value", step.Value);
        if (step.Rounding is { } rounding)
        {
            json.WriteStartObject("rounding");
            json.WriteNumber("digits", rounding.Digits);
            json.WriteString("mode", JsonNamingPolicy.CamelCase.ConvertName(rounding.Mode.ToString()));
            json.WriteEndObject();
        }

        json.WriteString("zh", step.Zh);
        json.WriteString("en", step.En);
        WriteSteps(json, step.Steps);
        json.WriteEndObject();
    }

    private static void WriteInputs(Utf8JsonWriter json, ImmutableArray<StepInput> inputs)
    {
        if (inputs.IsEmpty)
        {
            return;
        }

        json.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            json.WriteStartObject();
            WriteIf(json, "of", input.Of);
            WriteIf(json, "judge", input.Judge);
            WriteIf(json, "other", input.Other);
            WriteIf(json, "entered", input.Entered);
            WriteIf(json, "value", input.Value);
            WriteIf(json, "weight", input.Weight);
            WriteIf(json, "against", input.Against);
            if (!input.Counts)
            {
                json.WriteBoolean("counts", false);
            }

            WriteIf(json, "why", input.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIf(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
