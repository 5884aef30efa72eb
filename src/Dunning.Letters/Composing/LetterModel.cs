using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Letters.Wording;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Letters.Composing;

/// <summary>
/// What a template sees: nested dictionaries of formatted strings, lists and flags, and nothing else. Every field is always there, empty where it does not apply.
/// How the debtor is assessed is not among them.
/// </summary>
internal sealed class LetterModel(
    LetterCase letter, Claims claims, Creditor creditor, Addressee recipient, ValueList<string> enclosures, Formats formats)
{
    // A letter about many invoices recalls the latest messages; the case file has them all.
    private const int MostDaysRecalled = 4;

    // With more rows in its tables a letter is printed closer, so that 12 invoices and their penalties are on one page of A4.
    private const int MostRowsAtEase = 8;

    private bool HasLevels => letter.IsToDebtor && letter.Asked.Select(line => line.Stage?.Phase).Distinct().Count() > 1;

    public Dictionary<string, object> Build()
    {
        var asked = letter.Asked;
        var principal = Sums.Of(asked.Select(letter.OpenOn));
        var latest = asked.Max(line => line.DaysLate);
        var model = Facts();
        model["words"] = formats.Words.ToDictionary(word => word.Key, word => (object)word.Value);
        model["creditor"] = Creditor();
        model["debtor"] = new Dictionary<string, object>
        {
            ["id"] = Clean(letter.Debtor.Id),
            ["name"] = Clean(letter.Debtor.Name.Length == 0 ? letter.Debtor.Id : letter.Debtor.Name),
            ["companyNumber"] = Clean(letter.Debtor.CompanyNumber),
            ["address"] = Strings(Recipients.PostalAddressOf(letter)),
        };
        model["addressee"] = Addressee();
        model["subject"] = string.Empty;
        model["today"] = formats.Date(letter.Context.On);
        model["language"] = formats.Words["code"];
        model["reference"] = Clean(asked.Count == 1 ? asked[0].Invoice.Number : letter.Debtor.Id);
        model["what"] = formats.Invoices([.. asked.Select(line => Clean(line.Invoice.Number))]);
        model["count"] = formats.Number(asked.Count);
        model["total"] = formats.Amounts(principal);
        model["totals"] = new List<object>(principal.Select(formats.Money));
        model["demand"] = formats.Amounts(Sums.Of(principal.Concat(claims.Total).Concat(claims.Fees)));
        model["fee"] = formats.Amounts(claims.Fees);
        model["oldestDue"] = formats.Date(asked.Min(line => line.DueOn));
        model["late"] = latest > 0 ? formats.Days(latest) : string.Empty;
        model["deadline"] = letter.Deadline is { } deadline ? formats.Date(deadline) : string.Empty;
        model["delay"] = letter.Stage is { ResponseDays: > 0 } stage ? formats.Days(stage.ResponseDays) : string.Empty;
        model["invoices"] = Rows(asked, HasLevels);
        model["others"] = Rows(letter.Others, hasLevels: false);
        model["information"] = Rows(letter.Information, hasLevels: false);
        model["upcoming"] = Rows(letter.Upcoming, hasLevels: false);
        model["enclosures"] = new List<object>(enclosures.Select(Enclosure));
        model["penalties"] = Penalties();
        model["plan"] = Plan();
        AddFlags(model);
        return model;
    }

    private void AddFlags(Dictionary<string, object> model)
    {
        model["several"] = letter.Asked.Count > 1;
        model["isBusiness"] = letter.Debtor.Kind == DebtorKind.Business;
        model["isConsumer"] = letter.Debtor.Kind == DebtorKind.Consumer;
        model["isPublic"] = letter.Debtor.Kind == DebtorKind.Public;
        model["isLetter"] = letter.IsLetter;
        model["isRegistered"] = letter.Channel == Channel.RegisteredLetter;
        model["isElectronic"] = letter.Channel == Channel.ElectronicRegisteredLetter;
        model["claimsPenalties"] = claims.Total.Count > 0;
        model["isFrenchLaw"] = letter.IsFrenchLaw;
        model["noticeStartsInterest"] = letter.IsFrenchLaw && letter.Debtor.Kind == DebtorKind.Consumer;
        model["isDense"] = letter.Asked.Count + letter.Others.Count + letter.Information.Count + letter.Upcoming.Count + claims.Rows.Count > MostRowsAtEase;
        model["hasLevels"] = HasLevels;
    }

    /// <summary>What the histories tell.</summary>
    private Dictionary<string, object> Facts()
    {
        var lines = letter.Asked;
        var promise = lines.Select(line => (line, line.History.Promise)).FirstOrDefault(found => found.Promise is not null);
        var dispute = lines.Select(line => (line, line.History.Dispute)).FirstOrDefault(found => found.Dispute is not null);
        var returned = lines.Select(line => line.History.Returned).FirstOrDefault(found => found is not null);
        var days = lines.SelectMany(line => line.History.ContactDays).Distinct().OrderByDescending(day => day).Take(MostDaysRecalled).Reverse().ToList();
        var notice = lines.Select(line => line.History.NoticeOn).FirstOrDefault(day => day is not null);
        var title = lines.Select(line => line.History.Title).FirstOrDefault(found => found is not null);
        return new Dictionary<string, object>
        {
            ["promise"] = new Dictionary<string, object>
            {
                ["madeOn"] = Date(promise.Promise?.On),
                ["promisedOn"] = Date(promise.Promise?.PromisedOn),
                ["amount"] = promise.Promise is { } made ? formats.Money(made.Amount ?? promise.line.Collectible) : string.Empty,
            },
            ["dispute"] = new Dictionary<string, object>
            {
                ["openedOn"] = Date(dispute.Dispute?.On),
                ["reason"] = Clean(dispute.Dispute?.Reason),
                ["amount"] = dispute.Dispute is { } opened ? formats.Money(opened.Amount ?? dispute.line.Balance) : string.Empty,
                ["rest"] = dispute.Dispute is not null && dispute.line.Collectible.Amount > 0m ? formats.Money(dispute.line.Collectible) : string.Empty,
            },
            ["returned"] = new Dictionary<string, object>
            {
                ["on"] = Date(returned?.On),
                ["amount"] = returned is null ? string.Empty : formats.Money(returned.Amount),
                ["reason"] = Clean(returned?.Reason),
            },
            ["notice"] = new Dictionary<string, object> { ["on"] = Date(notice) },
            ["earlier"] = formats.Join([.. days.Select(formats.Date)]),
            ["titleOn"] = Date(title?.On),
            ["insolvency"] = Insolvency(),
        };
    }

    private Dictionary<string, object> Insolvency()
    {
        // An invoice's own proceedings come before those of its debtor (rules, 1).
        var own = letter.Asked[0].History.Insolvency;
        var ofDebtor = own is null ? letter.Debtor.Insolvency : null;
        var (openedOn, dueOn) = (own is null ? ofDebtor?.OpenedOn : own.OpenedOn, letter.Asked[0].DueOn);
        return new Dictionary<string, object>
        {
            ["openedOn"] = Date(openedOn),
            ["publishedOn"] = Date(own is null ? ofDebtor?.PublishedOn : own.PublishedOn),
            ["deadline"] = Date(letter.ClaimDeadline),

            // What was not due on the opening is declared with the day on which it is (C. com. L622-25).
            ["fallsDueOn"] = openedOn is { } opening && dueOn > opening ? formats.Date(dueOn) : string.Empty,
        };
    }

    private Dictionary<string, object> Addressee()
    {
        var (name, person) = (Clean(recipient.Name), Clean(recipient.Person));
        return new Dictionary<string, object>
        {
            ["name"] = name,
            ["attention"] = formats.Attention(person, recipient.Role),
            ["askFor"] = person.Length > 0 ? person : recipient.Role is { } role ? formats.Office(role) : name,
            ["address"] = Strings(recipient.Address),
        };
    }

    private Dictionary<string, object> Creditor() => new()
    {
        ["name"] = Clean(creditor.Name),
        ["address"] = Strings(creditor.Address),
        ["mentions"] = Strings(Mentions()),
        ["city"] = Clean(creditor.City),
        ["phone"] = Clean(creditor.Phone),
        ["email"] = Clean(creditor.Email),
        ["contact"] = Clean(creditor.Contact),
        ["signatory"] = Clean(creditor.Signatory),
        ["signatoryTitle"] = Clean(creditor.SignatoryTitle),
        ["iban"] = Clean(creditor.Iban),
        ["bic"] = Clean(creditor.Bic),
        ["paymentLink"] = Clean(creditor.PaymentLink),
        ["mediator"] = Clean(creditor.Mediator),
    };

    /// <summary>What a trader's letters state of it (C. com. R123-237, R123-238).</summary>
    private IEnumerable<string> Mentions()
    {
        var form = Words(creditor.LegalForm, creditor.Capital is { } capital ? formats.Capital(capital) : null);
        var register = Words(creditor.Registry, creditor.CompanyNumber);
        foreach (var mention in new[] { form, register, creditor.TaxNumber is { } tax ? formats.TaxNumber(tax) : string.Empty })
        {
            if (mention.Trim().Length > 0) yield return mention;
        }
    }

    private List<object> Rows(IEnumerable<LetterLine> lines, bool hasLevels) => [.. lines.Select(line => new Dictionary<string, object>
    {
        ["number"] = Clean(line.Invoice.Number),
        ["issuedOn"] = formats.ShortDate(line.Invoice.IssuedOn),
        ["dueOn"] = formats.ShortDate(line.DueOn),
        ["amount"] = formats.Money(line.Invoice.Amount),
        ["open"] = formats.Money(letter.OpenOn(line)),
        ["late"] = line.DaysLate > 0 ? formats.Days(line.DaysLate) : string.Empty,
        ["level"] = hasLevels ? formats.Level(line.Stage?.Phase) : string.Empty,
        ["order"] = Clean(line.Invoice.PurchaseOrder),
    })];

    private Dictionary<string, object> Penalties()
    {
        var statements = claims.Statements;
        var nextDay = Sums.Of(statements.Where(statement => statement.NextDay is not null).Select(statement => statement.NextDay!.Value));
        return new Dictionary<string, object>
        {
            ["interest"] = formats.Amounts(claims.Interest),
            ["compensation"] = formats.Amounts(claims.Compensation),
            ["deducted"] = formats.Amounts(claims.Deducted),
            ["total"] = formats.Amounts(claims.Total),
            ["through"] = statements.Count == 0 ? string.Empty : formats.Date(statements.Max(statement => statement.Through)),
            ["nextDay"] = formats.Amounts(nextDay),
            ["source"] = string.Join(", ", statements.SelectMany(statement => statement.Sources.Take(1)).Distinct(StringComparer.Ordinal)),
            ["rows"] = new List<object>(claims.Rows.Select(claim => new Dictionary<string, object>
            {
                ["invoice"] = Clean(claim.Line.Invoice.Number),
                ["from"] = formats.ShortDate(claim.Row.From),
                ["through"] = formats.ShortDate(claim.Row.Through),
                ["days"] = formats.Number(claim.Row.Days),
                ["base"] = formats.Money(claim.Row.Base),
                ["rate"] = formats.Percent(claim.Row.Percent),
                ["interest"] = formats.Money(claim.Row.Interest),
            })),
        };
    }

    private Dictionary<string, object> Plan()
    {
        var instalments = letter.Action == DunningAction.OfferPlan ? letter.Context.Plan!.Instalments.OrderBy(instalment => instalment.DueOn).ToList() : [];
        return new Dictionary<string, object>
        {
            ["first"] = instalments.Count == 0 ? string.Empty : formats.Money(instalments[0].Amount),
            ["firstOn"] = instalments.Count == 0 ? string.Empty : formats.Date(instalments[0].DueOn),
            ["total"] = formats.Amounts(Sums.Of(instalments.Select(instalment => instalment.Amount))),
            ["count"] = formats.Number(instalments.Count),
            ["rows"] = new List<object>(instalments.Select(instalment => new Dictionary<string, object>
            {
                ["dueOn"] = formats.Date(instalment.DueOn),
                ["amount"] = formats.Money(instalment.Amount),
            })),
        };
    }

    private string Enclosure(string code)
    {
        var isReference = letter.Asked.Any(line => line.Invoice.Documents.Contains(code));
        return isReference ? formats.DocumentReference(Clean(code)) : formats.Enclosure(Clean(code), letter.Asked.Count > 1);
    }

    private string Date(LocalDate? day) => day is { } date ? formats.Date(date) : string.Empty;

    private static string Clean(string? text) => CleanText.Of(text);

    private static string Words(params string?[] words) => string.Join(" ", words.Where(word => !string.IsNullOrWhiteSpace(word)));

    private static List<object> Strings(IEnumerable<string> lines) => [.. lines.Select(Clean).Where(line => line.Length > 0)];
}
