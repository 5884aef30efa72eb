using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Policies;
using Dunning.Vocabulary;

namespace Dunning.Json.Reading;

/// <summary>What values a property takes, as far as a schema can say it.</summary>
internal sealed class ValueShape
{
    // A text that is not blank; one that goes into a key holds no separator either.
    private const string NotBlank = @"[^\s]";
    private const string NotBlankWithoutSeparator = @"^[^|]*[^\s|][^|]*$";

    private static readonly DunningAction[] SpecialActs = [DunningAction.SendEvidence, DunningAction.ConfirmPromise, DunningAction.DeclareClaim];

    private ValueShape(ValueKind kind) => Kind = kind;

    public enum ValueKind
    {
        Text,
        Integer,
        Boolean,
        Amount,
        Minimum,
        List,
        Object,
    }

    public static ValueShape Text { get; } = new(ValueKind.Text);

    public static ValueShape Boolean { get; } = new(ValueKind.Boolean);

    public static ValueShape AmountNotNegative { get; } = new(ValueKind.Amount);

    /// <summary>One amount that is not negative, or one a currency.</summary>
    public static ValueShape Minimum { get; } = new(ValueKind.Minimum);

    public static ValueShape Format { get; } = Integer(1, 1);

    public static ValueShape Name { get; } = new(ValueKind.Text) { Pattern = NotBlank };

    public static ValueShape KeyName { get; } = new(ValueKind.Text) { Pattern = NotBlankWithoutSeparator };

    public static ValueShape StageName { get; } = new(ValueKind.Text) { Pattern = NotBlankWithoutSeparator, Excluded = [.. SpecialActs.Select(WireName.Of)] };

    public static ValueShape ActionOfStage { get; } = OneOf(WireName.All<DunningAction>().Except(SpecialActs.Select(WireName.Of)));

    public ValueKind Kind { get; }

    /// <summary>The only texts it takes; null: any.</summary>
    public IReadOnlyList<string>? Allowed { get; private init; }

    /// <summary>Texts it does not take.</summary>
    public IReadOnlyList<string> Excluded { get; private init; } = [];

    /// <summary>The regular expression a text meets; null: none.</summary>
    public string? Pattern { get; private init; }

    /// <summary>The least number, or number of items.</summary>
    public int Least { get; private init; }

    /// <summary>The greatest number, or number of items; null: as many as the limits of reading allow.</summary>
    public int? Most { get; private init; }

    /// <summary>Whether each item stands once.</summary>
    public bool HasUniqueItems { get; private init; }

    public ValueShape? Item { get; private init; }

    public ObjectForm? Form { get; private init; }

    /// <summary>The properties of an object of which exactly one says something; empty: none exclude one another.</summary>
    public IReadOnlyList<string> Alternatives { get; private init; } = [];

    public static ValueShape Integer(int least, int most) => new(ValueKind.Integer) { Least = least, Most = most };

    public static ValueShape OneOf(IEnumerable<string> allowed) => new(ValueKind.Text) { Allowed = [.. allowed] };

    public static ValueShape Choice<TEnum>() where TEnum : struct, Enum => OneOf(WireName.All<TEnum>());

    public static ValueShape Choices<TEnum>(int least) where TEnum : struct, Enum =>
        new(ValueKind.List) { Item = Choice<TEnum>(), Least = least, HasUniqueItems = true };

    public static ValueShape ListOf(ValueShape item, int least, int? most) => new(ValueKind.List) { Item = item, Least = least, Most = most };

    public static ValueShape ObjectOf(ObjectForm form, params string[] alternatives) => new(ValueKind.Object) { Form = form, Alternatives = alternatives };
}
