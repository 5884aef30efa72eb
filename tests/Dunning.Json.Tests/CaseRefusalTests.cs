using System.Linq;
using Dunning.Faults;

namespace Dunning.Json.Tests;

public class CaseRefusalTests
{
    [Theory]
    [InlineData("", JsonFaultCodes.Malformed, "$")]
    [InlineData("   ", JsonFaultCodes.Malformed, "$")]
    [InlineData("[]", JsonFaultCodes.WrongType, "$")]
    [InlineData("null", JsonFaultCodes.WrongType, "$")]
    [InlineData("{", JsonFaultCodes.Malformed, "$")]
    [InlineData("""{"id":"a",}""", JsonFaultCodes.Malformed, "$.id")]
    [InlineData("""{"id":"a" /* why */}""", JsonFaultCodes.Malformed, "$.id")]
    [InlineData("""{"id":"a","debtor":{"id":"C" "name":""}}""", JsonFaultCodes.Malformed, "$.debtor.id")]
    [InlineData("""{"id":"a","today":'2026-03-03'}""", JsonFaultCodes.Malformed, "$.today")]
    public void What_is_no_case_is_refused(string json, string code, string path)
    {
        var faults = Texts.CaseFaults(json);
        faults.Briefly().ShouldContain(code + " " + path);
        faults.ShouldAllBe(fault => fault.Line == 1);
    }

    [Fact]
    public void Something_behind_the_case_is_refused() =>
        Texts.CaseFaults(Texts.Case() + "{}").Briefly().ShouldBe([JsonFaultCodes.Malformed + " $"]);

    [Theory]
    [InlineData("\"amout\":\"1\",", JsonFaultCodes.UnknownProperty, "$.amout")]
    [InlineData("\"Today\":\"2026-03-03\",", JsonFaultCodes.UnknownProperty, "$.Today")]
    [InlineData("\"a b\":1,", JsonFaultCodes.UnknownProperty, "$['a b']")]
    [InlineData("\"\\ud800\":1,", JsonFaultCodes.UnknownProperty, "$['?']")]
    [InlineData("\"today\":\"2026-03-04\",", JsonFaultCodes.DuplicateProperty, "$.today")]
    [InlineData("\"tod\\u0061y\":\"2026-03-04\",", JsonFaultCodes.DuplicateProperty, "$.today")]
    [InlineData("\"id\":\"b\",", JsonFaultCodes.DuplicateProperty, "$.id")]
    [InlineData("\"format\":2,", JsonFaultCodes.UnsupportedFormat, "$.format")]
    [InlineData("\"format\":\"1\",", JsonFaultCodes.WrongType, "$.format")]
    [InlineData("\"format\":1.0,", JsonFaultCodes.NumberForm, "$.format")]
    [InlineData("\"policy\":3,", JsonFaultCodes.WrongType, "$.policy")]
    [InlineData("\"policy\":\"\",", JsonFaultCodes.EmptyText, "$.policy")]
    [InlineData("\"policy\":\"\\udc00\",", JsonFaultCodes.Malformed, "$.policy")]
    [InlineData("\"policy\":[],", JsonFaultCodes.WrongType, "$.policy")]
    public void A_property_of_the_case_is_refused(string more, string code, string path) =>
        Texts.CaseFaults(Texts.Case(more: more)).Briefly().ShouldBe([code + " " + path]);

