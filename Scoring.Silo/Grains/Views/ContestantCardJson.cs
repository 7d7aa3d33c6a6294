using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Rules.Standings;

namespace Scoring.Silo.Grains.Views;

/// <summary>A contestant's card: who, place and why, figures, and every sheet with all its versions.</summary>
internal static class ContestantCardJson
{
    /// <param name="state">The durable state.</param>
    /// <param name="file">Whose card.</param>
    /// <param name="people">Names.</param>
    /// <param name="ops">Receipts.</param>
    /// <param name="head">The entry at which the card is read; paper names it.</param>
    public static ImmutableArray<byte> Write(CompetitionState state, ContestantFile file, CompetitionPeople people, OpBook ops, Stamp head)
    {
        var skill = state.Skill(file.Line.Skill);
        var standing = SkillResult.Of(skill.Scheme, skill.Tallies()).Standings.First(standing => standing.Contestant == file.Line.Id);
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", head.Seq);
            json.WriteString("entryHash", ops.ReceiptOf(head.Op).Hash);
            WritePerson(json, file, people);
            WriteStanding(json, standing);
            json.WriteStartArray("sheets");
            foreach (var (stage, sheet) in Panels.SheetsOf(skill.Scheme))
            {
                foreach (var recorded in file.SheetsOf(stage.Id, sheet.Id))
                {
                    WriteSheet(json, recorded, ops);
                }
            }

            json.WriteEndArray();
            WriteRulings(json, state.Rulings, file);
            ContestantNotes.Write(json, file, people);
            json.WriteEndObject();
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(buffer.ToArray());
    }

    private static void WritePerson(Utf8JsonWriter json, ContestantFile file, CompetitionPeople people)
    {
        var person = people.Find(file.Line.Commitment);
        json.WriteString("contestant", file.Line.Id);
        json.WriteString("skill", file.Line.Skill);
        json.WriteString("name", person?.Name);
        json.WriteString("organisation", person?.Organisation);
        json.WriteString("number", person?.Number);
        json.WriteString("heat", file.Line.Heat);
        json.WriteString("bench", file.Line.Bench);
        json.WriteString("state", RosterMapping.State(file.State));
    }

    private static void WriteStanding(Utf8JsonWriter json, Standing standing)
    {
        json.WriteString("status", standing.Status);
        json.WriteString("rank", standing.Rank);
        json.WriteString("total", standing.Total);
        json.WriteString("decidedBy", standing.DecidedBy);
        WriteMap(json, "parts", standing.Parts);
        WriteMap(json, "sheetMarks", standing.Sheets);
        json.WriteStartArray("awards");
        foreach (var award in standing.Awards)
        {
            json.WriteStringValue(award);
        }

        json.WriteEndArray();
    }

    private static void WriteMap(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> map)
    {
        json.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            json.WriteString(key, value);
        }

        json.WriteEndObject();
    }

    private static void WriteSheet(Utf8JsonWriter json, RecordedSheet last, OpBook ops)
    {
        json.WriteStartObject();
        json.WriteString("stage", last.Fact.Stage);
        json.WriteString("sheet", last.Fact.Sheet);
        json.WriteString("judge", last.Fact.Judge);
        json.WriteBoolean("reopened", last.Reopened);
        json.WriteString("cause", StationSheets.CauseOf(last.Held));
        json.WriteStartArray("versions");
        foreach (var version in last.OldestFirst())
        {
            json.WriteStartObject();
            json.WriteNumber("version", version.Fact.Version);
            json.WriteString("at", version.Stamp.At);
            json.WriteString("by", version.Stamp.By);
            json.WriteString("reason", version.Fact.Reason);
            json.WriteNumber("seq", version.Stamp.Seq);
            json.WriteString("hash", ops.ReceiptOf(version.Stamp.Op).Hash);
            json.WriteStartObject("marks");
            foreach (var mark in MarkMapping.Write(version.Fact))
            {
                json.WriteString(mark.Aspect, mark.Value);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRulings(Utf8JsonWriter json, RulingBook book, ContestantFile file)
    {
        var lines = file.Rulings.Select(ruling => RulingView.Of(book, ruling)).ToArray();
        json.WriteStartArray("penalties");
        foreach (var line in lines.Where(line => line.Kind == "penalty"))
        {
            json.WriteStartObject();
            json.WriteString("stage", line.Stage);
            json.WriteString("part", line.Part);
            json.WriteString("sheet", line.Sheet);
            json.WriteString("points", line.Value);
            WriteWhy(json, line);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var line in lines.Where(line => line.Kind == "state"))
        {
            json.WriteStartObject();
            json.WriteString("state", line.Value);
            WriteWhy(json, line);
        }

        json.WriteEndArray();
    }

    private static void WriteWhy(Utf8JsonWriter json, RulingLine line)
    {
        json.WriteString("reason", line.Reason);
        json.WriteString("at", line.At);
        json.WriteString("by", line.By);
        json.WriteString("ruling", line.Id);
        json.WriteString("annulledFor", line.AnnulledFor);
        json.WriteEndObject();
    }
}
