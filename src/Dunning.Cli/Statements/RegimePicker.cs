using System.Linq;
using Dunning.Engine;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Policies.Presets;
using Dunning.Receivables;
using NodaTime;

namespace Dunning.Cli.Statements;

/// <summary>The regime of each invoice of a ledger: the one named, or that of a French creditor.</summary>
internal sealed class RegimePicker
{
    private const string Creditor = "FR";

    private readonly string? _name;
    private readonly decimal? _percent;
    private readonly PolicyBook _book;

    private RegimePicker(string? name, decimal? percent, PolicyBook book)
    {
        _name = name;
        _percent = percent;
        _book = book;
    }

    /// <summary>Prepares to pick.</summary>
    /// <param name="name">The regime of every invoice; null: by the kind of debtor.</param>
    /// <param name="percent">The rate agreed, in percent a year; null: none.</param>
    /// <exception cref="UsageException">There is no such regime, it needs a rate, or takes none.</exception>
    public static RegimePicker Of(string? name, decimal? percent)
    {
        if (name is null) return new RegimePicker(null, percent, PolicyBooks.France);
        var regime = LatePaymentRegimes.Find(name)
            ?? throw new UsageException("there is no regime '" + name + "'; these are: " + string.Join(", ", LatePaymentRegimes.All.Select(known => known.Name)) + ".");
        var takesRate = (regime.Agreed & AgreedParts.Rate) != 0;
        if (takesRate && percent is null) throw new UsageException("the regime '" + name + "' needs --rate.");
        if (!takesRate && percent is not null) throw new UsageException("the regime '" + name + "' takes no --rate: the law says it.");
        if (regime.Start == InterestStart.Enforceability)
            throw new UsageException("a ledger does not say when a judgment became enforceable; give '" + name + "' in a case.");
        return new RegimePicker(name, percent, PolicyBooks.France);
    }

    /// <summary>The same, with formal notices told by the stages of a book of one's own.</summary>
    public RegimePicker Under(PolicyBook book) => new(_name, _percent, book);

    /// <summary>Whether a formal notice would have to set interest running, and none went out.</summary>
    public static bool AwaitsNotice(RegimeChoice choice) => choice.Regime is { Start: InterestStart.FormalNotice, InterestFrom: null };

    public RegimeChoice For(Invoice invoice, InvoiceHistory history, LocalDate through) =>
        For(invoice, _book.For(invoice.Debtor.Kind, invoice.Debtor.Profile) is { } policy ? FormalNotices.FirstDay(history, policy, through) : null);

    /// <summary>The regime of an invoice whose first formal notice went out on a day; null: none did.</summary>
    public RegimeChoice For(Invoice invoice, LocalDate? notice)
    {
        if (_name is null) return LatePaymentRegime.For(Creditor, invoice.Debtor.Kind, _percent, formalNoticeOn: notice);
        var regime = LatePaymentRegimes.Named(_name);
        if (_percent is { } percent) regime = regime.WithRate(percent);
        if (regime.Start == InterestStart.FormalNotice && notice is { } day) regime = regime.WithInterestFrom(day);
        return new RegimeChoice(regime, [], []);
    }
}
