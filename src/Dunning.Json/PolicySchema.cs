using System.Text.Json;
using Dunning.Json.Reading;
using Dunning.Json.Writing;
using Dunning.Policies;

namespace Dunning.Json;

/// <summary>
/// The JSON Schema (2020-12) of policies and books of policies, for editors that complete and check while one types. Made from the tables the readers use.
/// A schema sees one value at a time: that a name refers to something, that bands rise, that a property stands once, is told by the reader only.
/// </summary>
public static class PolicySchema
{
    /// <summary>The schema of a policy, laid out for people, in lines that end in a line feed.</summary>
    public static byte[] OfPolicy() => Write("urn:dunning:policy:1", "A dunning policy", PolicyForm.Shape, PolicyWriter.ToUtf8Bytes(Usual));

    /// <summary>The schema of a book of policies, laid out for people, in lines that end in a line feed.</summary>
    public static byte[] OfBook() => Write("urn:dunning:policy-book:1", "A book of dunning policies", PolicyBookForm.Shape, PolicyBookWriter.ToUtf8Bytes(PolicyBook.Of(Usual)));

    // A policy of which nothing is said that need not be: what it has is what it is by default.
    private static EscalationPolicy Usual => PolicyForm.Substitute("?");

    private static byte[] Write(string id, string title, ValueShape shape, byte[] usual) =>
        JsonOutput.ToBytes((id, title, shape, usual), indented: true, static (writer, schema) =>
        {
            using var document = JsonDocument.Parse(schema.usual);
            writer.WriteStartObject();
            writer.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            writer.WriteString("$id", schema.id);
            writer.WriteString("title", schema.title);
            SchemaOutput.WriteKeywords(writer, schema.shape, takesNull: false, JsonLimits.Default, document.RootElement);
            writer.WriteEndObject();
        });
}
