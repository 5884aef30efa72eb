using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dunning.Monetary;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Tests.Public;

/// <summary>What is equal by value is equal in all it holds: a copy is, and one that holds one other thing is not.</summary>
public sealed class EqualityTests
{
    /// <summary>What a value keeps beside what it is: found from the rest, or kept to be quick.</summary>
    private static readonly string[] Kept =
    [
        "Contact.ChannelSet", "Invoice.DueDay", "Invoice.AroseDay", "Invoice.HasUsableAmount", "Invoice.AmountMinor", "Debtor.AnyChannel", "InvoiceHistory.Index", "PaymentPlan.Steps", "PlanProposal.Interest", "PlanProposal.Plan", "PayerAssessment.Profile", "PayerAssessment.Rule",
        "PayerAssessment.Certainty", "ReferenceRateTable._first", "BusinessCalendar.KnownFrom", "BusinessCalendar.KnownThrough",
    ];

    /// <summary>Made of codes and numbers that only an engine puts together; SameAnswerTests has it.</summary>
    private static readonly Type[] OfAnEngine = [typeof(Dunning.Engine.DunningDecision)];

    public static TheoryData<string> Types => [.. Values().Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_copy_is_equal_and_one_that_differs_in_anything_is_not(string name)
    {
        var type = Values().Single(its => its.FullName == name);
        var value = Samples.Of(type)!;
        var copy = CopyOf(value);

        value.Equals(copy).ShouldBeTrue();
        value.GetHashCode().ShouldBe(copy.GetHashCode());
        value.Equals(null).ShouldBeFalse();
        value.Equals(new object()).ShouldBeFalse();
        Operator(type, "op_Equality", value, copy).ShouldNotBe(false);
        Operator(type, "op_Inequality", value, copy).ShouldNotBe(true);
        foreach (var field in FieldsOf(type).Where(field => !Kept.Contains(field.DeclaringType!.Name + "." + NameOf(field))))
        {
            var other = CopyOf(value);
            field.SetValue(other, Another(field.FieldType, field.GetValue(value)));

            value.Equals(other).ShouldBeFalse(NameOf(field));
            Operator(type, "op_Equality", value, other).ShouldNotBe(true, NameOf(field));
            Operator(type, "op_Inequality", value, other).ShouldNotBe(false, NameOf(field));
        }
    }

    private static IEnumerable<Type> Values() =>
        from type in typeof(Debtor).Assembly.GetExportedTypes()
        where !type.IsAbstract && !type.IsEnum && !type.ContainsGenericParameters && !OfAnEngine.Contains(type)
        where type.GetInterfaces().Contains(typeof(IEquatable<>).MakeGenericType(type))
        select type;

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var its = type; its is not null && its != typeof(object) && its != typeof(ValueType); its = its.BaseType)
        {
            foreach (var field in its.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)) yield return field;
        }
    }

    private static string NameOf(FieldInfo field) => field.Name.StartsWith('<') ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)] : field.Name;

    private static object CopyOf(object value) => typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;

    private static bool? Operator(Type type, string name, object left, object right) => (bool?)type.GetMethod(name, [type, type])?.Invoke(null, [left, right]);

    /// <summary>Any other value of a field.</summary>
    private static object? Another(Type type, object? value)
    {
        if (value is null or ICollection { Count: 0 } || (value is IReadOnlyCollection<object> { Count: 0 })) return Samples.Of(type);
        if (OfAnEngine.Contains(Nullable.GetUnderlyingType(type) ?? type)) return null;
        var held = Nullable.GetUnderlyingType(type) ?? type;
        if (value is bool said) return !said;
        if (value is string text) return text + "'";
        if (held.IsEnum) return Enum.GetValues(held).Cast<object>().First(one => !one.Equals(value));
        if (value is IConvertible number && held.IsPrimitive) return Convert.ChangeType(number.ToInt32(null) ^ 1, held, null);
        if (value is decimal amount) return amount + 1m;
        if (value is LocalDate day) return day.PlusDays(1);
        if (value is Money money) return new Money(money.Amount + 1m, money.Currency);
        if (value is Array) return Array.CreateInstance(type.GetElementType()!, 0);
        if (value is IDictionary) return Activator.CreateInstance(value.GetType());
        var other = CopyOf(value);
        var field = FieldsOf(value.GetType()).First(one => !Kept.Contains(one.DeclaringType!.Name + "." + NameOf(one)));
        field.SetValue(other, Another(field.FieldType, field.GetValue(value)));
        return other;
    }
}
