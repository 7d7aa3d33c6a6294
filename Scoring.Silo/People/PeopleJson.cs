using System.Text.Json;
using System.Text.Json.Serialization;

namespace Scoring.Silo.People;

/// <summary>How the book is stored.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PeopleBook))]
internal sealed partial class PeopleJson : JsonSerializerContext;
