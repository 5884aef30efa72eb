using System.IO;
using System.Text.Json;
using Dunning.Json;
using Dunning.Policies.Examining;
using Dunning.Vocabulary;

namespace Dunning.Cli.Policies;

/// <summary>What is wrong with a policy or a book, for a program: a line of JSON each.</summary>
internal static class FaultLines
{
    public static void Write(PolicyDocument document, Stream output)
    {
        foreach (var fault in document.Faults)
        {
            using (var json = new Utf8JsonWriter(output))
            {
                json.WriteStartObject();
                json.WriteString("code", fault.Code);
                json.WriteString("severity", WireName.Of(fault.Severity));
                json.WriteString("path", fault.Path);
                if (fault.Line is { } line) json.WriteNumber("line", line);
                else json.WriteNull("line");
                json.WriteString("message", fault.Message);
                if (FaultAdvices.InEnglish(fault) is { } advice)
                {
                    json.WriteString("why", advice.Why);
                    json.WriteString("remedy", advice.Remedy);
                }

                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }
    }
}
