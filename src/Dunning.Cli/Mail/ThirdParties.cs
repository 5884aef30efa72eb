using System.Collections.Generic;
using Dunning.Letters;

namespace Dunning.Cli.Mail;

/// <summary>Whom to write to where a letter does not go to the customer: those of a customer first, such as its insolvency representative, else those of the house.</summary>
internal sealed class ThirdParties(IReadOnlyDictionary<(string? Customer, LetterReader Reader), Addressee> named)
{
    public static ThirdParties None { get; } = new(new Dictionary<(string?, LetterReader), Addressee>());

    /// <summary>The addressee; null where nobody is named, so that the letter is addressed by function.</summary>
    public Addressee? For(LetterReader reader, string customerId) =>
        named.TryGetValue((customerId, reader), out var own) || named.TryGetValue((null, reader), out own) ? own : null;
}
