using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using Dunning.Engine;
using Dunning.Json;
using Dunning.Portfolio;
using Dunning.Profiles;
using NodaTime;

namespace Dunning.Cli.Commands;

/// <summary>Which payer profiles a ledger is decided with, as options.</summary>
internal sealed class ProfileArguments
{
    private readonly Option<ProfileSource?> _profiles = CommonOptions.Choice<ProfileSource>(
        "--profiles", "The payer profiles to decide with: given in the ledger (unless said otherwise), or assessed from it.");

    private readonly Option<string?> _classifier = Classifier();

    public void AddTo(Command command)
    {
        command.Options.Add(_profiles);
        command.Options.Add(_classifier);
    }

    /// <summary>The classifier to assess with; null where the profiles of the ledger count.</summary>
    public PayerProfileClassifier? Read(ParseResult parsed)
    {
        var path = parsed.GetValue(_classifier);
        if (parsed.GetValue(_profiles) == ProfileSource.Assessed) return ClassifierOf(path);
        return path is null ? null : throw new UsageException("--classifier goes with --profiles assessed.");
    }

    /// <summary>The accounts as they are decided on, in the same order: with the profiles that count, and what was skipped named as the policy of each debtor does.</summary>
    public static IReadOnlyList<DebtorAccount> Decided(IEnumerable<DebtorAccount> given, PayerProfileClassifier? classifier, DunningEngine engine, LocalDate today) =>
        [.. given.Select(account => (classifier is null ? account : account.WithAssessedProfile(classifier, today)).WithSkipsUnder(engine.Book))];

    /// <summary>An option that takes the numbers of a classifier.</summary>
    public static Option<string?> Classifier() => new("--classifier")
    {
        Description = "The numbers profiles are assessed with (JSON), those that differ from the usual ones.",
        HelpName = "classifier.json",
    };

    public static PayerProfileClassifier ClassifierOf(string? path)
    {
        if (path is null) return new PayerProfileClassifier();
        using var file = CommonOptions.OpenFile(path);
        return new PayerProfileClassifier(ClassifierReader.Read(file));
    }
}
