namespace Scoring.Silo.People;

/// <summary>
/// Who the ids of a ledger are: names and what else may have to be destroyed one day. The ledger holds a salted commitment to each record,
/// so a book can be checked while it exists and nothing can be guessed once it is gone.
/// </summary>
internal interface IPeople
{
    /// <summary>The book of a competition; an empty one when there is none (or it was erased).</summary>
    /// <exception cref="PeopleDamagedException">The stored book is not what was written.</exception>
    ValueTask<PeopleBook> ReadAsync(string competition);

    /// <summary>
    /// Replaces the whole book; on stable storage when it completes. After a failure the book is either the old or the new one.
    /// </summary>
    ValueTask PutAsync(string competition, PeopleBook book);

    /// <summary>Destroys the book for good.</summary>
    ValueTask EraseAsync(string competition);
}

/// <summary>The stored book of people is not what was written.</summary>
internal sealed class PeopleDamagedException(string file, string reason) : Exception($"{file}: {reason}");
