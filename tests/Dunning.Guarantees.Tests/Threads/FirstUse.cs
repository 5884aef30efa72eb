using System;
using System.IO;
using System.Linq;
using System.Text;
using Dunning.Engine;
using Dunning.Guarantees.Fuzzing;
using Dunning.Json;
using Dunning.Ledgers;
using Dunning.Letters;
using Dunning.Penalties;
using Dunning.Policies.Presets;
using Dunning.Profiles;
using NodaTime;

namespace Dunning.Guarantees.Threads;

/// <summary>
/// Asks the library everything that it makes ready on first use: vocabulary, presets, compiled policies, calendars, rate tables, forms of the readers, texts and templates.
/// Called by way of reflection in a copy of the library that nobody has used yet.
/// </summary>
public static class FirstUse
{
    private const string Ledger = "customer_id;invoice;due_date;amount;currency;stage;stage_on\nC-1;F-1;2026-02-14;1250,50;EUR;reminder-1;2026-02-19\nC-2;F-2;2026-02-01;99,00;JPY;;\n";

    private const string Line =
        """{"id":"a","today":"2026-03-12","debtor":{"id":"C-1","kind":"consumer"},"invoice":{"number":"F-1","issued":"2026-01-15","due":"2026-02-14","amount":"1250.00","currency":"EUR"},"history":[{"on":"2026-02-19","type":"payment","amount":"9"}]}""";

    private static readonly Func<string>[] Questions =
    [
        () => string.Join('\n', SampleItems.Items.Select(item => new DunningEngine(PolicyBooks.France).NextAction(item.Invoice, item.History, SampleItems.Today).ToString())),
        () => string.Join('\n', PolicyPresets.All.Select(policy => Encoding.UTF8.GetString(PolicyWriter.ToUtf8Bytes(policy)))),
        () => string.Join('\n', SampleItems.Items.Select(item => item.Invoice.Debtor.Kind + Statement(item))),
        () => string.Join('\n', TemplateScene.Templates.SelectMany(template => TemplateScene.Write(TemplateSet.BuiltIn, template, new Dice(1))).Select(letter => letter.Subject + letter.Text + letter.Html)),
        () => Answered((from, to) => new DecisionLines(new DunningEngine(PolicyBooks.France)).RunAsync(from, to)),
        () => Answered((from, to) => new PenaltyLines().RunAsync(from, to)),
        () => string.Join('\n', LedgerReader.Read(new StringReader(Ledger)).Invoices.Select(invoice => new DunningEngine(PolicyBooks.France).NextAction(invoice.Invoice, invoice.History, SampleItems.Today).ToString())),
        () => string.Join('\n', SampleItems.Items.Select(item => new PayerProfileClassifier().Assess(item.Invoice.Debtor, [item], SampleItems.Today).Profile.ToString())),
        () => new DunningEngine(PolicyBooks.France).Explain(SampleItems.Items[0].Invoice, SampleItems.Items[0].History, new LocalDate(2026, 5, 4)).Decision.ToString()!,
    ];

    /// <summary>How many questions there are.</summary>
    public static int Count => Questions.Length;

    /// <summary>All answers.</summary>
    /// <param name="first">Which question is asked first; the others follow in turn.</param>
    public static string[] Ask(int first)
    {
        var answers = new string[Questions.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var place = (first + i) % answers.Length;
            answers[place] = Questions[place]();
        }

        return answers;
    }

    private static string Statement(Receivables.Receivable item)
    {
        var regime = item.Invoice.Debtor.Kind switch
        {
            Receivables.DebtorKind.Consumer => LatePaymentRegimes.FranceConsumer.WithInterestFrom(item.Invoice.DueOn.PlusDays(10)),
            Receivables.DebtorKind.Public => LatePaymentRegimes.FrancePublic,
            _ => LatePaymentRegimes.FranceBusiness,
        };
        return new PenaltyCalculator().Calculate(item.Invoice, item.History, regime, SampleItems.Today).ToString();
    }

    private static string Answered(Func<Stream, Stream, System.Threading.Tasks.Task> run)
    {
        using var from = new MemoryStream(Encoding.UTF8.GetBytes(Line));
        using var to = new MemoryStream();
        run(from, to).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(to.ToArray());
    }
}
