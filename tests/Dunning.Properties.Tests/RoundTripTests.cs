using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Dunning.Json;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Properties.Generation;
using Dunning.Receivables;
using Dunning.Vocabulary;
using WireCase = Dunning.Json.DunningCase;

namespace Dunning.Properties;

/// <summary>What is written is read back as it was, and written again to the byte.</summary>
public sealed class RoundTripTests
{
    [Fact]
    public void A_case_with_its_policy_reads_back_as_it_was_written_and_is_decided_alike() => Cases.Try(
        its =>
        {
            var written = new WireCase("c-1", its.Today, its.Invoice, its.History, its.Policy);
            var bytes = CaseWriter.ToUtf8Bytes(written);
            var read = new CaseReader().Read(bytes);

            read.ShouldBe(written);
            CaseWriter.ToUtf8Bytes(read).ShouldBe(bytes);
            Sameness.Line(new Engine.DunningEngine(read.Policy!).NextAction(read.Invoice, read.History, read.Today)).ShouldBe(Sameness.Line(its.Decide()));
        },
        oneIn: 4);

    [Fact]
    public void A_policy_reads_back_as_it_was_written() => Cases.Try(
        its =>
        {
            var bytes = PolicyWriter.ToUtf8Bytes(its.Policy, indented: its.Seed % 2 == 0);
            PolicyReader.Read(bytes).ShouldBe(its.Policy);
            PolicyWriter.ToUtf8Bytes(PolicyReader.Read(bytes), indented: its.Seed % 2 == 0).ShouldBe(bytes);
        },
        oneIn: 4);

    [Fact]
    public void A_book_reads_back_as_it_was_written() => Cases.Try(
        its =>
        {
            var book = Book(its);
            var bytes = PolicyBookWriter.ToUtf8Bytes(book);
            PolicyBookReader.Read(bytes).ShouldBe(book);
            PolicyBookWriter.ToUtf8Bytes(PolicyBookReader.Read(bytes)).ShouldBe(bytes);
        },
        oneIn: 10);

    /// <summary>An account has no writer of its own: its parts are those of the cases of its invoices.</summary>
    [Fact]
    public void An_account_reads_back_as_the_cases_of_its_invoices_were_written() => Accounts.Try(
        its =>
        {
            var read = new AccountCaseReader().Read(Json(its));

            read.Account.ShouldBe(its.Account);
            read.Policy.ShouldBe(its.Policy);
            read.Today.ShouldBe(its.Today);
            Sameness.Line(new Engine.DunningEngine(read.Policy!).NextContact(read.Account, read.Today)).ShouldBe(Sameness.Line(its.Contact()));
        },
        oneIn: 2);

    private static byte[] Json(DrawnAccount its)
    {
        var cases = its.Account.Items
            .Select(item => JsonNode.Parse(CaseWriter.ToUtf8Bytes(new WireCase(null, its.Today, item.Invoice, item.History, its.Policy)))!.AsObject()).ToList();
        var items = cases.Select(written => (JsonNode)new JsonObject { ["invoice"] = Part(written, "invoice"), ["history"] = Part(written, "history") });
        var account = new JsonObject
        {
            ["today"] = Part(cases[0], "today"),
            ["debtor"] = Part(cases[0], "debtor"),
            ["items"] = new JsonArray([.. items]),
            ["unapplied"] = new JsonArray([.. its.Account.Unapplied.Select(Credit)]),
            ["policy"] = Part(cases[0], "policy"),
        };
        return System.Text.Encoding.UTF8.GetBytes(account.ToJsonString());
    }

    private static JsonNode? Part(JsonObject written, string name) => written[name]?.DeepClone();

    private static JsonNode Credit(Money credit) => new JsonObject
    {
        ["amount"] = credit.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ["currency"] = credit.Currency.Code,
    };

    /// <summary>A book of some policies, which kinds of debtors, profiles and the rest are given to at random.</summary>
    private static PolicyBook Book(Generation.DunningCase its)
    {
        var draw = new Draw((ulong)its.Seed);
        var policies = Enumerable.Range(0, draw.Of(1, 2, 4))
            .Select(i => (i == 0 ? its.Policy : PolicyDraw.Policy(draw)).ToBuilder().WithName("drawn-" + CasePrint.Number(i), "1").Build()).ToArray();
        return PolicyBook.Create("book", policies, draw.Chance(70) ? Name() : null, Given<DebtorKind>(), Given(PayerProfile.Bad));

        string Name() => draw.Of(policies).Name;

        Dictionary<T, string> Given<T>(params T[] always)
            where T : struct, Enum =>
            WireName.All<T>().Select(WireName.Parse<T>).Where(name => draw.Chance(40) || always.Contains(name)).ToDictionary(name => name, _ => Name());
    }
}