    [Theory]
    [InlineData("""{}""", JsonFaultCodes.MissingProperty, "$.debtor.id")]
    [InlineData("""{"id":null}""", JsonFaultCodes.MissingProperty, "$.debtor.id")]
    [InlineData("""{"id":" "}""", JsonFaultCodes.EmptyText, "$.debtor.id")]
    [InlineData("""{"id":7}""", JsonFaultCodes.WrongType, "$.debtor.id")]
    [InlineData("""{"id":"C","kind":"Business"}""", JsonFaultCodes.UnknownValue, "$.debtor.kind")]
    [InlineData("""{"id":"C","kind":0}""", JsonFaultCodes.WrongType, "$.debtor.kind")]
    [InlineData("""{"id":"C","profile":"nice"}""", JsonFaultCodes.UnknownValue, "$.debtor.profile")]
    [InlineData("""{"id":"C","largeOrganisation":"yes"}""", JsonFaultCodes.WrongType, "$.debtor.largeOrganisation")]
    [InlineData("""{"id":"C","channels":"email"}""", JsonFaultCodes.WrongType, "$.debtor.channels")]
    [InlineData("""{"id":"C","channels":["email","fax"]}""", JsonFaultCodes.UnknownValue, "$.debtor.channels[1]")]
    [InlineData("""{"id":"C","channels":[null]}""", JsonFaultCodes.WrongType, "$.debtor.channels[0]")]
    [InlineData("""{"id":"C","channels":[],"contacts":[]}""", JsonFaultCodes.ConflictingProperties, "$.debtor.contacts")]
    [InlineData("""{"id":"C","contacts":[{"role":""}]}""", JsonFaultCodes.EmptyText, "$.debtor.contacts[0].role")]
    [InlineData("""{"id":"C","contacts":[{"channels":{"fax":"1"}}]}""", JsonFaultCodes.UnknownProperty, "$.debtor.contacts[0].channels.fax")]
    [InlineData("""{"id":"C","contacts":[{"channels":{"email":""}}]}""", JsonFaultCodes.EmptyText, "$.debtor.contacts[0].channels.email")]
    [InlineData("""{"id":"C","contacts":[{"channels":{"email":false}}]}""", JsonFaultCodes.WrongType, "$.debtor.contacts[0].channels.email")]
    [InlineData("""{"id":"C","contacts":["email"]}""", JsonFaultCodes.WrongType, "$.debtor.contacts[0]")]
    [InlineData("""{"id":"C","holds":[{"until":"2026-03-15"}]}""", JsonFaultCodes.MissingProperty, "$.debtor.holds[0].from")]
    [InlineData("""{"id":"C","holds":[{"from":"2026-3-1"}]}""", JsonFaultCodes.DateForm, "$.debtor.holds[0].from")]
    [InlineData("""{"id":"C","insolvency":{"on":"2026-02-03"}}""", JsonFaultCodes.MissingProperty, "$.debtor.insolvency.opened")]
    [InlineData("""{"id":"C","insolvency":{"on":"2026-02-03","opened":"2026-02-01","kind":"x"}}""", JsonFaultCodes.UnknownValue, "$.debtor.insolvency.kind")]
    public void A_property_of_the_debtor_is_refused(string debtor, string code, string path) =>
        Texts.CaseFaults(Texts.Case(debtor)).Briefly().ShouldBe([code + " " + path]);

    [Theory]
    [InlineData("number", "\"\"", JsonFaultCodes.EmptyText)]
    [InlineData("number", "42", JsonFaultCodes.WrongType)]
    [InlineData("number", "null", JsonFaultCodes.MissingProperty)]
    [InlineData("issued", "\"15/01/2026\"", JsonFaultCodes.DateForm)]
    [InlineData("issued", "\"2026-01-15T00:00\"", JsonFaultCodes.DateForm)]
    [InlineData("issued", "\"+2026-01-1\"", JsonFaultCodes.DateForm)]
    [InlineData("due", "\"2026-02-31\"", JsonFaultCodes.DateDoesNotExist)]
    [InlineData("due", "\"2025-02-29\"", JsonFaultCodes.DateDoesNotExist)]
    [InlineData("due", "\"0000-01-01\"", JsonFaultCodes.DateDoesNotExist)]
    [InlineData("due", "\"2026-13-01\"", JsonFaultCodes.DateDoesNotExist)]
    [InlineData("due", "20260214", JsonFaultCodes.WrongType)]
    [InlineData("amount", "\"1,250.00\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"1250,00\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\" 1250\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"+1250\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"1.25e3\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "1.25e3", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\".5\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"5.\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"-\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"٣\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"79228162514264337593543950336\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "\"0.00000000000000000000000000001\"", JsonFaultCodes.AmountForm)]
    [InlineData("amount", "true", JsonFaultCodes.WrongType)]
    [InlineData("currency", "\"eur\"", JsonFaultCodes.UnknownValue)]
    [InlineData("currency", "\"XXX\"", JsonFaultCodes.UnknownValue)]
    [InlineData("currency", "978", JsonFaultCodes.WrongType)]
    [InlineData("method", "\"cash\"", JsonFaultCodes.UnknownValue)]
    [InlineData("creditor", "\"\"", JsonFaultCodes.EmptyText)]
    [InlineData("arose", "\"2026-01-32\"", JsonFaultCodes.DateDoesNotExist)]
    [InlineData("documents", "\"BL-1\"", JsonFaultCodes.WrongType)]
    public void A_property_of_the_invoice_is_refused(string name, string value, string code)
    {
        var invoice = System.Text.Json.Nodes.JsonNode.Parse(Texts.Invoice)!;
        invoice[name] = "@";
        var json = Texts.Case(invoice: invoice.ToJsonString().Replace("\"@\"", value, System.StringComparison.Ordinal));
        Texts.CaseFaults(json).Briefly().ShouldBe([code + " $.invoice." + name]);
    }

