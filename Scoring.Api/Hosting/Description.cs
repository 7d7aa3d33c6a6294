using System.Collections.Immutable;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scoring.Contracts;

namespace Scoring.Api.Hosting;

/// <summary>What the interface's description can't see by itself: how marks and embedded JSON are written, and what the whole is.</summary>
internal static class Description
{
    public static void Shape(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = "Scoring of skills competitions";
            document.Info.Version = "1";
            document.Info.Description =
                "Every write carries an op of 1 to 64 letters, digits, - or _, chosen by the caller: "
                + "sent again with the same content it gets its first receipt. 503 means not confirmed: send it again with the same op. "
                + "Refusals are application/problem+json with a public number; GET /refusals lists them. "
                + "Organizers show the cookie scoring-organizer, tablets scoring-device; scripts may send the value as a bearer token. "
                + "Marks and figures are text. A scheme is JSON by /schemas/scheme-1.json (JSON Schema).";
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer((schema, context, _) =>
        {
            var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
            if (type == typeof(ImmutableArray<Mark>))
            {
                schema.Type = JsonSchemaType.Object;
                schema.AdditionalProperties = new OpenApiSchema { Type = JsonSchemaType.String };
            }
            else if (type == typeof(ImmutableArray<byte>))
            {
                schema.Type = JsonSchemaType.Object;
            }

            return Task.CompletedTask;
        });
    }
}
