using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;

namespace Scoring.Rules.Programmes.Deciding;

/// <summary>Whom a command is about: somebody on record, or somebody it enters.</summary>
internal static class Subjects
{
    public static string Word(TallyOf kind) => kind switch
    {
        TallyOf.Person => "person",
        TallyOf.Group => "group",
        TallyOf.Work => "work",
        TallyOf.Organisation => "organisation",
        _ => "contestant",
    };

    /// <summary>Null when he fits: known or entered now, of a kind that may be here.</summary>
    public static (Refusal Refusal, PlacedFault Fault)? Hindrance(
        ProgrammeState programme, string subject, SubjectEntered? entered, params ReadOnlySpan<TallyOf> kinds)
    {
        if ((entered ?? programme.Subjects.GetValueOrDefault(subject)) is not { } found)
        {
            return (Refusal.NotInProgramme, new PlacedFault("$.subject", subject));
        }

        if (entered?.Organisation is { } organisation && programme.Rules.Organisations.All(one => one.Id != organisation))
        {
            return (Refusal.NotInProgramme, new PlacedFault("$.person.organisation", organisation));
        }

        foreach (var kind in kinds)
        {
            if (Word(kind) == found.Kind)
            {
                return null;
            }
        }

        return (Refusal.BadSubject, new PlacedFault("$.person.kind", "这里不能是这种对象。 This kind can't be here."));
    }
}
