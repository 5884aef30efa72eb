using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Profiles;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Cli.Wording;

/// <summary>What is said of payers, in one language, to the creditor only.</summary>
internal abstract class AssessmentWords
{
    private const int MostNumbersShown = 4;

    public static AssessmentWords In(Language language) => language == Language.French ? new FrenchAssessmentWords() : new EnglishAssessmentWords();

    public abstract string Profile { get; }

    public abstract string Customers { get; }

    public abstract string Current { get; }

    public abstract string Certainty { get; }

    public abstract string Counted { get; }

    public abstract string OnTime { get; }

    public abstract string AverageDelay { get; }

    public abstract string Why { get; }

    public abstract string WhatWouldChangeIt { get; }

    protected abstract NumberFormatInfo Numbers { get; }

    protected abstract string PercentSign { get; }

    /// <summary>That this is not for the debtors, and of which day it is.</summary>
    public abstract string Heading(string day);

    public abstract string Changes(int count, int all);

    public abstract string Of(PayerProfile profile);

    public abstract string Of(AssessmentCertainty certainty);

    public abstract string Of(ProfileChange change);

    /// <summary>What an assessment rests on, a sentence a figure, without capitals and full stops.</summary>
    public IEnumerable<string> SentencesOf(PayerAssessment assessment) => assessment.Evidence.Select(evidence => Of(evidence, assessment));

    /// <summary>The same with the invoices behind each figure, the first of many.</summary>
    public IReadOnlyList<string> EvidenceOf(PayerAssessment assessment) => [.. assessment.Evidence.Select(evidence => Of(evidence, assessment) + Listed(evidence.Invoices))];

    /// <summary>A share of 1 in percent, with one decimal at most.</summary>
    public string Percent(decimal share) => Figure(share * 100m) + PercentSign;

    /// <summary>A figure with one decimal at most, half away from zero.</summary>
    public string Figure(decimal figure) => Math.Round(figure, 1, MidpointRounding.AwayFromZero).ToString("0.#", Numbers);

    protected abstract string Of(AssessmentEvidence evidence, PayerAssessment assessment);

    protected abstract string AndMore(int count);

    protected string Number(int number) => number.ToString("N0", Numbers);

    private string Listed(ValueList<string> numbers) => numbers.Count == 0
        ? string.Empty
        : " [" + string.Join(", ", numbers.Take(MostNumbersShown)) + (numbers.Count > MostNumbersShown ? AndMore(numbers.Count - MostNumbersShown) : string.Empty) + "]";
}
