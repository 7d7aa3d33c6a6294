using System.Collections.Immutable;
using Scoring.Contracts;
using Scoring.Rules;
using Scoring.Rules.Competitions;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

internal sealed partial class CompetitionGrain
{
    public async Task<Reply> AmendRosterAsync(AmendRoster request)
    {
        var added = RosterMapping.Read(request.Added, _people.NewSalt, "added");
        var changed = RosterMapping.Read(request.Changed, _people.NewSalt, "changed");
        if (!(added.Faults.IsEmpty && changed.Faults.IsEmpty))
        {
            return Replies.Refuse(Refusal.BadRosterChange, [.. added.Faults, .. changed.Faults]);
        }

        var lines = changed.Lines.Select((line, i) => Kept(line, changed.Persons[i])).ToImmutableArray();
        var persons = changed.Persons.Where((_, i) => lines[i] == changed.Lines[i]).Concat(added.Persons);
        return await ExecuteWithPeople(request.Op, request.Actor, request, [.. persons], () =>
            RosterAmending.Amend(Decided, added.Lines, lines, request.Withdrawn, request.Reason));
    }

    public async Task<Reply> ReplacePersonAsync(ReplacePerson request)
    {
        if (string.IsNullOrWhiteSpace(request.Name))
        {
            return Replies.Refuse(Refusal.BadRequest, [new("$.name", "缺少姓名。 The name is missing.")]);
        }

        var person = new PersonRecord(
            "contestant", request.Contestant, _people.NewSalt(), request.Name.Trim(), request.Organisation.Trim(),
            request.Number, request.Members, request.Coach, request.Level);
        var commitment = Commitment.Of(person);
        return await ExecuteWithPeople(request.Op, request.Actor, request, [person], () => request.Substitute
            ? RosterAmending.Substitute(Decided, request.Contestant, commitment, request.Reason)
            : RosterAmending.Correct(Decided, request.Contestant, commitment, request.Reason));
    }

    // Who is written as before is not committed to anew.
    private RosterLine Kept(RosterLine line, PersonRecord person) =>
        Decided.Roster.TryFind(line.Id, out var file)
        && _people.Find(file.Line.Commitment) is { } known
        && person with { Salt = known.Salt } == known
            ? line with { Commitment = file.Line.Commitment }
            : line;
}
