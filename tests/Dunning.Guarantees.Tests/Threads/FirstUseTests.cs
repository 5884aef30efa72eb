using System;
using System.Linq;
using Dunning.Engine;
using Dunning.Guarantees.Fuzzing;
using Dunning.Letters;
using Dunning.Penalties;
using Dunning.Policies.Presets;

namespace Dunning.Guarantees.Threads;

/// <summary>What is made ready on first use is ready for all threads that come first.</summary>
public sealed class FirstUseTests
{
    private const int Threads = 4;

    [Fact]
    public void A_library_first_used_by_many_threads_at_once_gives_all_of_them_the_answers_of_one()
    {
        var alone = FirstUse.Ask(0);
        alone.ShouldAllBe(answer => answer.Length > 0);
        for (var round = 0; round < LongForm.Of(1, 40); round++)
        {
            var library = new FreshLibrary();
            var ask = library.Ask();
            AllAtOnce(thread => ask((thread * 2) + round), alone);
            library.Unload();
        }
    }

    [Fact]
    public void An_engine_first_asked_by_many_threads_at_once_gives_all_of_them_the_answers_of_one()
    {
        string[] alone = [.. SampleItems.Items.Select(item => new DunningEngine(PolicyBooks.France).NextAction(item.Invoice, item.History, SampleItems.Today).ToString()!)];
        for (var round = 0; round < LongForm.Of(20, 2_000); round++)
        {
            var engine = new DunningEngine(PolicyBooks.France);
            AllAtOnce(_ => [.. SampleItems.Items.Select(item => engine.Explain(item.Invoice, item.History, SampleItems.Today).Decision.ToString()!)], alone);
        }
    }

    [Fact]
    public void A_calculator_first_asked_by_many_threads_at_once_gives_all_of_them_the_answers_of_one()
    {
        var item = SampleItems.Items[0];
        var alone = new PenaltyCalculator().Calculate(item.Invoice, item.History, LatePaymentRegimes.FranceBusiness, SampleItems.Today).ToString();
        for (var round = 0; round < LongForm.Of(20, 2_000); round++)
        {
            var calculator = new PenaltyCalculator();
            AllAtOnce(_ => [calculator.Calculate(item.Invoice, item.History, LatePaymentRegimes.FranceBusiness, SampleItems.Today).ToString()], [alone]);
        }
    }

    [Fact]
    public void Templates_first_used_by_many_threads_at_once_give_all_of_them_the_letters_of_one()
    {
        var alone = Letters(TemplateSet.BuiltIn);
        for (var round = 0; round < LongForm.Of(1, 60); round++)
        {
            var texts = TemplateSet.Create(TemplateScene.Texts);
            AllAtOnce(_ => Letters(texts), alone);
        }
    }

    private static string[] Letters(TemplateSet texts) =>
        [.. TemplateScene.Templates.SelectMany(template => TemplateScene.Write(texts, template, new Dice(1))).Select(letter => letter.Subject + "\n" + letter.Text + "\n" + letter.Html)];

    /// <summary>Has all threads ask at once, and holds what each is answered against what one alone is.</summary>
    private static void AllAtOnce(Func<int, string[]> ask, string[] alone)
    {
        var answers = new string[Threads][];
        var group = new ThreadGroup();
        for (var thread = 0; thread < Threads; thread++)
        {
            var own = thread;
            group.Add("thread " + thread, at =>
            {
                at("asks");
                answers[own] = ask(own);
            });
        }

        group.Run();
        foreach (var answer in answers) answer.ShouldBe(alone);
    }
}
