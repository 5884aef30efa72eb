using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Json.Tests;

public class RoundTripTests
{
    private static readonly LocalDate Day = new(2026, 2, 20);

    public static TheoryData<string> Histories => new(
    [
        """{"on":"2026-02-20","type":"payment","amount":400.00}""",
        """{"on":"2026-02-20","type":"payment","amount":"400.00","currency":"USD","id":"p","by":"me","reference":"VIR 1"}""",
        """{"on":"2026-02-20","type":"payment-returned","amount":"400.005","reason":"no funds"}""",
        """{"on":"2026-02-20","type":"credit-note","amount":"-1","reference":"AV-1"}""",
        """{"on":"2026-02-20","type":"write-off"}""",
        """{"on":"2026-02-20","type":"write-off","amount":"3"}""",
        """{"on":"2026-02-20","type":"contact","stage":"a","channel":"registered-letter","outcome":"not-reached","key":"k","phase":"level3","proof":"RL 1"}""",
        """{"on":"2026-02-20","type":"promise","promisedOn":"2026-03-01","amount":"1","written":true}""",
        """{"on":"2026-02-20","type":"promise-withdrawn"}""",
        """{"on":"2026-02-20","type":"dispute"}""",
        """{"on":"2026-02-20","type":"dispute","id":"d1","amount":"3","reason":"goods \"broken\" \u00e9\ud83d\ude00"}""",
        """{"on":"2026-02-20","type":"dispute-closed","id":"d1","outcome":"rejected"}""",
        """{"on":"2026-02-20","type":"plan","instalments":[{"due":"2026-03-01","amount":"1"},{"due":"2026-02-28","amount":"2","currency":"CHF"}]}""",
        """{"on":"2026-02-20","type":"plan","instalments":[]}""",
        """{"on":"2026-02-20","type":"plan-cancelled"}""",
        """{"on":"2026-02-20","type":"hold","until":"2026-03-01","reason":"fair","suspendsInterest":true}""",
        """{"on":"2026-02-20","type":"hold","until":null}""",
        """{"on":"2026-02-20","type":"hold-lifted"}""",
        """{"on":"2026-02-20","type":"skip","stage":"a","reason":"r"}""",
        """{"on":"2026-02-20","type":"escalate","stage":"a"}""",
        """{"on":"2026-02-20","type":"extension","due":"2026-05-01"}""",
        """{"on":"2026-02-20","type":"insolvency","kind":"over-indebtedness","opened":"2026-02-01","published":"2026-02-10"}""",
        """{"on":"2026-02-20","type":"insolvency"}""",
        """{"on":"2026-02-20","type":"claim-declared"}""",
        """{"on":"2026-02-20","type":"insolvency-closed"}""",
        """{"on":"2026-02-20","type":"handed-over","to":"agency"}""",
        """{"on":"2026-02-20","type":"recalled","to":"house"}""",
        """{"on":"2026-02-20","type":"acknowledged"}""",
        """{"on":"2026-02-20","type":"legal-action"}""",
        """{"on":"2026-02-20","type":"legal-action-ended"}""",
        """{"on":"2026-02-20","type":"enforceable-title"}""",
        """{"on":"2026-02-20","type":"interest-charged","through":"2026-02-19","amount":"1"}""",
        """{"on":"2026-02-20","type":"fee-charged","amount":"40","kind":"compensation"}""",
        """{"on":"2026-02-20","type":"penalty-waived","amount":"40","kind":"interest"}""",
        """{"on":"2026-02-20","type":"penalty-waived","amount":"40"}""",
        """{"on":"2026-02-20","type":"note","with":"Mme X","channel":"phone","text":"called","by":"me"}""",
        """{"on":"2026-02-20","type":"note"}""",
        """{"on":"2026-02-20","type":"reversed","ref":"p"}""",
    ]);

    [Theory]
    [MemberData(nameof(Histories))]
    public void An_event_reads_back_as_it_was_written(string happened)
    {
        var value = Texts.ReadCase(Texts.Case(history: "[" + happened + "]"));
        value.History.Events.Count.ShouldBe(1);
        new CaseReader().Read(CaseWriter.ToUtf8Bytes(value)).ShouldBe(value);
    }

    [Fact]
    public void Every_kind_of_event_is_among_them() =>
        Histories.Select(row => row.Data.Split("\"type\":\"")[1].Split('"')[0]).Distinct().Order()
            .ShouldBe(WireName.All<DunningEventKind>().Order());

    [Fact]
    public void An_event_is_read_with_all_it_carries()
    {
        var history = Texts.ReadCase(Texts.Case(history: """[{"proof":"RL 1","phase":"level3","key":"k","outcome":"failed","channel":"letter","stage":"a","reference":"r","by":"b","id":"i","type":"contact","on":"2026-02-20"}]""")).History;
        history.ShouldBe(InvoiceHistory.Of(new ContactMade(Day, "a", Channel.Letter, ContactOutcome.Failed, "k", DunningPhase.Level3, "RL 1", "i", "b", "r")));
    }

