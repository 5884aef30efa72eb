using System;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dunning.Cli.Steering;

/// <summary>One document for a program, indented, with the line feed that ends it.</summary>
internal static class JsonDocuments
{
    public static void Write(Shell shell, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(shell.Output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(json);
        shell.Output.WriteByte((byte)'\n');
    }
}
