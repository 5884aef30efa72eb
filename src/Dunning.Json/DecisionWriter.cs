using System;
using System.Buffers;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Json.Writing;
using Dunning.Policies;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Json;

/// <summary>
/// Writes answers, a line each: a decision, or the fault for which a case was refused. The properties stand in the order of the wire format, all of
/// them, with null where there is nothing to say.
/// </summary>
public static class DecisionWriter
{
    /// <summary>Writes a decision as one line, with the line feed that ends it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The label of the case; null for none.</param>
    /// <param name="decision">The decision.</param>
    /// <exception cref="ArgumentException">The decision is <c>default</c>.</exception>
    public static void WriteLine(IBufferWriter<byte> output, string? caseId, in DunningDecision decision)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (decision.Invoice is null) throw new ArgumentException("There is no decision to write.", nameof(decision));
        var line = new LineWriter(output);
        line.Bytes("{\"id\":"u8);
        line.Text(caseId);
        line.Bytes(",\"invoice\":"u8);
        line.Text(decision.Invoice.Number);
        line.Bytes(",\"verdict\":"u8);
        line.Escaped(WireText<Verdict>.At((int)decision.Verdict));
        line.Bytes(",\"reason\":"u8);
        line.Escaped(WireText<DecisionReason>.At((int)decision.Reason));
        WriteAct(ref line, decision);
        line.Bytes(",\"dueOn\":"u8);
        line.Date(decision.DueOn);
        line.Bytes(",\"until\":"u8);
        line.Date(decision.Until);
        line.Bytes(",\"deadline\":"u8);
        line.Date(decision.Deadline);
        line.Bytes(",\"reviewOn\":"u8);
        line.Date(decision.ReviewOn);
        WriteAmounts(ref line, decision);
        line.Bytes(",\"approval\":"u8);
        line.Boolean(decision.NeedsApproval);
        WriteAlerts(ref line, decision.Alerts);
        line.Bytes(",\"key\":"u8);
        line.Text(decision.Key);
        line.Bytes(",\"policy\":"u8);
        line.Text(decision.Policy.Name);
        line.Bytes(",\"policyVersion\":"u8);
        line.Text(decision.Policy.Version);
        line.Bytes("}\n"u8);
        line.Flush();
    }

    /// <summary>Writes a refusal as one line, with the line feed that ends it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="caseId">The label of the case; null where none could be read.</param>
    /// <param name="fault">Why: the first fault of the case.</param>
    public static void WriteLine(IBufferWriter<byte> output, string? caseId, Fault fault)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(fault);
        var line = new LineWriter(output);
        line.Bytes("{\"id\":"u8);
        line.Text(caseId);
        line.Bytes(",\"error\":{\"code\":"u8);
        line.Text(fault.Code);
        line.Bytes(",\"path\":"u8);
        line.Text(fault.Path);
        line.Bytes(",\"line\":"u8);
        if (fault.Line is { } number) line.Number(number);
        else line.Bytes("null"u8);
        line.Bytes(",\"message\":"u8);
        line.Text(fault.Message);
        line.Bytes("}}\n"u8);
        line.Flush();
    }

    private static void WriteAct(ref LineWriter line, in DunningDecision decision)
    {
        if (decision.Action is not { } action)
        {
            line.Bytes(
                ",\"action\":null,\"stage\":null,\"phase\":null,\"channel\":null,\"tone\":null,\"template\":null,\"recipient\":null,\"owner\":null"u8);
            line.Bytes(",\"claims\":null,\"enclosures\":null,\"measures\":null"u8);
            return;
        }

        var stage = decision.Stage;
        line.Bytes(",\"action\":"u8);
        line.Escaped(WireText<DunningAction>.At((int)action));
        line.Bytes(",\"stage\":"u8);
        line.Text(decision.StageName);
        line.Bytes(",\"phase\":"u8);
        WriteChoice<DunningPhase>(ref line, (int?)stage?.Phase);
        line.Bytes(",\"channel\":"u8);
        WriteChoice<Channel>(ref line, (int?)decision.Channel);
        line.Bytes(",\"tone\":"u8);
        WriteChoice<Tone>(ref line, (int?)stage?.Tone);
        line.Bytes(",\"template\":"u8);
        line.Text(decision.Template);
        WriteStage(ref line, stage);
    }

    private static void WriteStage(ref LineWriter line, DunningStage? stage)
    {
        if (stage is null)
        {
            line.Bytes(",\"recipient\":null,\"owner\":null,\"claims\":null,\"enclosures\":null,\"measures\":null"u8);
            return;
        }

        line.Bytes(",\"recipient\":"u8);
        line.Text(stage.Recipient.Code);
        line.Bytes(",\"owner\":"u8);
        line.Text(stage.Owner);
        line.Bytes(",\"claims\":["u8);
        for (var i = 0; i < stage.Claims.Count; i++)
        {
            if (i > 0) line.Bytes(","u8);
            line.Escaped(WireText<ClaimItem>.At((int)stage.Claims[i]));
        }

        line.Bytes("],\"enclosures\":["u8);
        WriteTexts(ref line, stage.Enclosures);
        line.Bytes("],\"measures\":["u8);
        WriteTexts(ref line, stage.Measures);
        line.Bytes("]"u8);
    }

    private static void WriteAmounts(ref LineWriter line, in DunningDecision decision)
    {
        line.Bytes(",\"balance\":"u8);
        line.Amount(decision.Balance);
        line.Bytes(",\"collectible\":"u8);
        line.Amount(decision.Collectible);
        line.Bytes(",\"currency\":"u8);
        line.Text(decision.Invoice.Amount.Currency.Code);
        line.Bytes(",\"daysLate\":"u8);
        line.Number(decision.DaysLate);
    }

    private static void WriteChoice<TEnum>(ref LineWriter line, int? value) where TEnum : struct, Enum
    {
        if (value is { } choice) line.Escaped(WireText<TEnum>.At(choice));
        else line.Bytes("null"u8);
    }

    private static void WriteTexts(ref LineWriter line, ValueList<string> texts)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (i > 0) line.Bytes(","u8);
            line.Text(texts[i]);
        }
    }

    private static void WriteAlerts(ref LineWriter line, DunningAlerts alerts)
    {
        line.Bytes(",\"alerts\":["u8);
        var isFirst = true;
        for (var i = 0; alerts != DunningAlerts.None && i < AlertNames.InOrder.Length; i++)
        {
            var (flag, name) = AlertNames.InOrder[i];
            if ((alerts & flag) == 0) continue;
            if (!isFirst) line.Bytes(","u8);
            line.Escaped(name);
            isFirst = false;
        }

        line.Bytes("]"u8);
    }
}