    [Theory]
    [InlineData("""{"type":"note"}""", JsonFaultCodes.MissingProperty, "on")]
    [InlineData("""{"on":null,"type":"note"}""", JsonFaultCodes.MissingProperty, "on")]
    [InlineData("""{"on":"2026-02-30","type":"note"}""", JsonFaultCodes.DateDoesNotExist, "on")]
    [InlineData("""{"on":"2026-02-20"}""", JsonFaultCodes.MissingProperty, "type")]
    [InlineData("""{"on":"2026-02-20","type":"Payment"}""", JsonFaultCodes.UnknownValue, "type")]
    [InlineData("""{"on":"2026-02-20","type":7}""", JsonFaultCodes.WrongType, "type")]
    [InlineData("""{"on":"2026-02-20","type":"payment"}""", JsonFaultCodes.MissingProperty, "amount")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":null}""", JsonFaultCodes.MissingProperty, "amount")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":{}}""", JsonFaultCodes.WrongType, "amount")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":"1","currency":"XYZ"}""", JsonFaultCodes.UnknownValue, "currency")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":"1","stage":"a"}""", JsonFaultCodes.UnknownProperty, "stage")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":"1","amout":"a"}""", JsonFaultCodes.UnknownProperty, "amout")]
    [InlineData("""{"amount":"1","on":"2026-02-20","amount":"2","type":"payment"}""", JsonFaultCodes.DuplicateProperty, "amount")]
    [InlineData("""{"on":"2026-02-20","type":"payment","amount":"1","id":""}""", JsonFaultCodes.EmptyText, "id")]
    [InlineData("""{"on":"2026-02-20","type":"contact","channel":"email"}""", JsonFaultCodes.MissingProperty, "stage")]
    [InlineData("""{"on":"2026-02-20","type":"contact","stage":"","channel":"email"}""", JsonFaultCodes.EmptyText, "stage")]
    [InlineData("""{"on":"2026-02-20","type":"contact","stage":"a"}""", JsonFaultCodes.MissingProperty, "channel")]
    [InlineData("""{"on":"2026-02-20","type":"contact","stage":"a","channel":"email","outcome":"lost"}""", JsonFaultCodes.UnknownValue, "outcome")]
    [InlineData("""{"on":"2026-02-20","type":"contact","stage":"a","channel":"email","phase":"level9"}""", JsonFaultCodes.UnknownValue, "phase")]
    [InlineData("""{"on":"2026-02-20","type":"promise"}""", JsonFaultCodes.MissingProperty, "promisedOn")]
    [InlineData("""{"on":"2026-02-20","type":"promise","promisedOn":"2026-03-01","written":"no"}""", JsonFaultCodes.WrongType, "written")]
    [InlineData("""{"on":"2026-02-20","type":"dispute-closed","id":"d"}""", JsonFaultCodes.MissingProperty, "outcome")]
    [InlineData("""{"on":"2026-02-20","type":"plan"}""", JsonFaultCodes.MissingProperty, "instalments")]
    [InlineData("""{"on":"2026-02-20","type":"plan","instalments":{}}""", JsonFaultCodes.WrongType, "instalments")]
    [InlineData("""{"on":"2026-02-20","type":"plan","instalments":[{"due":"2026-03-01"}]}""", JsonFaultCodes.MissingProperty, "instalments[0].amount")]
    [InlineData("""{"on":"2026-02-20","type":"plan","instalments":[{"due":"2026-03-01","amount":"1"},{"due":"2026-04-31","amount":"1"}]}""", JsonFaultCodes.DateDoesNotExist, "instalments[1].due")]
    [InlineData("""{"on":"2026-02-20","type":"skip"}""", JsonFaultCodes.MissingProperty, "stage")]
    [InlineData("""{"on":"2026-02-20","type":"extension"}""", JsonFaultCodes.MissingProperty, "due")]
    [InlineData("""{"on":"2026-02-20","type":"interest-charged","amount":"1"}""", JsonFaultCodes.MissingProperty, "through")]
    [InlineData("""{"on":"2026-02-20","type":"fee-charged","amount":"1","kind":"collective"}""", JsonFaultCodes.UnknownValue, "kind")]
    [InlineData("""{"on":"2026-02-20","type":"insolvency","kind":"stage"}""", JsonFaultCodes.UnknownValue, "kind")]
    [InlineData("""{"on":"2026-02-20","type":"reversed"}""", JsonFaultCodes.MissingProperty, "ref")]
    [InlineData("""{"on":"2026-02-20","type":"reversed","ref":""}""", JsonFaultCodes.EmptyText, "ref")]
    public void A_property_of_an_event_is_refused(string happened, string code, string member)
    {
        var history = """[{"on":"2026-02-19","type":"note","text":"a"},""" + happened + "]";
        var expected = new[] { code + " $.history[1]." + member };
        Texts.CaseFaults(Texts.Case(history: history)).Briefly().ShouldBe(expected);

        var before = $$"""{"id":"a","history":{{history}},"today":"2026-03-03","debtor":{{Texts.Debtor}},"invoice":{{Texts.Invoice}}}""";
        Texts.CaseFaults(before).Briefly().ShouldBe(expected);
    }

    [Fact]
    public void An_event_that_is_no_object_is_refused() =>
        Texts.CaseFaults(Texts.Case(history: "[[],null]")).Briefly()
            .ShouldBe([JsonFaultCodes.WrongType + " $.history[0]", JsonFaultCodes.WrongType + " $.history[1]"]);

    [Fact]
    public void A_31_february_is_said_not_to_exist() =>
        Texts.CaseFaults(Texts.Case(invoice: Texts.Invoice.Replace("2026-02-14", "2026-02-31", System.StringComparison.Ordinal)))[0].Message
            .ShouldBe("The date 2026-02-31 does not exist.");

    [Fact]
    public void All_faults_are_told_in_the_order_of_the_text_with_their_lines()
    {
        const string json = """
            {
              "id": "a",
              "debtor": { "kind": "firm" },
              "history": [
                { "on": "2026-02-31", "type": "payment", "amount": "1,0" }
              ],
              "invoice": { "number": "F", "issued": "2026-01-15", "due": "2026-02-14", "currency": "EUR" },
              "todya": "2026-03-03"
            }
            """;
        Texts.CaseFaults(json.ReplaceLineEndings("\n")).Select(fault => (fault.Code, fault.Path, fault.Line)).ShouldBe(
        [
            (JsonFaultCodes.MissingProperty, "$.today", 1),
            (JsonFaultCodes.MissingProperty, "$.debtor.id", 3),
            (JsonFaultCodes.UnknownValue, "$.debtor.kind", 3),
            (JsonFaultCodes.DateDoesNotExist, "$.history[0].on", 5),
            (JsonFaultCodes.AmountForm, "$.history[0].amount", 5),
            (JsonFaultCodes.MissingProperty, "$.invoice.amount", 7),
            (JsonFaultCodes.UnknownProperty, "$.todya", 8),
        ]);
    }

    [Fact]
    public void The_faults_of_a_policy_in_place_have_its_path() =>
        Texts.CaseFaults(Texts.Case(more: "\"policy\":" + Texts.Policy(Texts.Stage.Replace(":5", ":9999", System.StringComparison.Ordinal), ",\"calender\":\"FR\"") + ","))
            .Briefly().ShouldBe([JsonFaultCodes.UnknownProperty + " $.policy.calender", FaultCodes.NumberOutOfRange + " $.policy.stages[0].day"]);

    [Theory]
    [InlineData("""{"id":"a","today":7}""", "a")]
    [InlineData("""{"today":7,"id":"a"}""", "a")]
    [InlineData("""{"today":"2026-03-03","id":"é","debtor":""", "é")]
    [InlineData("""{"today":"2026-03-03","debtor":""", null)]
    [InlineData("""{"id":7}""", null)]
    [InlineData("""{"debtor":{"id":"C"}}""", null)]
    [InlineData("rubbish", null)]
    public void The_label_of_a_refused_case_is_known(string json, string? id)
    {
        var reader = new CaseReader();
        reader.TryRead(json.Utf8(), out _, out _).ShouldBeFalse();
        reader.CaseId.ShouldBe(id);
        var refused = Should.Throw<InvalidJsonException>(() => reader.Read(json.Utf8(), line: 12));
        refused.Id.ShouldBe(id);
        refused.Faults.ShouldAllBe(fault => fault.Line == 12);
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_with_the_label()
    {
        var json = Texts.Case(more: "\"policy\":\"@\",").Utf8();
        json[System.Array.IndexOf(json, (byte)'@')] = 0xE9;
        var reader = new CaseReader();
        reader.TryRead(json, out _, out var faults).ShouldBeFalse();
        faults.Briefly().ShouldBe([JsonFaultCodes.NotUtf8 + " $"]);
        reader.CaseId.ShouldBe("a");
    }

    [Fact]
    public void A_reader_forgets_what_it_refused()
    {
        var reader = new CaseReader();
        reader.TryRead("{\"id\":\"x\"}"u8, out _, out _).ShouldBeFalse();
        reader.TryRead(Texts.Case().Utf8(), out var value, out var faults).ShouldBeTrue();
        faults.ShouldBeEmpty();
        value!.Id.ShouldBe("a");
    }
}
