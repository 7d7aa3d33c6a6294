using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Scoring.Boards;
using Scoring.Display.Live;

namespace Scoring.Display.Phone;

/// <summary>Pages made once for each snapshot and language, however many phones ask.</summary>
internal sealed class PhonePages(TimeProvider time)
{
    private readonly ConditionalWeakTable<BoardSnapshot, ConcurrentDictionary<PhoneWords, Page>> _pages = [];

    public Page Of(BoardSnapshot snapshot, Listing? listing, PhoneWords words)
    {
        var made = _pages.GetValue(snapshot, static _ => new());
        var known = made.TryGetValue(words, out var page) && ReferenceEquals(page.Listing, listing);
        return known ? page! : made[words] = Make(snapshot, listing, words);
    }

    private Page Make(BoardSnapshot snapshot, Listing? listing, PhoneWords words)
    {
        var html = new PhonePage(words, time.LocalTimeZone).Of(BoardJson.Read(snapshot.Json.Span), listing);
        return new(listing, Packed.Of(html), Answers.EntityTagOf(html));
    }

    internal sealed record Page(Listing? Listing, Packed Html, string EntityTag);
}
