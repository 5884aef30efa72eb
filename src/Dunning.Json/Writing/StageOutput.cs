using System.Text.Json;
using Dunning.Policies;

namespace Dunning.Json.Writing;

/// <summary>Writes a stage.</summary>
internal static class StageOutput
{
    public static void Write(Utf8JsonWriter writer, DunningStage stage)
    {
        writer.WriteStartObject();
        writer.WriteString("name", stage.Name);
        writer.WriteChoice("phase", stage.Phase);
        writer.WriteChoice("action", stage.Action);
        writer.WriteNumber("day", stage.Day);
        writer.WriteNumber("spacingDays", stage.SpacingDays);
        writer.WriteNumber("responseDays", stage.ResponseDays);
        writer.WriteChoices("channels", stage.Channels);
        writer.WriteString("recipient", stage.Recipient.Code);
        writer.WriteString("owner", stage.Owner);
        writer.WriteChoice("tone", stage.Tone);
        writer.WriteString("template", stage.Template);
        writer.WriteChoices("claims", stage.Claims);
        writer.WriteTexts("enclosures", stage.Enclosures);
        writer.WriteTexts("measures", stage.Measures);
        WriteFee(writer, stage.Fee);
        PolicyWriter.WriteMinimum(writer, stage.Minimum);
        writer.WriteChoices("debtors", stage.Debtors);
        writer.WriteBoolean("mandatory", stage.IsMandatory);
        writer.WriteBoolean("needsTitle", stage.NeedsTitle);
        writer.WriteBoolean("approval", stage.NeedsApproval);
        writer.WriteEndObject();
    }

    private static void WriteFee(Utf8JsonWriter writer, StageFee? fee)
    {
        if (fee is null)
        {
            writer.WriteNull("fee");
            return;
        }

        writer.WriteStartObject("fee");
        writer.WriteString("currency", fee.Currency.Code);
        writer.WriteFigure("fixed", fee.Rate?.FixedAmount);
        writer.WriteFigure("percent", fee.Rate?.Percent);
        writer.WriteChoice("of", fee.Of);
        writer.WriteFigure("least", fee.Least);
        writer.WriteFigure("most", fee.Most);
        writer.WriteStartArray("bands");
        foreach (var band in fee.Bands)
        {
            writer.WriteStartObject();
            writer.WriteFigure("from", band.FromInclusive);
            writer.WriteFigure("fixed", band.Rate.FixedAmount);
            writer.WriteFigure("percent", band.Rate.Percent);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
