using Scoring.Silo.Disk;

namespace Scoring.Silo.Ledger;

/// <summary>All ledgers of one data folder. Ids are competition ids (<c>[a-z0-9][a-z0-9_-]{0,63}</c>) and <see cref="Office"/>.</summary>
internal interface ILedgers
{
    /// <summary>The id of the office's own ledger; no competition can have it.</summary>
    const string Office = Folders.Office;

    /// <summary>The ledger with this id, always the same one; nothing is read or created yet.</summary>
    ILedger Open(string id);
}
