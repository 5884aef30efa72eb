using System;
using System.Collections.Generic;
using System.Globalization;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Letters.Wording;

internal sealed class EnglishFormats : Formats
{
    private const string NoBreak = "\u00A0";

    private static readonly LocalDatePattern Long = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");
    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("d MMM uuuu");

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["code"] = "en",
        ["date"] = string.Empty,
        ["subject"] = "Subject",
        ["enclosures"] = "Enclosures",
        ["colon"] = ": ",
        ["registered"] = "Registered letter with acknowledgment of receipt",
        ["electronic"] = "Electronic registered letter",
        ["reference"] = "Our reference",
        ["invoice"] = "Invoice",
        ["issued"] = "Date",
        ["due"] = "Due date",
        ["amount"] = "Amount incl. tax",
        ["open"] = "Outstanding",
        ["level"] = "Status",
        ["total"] = "Total",
        ["period"] = "Period",
        ["rate"] = "Annual rate",
        ["base"] = "On",
        ["interest"] = "Interest",
        ["days"] = "Days",
        ["instalment"] = "Due on",
        ["sum"] = "Amount",
    };

    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = ",", NumberDecimalSeparator = "." };

    protected override string And => " and ";

    public override string Date(LocalDate date) => Long.Format(date);

    public override string ShortDate(LocalDate date) => Short.Format(date).Replace(" ", NoBreak);

    public override string Money(Money money) =>
        (money.Amount < 0m ? "-" : string.Empty) + Signed(Digits(money), money);

    public override string Percent(decimal percent) => Rate(percent) + "%";

    public override string Days(int days) => Number(days) + NoBreak + (days == 1 ? "day" : "days");

    public override string Invoices(IReadOnlyList<string> numbers) => numbers.Count switch
    {
        1 => "invoice " + numbers[0],
        <= 3 => "invoices " + Join(numbers),
        _ => Number(numbers.Count) + NoBreak + "invoices",
    };

    public override string Level(DunningPhase? phase) => phase switch
    {
        null => "for information",
        DunningPhase.Preventive => "falling due",
        DunningPhase.Level1 => "reminder",
        DunningPhase.Level2 => "further reminder",
        DunningPhase.Level3 => "formal notice",
        DunningPhase.Litigation => "after formal notice",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Not a declared phase."),
    };

    public override string Enclosure(string code, bool several) => code switch
    {
        "invoice" => several ? "copies of the invoices" : "copy of the invoice",
        "statement" => "statement of account",
        "purchase-order" => several ? "purchase orders" : "purchase order",
        "delivery-note" => several ? "delivery notes" : "delivery note",
        "formal-notice" => "copy of the formal notice",
        "penalty-statement" => "statement of penalties",
        "payment-plan" => "proposed schedule",
        "title" => "enforceable title",
        "case-file" => "case file",
        _ => PlainCode(code),
    };

    public override string DocumentReference(string reference) => "document " + reference;

    public override string Function(LetterReader reader) => reader switch
    {
        LetterReader.JudicialOfficer => "The judicial officer (commissaire de justice)",
        LetterReader.Court => "The registry of the competent court",
        LetterReader.PublicAuthority => "The prefecture of the département, and the public accountant in charge",
        LetterReader.Insurer => "The credit insurer",
        LetterReader.InsolvencyRepresentative => "The insolvency representative (mandataire judiciaire)",
        _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "Is addressed by name."),
    };

    public override string Office(ContactRole role) => role.Code switch
    {
        "accounts-payable" => "the accounts payable department",
        "purchasing" => "the purchasing department",
        "management" => "the management",
        "legal" => "the legal department",
        var code => "the " + PlainCode(code) + " department",
    };

    public override string Attention(string? person, ContactRole? role) =>
        !string.IsNullOrWhiteSpace(person) ? "For the attention of " + person : role is { } known ? "For the attention of " + Office(known) : string.Empty;

    public override string Capital(Money capital) => "with a share capital of " + Signed(Whole(capital), capital);

    public override string TaxNumber(string number) => "VAT " + number;

    private static string Signed(string digits, Money money) => money.Currency.Code switch { "EUR" => "€", "GBP" => "£", var code => code + NoBreak } + digits;
}
