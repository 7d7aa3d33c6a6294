using System.Collections.Immutable;
using Scoring.Contracts;

namespace Scoring.Api.Schemes;

/// <summary>What a workbook gave: a scheme without faults, or every fault with its sheet and cell.</summary>
internal sealed record SchemeWorkbookReading(ImmutableArray<byte> Scheme, ImmutableArray<Fault> Faults);
