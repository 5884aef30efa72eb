using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dunning.DependencyInjection;
using Dunning.Monetary;
using Dunning.Penalties.Rates;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Receivables.Events;
using Dunning.Vocabulary;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace Dunning.Tests.Public;

/// <summary>One of everything that is public, made of what is public where that can be.</summary>
internal static class Samples
{
    private static readonly LocalDate Day = new(2026, 3, 12);

    private static readonly Debtor Debtor = new("C-1", "Caron", DebtorKind.Business);

    private static readonly Invoice Invoice = new("F-1", Debtor, Day.PlusDays(-40), Day.PlusDays(-10), new Money(100m, Currency.Eur));

    /// <summary>What cannot be put together from any values of its parts.</summary>
    private static readonly Dictionary<Type, object> Known = new()
    {
        [typeof(string)] = "F-1",
        [typeof(LocalDate)] = Day,
        [typeof(Money)] = new Money(100m, Currency.Eur),
        [typeof(decimal)] = 1m,
        [typeof(int)] = 1,
        [typeof(Debtor)] = Debtor,
        [typeof(Invoice)] = Invoice,
        [typeof(InvoiceHistory)] = InvoiceHistory.Of([new PaymentReceived(Day, new Money(1m, Currency.Eur), "P-1")]),
        [typeof(DebtorAccount)] = new DebtorAccount(Debtor, [new Receivable(Invoice, InvoiceHistory.Of([]))]),
        [typeof(EscalationPolicy)] = PolicyPresets.All[0],
        [typeof(ReferenceRate)] = new ReferenceRate(new LocalDate(2026, 1, 1), 2.15m, default, "F-1"),
        [typeof(DunningSetup)] = Setup(),
        [typeof(IReadOnlyDictionary<DebtorKind, string>)] = new Dictionary<DebtorKind, string>(),
        [typeof(IReadOnlyDictionary<PayerProfile, string>)] = new Dictionary<PayerProfile, string>(),
        [typeof(IFormatProvider)] = System.Globalization.CultureInfo.InvariantCulture,
    };

    /// <summary>A type that stands for a type parameter.</summary>
    public static Type Fitting(Type parameter) => parameter.GetGenericParameterConstraints().Contains(typeof(Enum)) ? typeof(DebtorKind) : typeof(string);

    public static object? Of(ParameterInfo parameter) => parameter.HasDefaultValue ? parameter.DefaultValue : Of(parameter.ParameterType);

    /// <exception cref="NotSupportedException">None can be made.</exception>
    public static object? Of(Type type) => Known.TryGetValue(type, out var known) ? known : Made(type, []) ?? throw new NotSupportedException("No sample of " + type + ".");

    private static object? Made(Type type, IReadOnlyList<Type> within)
    {
        if (type.IsByRef) type = type.GetElementType()!;
        if (Nullable.GetUnderlyingType(type) is { } value) type = value;
        if (Known.TryGetValue(type, out var known)) return known;
        if (within.Contains(type)) return null;
        IReadOnlyList<Type> deeper = [.. within, type];
        if (type.IsEnum) return Enum.GetValues(type).GetValue(0);
        if (ElementOf(type) is { } element) return Made(element, deeper) is { } item ? ListOf(type, element, item) : null;
        if (typeof(Delegate).IsAssignableFrom(type)) return DelegateOf(type, deeper);
        var concrete = type.IsAbstract ? type.Assembly.GetExportedTypes().Where(type.IsAssignableFrom).FirstOrDefault(its => !its.IsAbstract && !its.ContainsGenericParameters) ?? type : type;
        return Constructed(concrete, deeper, BindingFlags.Public) ?? Declared(type, deeper) ?? Constructed(concrete, deeper, BindingFlags.NonPublic) ?? (type.IsValueType ? Activator.CreateInstance(type) : null);
    }

    private static Type? ElementOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] :
        type.IsArray ? type.GetElementType() : type.IsGenericType && type.IsInterface && type.IsAssignableFrom(typeof(List<>).MakeGenericType(type.GetGenericArguments()[0])) ? type.GetGenericArguments()[0] : null;

    private static object ListOf(Type type, Type element, object item)
    {
        var list = Array.CreateInstance(element, 1);
        list.SetValue(item, 0);
        return type.IsInterface || type.IsArray ? list : type.GetMethod("Of", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [list])!;
    }

    private static object? Constructed(Type type, IReadOnlyList<Type> within, BindingFlags which) =>
        type.GetConstructors(BindingFlags.Instance | which).OrderBy(constructor => constructor.GetParameters().Length).Select(constructor => Called(within, constructor.GetParameters(), constructor.Invoke)).FirstOrDefault(made => made is not null);

    /// <summary>Of a property or method of the library that hands one out.</summary>
    private static object? Declared(Type type, IReadOnlyList<Type> within) =>
        (from holder in type.Assembly.GetExportedTypes()
         where !holder.ContainsGenericParameters
         from method in holder.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
         where method.ReturnType == type && !method.ContainsGenericParameters
         orderby method.GetParameters().Length
         select Called(within, method.GetParameters(), arguments => method.Invoke(null, arguments))).FirstOrDefault(made => made is not null)
        ?? (from holder in type.Assembly.GetExportedTypes()
            where !holder.ContainsGenericParameters && !within.Contains(holder)
            from method in holder.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            where method.ReturnType == type && !method.ContainsGenericParameters
            select Made(holder, within) is { } owner ? Called(within, method.GetParameters(), arguments => method.Invoke(owner, arguments)) : null).FirstOrDefault(made => made is not null);

    private static object? Called(IReadOnlyList<Type> within, ParameterInfo[] parameters, Func<object?[], object?> call)
    {
        var arguments = new object?[parameters.Length];
        foreach (var parameter in parameters)
        {
            arguments[parameter.Position] = parameter.HasDefaultValue ? parameter.DefaultValue : Made(parameter.ParameterType, within);
            if (arguments[parameter.Position] is null && !parameter.HasDefaultValue) return null;
        }

        try
        {
            return call(arguments);
        }
        catch (TargetInvocationException)
        {
            return null; // another way is tried
        }
    }

    private static DunningSetup Setup()
    {
        DunningSetup? handed = null;
        new ServiceCollection().AddDunning(setup => (handed = setup).UseBook(PolicyBooks.France));
        return handed!;
    }

    private static Delegate? DelegateOf(Type type, IReadOnlyList<Type> within)
    {
        var invoke = type.GetMethod("Invoke")!;
        var parameters = invoke.GetParameters().Select(parameter => System.Linq.Expressions.Expression.Parameter(parameter.ParameterType)).ToArray();
        System.Linq.Expressions.Expression body = invoke.ReturnType == typeof(void) ? System.Linq.Expressions.Expression.Empty()
            : parameters.FirstOrDefault(parameter => parameter.Type == invoke.ReturnType) ?? (System.Linq.Expressions.Expression)System.Linq.Expressions.Expression.Constant(Made(invoke.ReturnType, within), invoke.ReturnType);
        return System.Linq.Expressions.Expression.Lambda(type, body, parameters).Compile();
    }
}
