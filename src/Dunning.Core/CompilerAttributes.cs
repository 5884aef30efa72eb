// netstandard2.0 lacks what the compiler and the framework take for granted on net10.0; this is the one file that makes up for it.
#if NETSTANDARD2_0
using System.Runtime.CompilerServices;

namespace System.Diagnostics.CodeAnalysis
{
    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
    {
        public bool ReturnValue { get; } = returnValue;
    }

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class NotNullAttribute : Attribute;
}

namespace System.Runtime.CompilerServices
{
    internal static class IsExternalInit;

    [AttributeUsage(AttributeTargets.Parameter)]
    internal sealed class CallerArgumentExpressionAttribute(string parameterName) : Attribute
    {
        public string ParameterName { get; } = parameterName;
    }
}

namespace Dunning
{
    internal static class ArgumentChecks
    {
        extension(System.ArgumentNullException)
        {
            public static void ThrowIfNull(
                [System.Diagnostics.CodeAnalysis.NotNull] object? argument,
                [CallerArgumentExpression(nameof(argument))] string? paramName = null)
            {
                if (argument is null) throw new System.ArgumentNullException(paramName);
            }
        }

        extension(System.ArgumentException)
        {
            public static void ThrowIfNullOrWhiteSpace(
                [System.Diagnostics.CodeAnalysis.NotNull] string? argument,
                [CallerArgumentExpression(nameof(argument))] string? paramName = null)
            {
                System.ArgumentNullException.ThrowIfNull(argument, paramName);
                if (string.IsNullOrWhiteSpace(argument)) throw new System.ArgumentException("The value is empty.", paramName);
            }
        }
    }
}
#endif
