using Scoring.Contracts;
using Scoring.Rules.Programmes.Recording;
using Scoring.Rules.Schemes;
using Scoring.Silo.Disk;
using Scoring.Silo.People;

namespace Scoring.Silo.Grains;

/// <summary>The people of every programme, each in a book of its own, read when first needed.</summary>
internal sealed class ProgrammePeople(IPeople people, ISalts salts)
{
    private const int LongestName = 100, LongestCitation = 500;

    private readonly Dictionary<string, Task<CompetitionPeople>> _books = new(StringComparer.Ordinal);

    /// <summary>The book of a programme that is on record.</summary>
    public Task<CompetitionPeople> OfAsync(string programme, ProgrammeState replayed)
    {
        if (!_books.TryGetValue(programme, out var book) || book.IsFaulted)
        {
            _books[programme] = book = OpenAsync(programme, replayed);
        }

        return book;
    }

    /// <summary>What is wrong with the names of a request; empty when nothing is.</summary>
    public static PlacedFault[] Faults(string? subject, ProgrammePerson? person) =>
    [
        .. subject is null == person is null
            ? [new PlacedFault("$.subject", "subject 和 person 写一个，只写一个。 Give subject or person, and only one.")]
            : ReadOnlySpan<PlacedFault>.Empty,
        .. person is not null && person.Name.Trim().Length is 0 or > LongestName
            ? [new PlacedFault("$.person.name", $"1-{LongestName}")]
            : ReadOnlySpan<PlacedFault>.Empty,
    ];

    public static PlacedFault[] CitationFaults(string citation) =>
        citation.Trim().Length is 0 or > LongestCitation ? [new PlacedFault("$.citation", $"1-{LongestCitation}")] : [];

    /// <summary>The fact and the record of somebody new, whose id is the op.</summary>
    public (SubjectEntered? Fact, PersonRecord? Record) Enter(string programme, string op, ProgrammePerson? person)
    {
        if (person is null)
        {
            return (null, null);
        }

        var record = new PersonRecord("subject", op, salts.Next(), person.Name.Trim());
        return (new SubjectEntered(programme, op, person.Kind, person.Organisation, Commitment.Of(record)), record);
    }

    public PersonRecord Cite(string op, string citation) => new("citation", op, salts.Next(), citation.Trim());

    private async Task<CompetitionPeople> OpenAsync(string programme, ProgrammeState replayed)
    {
        var book = new CompetitionPeople(Folders.Programme + programme, people, salts);
        await book.OpenAsync();
        book.DropAllBut(replayed.Commitments);
        return book;
    }
}
