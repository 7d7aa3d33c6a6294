using System.Text.Json;
using Scoring.Rules.Competitions;

namespace Scoring.Silo.Grains.Views;

/// <summary>What changed a contestant's line on the roster, oldest first: who it is, where he sits, whether he came.</summary>
internal static class ContestantNotes
{
    public static void Write(Utf8JsonWriter json, ContestantFile file, CompetitionPeople people)
    {
        var formers = 0;
        json.WriteStartArray("notes");
        foreach (var (fact, stamp) in file.Notes)
        {
            json.WriteStartObject();
            json.WriteString("kind", KindOf(fact));
            if (fact is ContestantSubstituted or PersonCorrected || (fact is RosterAmended amended && Renames(file, amended, formers)))
            {
                json.WriteString("before", people.Find(file.Former[formers])?.Name);
                formers++;
            }

            WriteSeat(json, fact, file.Line.Id);
            json.WriteString("reason", ReasonOf(fact));
            json.WriteString("at", stamp.At);
            json.WriteString("by", stamp.By);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string KindOf(Fact fact) => fact switch
    {
        SeatsDrawn => "drawn",
        SeatsChanged => "moved",
        LotsDrawn => "lot",
        ContestantsCheckedIn => "attendance",
        ContestantSubstituted => "substituted",
        PersonCorrected => "corrected",
        _ => "amended",
    };

    private static void WriteSeat(Utf8JsonWriter json, Fact fact, string contestant)
    {
        switch (fact)
        {
            case SeatsDrawn drawn:
                WriteSeat(json, drawn.Seats.First(seat => seat.Contestant == contestant));
                break;
            case SeatsChanged changed:
                WriteSeat(json, changed.Seats.First(seat => seat.Contestant == contestant));
                break;
            case LotsDrawn drawn:
                json.WriteNumber("lot", drawn.Lots.First(lot => lot.Contestant == contestant).Lot);
                break;
            case ContestantsCheckedIn checkedIn:
                json.WriteString("attendance", SeatingViews.Attendance(checkedIn.Attendance));
                break;
        }
    }

    private static void WriteSeat(Utf8JsonWriter json, Seat seat)
    {
        json.WriteString("heat", seat.Heat);
        json.WriteString("bench", seat.Bench);
    }

    // A list read again changes lines without changing who they are.
    private static bool Renames(ContestantFile file, RosterAmended amended, int formers)
    {
        var next = formers + 1 < file.Former.Length ? file.Former[formers + 1] : file.Line.Commitment;
        return formers < file.Former.Length && amended.Changed.First(line => line.Id == file.Line.Id).Commitment == next;
    }

    private static string? ReasonOf(Fact fact) => fact switch
    {
        SeatsDrawn drawn => drawn.Reason,
        SeatsChanged changed => changed.Reason,
        LotsDrawn drawn => drawn.Reason,
        ContestantsCheckedIn checkedIn => checkedIn.Reason,
        ContestantSubstituted substituted => substituted.Reason,
        PersonCorrected corrected => corrected.Reason,
        RosterAmended amended => amended.Reason,
        _ => null,
    };
}
