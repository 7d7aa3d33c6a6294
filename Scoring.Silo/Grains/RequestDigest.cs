using System.Buffers;
using System.Text.Json;
using Scoring.Contracts;
using Scoring.Silo.Ledger;

namespace Scoring.Silo.Grains;

/// <summary>The <c>req</c> of an entry: what tells a request sent again from another with the same op.</summary>
internal static class RequestDigest
{
    private const int Kept = 64 * 1024;

    [ThreadStatic]
    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json)? _writer;

    public static Digest Of<TRequest>(TRequest request, string salt = "")
    {
        var (bytes, json) = _writer ??= Writer();
        bytes.ResetWrittenCount();
        json.Reset();
        json.WriteStartArray();
        json.WriteStringValue(salt);
        json.WriteStringValue(typeof(TRequest).Name);
        if (request is SubmitSheet sheet)
        {
            Write(json, sheet);
        }
        else
        {
            JsonSerializer.Serialize(json, request);
        }

        json.WriteEndArray();
        json.Flush();
        var digest = Digest.Of(bytes.WrittenSpan);
        _writer = bytes.Capacity <= Kept ? _writer : null;
        return digest;
    }

    private static (ArrayBufferWriter<byte> Bytes, Utf8JsonWriter Json) Writer()
    {
        var bytes = new ArrayBufferWriter<byte>(1024);
        return (bytes, new Utf8JsonWriter(bytes));
    }

    // What the serializer writes, property by property: digests on record stay what they are.
    private static void Write(Utf8JsonWriter json, SubmitSheet sheet)
    {
        json.WriteStartObject();
        json.WriteString("Op"u8, sheet.Op);
        json.WriteStartObject("Pass"u8);
        json.WriteString("Device"u8, sheet.Pass.Device);
        json.WriteString("TokenHash"u8, sheet.Pass.TokenHash);
        json.WriteEndObject();
        json.WriteString("Contestant"u8, sheet.Contestant);
        json.WriteString("Stage"u8, sheet.Stage);
        json.WriteString("Sheet"u8, sheet.Sheet);
        json.WriteNumber("ExpectedVersion"u8, sheet.ExpectedVersion);
        json.WriteStartArray("Marks"u8);
        foreach (var mark in sheet.Marks)
        {
            json.WriteStartObject();
            json.WriteString("Aspect"u8, mark.Aspect);
            json.WriteString("Value"u8, mark.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("Reason"u8, sheet.Reason);
        json.WriteString("Judge"u8, sheet.Judge);
        json.WriteEndObject();
    }
}
