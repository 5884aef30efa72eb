using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Dunning.Receivables;
using Shouldly;
using Xunit;

namespace Dunning.Reference.Tests;

public sealed class ConformanceTests
{
    [Fact]
    public void Every_decision_vector_is_reached_property_by_property() => Vectors.Decisions.SelectMany(v => Differences(v.Facts, v.Expected)).ShouldBeEmpty();

    [Fact]
    public void Every_contact_vector_is_reached_property_by_property() => Vectors.Contacts.SelectMany(v => ContactDifferences(v.Facts, v.Expected)).ShouldBeEmpty();

    [Fact]
    public void All_the_vectors_are_there() => (Vectors.Decisions.Count, Vectors.Contacts.Count).ShouldBe((794, 235));

    [Fact]
    public void Between_them_the_decision_vectors_are_compared_in_every_property_of_a_decision()
    {
        var asked = Vectors.Decisions.SelectMany(v => Vectors.Asked(v.Expected)).Select(p => p.Name).Distinct();
        asked.ShouldBe(Answer.Of(Decided(Vectors.Decisions[0].Facts)).Keys, ignoreOrder: true);
    }

    private static ReferenceDecision Decided(JsonElement facts)
    {
        var (invoice, history) = ItemOf(facts, Wire.Debtor(facts.GetProperty("debtor")));
        return ReferenceDecider.Decide(invoice, history, Wire.Policy(facts.GetProperty("policy")), Wire.Day(facts, "today")!.Value);
    }

    private static IEnumerable<string> Differences(JsonElement facts, JsonElement expected)
    {
        var got = Answer.Of(Decided(facts));
        return Vectors.Asked(expected)
            .Where(p => Answer.Of(p) != got[p.Name])
            .Select(p => $"{Vectors.IdOf(facts)} {p.Name}: expected {Answer.Of(p)}, got {got[p.Name]}");
    }

    private static IEnumerable<string> ContactDifferences(JsonElement facts, JsonElement expected)
    {
        var debtor = Wire.Debtor(facts.GetProperty("debtor"));
        var items = Wire.Items(facts, "items").Select(i => ItemOf(i, debtor)).Select(i => new ReferenceAccountItem(i.Invoice, i.History)).ToList();
        var unapplied = Wire.Items(facts, "unapplied").Select(u => Wire.Money(u, "amount", Wire.CurrencyOf(u))!.Value).ToList();
        var policy = Wire.Policy(facts.GetProperty("policy"));
        var got = ContactAnswer.Of(ReferenceContact.NextContact(debtor, items, unapplied, policy, Wire.Day(facts, "today")!.Value), debtor.Id);
        return Vectors.Asked(expected)
            .Where(p => ContactAnswer.Of(p) != got[p.Name])
            .Select(p => $"{Vectors.IdOf(facts)} {p.Name}: expected {ContactAnswer.Of(p)}, got {got[p.Name]}");
    }

    private static (Invoice Invoice, InvoiceHistory History) ItemOf(JsonElement json, Debtor debtor)
    {
        var invoice = Wire.Invoice(json.GetProperty("invoice"), debtor);
        return (invoice, Wire.History(json.GetProperty("history"), invoice.Amount.Currency));
    }
}
