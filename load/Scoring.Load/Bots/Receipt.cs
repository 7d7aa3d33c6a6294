using System.Text.Json;

namespace Scoring.Load.Bots;

/// <summary>What a tablet was given for a sheet: it must be on record exactly so. Due is when the sheet was meant to be sent, by the run's clock.</summary>
internal sealed record Receipt(string Competition, string Op, long Seq, long Epoch, string Hash, TimeSpan Due)
{
    public static Receipt Read(string competition, ReadOnlySpan<byte> json, TimeSpan due)
    {
        var reader = new Utf8JsonReader(json);
        var (op, seq, epoch, hash) = ("", 0L, 0L, "");
        reader.Read();
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.ValueSpan;
            reader.Read();
            if (name.SequenceEqual("op"u8))
            {
                op = reader.GetString()!;
            }
            else if (name.SequenceEqual("seq"u8))
            {
                seq = reader.GetInt64();
            }
            else if (name.SequenceEqual("epoch"u8))
            {
                epoch = reader.GetInt64();
            }
            else if (name.SequenceEqual("hash"u8))
            {
                hash = reader.GetString()!;
            }
        }

        return new(competition, op, seq, epoch, hash, due);
    }
}
