using NodaTime;

namespace Dunning.Guarantees.Years;

/// <summary>Something that happens on a day. What it comes to depends on what the books then hold: a payment of the balance pays nothing where nothing is open.</summary>
/// <param name="Day">The day on which the host hears of it.</param>
/// <param name="Kind">What.</param>
/// <param name="Invoice">The place of the invoice in the life.</param>
/// <param name="Number">A part in hundredths, a stage, an outcome.</param>
/// <param name="Days">Days from or before the day; the other invoice.</param>
/// <param name="Name">What it is called by: an id, keys.</param>
internal sealed record Happening(LocalDate Day, HappeningKind Kind, int Invoice = 0, int Number = 0, int Days = 0, string? Name = null);
