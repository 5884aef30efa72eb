using System.Linq;
using Dunning.Monetary;
using Dunning.Portfolio;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Ledgers.Tests;

public class CustomerTests
{
    private const string Header = "customer_id,customer_name,customer_email,customer_phone,customer_address,customer_kind,profile,invoice,due_date,amount";

    [Fact]
    public void What_one_row_leaves_empty_another_fills_and_all_invoices_share_one_debtor()
    {
        var read = Ledger.ReadRows(Header, "C-1,,,,,,,F-1,2026-02-14,1", "C-1,Caron,c@example.fr,,,Consumer,BAD,F-2,2026-02-14,2");
        var debtor = read.Customers.ShouldHaveSingleItem();
        debtor.Name.ShouldBe("Caron");
        debtor.Kind.ShouldBe(DebtorKind.Consumer);
        debtor.Profile.ShouldBe(PayerProfile.Bad);
        read.Invoices.ShouldAllBe(i => ReferenceEquals(i.Invoice.Debtor, debtor));
    }

    [Fact]
    public void Where_rows_contradict_each_other_the_first_stands_and_it_is_remarked_once_a_column()
    {
        var read = Ledger.ReadRows(
            Header,
            "C-1,Caron,a@example.fr,,,business,good,F-1,2026-02-14,1",
            "C-1,CARON,A@EXAMPLE.FR,,,consumer,good,F-2,2026-02-14,2",
            "C-1,Caron,b@example.fr,,,public,bad,F-3,2026-02-14,3");
        read.Customers.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            c => c.Kind.ShouldBe(DebtorKind.Business),
            c => c.Profile.ShouldBe(PayerProfile.Good),
            c => c.Contacts!.Single().Channels[0].Address.ShouldBe("a@example.fr"));
        read.Warnings.Where(w => w.Code == LedgerFaultCodes.CustomerContradicted).Select(w => w.ToString()).ShouldBe(
        [
            "line 3, customer_kind: DUN40201 Customer 'C-1' has 'business' on line 2 and 'consumer' here; the first stands.",
            "line 4, customer_email: DUN40201 Customer 'C-1' has 'a@example.fr' on line 2 and 'b@example.fr' here; the first stands.",
            "line 4, profile: DUN40201 Customer 'C-1' has 'good' on line 2 and 'bad' here; the first stands.",
        ]);
    }

    [Fact]
    public void Without_a_column_of_addresses_every_channel_is_reachable() =>
        Ledger.ReadRows("customer_id,invoice,due_date,amount", "C-1,F-1,2026-02-14,1").Customers[0].Contacts.ShouldBeNull();

    [Fact]
    public void With_columns_of_addresses_only_those_filled_are_reachable()
    {
        var read = Ledger.ReadRows(
            Header,
            "C-1,,a@example.fr,,,,,F-1,2026-02-14,1",
            "C-2,,,0400000000,,,,F-2,2026-02-14,1",
            "C-3,,,,1 rue Haute,,,F-3,2026-02-14,1",
            "C-4,,,,,,,F-4,2026-02-14,1");
        Channels(read, 0).ShouldBe([Channel.Email, Channel.ElectronicRegisteredLetter]);
        Channels(read, 1).ShouldBe([Channel.Phone, Channel.Sms]);
        Channels(read, 2).ShouldBe([Channel.Letter, Channel.RegisteredLetter, Channel.Bailiff]);
        read.Customers[2].Address.ShouldBe("1 rue Haute");
        read.Customers[3].Contacts.ShouldNotBeNull().ShouldBeEmpty();
    }

    [Fact]
    public void A_customer_of_skipped_rows_only_is_no_customer() =>
        Ledger.ReadRows("customer_id,invoice,due_date,amount", "C-1,F-1,never,1", "C-2,F-2,2026-02-14,1").Customers.ShouldHaveSingleItem().Id.ShouldBe("C-2");

    [Fact]
    public void Credits_stand_to_their_customer_and_currency()
    {
        var read = Ledger.Read(
            "customer_id,invoice,issue_date,due_date,amount,currency,paid,paid_on\n"
            + "C-1,,2026-03-01,,-100.00,EUR,,\n"
            + "C-1,A-7,2026-03-05,2026-03-05,-40.00,EUR,-15.00,2026-03-10\n"
            + "C-2,A-8,2026-03-05,,-40.00,CHF,,2026-03-20\n"
            + "C-2,A-8,2026-03-05,,-7.00,CHF,99.00,\n",
            LedgerOptions.Default);
        read.Customers.Select(c => c.Id).ShouldBe(["C-1", "C-2"]);
        read.Credits.Select(c => (c.Debtor.Id, c.Reference, c.Amount.ToString())).ShouldBe(
            [("C-1", null, "100.00 EUR"), ("C-1", "A-7", "40.00 EUR"), ("C-2", "A-8", "40.00 CHF"), ("C-2", "A-8", "7.00 CHF")]);
        OpenOn(2026, 2, 28).ShouldBe([0m, 0m, 0m, 0m]);
        OpenOn(2026, 3, 9).ShouldBe([100m, 40m, 40m, 0m]);
        OpenOn(2026, 3, 10).ShouldBe([100m, 25m, 40m, 0m]);
        OpenOn(2026, 3, 20).ShouldBe([100m, 25m, 0m, 0m]);
        read.Totals.Select(t => (t.Currency.Code, t.Credits, t.Credit.Amount, t.Invoices, t.Open.Amount)).ShouldBe([("CHF", 2, 0m, 0, 0m), ("EUR", 2, 125m, 0, 0m)]);

        decimal[] OpenOn(int year, int month, int day) => [.. read.Credits.Select(c => c.OpenOn(new LocalDate(year, month, day)).Amount)];
    }

    [Fact]
    public void Totals_and_snapshots_keep_currencies_apart()
    {
        var read = Ledger.Read(
            "customer_id,invoice,issue_date,due_date,amount,currency,paid,paid_on\n"
            + "C-1,F-1,2026-01-01,2026-01-31,100.00,EUR,30.00,2026-02-15\n"
            + "C-1,F-2,2026-02-20,2026-03-20,50.00,EUR,,\n"
            + "C-1,F-3,2026-01-01,2026-01-31,70.00,EUR,80.00,2026-01-20\n"
            + "C-1,F-4,2026-01-01,2026-01-31,500,JPY,,2026-03-01\n",
            LedgerOptions.Default);
        read.Totals.Select(t => (t.Currency.Code, t.Invoices, t.Invoiced.Amount, t.Paid.Amount, t.Open.Amount)).ShouldBe([("EUR", 3, 220m, 110m, 120m), ("JPY", 1, 500m, 500m, 0m)]);
        Snapshot(read, 2026, 1, 31).ShouldBe([("EUR", 1, 100m, 0, 0m), ("JPY", 1, 500m, 0, 0m)]);
        Snapshot(read, 2026, 2, 1).ShouldBe([("EUR", 1, 100m, 1, 100m), ("JPY", 1, 500m, 1, 500m)]);
        Snapshot(read, 2026, 2, 20).ShouldBe([("EUR", 2, 120m, 1, 70m), ("JPY", 1, 500m, 1, 500m)]);
        Snapshot(read, 2026, 3, 1).ShouldBe([("EUR", 2, 120m, 1, 70m)]);
    }

    private static (string, int, decimal, int, decimal)[] Snapshot(LedgerReadResult read, int year, int month, int day)
    {
        var agenda = Ledger.AgendaOf(read, new LocalDate(year, month, day));
        return
        [
            .. agenda.Open.Select(open => (
                open.Amount.Currency.Code, open.Count, open.Amount.Amount, Late(open.Amount.Currency)?.Count ?? 0, Late(open.Amount.Currency)?.Amount.Amount ?? 0m)),
        ];

        CurrencyTotal? Late(Currency currency) => agenda.Late.SingleOrDefault(late => late.Amount.Currency == currency);
    }

    private static Channel[] Channels(LedgerReadResult read, int customer) => [.. read.Customers[customer].Contacts!.Single().Channels.Select(c => c.Channel)];
}
