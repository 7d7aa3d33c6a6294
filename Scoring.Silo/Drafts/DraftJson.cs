using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Silo.Drafts;

/// <summary>How drafts are stored.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(ImmutableArray<StoredDraft>))]
internal sealed partial class DraftJson : JsonSerializerContext;