    [Theory]
    [InlineData("1250", "1250")]
    [InlineData("\"1250.00\"", "1250.00")]
    [InlineData("\"-0.01\"", "-0.01")]
    [InlineData("0.1", "0.1")]
    [InlineData("\"007\"", "7")]
    [InlineData("123456789012345678.9", "123456789012345678.9")]
    [InlineData("\"79228162514264337593543950335\"", "79228162514264337593543950335")]
    [InlineData("\"7.9228162514264337593543950335\"", "7.9228162514264337593543950335")]
    [InlineData("\"0.0000000000000000000000000001\"", "0.0000000000000000000000000001")]
    [InlineData("\"1.00000000000000000000000000000000000000\"", "1")]
    [InlineData("\"\\u0031\"", "1")]
    public void An_amount_is_read_exactly(string json, string amount)
    {
        var invoice = Texts.Invoice.Replace("\"1250.00\"", json, StringComparison.Ordinal);
        Texts.ReadCase(Texts.Case(invoice: invoice)).Invoice.Amount.Amount.ShouldBe(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void What_is_left_out_has_its_usual_value()
    {
        var value = Texts.ReadCase($$"""{"today":"2026-03-03","debtor":{"id":"C","name":null},"invoice":{{Texts.Invoice}},"policy":null,"history":null}""");
        value.ShouldBe(new DunningCase(
            null,
            new LocalDate(2026, 3, 3),
            new Invoice("F-42", new Debtor("C", string.Empty, DebtorKind.Business), new LocalDate(2026, 1, 15), new LocalDate(2026, 2, 14), new Money(1250m, Currency.Eur)),
            InvoiceHistory.Empty));
        value.Invoice.Debtor.Contacts.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"id":"C","channels":[]}""")]
    [InlineData("""{"id":"C","contacts":[]}""")]
    [InlineData("""{"id":"C","channels":["phone","email"]}""")]
    [InlineData("""{"id":"C","contacts":[{"role":"accounts-payable","name":"Compta","channels":{"email":"a@b.fr","phone":null,"letter":true}},{}]}""")]
    [InlineData("""{"id":"C","name":"Menuiserie \"Caron\" & fils","kind":"public","country":"FR","language":"fr","profile":"bad","largeOrganisation":true,"address":"1 rue X\n75001 Paris","companyNumber":"123","taxNumber":"FR1"}""")]
    [InlineData("""{"id":"C","holds":[{"from":"2026-03-01","until":"2026-03-15","reason":"key account"},{"from":"2026-03-20"}],"insolvency":{"on":"2026-02-03","kind":"over-indebtedness","opened":"2026-01-28","published":"2026-01-30","closed":null}}""")]
    public void A_debtor_reads_back_as_it_was_written(string debtor)
    {
        var value = Texts.ReadCase(Texts.Case(debtor));
        new CaseReader().Read(CaseWriter.ToUtf8Bytes(value)).ShouldBe(value);
    }

    [Fact]
    public void No_channel_nobody_and_everybody_are_told_apart()
    {
        ValueList<Contact>? Contacts(string more) => Texts.ReadCase(Texts.Case("{\"id\":\"C\"" + more + "}")).Invoice.Debtor.Contacts;
        Contacts(string.Empty).ShouldBeNull();
        Contacts(",\"contacts\":[]").ShouldNotBeNull().ShouldBeEmpty();
        Contacts(",\"channels\":[]").ShouldBe([Contact.Reachable()]);
        Contacts(",\"contacts\":[{\"channels\":{\"email\":\"a@b\",\"phone\":null}}]").ShouldBe([new Contact(null, [new ChannelAddress(Channel.Email, "a@b")])]);
    }

    [Fact]
    public void A_contact_with_one_channel_twice_cannot_be_written()
    {
        var debtor = new Debtor("C", "C", DebtorKind.Business, contacts: [new Contact(null, [new(Channel.Email, "a@b"), new(Channel.Email, "c@d")])]);
        var value = Texts.ReadCase(Texts.Case());
        Should.Throw<ArgumentException>(() => CaseWriter.ToUtf8Bytes(new DunningCase(null, value.Today, value.Invoice.WithDebtor(debtor), value.History)));
    }

    [Fact]
    public void A_book_reads_back_as_it_was_written()
    {
        foreach (var indented in new[] { false, true })
        {
            PolicyBookReader.Read(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France, indented)).ShouldBe(PolicyBooks.France);
            using var stream = new MemoryStream();
            PolicyBookWriter.Write(PolicyBooks.France, stream, indented);
            stream.Position = 0;
            PolicyBookReader.Read(stream).ShouldBe(PolicyBooks.France);
        }
    }

    [Fact]
    public void A_book_without_a_default_reads_back()
    {
        var book = PolicyBook.Create(
            "b", [FrenchPolicies.Standard], null, profiles: new Dictionary<PayerProfile, string> { [PayerProfile.Bad] = FrenchPolicies.Standard.Name });
        PolicyBookReader.Read(PolicyBookWriter.ToUtf8Bytes(book)).ShouldBe(book);
    }

    [Theory]
    [InlineData("\"fee\":{\"currency\":\"EUR\",\"fixed\":\"10.00\"}")]
    [InlineData("\"fee\":{\"currency\":\"EUR\",\"percent\":\"1.5\",\"of\":\"original\",\"least\":\"5.00\",\"most\":\"50.00\"}")]
    [InlineData("\"fee\":{\"currency\":\"EUR\",\"bands\":[{\"from\":\"0\",\"fixed\":\"5.00\"},{\"from\":\"1000\",\"percent\":\"1\"}]}")]
    [InlineData("\"minimum\":{\"JPY\":\"1500\",\"EUR\":\"10.00\"}")]
    [InlineData("\"minimum\":{}")]
    [InlineData("\"minimum\":12.5")]
    [InlineData("\"claims\":[],\"enclosures\":[\"invoice\"],\"measures\":[\"credit-hold\"],\"debtors\":[\"public\"],\"mandatory\":true,\"needsTitle\":true,\"approval\":true")]
    [InlineData("\"recipient\":\"legal\",\"owner\":\"\",\"template\":\"t\",\"tone\":\"formal\",\"spacingDays\":7,\"responseDays\":8")]
    public void A_stage_reads_back_as_it_was_written(string more)
    {
        var policy = PolicyReader.Read(Texts.Policy(Texts.Stage[..^1] + "," + more + "}").Utf8());
        PolicyReader.Read(PolicyWriter.ToUtf8Bytes(policy)).ShouldBe(policy);
    }

    [Fact]
    public void A_policy_of_name_and_stages_has_the_usual_values()
    {
        var stage = new DunningStage("reminder-1", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email]);
        PolicyReader.Read(Texts.Policy().Utf8()).ShouldBe(EscalationPolicy.CreateBuilder("house").AddStage(stage).Build());
    }

    [Fact]
    public void No_evidence_is_not_the_usual_evidence()
    {
        PolicyReader.Read(Texts.Policy(more: ",\"disputes\":{\"evidenceDays\":null}").Utf8()).Disputes.EvidenceDays.ShouldBeNull();
        PolicyReader.Read(Texts.Policy(more: ",\"disputes\":{}").Utf8()).Disputes.EvidenceDays.ShouldBe(2);
    }

    [Fact]
    public void A_policy_is_written_with_every_property()
    {
        var written = Encoding.UTF8.GetString(PolicyWriter.ToUtf8Bytes(PolicyReader.Read(Texts.Policy().Utf8())));
        written.ShouldBe(
            Texts.Line(
            """
            {"format":1,"name":"house","version":"1","calendar":"none","minimum":"0","catchUp":"step-by-step","paymentGraceDays":3,"automaticGraceDays":5,"overdueActionDays":7,"collectPenalties":false,
            "limitation":{"businessYears":5,"consumerYears":2,"publicYears":4,"titleYears":10,"warningDays":90},"insolvency":{"claimMonths":2},"consolidation":{"joinDays":5,"contactSpacingDays":5},
            "promises":{"toleranceDays":2,"longestDays":30,"atMost":2,"confirmInWriting":true,"whenBroken":"accelerate"},"plans":{"toleranceDays":3,"resumeAt":null},
            "disputes":{"evidenceDays":2,"staleDays":30,"resumeAt":null},"retries":{"afterDays":2,"atMost":3},
            "stages":[{"name":"reminder-1","phase":"level1","action":"remind","day":5,"spacingDays":0,"responseDays":0,"channels":["email"],"recipient":"accounts-payable","owner":"receivables","tone":"neutral",
            "template":"reminder-1","claims":["principal"],"enclosures":[],"measures":[],"fee":null,"minimum":"0","debtors":["business","consumer","public"],"mandatory":false,"needsTitle":false,"approval":false}]}
            """));
    }

    [Fact]
    public void A_policy_with_a_calendar_of_its_own_cannot_be_written()
    {
        var calendar = BusinessCalendar.Custom("house", [IsoDayOfWeek.Sunday], [], new LocalDate(2000, 1, 1), new LocalDate(2100, 1, 1));
        var policy = FrenchPolicies.Standard.ToBuilder().WithCalendar(calendar).Build();
        Should.Throw<ArgumentException>(() => PolicyWriter.ToUtf8Bytes(policy)).Message.ShouldContain("'house'");
    }

    [Fact]
    public void A_host_can_serialize_dates()
    {
        var options = new JsonSerializerOptions { Converters = { new LocalDateJsonConverter() } };
        JsonSerializer.Serialize<LocalDate?>(Day, options).ShouldBe("\"2026-02-20\"");
        JsonSerializer.Serialize(Day.WithCalendar(CalendarSystem.Julian), options).ShouldBe("\"2026-02-20\"");
        JsonSerializer.Deserialize<LocalDate>("\"2026-02-20\"", options).ShouldBe(Day);
        JsonSerializer.Deserialize<LocalDate?>("null", options).ShouldBeNull();
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<LocalDate>("\"2026-02-31\"", options)).Message.ShouldContain("does not exist");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<LocalDate>("\"20/02/2026\"", options));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<LocalDate>("5", options));
    }
}
