using System;
using System.IO;
using System.Linq;

namespace Dunning.Cli.Tests;

public sealed class LettersTests
{
    private const string Header = "customer_id,customer_name,customer_email,customer_phone,customer_address,customer_kind,profile,invoice,issue_date,due_date,amount,currency,stage,stage_on\n";

    [Fact]
    public void The_agenda_of_a_day_becomes_a_file_each_with_an_index_and_a_preview()
    {
        var folder = NewFolder();

        var run = Write(Cli.Example("ledger.csv"), folder, "--language", "fr");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldBe("Messages et lettres écrits dans " + folder + "\u00A0: 13\u202F; refusés\u00A0: 0\u202F; à parcourir\u00A0: " + Path.Combine(folder, "index.html") + "\n");
        var index = File.ReadAllLines(Path.Combine(folder, "index.csv"));
        index.Length.ShouldBe(14);
        index.Skip(1).Select(row => row.Split(',')[0]).Append("index.csv").Append("index.html").Order()
            .ShouldBe(Directory.EnumerateFiles(folder).Select(Path.GetFileName).Order());
        index[4].ShouldStartWith("0004-C-010-registered-letter.html,C-010,Maçonnerie Ferréol,yes,");
        index[4].ShouldEndWith(",2026-03-20,yes,,invoice statement,F-2025-430|0|formal-notice|0");
        File.ReadAllText(Path.Combine(folder, "0004-C-010-registered-letter.html")).ShouldContain("<h1>MISE EN DEMEURE</h1>");
        File.ReadAllText(Path.Combine(folder, "0009-C-013-phone.txt")).ShouldStartWith("Bonjour, ici Claire Vasseur, Ateliers Brunel. Pourrais-je joindre le service comptabilité fournisseurs");
        var preview = File.ReadAllText(Path.Combine(folder, "index.html"));
        preview.Split("<section>").Length.ShouldBe(14);
        preview.ShouldContain("<iframe loading=\"lazy\" sandbox src=\"0004-C-010-registered-letter.html\"");
    }

