using System.Text.Encodings.Web;
using System.Text.Json;

namespace Scoring.Api.Schemes;

/// <summary>How schemes are written: Chinese readable.</summary>
internal static class SchemeJsonText
{
    public static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonSerializerOptions Lines = new(Readable) { WriteIndented = true };
}
