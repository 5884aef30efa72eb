using System;
using System.Collections.Generic;
using System.Globalization;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Letters.Wording;

internal sealed class FrenchFormats : Formats
{
    private const string NoBreak = "\u00A0";

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly LocalDatePattern Short = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string>
    {
        ["code"] = "fr",
        ["date"] = "le ",
        ["subject"] = "Objet",
        ["enclosures"] = "Pièces jointes",
        ["colon"] = NoBreak + ": ",
        ["registered"] = "Lettre recommandée avec avis de réception",
        ["electronic"] = "Lettre recommandée électronique",
        ["reference"] = "Notre référence",
        ["invoice"] = "Facture",
        ["issued"] = "Date",
        ["due"] = "Échéance",
        ["amount"] = "Montant TTC",
        ["open"] = "Reste dû",
        ["level"] = "Niveau",
        ["total"] = "Total",
        ["period"] = "Période",
        ["rate"] = "Taux annuel",
        ["base"] = "Sur",
        ["interest"] = "Intérêts",
        ["days"] = "Jours",
        ["instalment"] = "Échéance",
        ["sum"] = "Montant",
    };

    // Groups of three parted by a narrow no-break space (U+202F), a comma before the cents, as the Imprimerie nationale has it.
    protected override NumberFormatInfo Numbers { get; } = new() { NumberGroupSeparator = "\u202F", NumberDecimalSeparator = "," };

    protected override string And => " et ";

    public override string Date(LocalDate date) =>
        (date.Day == 1 ? "1er" : date.Day.ToString(CultureInfo.InvariantCulture)) + " " + Months[date.Month - 1] + " " + date.Year.ToString(CultureInfo.InvariantCulture);

    public override string ShortDate(LocalDate date) => Short.Format(date);

    public override string Money(Money money) =>
        (money.Amount < 0m ? "-" : string.Empty) + Signed(Digits(money), money);

    public override string Percent(decimal percent) => Rate(percent) + NoBreak + "%";

    public override string Days(int days) => Number(days) + NoBreak + (days == 1 ? "jour" : "jours");

    public override string Invoices(IReadOnlyList<string> numbers) => numbers.Count switch
    {
        1 => "facture " + numbers[0],
        <= 3 => "factures " + Join(numbers),
        _ => Number(numbers.Count) + NoBreak + "factures",
    };

    public override string Level(DunningPhase? phase) => phase switch
    {
        null => "pour information",
        DunningPhase.Preventive => "à échoir",
        DunningPhase.Level1 => "rappel",
        DunningPhase.Level2 => "relance",
        DunningPhase.Level3 => "mise en demeure",
        DunningPhase.Litigation => "suites de la mise en demeure",
        _ => throw new ArgumentOutOfRangeException(nameof(phase), phase, "Not a declared phase."),
    };

    public override string Enclosure(string code, bool several) => code switch
    {
        "invoice" => several ? "copie des factures" : "copie de la facture",
        "statement" => "relevé de compte",
        "purchase-order" => several ? "bons de commande" : "bon de commande",
        "delivery-note" => several ? "bons de livraison" : "bon de livraison",
        "contract" => "contrat",
        "formal-notice" => "copie de la mise en demeure",
        "penalty-statement" => "décompte des pénalités",
        "payment-plan" => "échéancier proposé",
        "title" => "titre exécutoire",
        "case-file" => "dossier de la créance",
        _ => PlainCode(code),
    };

    public override string DocumentReference(string reference) => "document " + reference;

    public override string Function(LetterReader reader) => reader switch
    {
        LetterReader.JudicialOfficer => "Étude du commissaire de justice",
        LetterReader.Court => "Greffe de la juridiction compétente",
        LetterReader.PublicAuthority => "Préfecture du département, et comptable assignataire",
        LetterReader.Insurer => "Assureur-crédit",
        LetterReader.InsolvencyRepresentative => "Mandataire judiciaire",
        _ => throw new ArgumentOutOfRangeException(nameof(reader), reader, "Is addressed by name."),
    };

    public override string Office(ContactRole role)
    {
        var (isFeminine, office) = OfficeOf(role);
        return (isFeminine ? "la " : "le ") + office;
    }

    public override string Attention(string? person, ContactRole? role)
    {
        if (!string.IsNullOrWhiteSpace(person)) return "À l’attention de " + person;
        if (role is not { } known) return string.Empty;
        var (isFeminine, office) = OfficeOf(known);
        return "À l’attention " + (isFeminine ? "de la " : "du ") + office;
    }

    public override string Capital(Money capital) => "au capital de " + Signed(Whole(capital), capital);

    public override string TaxNumber(string number) => "TVA " + number;

    private static (bool IsFeminine, string Office) OfficeOf(ContactRole role) => role.Code switch
    {
        "accounts-payable" => (false, "service comptabilité fournisseurs"),
        "purchasing" => (false, "service achats"),
        "management" => (true, "direction"),
        "legal" => (false, "service juridique"),
        var code => (false, "service " + PlainCode(code)),
    };

    private static string Signed(string digits, Money money) => digits + NoBreak + money.Currency.Code switch { "EUR" => "€", "GBP" => "£", var code => code };
}