    [Fact]
    public void No_file_says_how_the_payer_is_assessed_not_even_its_name()
    {
        var folder = NewFolder();
        Write(Cli.Example("ledger.csv"), folder, "--language", "fr");

        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !file.EndsWith("index.csv", StringComparison.Ordinal)))
        {
            foreach (var profile in new[] { "insolvent", "negligent", "litigious", "unrated" })
                (Path.GetFileName(file) + File.ReadAllText(file)).ShouldNotContain(profile, customMessage: file);
        }
    }

    [Fact]
    public void Nothing_is_overwritten_without_force_and_then_nothing_is_written_at_all()
    {
        var folder = NewFolder();
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "0009-C-013-phone.txt"), "mine");

        var run = Write(Cli.Example("ledger.csv"), folder);
        var forced = Directory.EnumerateFiles(folder).Count();

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("0009-C-013-phone.txt' is there already; --force overwrites");
        forced.ShouldBe(1);
        File.ReadAllText(Path.Combine(folder, "0009-C-013-phone.txt")).ShouldBe("mine");
        Write(Cli.Example("ledger.csv"), folder, "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(folder, "0009-C-013-phone.txt")).ShouldStartWith("Good morning");
    }

    [Fact]
    public void Names_of_files_hold_what_the_ledger_says_in_letters_and_hyphens_only_and_cells_run_no_formula()
    {
        var ledger = Cli.File("ledger.csv", Header + "../../etc/passwd,=1+1,a@b.example,,,business,,F-1,2026-01-01,2026-03-05,100.00,EUR,,\n");
        var folder = NewFolder();

        Write(ledger, folder).ExitCode.ShouldBe(0);

        Directory.EnumerateFiles(folder, "*.html").Select(Path.GetFileName).ShouldContain("0001-______etc_passwd-email.html");
        File.ReadAllLines(Path.Combine(folder, "index.csv"))[1].ShouldContain(",'=1+1,yes,'=1+1,");
    }

    [Fact]
    public void What_cannot_be_written_is_told_and_the_rest_is_written()
    {
        // A phone alone: the formal notice goes by registered letter to an address that is not known where no column says what is.
        var ledger = Cli.File("ledger.csv", "customer_id,customer_name,invoice,issue_date,due_date,amount,currency,stage,stage_on\n"
            + "C-1,Caron,F-1,2025-12-01,2026-01-01,100.00,EUR,registered-reminder,2026-02-01\nC-2,Blin,F-2,2026-01-01,2026-03-05,100.00,EUR,,\n");
        var folder = NewFolder();

        var run = Write(ledger, folder);

        run.ExitCode.ShouldBe(1);
        run.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("dunning: debtor C-1, DUN60005 $.formal-notice");
        Directory.EnumerateFiles(folder).Count().ShouldBe(3);
    }

    [Fact]
    public void Ones_own_texts_are_read_from_a_folder_and_their_faults_told_with_text_and_line()
    {
        var texts = Directory.CreateTempSubdirectory("texts").FullName;
        Directory.CreateDirectory(Path.Combine(texts, "fr", "parts"));
        File.WriteAllText(Path.Combine(texts, "fr", "reminder-2.txt"), "= subject\nChez nous\n= body\n{{> greeting}}\n");
        var (good, bad) = (NewFolder(), NewFolder());

        var run = Write(Cli.Example("ledger.csv"), good, "--language", "fr", "--texts", texts);
        File.WriteAllText(Path.Combine(texts, "fr", "parts", "greeting.txt"), "Bonjour {{debtor.profile}}\n");
        var refused = Write(Cli.Example("ledger.csv"), bad, "--language", "fr", "--texts", texts);

        run.ExitCode.ShouldBe(0, run.Error);
        File.ReadAllText(Path.Combine(good, "index.csv")).ShouldContain(",Chez nous,");
        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("DUN60104 line 1, fr/parts/greeting: There is no field 'debtor.profile' here.");
        Directory.Exists(bad).ShouldBeFalse();
    }

    [Fact]
    public void Third_parties_are_named_from_a_file_those_of_a_customer_first()
    {
        var ledger = Cli.File("ledger.csv", Header + "C-1,Mairie de Lisse,a@b.example,,1 place X,public,,F-1,2025-10-01,2025-11-01,100.00,EUR,formal-notice,2026-01-15\n"
            + "C-2,Mairie de Brenoux,a@b.example,,2 place X,public,,F-2,2025-10-01,2025-11-01,100.00,EUR,formal-notice,2026-01-15\n");
        var parties = Cli.File("parties.json", "{\"public-authority\":{\"name\":\"Préfecture A\",\"address\":[\"1 cours A\"]},\"customers\":{\"C-2\":{\"public-authority\":{\"name\":\"Préfecture B\",\"person\":\"Le préfet\"}}}}");
        var folder = NewFolder();

        var run = Write(ledger, folder, "--language", "fr", "--third-parties", parties);

        run.ExitCode.ShouldBe(0, run.Error);
        var index = File.ReadAllLines(Path.Combine(folder, "index.csv"));
        index.ShouldContain(row => row.Contains(",C-1,Mairie de Lisse,no,Préfecture A,,", StringComparison.Ordinal));
        index.ShouldContain(row => row.Contains(",C-2,Mairie de Brenoux,no,Préfecture B,Le préfet,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\"bailiff\":{\"name\":\"B\"}}", "$.bailiff: There is no such third party; these are: judicial-officer, court")]
    [InlineData("{\"debtor\":{\"name\":\"B\"}}", "$.debtor")]
    [InlineData("{\"court\":{}}", "$.court.name")]
    [InlineData("{\"court\":{\"name\":7}}", "$.court.name")]
    [InlineData("{\"court\":{\"name\":\"B\",\"iban\":\"x\"}}", "$.court.iban")]
    [InlineData("{\"customers\":{\"C-1\":7}}", "$.customers.C-1")]
    [InlineData("[]", "It is an object")]
    [InlineData("not json", "DUN30001")]
    public void Third_parties_with_a_fault_are_refused_with_the_property(string json, string says)
    {
        var run = Write(Cli.Example("ledger.csv"), NewFolder(), "--third-parties", Cli.File("parties.json", json));

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(says);
    }

    [Fact]
    public void A_plan_is_offered_on_the_terms_for_payers_who_cannot_pay()
    {
        var ledger = Cli.File("ledger.csv", Header + "C-1,Caron,a@b.example,,1 rue X,business,insolvent,F-1,2026-01-01,2026-03-05,1000.00,EUR,insolvent-reminder-1,2026-03-06\n");
        var (usual, two) = (NewFolder(), NewFolder());

        Write(ledger, usual, "--language", "fr").ExitCode.ShouldBe(0);
        Write(ledger, two, "--language", "fr", "--instalments", "2").ExitCode.ShouldBe(0);

        File.ReadAllText(Path.Combine(usual, "0001-C-1-email.html")).ShouldContain("en 7 échéances, la première de 300,04\u00A0€ le 17 mars 2026");
        File.ReadAllText(Path.Combine(two, "0001-C-1-email.html")).ShouldContain("en 3 échéances, la première de 300,00\u00A0€ le 17 mars 2026");
    }

    [Fact]
    public void A_formal_notice_is_known_by_the_book_that_is_given()
    {
        var book = Cli.File("book.json", """
            {"name":"house","policies":[{"name":"own","version":"1","stages":[
              {"name":"our-notice","phase":"level3","action":"formal-notice","day":10,"channels":["registered-letter"],"template":"formal-notice","responseDays":8},
              {"name":"our-mediation","phase":"litigation","action":"mediate","day":20,"channels":["email"],"template":"mediation","claims":["principal","interest"]}]}],"default":"own"}
            """);
        var ledger = Cli.File("ledger.csv", Header + "C-1,M. Bastien,a@b.example,,1 rue X,consumer,,F-1,2025-12-01,2026-01-01,1000.00,EUR,our-notice,2026-02-01\n");
        var folder = NewFolder();

        var run = Write(ledger, folder, "--language", "fr", "--book", book);

        run.ExitCode.ShouldBe(0, run.Error);
        File.ReadAllText(Path.Combine(folder, "0001-C-1-email.html")).ShouldContain("02/02/2026");
    }

    [Theory]
    [InlineData("{\"name\":\"B\",\"ibann\":\"x\"}", "$.ibann")]
    [InlineData("{\"name\":7}", "$.name")]
    [InlineData("{}", "$.name")]
    [InlineData("[]", "A creditor is an object")]
    [InlineData("{\"name\":\"B\",\"name\":\"C\"}", "DUN30001")]
    [InlineData("{\"name\":\"B\",\"capital\":50000}", "$.capital")]
    [InlineData("{\"name\":\"B\",\"address\":\"here\"}", "$.address")]
    [InlineData("{\"name\":\"B\",\"paymentLink\":\"http://x\"}", "$.paymentLink")]
    [InlineData("not json", "DUN30001")]
    public void A_creditor_with_a_fault_is_refused_with_the_property(string json, string says)
    {
        var run = Cli.Run("letters", Cli.Example("ledger.csv"), "--creditor", Cli.File("creditor.json", json), "--out", NewFolder());

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain(says);
    }

    [Theory]
    [InlineData("--out is missing", "--out", "letters", "x.csv", "--creditor", "y.json")]
    [InlineData("--creditor is missing", "--creditor", "letters", "x.csv", "--out", "y")]
    [InlineData("the creditor's file is missing", "no-such.json", "letters", "x.csv", "--creditor", "no-such.json", "--out", "y")]
    [InlineData("too many instalments", "--instalments", "letters", "x.csv", "--creditor", "y.json", "--out", "y", "--instalments", "61")]
    public void Wrong_usage_is_told(string what, string says, params string[] args)
    {
        var run = Cli.Run(args);

        run.ExitCode.ShouldBe(2, what);
        run.Error.ShouldContain(says);
    }

    private static Cli Write(string ledger, string folder, params string[] more) =>
        Cli.Run(["letters", ledger, "--today", "2026-03-12", "--creditor", Cli.Example("creditor.json"), "--out", folder, .. more]);

    private static string NewFolder() => Path.Combine(Directory.CreateTempSubdirectory("letters").FullName, "out");
}
