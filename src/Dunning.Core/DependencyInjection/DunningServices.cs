using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Engine.Exploring;
using Dunning.Faults;
using Dunning.Penalties;
using Dunning.Policies;
using Dunning.Profiles;
using Microsoft.Extensions.DependencyInjection;

namespace Dunning.DependencyInjection;

/// <summary>Registers the services of the library with a host. Each is immutable, so that one instance serves the whole of it.</summary>
public static class DunningServices
{
    /// <summary>
    /// Registers, as singletons: <see cref="PolicyBook"/>, <see cref="DunningEngine"/>, <see cref="PenaltyCalculator"/> and <see cref="PayerProfileClassifier"/>. They are made
    /// here and now: what is wrong with the policies is known when the host is put together, not when it first decides. Examining the policies takes some milliseconds each.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="setup">Says by which policies to decide.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidPolicyException">
    /// Policies or the book have faults of form, or an error of sense (<see cref="PolicyExamination"/>); all of them are listed, warnings beside an error too.
    /// </exception>
    /// <exception cref="InvalidOperationException">The setup names no policies, or the services are registered already.</exception>
    /// <example><c>services.AddDunning(setup => setup.UseBook(PolicyBooks.France));</c></example>
    public static IServiceCollection AddDunning(this IServiceCollection services, Action<DunningSetup> setup)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(setup);
        if (services.Any(service => service.ServiceType == typeof(DunningEngine)))
            throw new InvalidOperationException("The services are registered already: a host that decides by several books makes an engine for each.");
        var said = new DunningSetup();
        setup(said);
        var book = said.ToBook();
        services.AddSingleton(book);
        services.AddSingleton(new DunningEngine(book));
        services.AddSingleton(new PenaltyCalculator(said.Rates));
        services.AddSingleton(new PayerProfileClassifier(said.Classifier));
        return services;
    }

    /// <summary>Registers the services with a book as it is.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="book">The book.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidPolicyException">The book has an error of sense (<see cref="PolicyExamination"/>); all faults are listed.</exception>
    /// <exception cref="InvalidOperationException">The services are registered already.</exception>
    /// <inheritdoc cref="AddDunning(IServiceCollection, Action{DunningSetup})" path="/example"/>
    public static IServiceCollection AddDunning(this IServiceCollection services, PolicyBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return services.AddDunning(setup => setup.UseBook(book));
    }
}
