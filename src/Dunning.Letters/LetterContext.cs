using System;
using System.Collections.Generic;
using Dunning.Penalties;
using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Letters;

/// <summary>What a letter needs beside the decision: the day, the language, the penalties reckoned, and where it applies a plan or somebody to write to.</summary>
public sealed class LetterContext
{
    /// <summary>States what a letter is written from.</summary>
    /// <param name="on">The day it goes out: the date of the letter, from which the days to respond are counted.</param>
    /// <param name="language">The language.</param>
    /// <param name="penalties">The penalty statements of the invoices, as of a day not after <paramref name="on"/>; used where the stage claims penalties.</param>
    /// <param name="plan">The plan to offer; only for an offer.</param>
    /// <param name="thirdParty">Whom to write to where the letter does not go to the debtor; null: by function (<c>Commissaire de justice</c>).</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not declared.</exception>
    public LetterContext(
        LocalDate on, LetterLanguage language, IEnumerable<PenaltyStatement>? penalties = null, PaymentPlan? plan = null, Addressee? thirdParty = null)
    {
        if (!WireName.IsDeclared(language)) throw new ArgumentOutOfRangeException(nameof(language), language, "Not a declared language.");
        On = on;
        Language = language;
        Penalties = ValueLists.Of(penalties);
        Plan = plan;
        ThirdParty = thirdParty;
    }

    /// <summary>The day it goes out.</summary>
    public LocalDate On { get; }

    /// <summary>The language.</summary>
    public LetterLanguage Language { get; }

    /// <summary>The penalty statements.</summary>
    public ValueList<PenaltyStatement> Penalties { get; }

    /// <summary>The plan to offer.</summary>
    public PaymentPlan? Plan { get; }

    /// <summary>Whom to write to where the letter does not go to the debtor.</summary>
    public Addressee? ThirdParty { get; }
}
