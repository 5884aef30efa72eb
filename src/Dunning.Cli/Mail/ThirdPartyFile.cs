using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dunning.Cli.Commands;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Letters;
using Dunning.Vocabulary;

namespace Dunning.Cli.Mail;

/// <summary>
/// Third parties as JSON: <c>{"insurer":{"name":"…","address":["…"],"person":"…","reachedBy":"…"},"customers":{"C-010":{"insolvency-representative":{…}}}}</c>.
/// What is not known is an error.
/// </summary>
internal sealed class ThirdPartyFile
{
    private const string Customers = "customers";
    private static readonly string[] Texts = ["name", "person", "reachedBy"];
    private static readonly JsonElement Nothing = JsonElement.Parse("{}");

    private readonly Dictionary<(string?, LetterReader), Addressee> _named = [];
    private readonly List<Fault> _faults = [];

    public static ThirdParties Read(string path)
    {
        using var file = CommonOptions.OpenFile(path);
        try
        {
            using var document = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return new ThirdPartyFile().Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            throw new InvalidJsonException("Third parties", null, [new Fault(JsonFaultCodes.Malformed, "$", "It is no JSON object of properties that come once.", line: (int?)malformed.LineNumber + 1)]);
        }
    }

    private ThirdParties Read(JsonElement root)
    {
        foreach (var property in Properties(root, "$"))
        {
            if (property.Name == Customers)
            {
                foreach (var customer in Properties(property.Value, "$." + Customers))
                {
                    foreach (var own in Properties(customer.Value, "$." + Customers + "." + customer.Name)) Take(customer.Name, own, "$." + Customers + "." + customer.Name);
                }
            }
            else
            {
                Take(null, property, "$");
            }
        }

        return _faults.Count == 0 ? new ThirdParties(_named) : throw new InvalidJsonException("Third parties", null, _faults);
    }

    private void Take(string? customerId, JsonProperty property, string place)
    {
        var path = place + "." + property.Name;
        if (!WireName.TryParse<LetterReader>(property.Name, out var reader) || reader == LetterReader.Debtor)
        {
            var known = WireName.All<LetterReader>().Where(name => name != WireName.Of(LetterReader.Debtor));
            _faults.Add(new Fault(JsonFaultCodes.UnknownProperty, path, "There is no such third party; these are: " + string.Join(", ", known) + (customerId is null ? ", " + Customers + "." : ".")));
            return;
        }

        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        IEnumerable<string> address = [];
        foreach (var part in Properties(property.Value, path))
        {
            if (Texts.Contains(part.Name) && part.Value.ValueKind == JsonValueKind.String) texts[part.Name] = part.Value.GetString()!;
            else if (part.Name == "address" && part.Value.ValueKind == JsonValueKind.Array && part.Value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String)) address = [.. part.Value.EnumerateArray().Select(line => line.GetString()!)];
            else if (Texts.Contains(part.Name) || part.Name == "address") _faults.Add(new Fault(JsonFaultCodes.WrongType, path + "." + part.Name, "Name, person and reachedBy are texts, the address is a list of lines."));
            else _faults.Add(new Fault(JsonFaultCodes.UnknownProperty, path + "." + part.Name, "There is no such property; these are: address, " + string.Join(", ", Texts) + "."));
        }

        if (texts.TryGetValue("name", out var name) && !string.IsNullOrWhiteSpace(name)) _named[(customerId, reader)] = new Addressee(name, address, texts.GetValueOrDefault("person"), role: null, texts.GetValueOrDefault("reachedBy"));
        else _faults.Add(new Fault(JsonFaultCodes.MissingProperty, path + ".name", "A third party has a name."));
    }

    private JsonElement.ObjectEnumerator Properties(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Object) return element.EnumerateObject();
        _faults.Add(new Fault(JsonFaultCodes.WrongType, path, "It is an object."));
        return Nothing.EnumerateObject();
    }
}
