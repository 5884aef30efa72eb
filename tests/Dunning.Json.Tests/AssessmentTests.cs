using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dunning.Monetary;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using NodaTime;

namespace Dunning.Json.Tests;

public sealed class AssessmentTests
{
    private static readonly LocalDate Today = new(2026, 3, 31);

    [Fact]
    public void An_assessment_is_written_as_the_wire_format_has_it()
    {
        // 2 of 3 on time; 9 days late.
        Written([Assessment("b", 0, 1, 9), Assessment("B"), Assessment("a", 0, 0, 0)]).ShouldBe(
            """
            {"today":"2026-03-31","summary":{"unrated":1,"good":1,"negligent":1},"debtors":[
            {"debtor":"B","profile":"unrated","invoices":0,"counted":0,"onTime":0,"late":0,"onTimeShare":null,"averageDelayDays":null,"disputed":0,"evidence":["too-few-invoices"],"current":"unrated","rule":"too-few-invoices","certainty":"slight","wouldChange":[{"step":"settles-on-time","times":3,"profile":"good"},{"step":"settles-late","times":3,"profile":"negligent"},{"step":"settles-after-contact","times":3,"profile":"negligent"},{"step":"disputes-late","times":2,"profile":"litigious"},{"step":"payments-returned","times":2,"profile":"insolvent"},{"step":"insolvency-opens","times":1,"profile":"insolvent"}]},
            {"debtor":"a","profile":"good","invoices":3,"counted":3,"onTime":3,"late":0,"onTimeShare":"1","averageDelayDays":null,"disputed":0,"evidence":["on-time"],"current":"unrated","rule":"on-time","certainty":"slight","wouldChange":[{"step":"settles-late","times":1,"profile":"negligent"},{"step":"settles-after-contact","times":1,"profile":"negligent"},{"step":"disputes-late","times":1,"profile":"negligent"},{"step":"payments-returned","times":2,"profile":"insolvent"},{"step":"insolvency-opens","times":1,"profile":"insolvent"}]},
            {"debtor":"b","profile":"negligent","invoices":3,"counted":3,"onTime":2,"late":1,"onTimeShare":"0.6667","averageDelayDays":"9","disputed":0,"evidence":["short-delays"],"current":"unrated","rule":"short-delays","certainty":"slight","wouldChange":[{"step":"settles-on-time","times":7,"profile":"good"},{"step":"disputes-late","times":2,"profile":"litigious"},{"step":"payments-returned","times":2,"profile":"insolvent"},{"step":"insolvency-opens","times":1,"profile":"insolvent"}]}]}
            """.Replace("\n", "", System.StringComparison.Ordinal).Replace("\r", "", System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { 10, 11 }, "10.5")]
    [InlineData(new[] { 10, 10, 11, 10 }, "10.3")]
    [InlineData(new[] { 10, 11, 10 }, "10.3")]
    public void Days_have_one_decimal_half_away_from_zero(int[] days, string expected) =>
        Written([Assessment("a", days)]).ShouldContain("\"averageDelayDays\":\"" + expected + "\"");

    private static string Written(IEnumerable<PayerAssessment> assessments)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer)) AssessmentWriter.Write(json, Today, assessments, its => [Vocabulary.WireName.Of(its.Rule)]);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static PayerAssessment Assessment(string id, params int[] paidAfter)
    {
        var (debtor, due) = (new Debtor(id, "", DebtorKind.Business), new LocalDate(2026, 1, 10));
        var items = paidAfter.Select((days, i) => new Receivable(
            new Invoice("F-" + i, debtor, due.PlusDays(-30), due, new Money(1m, Currency.Eur)), InvoiceHistory.Of(new PaymentReceived(due.PlusDays(days), new Money(1m, Currency.Eur)))));
        return new PayerProfileClassifier().Assess(debtor, items, Today);
    }
}
