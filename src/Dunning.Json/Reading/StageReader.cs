using System;
using System.Collections.Generic;
using System.Globalization;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Json.Reading;

/// <summary>
/// Reads a stage. Whatever is missing or cannot be read is noted, and a harmless value stands in for it, so that the checks of the policy
/// find what else is wrong and nothing twice.
/// </summary>
internal struct StageReader
{
    private const ulong Required =
        (1UL << (int)Member.Name) | (1UL << (int)Member.Phase) | (1UL << (int)Member.Action) | (1UL << (int)Member.Day) | (1UL << (int)Member.Channels);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a stage", Required, shapes: member => ShapeOf((Member)member));

    private string? _name;
    private DunningPhase? _phase;
    private DunningAction? _action;
    private int? _day;
    private int? _spacingDays;
    private int? _responseDays;
    private List<Channel>? _channels;
    private string? _recipient;
    private string? _owner;
    private Tone? _tone;
    private string? _template;
    private List<ClaimItem>? _claims;
    private List<string>? _enclosures;
    private List<string>? _measures;
    private StageFee? _fee;
    private MinimumAmount? _minimum;
    private List<DebtorKind>? _debtors;
    private bool? _isMandatory;
    private bool? _needsTitle;
    private bool? _needsApproval;

    private enum Member
    {
        Name,
        Phase,
        Action,
        Day,
        SpacingDays,
        ResponseDays,
        Channels,
        Recipient,
        Owner,
        Tone,
        Template,
        Claims,
        Enclosures,
        Measures,
        Fee,
        Minimum,
        Debtors,
        Mandatory,
        NeedsTitle,
        Approval,
    }

    /// <summary>What a stage looks like, for the schema of a policy.</summary>
    public static ValueShape Shape => ValueShape.ObjectOf(Form);

    /// <summary>Whether the stage has no name that could be read, and goes by a substitute.</summary>
    public readonly bool IsNameless => _name is null;

    /// <summary>Whether the recipient could not be read, and the usual one stands in for it.</summary>
    public bool HasUnreadRecipient { readonly get; private set; }

    public static StageReader Read(ref JsonCursor cursor)
    {
        var reader = default(StageReader);
        var start = cursor.Position;
        if (!cursor.BeginsObject("a stage")) return reader;
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member))
        {
            if (!reader.ReadList(ref cursor, (Member)member)) reader.ReadScalar(ref cursor, (Member)member);
        }

        cursor.CheckRequired(Form, seen, start);
        return reader;
    }

    /// <summary>The stage, the index-th of its policy.</summary>
    public readonly DunningStage ToStage(int index) =>
        new(
            _name ?? "?" + index.ToString(CultureInfo.InvariantCulture),
            _phase ?? DunningPhase.Level1,
            _action ?? DunningAction.Remind,
            _day ?? 0,
            _channels ?? [Channel.Email],
            _spacingDays ?? 0,
            _responseDays ?? 0,
            _tone ?? Tone.Neutral,
            _template,
            _recipient is null ? ContactRole.AccountsPayable : new ContactRole(_recipient),
            _owner ?? "receivables",
            _claims,
            _enclosures,
            _measures,
            _fee,
            _minimum,
            _debtors,
            _isMandatory ?? false,
            _needsTitle ?? false,
            _needsApproval ?? false);

    private static ValueShape ShapeOf(Member member) => member switch
    {
        Member.Name => ValueShape.StageName,
        Member.Phase => ValueShape.Choice<DunningPhase>(),
        Member.Action => ValueShape.ActionOfStage,
        Member.Day => ValueShape.Integer(-PolicyBounds.MostDays, PolicyBounds.MostDays),
        Member.SpacingDays or Member.ResponseDays => ValueShape.Integer(0, PolicyBounds.MostDays),
        Member.Channels => ValueShape.Choices<Channel>(least: 1),
        Member.Recipient => ValueShape.Name,
        Member.Owner or Member.Template => ValueShape.Text,
        Member.Tone => ValueShape.Choice<Tone>(),
        Member.Claims => ValueShape.Choices<ClaimItem>(least: 0),
        Member.Enclosures or Member.Measures => ValueShape.ListOf(ValueShape.Text, 0, null),
        Member.Fee => FeeReader.Shape,
        Member.Minimum => ValueShape.Minimum,
        Member.Debtors => ValueShape.Choices<DebtorKind>(least: 1),
        _ => ValueShape.Boolean,
    };

    // What is left of a list with faults, and its usual value where nothing is left.
    private static List<TEnum>? Choices<TEnum>(ref JsonCursor cursor, string subject) where TEnum : struct, Enum
    {
        var found = cursor.Faults.Found;
        var choices = ListReader.Choices<TEnum>(ref cursor, subject);
        return choices is { Count: 0 } && cursor.Faults.Found != found ? null : choices;
    }

    private bool ReadList(ref JsonCursor cursor, Member member)
    {
        switch (member)
        {
            case Member.Channels:
                _channels = Choices<Channel>(ref cursor, "the channels");
                return true;
            case Member.Claims:
                _claims = Choices<ClaimItem>(ref cursor, "the claims");
                return true;
            case Member.Debtors:
                _debtors = Choices<DebtorKind>(ref cursor, "the debtors");
                return true;
            case Member.Enclosures:
                _enclosures = ListReader.Texts(ref cursor, "the enclosures");
                return true;
            case Member.Measures:
                _measures = ListReader.Texts(ref cursor, "the measures");
                return true;
            case Member.Fee:
                _fee = FeeReader.Read(ref cursor);
                return true;
            case Member.Minimum:
                _minimum = MinimumReader.Read(ref cursor);
                return true;
            default:
                return false;
        }
    }

    private void ReadScalar(ref JsonCursor cursor, Member member)
    {
        var value = cursor.Take();
        switch (member)
        {
            case Member.Name:
                _name = ScalarReader.Text(ref cursor, value);
                break;
            case Member.Phase:
                _phase = ScalarReader.Choice<DunningPhase>(ref cursor, value);
                break;
            case Member.Action:
                _action = ScalarReader.Choice<DunningAction>(ref cursor, value);
                break;
            case Member.Day:
                _day = ScalarReader.Integer(ref cursor, value);
                break;
            case Member.SpacingDays:
                _spacingDays = ScalarReader.Integer(ref cursor, value);
                break;
            case Member.ResponseDays:
                _responseDays = ScalarReader.Integer(ref cursor, value);
                break;
            case Member.Recipient:
                _recipient = ScalarReader.Name(ref cursor, value);
                HasUnreadRecipient = _recipient is null;
                break;
            case Member.Owner:
                _owner = ScalarReader.Text(ref cursor, value);
                break;
            case Member.Tone:
                _tone = ScalarReader.Choice<Tone>(ref cursor, value);
                break;
            case Member.Template:
                _template = ScalarReader.Text(ref cursor, value);
                break;
            case Member.Mandatory:
                _isMandatory = ScalarReader.Boolean(ref cursor, value);
                break;
            case Member.NeedsTitle:
                _needsTitle = ScalarReader.Boolean(ref cursor, value);
                break;
            case Member.Approval:
                _needsApproval = ScalarReader.Boolean(ref cursor, value);
                break;
        }
    }
}
