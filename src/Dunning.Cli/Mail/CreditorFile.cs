using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dunning.Cli.Commands;
using Dunning.Faults;
using Dunning.Json;
using Dunning.Letters;
using Dunning.Monetary;

namespace Dunning.Cli.Mail;

/// <summary>The creditor as JSON: the properties of <see cref="Creditor"/>, all but the name optional; what is not known is an error.</summary>
internal sealed class CreditorFile
{
    private static readonly string[] Texts =
    [
        "name", "legalForm", "registry", "companyNumber", "taxNumber", "city", "phone", "email", "contact", "signatory", "signatoryTitle", "iban", "bic", "paymentLink", "mediator",
    ];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly List<string> _address = [];
    private readonly List<Fault> _faults = [];
    private Money? _capital;

    public static Creditor Read(string path)
    {
        using var file = CommonOptions.OpenFile(path);
        try
        {
            using var document = JsonDocument.Parse(file, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            return new CreditorFile().Read(document.RootElement);
        }
        catch (JsonException malformed)
        {
            throw new InvalidJsonException("Creditor", null, [new Fault(JsonFaultCodes.Malformed, "$", "It is no JSON object of properties that come once.", line: (int?)malformed.LineNumber + 1)]);
        }
    }

    private Creditor Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new InvalidJsonException("Creditor", null, [new Fault(JsonFaultCodes.WrongType, "$", "A creditor is an object.")]);
        foreach (var property in root.EnumerateObject()) Take(property.Name, property.Value);
        if (string.IsNullOrWhiteSpace(Text("name"))) Add(JsonFaultCodes.MissingProperty, "name", "A creditor has a name.");
        if (_faults.Count > 0) throw new InvalidJsonException("Creditor", Text("name"), _faults);
        try
        {
            return new Creditor(
                Text("name")!, _address, Text("legalForm"), _capital, Text("registry"), Text("companyNumber"), Text("taxNumber"), Text("city"), Text("phone"), Text("email"),
                Text("contact"), Text("signatory"), Text("signatoryTitle"), Text("iban"), Text("bic"), Text("paymentLink"), Text("mediator"));
        }
        catch (ArgumentException wrong) when (wrong.ParamName == "paymentLink")
        {
            throw new InvalidJsonException("Creditor", Text("name"), [new Fault(JsonFaultCodes.UnknownValue, "$.paymentLink", "A payment link is an absolute https address.")]);
        }
    }

    private void Take(string name, JsonElement value)
    {
        if (Texts.Contains(name))
        {
            if (value.ValueKind == JsonValueKind.String) _texts[name] = value.GetString()!;
            else if (value.ValueKind != JsonValueKind.Null) Add(JsonFaultCodes.WrongType, name, "It is a text.");
        }
        else if (name == "address")
        {
            if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(line => line.ValueKind == JsonValueKind.String)) _address.AddRange(value.EnumerateArray().Select(line => line.GetString()!));
            else Add(JsonFaultCodes.WrongType, name, "An address is a list of lines.");
        }
        else if (name == "capital")
        {
            _capital = Capital(value);
        }
        else
        {
            Add(JsonFaultCodes.UnknownProperty, name, "There is no such property; these are: address, capital, " + string.Join(", ", Texts) + ".");
        }
    }

    private Money? Capital(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("amount", out var amount) && amount.ValueKind == JsonValueKind.String
            && decimal.TryParse(amount.GetString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && value.TryGetProperty("currency", out var code) && code.ValueKind == JsonValueKind.String
            && Currency.TryParse(code.GetString(), out var currency))
            return new Money(number, currency);
        Add(JsonFaultCodes.AmountForm, "capital", "The capital is an amount and its currency: {\"amount\":\"50000\",\"currency\":\"EUR\"}.");
        return null;
    }

    private string? Text(string name) => _texts.TryGetValue(name, out var text) ? text : null;

    private void Add(string code, string name, string message) => _faults.Add(new Fault(code, "$." + name, message));
}
