using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Dunning.Receivables;

namespace Dunning.Tests.Public;

/// <summary>Where something must be given, nothing is refused at once and by its name: over all that is public.</summary>
public sealed class NothingGivenTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly NullabilityInfoContext Nullability = new();

    /// <summary>A row for each type that takes something.</summary>
    public static TheoryData<string> Types => [.. Guarded().Select(place => TypeOf(place.Method).FullName!).Distinct()];

    [Theory]
    [MemberData(nameof(Types))]
    public void Nothing_is_refused_by_its_name(string type) =>
        Guarded().Where(place => TypeOf(place.Method).FullName == type).Select(place => Given(place.Method, place.Parameter)).Where(fault => fault is not null).ShouldBeEmpty();

    private static Type TypeOf(MethodBase method) => method.DeclaringType!;

    /// <summary>The parameters that may not be null.</summary>
    private static IEnumerable<(MethodBase Method, ParameterInfo Parameter)> Guarded() =>
        from type in typeof(Debtor).Assembly.GetExportedTypes()
        where !type.IsInterface && !typeof(Delegate).IsAssignableFrom(type)
        from method in type.GetConstructors(Declared).Cast<MethodBase>().Concat(type.GetMethods(Declared))
        where !method.IsAbstract && method.GetCustomAttribute<CompilerGeneratedAttribute>() is null
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef && !parameter.ParameterType.IsGenericParameter && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
        select (method, parameter);

    /// <summary>What is wrong with the answer to null in that place; null: nothing.</summary>
    private static string? Given(MethodBase method, ParameterInfo nothing)
    {
        var place = TypeOf(method).Name + "." + method.Name + "(" + string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name)) + ") " + nothing.Name;
        try
        {
            var open = method is MethodInfo { IsGenericMethodDefinition: true } generic ? generic.MakeGenericMethod([.. generic.GetGenericArguments().Select(Samples.Fitting)]) : method;
            var arguments = open.GetParameters().Select(parameter => parameter.Position == nothing.Position ? null : Samples.Of(parameter)).ToArray();
            _ = open is ConstructorInfo constructor ? constructor.Invoke(arguments) : open.Invoke(open.IsStatic ? null : Samples.Of(TypeOf(open)), arguments);
            return place + ": taken as it is";
        }
        catch (TargetInvocationException refused)
        {
            return refused.InnerException is ArgumentNullException named && named.ParamName == nothing.Name ? null : place + ": " + refused.InnerException!.GetType().Name + " " + refused.InnerException.Message;
        }
        catch (Exception noSample) when (noSample is NotSupportedException or ArgumentException)
        {
            return place + ": " + noSample.Message;
        }
    }
}
