using System.Text.Encodings.Web;
using System.Text.Json;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;
using NodaTime.Text;

namespace Dunning.Cli.Plans;

/// <summary>A proposed plan for a program; <c>instalments</c> is what a <c>plan</c> event carries once it is agreed.</summary>
internal static class PlanJson
{
    public static void Write(PlanProposal proposal, Shell shell)
    {
        using (var json = new Utf8JsonWriter(shell.Output, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            Date(json, "agreedOn", proposal.AgreedOn);
            json.WriteString("currency", proposal.Debt.Currency.Code);
            Amount(json, "debt", proposal.Debt);
            Amount(json, "interest", proposal.Interest);
            Amount(json, "total", proposal.Total);
            json.WriteBoolean("acceleratesOnBreach", proposal.Terms.AcceleratesOnBreach);
            json.WriteStartArray("lines");
            foreach (var line in proposal.Lines)
            {
                json.WriteStartObject();
                json.WriteNumber("number", line.Number);
                Date(json, "due", line.DueOn);
                Amount(json, "principal", line.Principal);
                Amount(json, "interest", line.Interest);
                Amount(json, "amount", line.Amount);
                Amount(json, "left", line.Left);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("instalments");
            foreach (var instalment in proposal.Plan.Instalments)
            {
                json.WriteStartObject();
                Date(json, "due", instalment.DueOn);
                Amount(json, "amount", instalment.Amount);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        shell.Output.WriteByte((byte)'\n');
    }

    private static void Date(Utf8JsonWriter json, string name, LocalDate date) => json.WriteString(name, LocalDatePattern.Iso.Format(date));

    private static void Amount(Utf8JsonWriter json, string name, Money amount) => json.WriteString(name, amount.ToAmountString());
}
