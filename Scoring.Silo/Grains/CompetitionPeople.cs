using Scoring.Rules.Competitions;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>
/// Who the ids of a competition (or a programme) are. Records are found by the commitment the ledger holds, and new ones are kept beside the old until
/// the facts that need them are durable: whatever fails in between, every recorded id still has its name.
/// </summary>
internal sealed class CompetitionPeople(string competition, IPeople people, ISalts salts)
{
    private readonly Dictionary<string, PersonRecord> _byCommitment = new(StringComparer.Ordinal);
    private Task _lastWrite = Task.CompletedTask;
    private PeopleBook _book = PeopleBook.Empty;

    /// <summary>Goes into the request hashes, so that a recorded <c>req</c> gives no name away.</summary>
    public string RequestSalt => _book.RequestSalt;

    public async Task OpenAsync() => Take(await people.ReadAsync(competition));

    public PersonRecord? Find(string commitment) => _byCommitment.GetValueOrDefault(commitment);

    public string NewSalt() => salts.Next();

    /// <summary>Forgets, with the next write, records that no replayed fact refers to. Later ones stay: their facts may be on their way.</summary>
    public void DropUnneeded(CompetitionState replayed) => DropAllBut(
        replayed.Roster.All.SelectMany(file => file.Former.Add(file.Line.Commitment))
            .Concat(replayed.Stations.Judges.Select(judge => judge.Commitment))
            .Concat(replayed.Seating.Sealed.Values.Select(closed => closed.Draw.Commitment)));

    /// <summary>Forgets, with the next write, all but these records.</summary>
    public void DropAllBut(IEnumerable<string> commitments)
    {
        var needed = commitments.ToHashSet(StringComparer.Ordinal);
        foreach (var commitment in _byCommitment.Keys.Where(commitment => !needed.Contains(commitment)).ToArray())
        {
            _byCommitment.Remove(commitment);
        }
    }

    /// <summary>Completes when the records, and those kept before, are on stable storage.</summary>
    public Task KeepAsync(IReadOnlyCollection<PersonRecord> added) => _lastWrite = KeepAfterAsync(_lastWrite, added);

    private async Task KeepAfterAsync(Task before, IReadOnlyCollection<PersonRecord> added)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        var book = new PeopleBook { RequestSalt = SaltOrNew(), People = [.. _byCommitment.Values, .. added] };
        await people.PutAsync(competition, book);
        Take(book);
    }

    private string SaltOrNew() => _book.RequestSalt.Length == 0 ? salts.Next() : _book.RequestSalt;

    private void Take(PeopleBook book)
    {
        _book = book;
        _byCommitment.Clear();
        foreach (var person in book.People)
        {
            _byCommitment[Commitment.Of(person)] = person;
        }
    }
}
