using System.Linq;
using System.Text;
using Dunning.Calendars;
using Dunning.Monetary;
using Dunning.Policies;
using Dunning.Policies.Drawing;
using Dunning.Policies.Presets;
using Dunning.Receivables;

namespace Dunning.Json.Tests.PolicyDocuments;

public sealed class DocumentTests
{
    [Fact]
    public void Equal_policies_have_one_fingerprint_and_others_another()
    {
        var policy = FrenchPolicies.Standard;
        var sameFigures = policy.ToBuilder().WithMinimum(MinimumAmount.PerCurrency(new Money(10.000m, Currency.Eur))).Build();

        PolicyFingerprint.Of(policy).ShouldMatch("^sha256:[0-9a-f]{64}$");
        PolicyFingerprint.Of(sameFigures).ShouldBe(PolicyFingerprint.Of(policy));
        PolicyFingerprint.Of(PolicyReader.Read(PolicyWriter.ToUtf8Bytes(policy, indented: true))).ShouldBe(PolicyFingerprint.Of(policy));
        PolicyPresets.All.Select(PolicyFingerprint.Of).Distinct().Count().ShouldBe(PolicyPresets.All.Count);
        PolicyFingerprint.Of(policy.ToBuilder().WithPaymentGraceDays(4).Build()).ShouldNotBe(PolicyFingerprint.Of(policy));
        PolicyFingerprint.Of(policy.ToBuilder().WithName(policy.Name, "2").Build()).ShouldNotBe(PolicyFingerprint.Of(policy));
    }

    [Fact]
    public void A_fingerprint_is_that_of_the_json_in_one_line()
    {
        var policy = PolicyReader.Read(Texts.Policy().Utf8());

        // printf '%s' "$json" | sha256sum
        Encoding.UTF8.GetString(PolicyWriter.ToUtf8Bytes(policy)).ShouldStartWith("""{"format":1,"name":"house","version":"1","calendar":"none","minimum":"0",""");
        PolicyFingerprint.Of(policy).ShouldBe("sha256:" + System.Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(PolicyWriter.ToUtf8Bytes(policy))));
    }

    [Fact]
    public void Figures_of_a_fee_have_no_zeros_at_their_end()
    {
        DunningStage Stage(decimal fee) => new("a", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email], fee: new StageFee(Currency.Eur, new FeeRate(fee, null)), minimum: MinimumAmount.InEveryCurrency(fee));

        var (one, other) = (EscalationPolicy.CreateBuilder("p").AddStage(Stage(5.00m)).Build(), EscalationPolicy.CreateBuilder("p").AddStage(Stage(5m)).Build());

        one.ShouldBe(other);
        PolicyWriter.ToUtf8Bytes(one).ShouldBe(PolicyWriter.ToUtf8Bytes(other));
    }

    [Fact]
    public void A_diagram_shows_stages_days_channels_what_stops_and_what_resumes()
    {
        var lines = PolicyDiagram.InFrench(FrenchProfilePolicies.Insolvent).Split('\n');

        lines[0].ShouldBe("stateDiagram-v2");
        lines.ShouldContain("    state \"plan-offer<br/>J+4 · e-mail, courrier<br/>5 jours pour répondre\" as s2");
        lines.ShouldContain("    s2 --> s3: au moins 5 jours");
        lines.ShouldContain("    any --> [*]: payée, passée en perte ou prescrite");
        lines.ShouldContain("    rest --> s4: échéancier rompu");
        PolicyDiagram.InEnglish(FrenchProfilePolicies.Insolvent).ShouldContain("plan-offer<br/>D+4 · email, letter<br/>5 days to answer");
    }

    [Fact]
    public void A_name_never_breaks_a_diagram()
    {
        var policy = EscalationPolicy.CreateBuilder("p")
            .WithCalendar(BusinessCalendar.None)
            .AddStage(new DunningStage("a\"; b: <c>\n#{}", DunningPhase.Level1, DunningAction.Remind, 5, [Channel.Email]))
            .Build();

        PolicyDiagram.InEnglish(policy).ShouldContain("state \"a·· b· ·c·····<br/>D+5 · email\" as s0\n");
    }

    [Fact]
    public void A_document_that_is_neither_is_told_as_a_policy_would_be()
    {
        PolicyDocument.Examine("{"u8).Faults.ShouldHaveSingleItem().Code.ShouldBe(JsonFaultCodes.Malformed);
        PolicyDocument.Examine("{}"u8).Faults.Briefly().ShouldBe([JsonFaultCodes.MissingProperty + " $.name", JsonFaultCodes.MissingProperty + " $.stages"]);
        PolicyDocument.Examine("{}"u8).IsReadable.ShouldBeFalse();
        PolicyDocument.Examine(PolicyBookWriter.ToUtf8Bytes(PolicyBooks.France)).Book.ShouldBe(PolicyBooks.France);
        PolicyDocument.Examine(PolicyWriter.ToUtf8Bytes(FrenchPolicies.Public)).Policy.ShouldBe(FrenchPolicies.Public);
    }
}
