using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Exports;

/// <summary>A place list to print: the standings, and the entry that stands at its foot.</summary>
/// <param name="Skill">Which skill.</param>
/// <param name="Entry">The last durable entry it was read at.</param>
/// <param name="EntryHash">That entry's hash.</param>
/// <param name="Revision">The last published revision; 0 for none.</param>
/// <param name="Published">These are that revision's places; otherwise provisional.</param>
/// <param name="Result">Result JSON of this skill.</param>
/// <param name="Stages">Everybody's total and place in each stage, in its order.</param>
/// <param name="Organisations">
/// What the competition's organisations earn by published revisions; null where the scheme gives them no award.
/// </param>
internal sealed record PlaceListPaper(
    string Skill, long Entry, string EntryHash, int Revision, bool Published, ImmutableArray<byte> Result, ImmutableArray<StageLine> Stages,
    Organisations? Organisations);
