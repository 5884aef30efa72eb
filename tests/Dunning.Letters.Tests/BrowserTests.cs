using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Dunning.Receivables;

namespace Dunning.Letters.Tests;

/// <summary>
/// The pages in a browser: run only where <c>DUNNING_CHROMIUM</c> names one (Debian package <c>chromium</c>); <c>DUNNING_SCREENS</c> names a folder to leave screenshots and prints in.
/// </summary>
public sealed class BrowserTests
{
    private const string Why = "DUNNING_CHROMIUM names no browser.";
    private static readonly string? Browser = Environment.GetEnvironmentVariable("DUNNING_CHROMIUM");

    public static bool HasBrowser => Browser is not null;

    [Theory(Skip = Why, SkipUnless = nameof(HasBrowser))]
    [InlineData(360)]
    [InlineData(1280)]
    public void No_page_is_wider_than_its_window(int width)
    {
        using var folder = new Folder();
        var pages = Pages().ToList();
        for (var i = 0; i < pages.Count; i++) folder.Write(FormattableString.Invariant($"{i}.html"), pages[i].Html);

        // A frame has a viewport of its own, so that one run of the browser measures every page at the width.
        var frames = string.Concat(pages.Select((_, i) => FormattableString.Invariant($"<iframe src=\"{i}.html\" style=\"width:{width}px;height:700px;border:0\"></iframe>")));
        var measure = "<script>onload=()=>{document.title='';for(const f of document.querySelectorAll('iframe')){const e=f.contentDocument.documentElement;const p=document.createElement('p');"
            + "p.className='m';p.textContent=e.scrollWidth+' '+e.clientWidth+' '+Math.max(0,...[...f.contentDocument.querySelectorAll('.scroll')].map(t=>t.scrollWidth-t.clientWidth));document.body.append(p)}}</script>";
        var page = folder.Write("all.html", "<!DOCTYPE html><body>" + frames + measure + "</body>");

        var dom = Run(folder, "--allow-file-access-from-files", "--virtual-time-budget=60000", "--dump-dom", "file://" + page);
        var measured = Regex.Matches(dom, "<p class=\"m\">(\\d+) (\\d+) (\\d+)</p>").Select(match => (Scroll: int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), Client: int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture), Hidden: int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture))).ToList();

        measured.Count.ShouldBe(pages.Count);
        // A scroll bar takes its share of the width, which makes the question harder.
        measured.ShouldAllBe(size => size.Client <= width && size.Client > width - 20);
        measured.Select((size, i) => (pages[i].Name, size)).Where(page => page.size.Scroll > page.size.Client).ShouldBeEmpty();

        // A table scrolls within its own box where it must; with usual amounts none of it is out of sight.
        measured.Select((size, i) => (pages[i].Name, size)).Where(page => page.size.Hidden > 0).ShouldBeEmpty();
    }

    [Theory(Skip = Why, SkipUnless = nameof(HasBrowser))]
    [InlineData(12, 1, 1)]
    [InlineData(40, 2, 9)]
    public void A_printed_formal_notice_has_one_page_with_12_invoices_and_more_with_40_and_cuts_no_row(int invoices, int least, int most)
    {
        using var folder = new Folder();
        var letter = NoticeOf(invoices);
        var page = folder.Write("notice.html", letter.Html!);
        var pdf = folder.PathOf(FormattableString.Invariant($"notice-{invoices}.pdf"));

        Run(folder, "--no-pdf-header-footer", "--print-to-pdf=" + pdf, "file://" + page);
        var pages = Regex.Count(Encoding.Latin1.GetString(File.ReadAllBytes(pdf)), "/Type\\s*/Page[^s]");
        Keep(pdf);

        pages.ShouldBeInRange(least, most);

        // A row cut by a page end would have its text on two pages: each number stands whole on one page, once a table.
        var texts = Enumerable.Range(1, pages).Select(number => TextOf(pdf, number)).ToList();
        foreach (var number in Enumerable.Range(1, invoices).Select(NumberOf))
        {
            var rows = texts.SelectMany(text => text.Split('\n')).Where(line => Regex.IsMatch(line, "^\\s*" + number + "\\b")).ToList();
            rows.Count.ShouldBe(2, number);
            rows.ShouldAllBe(row => row.Contains('€'));
        }
    }

    [Fact(Skip = Why, SkipUnless = nameof(HasBrowser))]
    public void Screenshots_are_left_for_a_person_to_look_at()
    {
        using var folder = new Folder();
        foreach (var (name, html) in Pages().Where(page => page.Name is "fr-formal-notice-Letter" or "en-reminder-1-Email" or "fr-plan-offer-Letter" or "hostile" or "right-to-left"))
        {
            var page = folder.Write(name + ".html", html);
            foreach (var width in new[] { 500, 1280 })
            {
                var picture = folder.PathOf(FormattableString.Invariant($"{name}-{width}.png"));
                Run(folder, "--hide-scrollbars", FormattableString.Invariant($"--window-size={width},1500"), "--screenshot=" + picture, "file://" + page);
                File.Exists(picture).ShouldBeTrue();
                Keep(picture);
            }
        }
    }

    private static IEnumerable<(string Name, string Html)> Pages()
    {
        foreach (var language in new[] { LetterLanguage.French, LetterLanguage.English })
        {
            var code = language == LetterLanguage.French ? "fr" : "en";
            foreach (var template in TemplateSet.BuiltIn.NamesIn(language).Where(name => name != "payment-order"))
            {
                foreach (var channel in new[] { Channel.Email, Channel.Letter })
                    yield return (code + "-" + template + "-" + channel, (new Sample(template) { Channel = channel }).Write(language).Html!);
            }

            yield return (code + "-payment-order", new Sample("payment-order", DebtorKind.Public).Write(language).Html!);
        }

        yield return ("forty", NoticeOf(40).Html!);
        yield return ("hostile", (new Sample("formal-notice") { Name = string.Concat(Enumerable.Repeat("<script>alert(1)</script>{{x}}", 20)), Address = new string('W', 300) + "\n42000 X" }).Write(LetterLanguage.French).Html!);
        yield return ("right-to-left", (new Sample("formal-notice") { Name = "שלום עולם בע\"מ" }).Write(LetterLanguage.French).Html!);
    }

    private static Correspondence NoticeOf(int invoices)
    {
        var sample = new Sample("formal-notice") { Channel = Channel.RegisteredLetter };
        return (sample with { Items = [.. Enumerable.Range(1, invoices).Select(i => sample.Invoice(NumberOf(i), 1000m + i, Sample.Day(2, 1 + (i % 20))))] }).Write(LetterLanguage.French);
    }

    private static string NumberOf(int i) => FormattableString.Invariant($"F-2026-{i:D3}");

    private static string TextOf(string pdf, int page)
    {
        using var reader = Process.Start(new ProcessStartInfo("pdftotext", FormattableString.Invariant($"-layout -f {page} -l {page} \"{pdf}\" -")) { RedirectStandardOutput = true })!;
        var text = reader.StandardOutput.ReadToEnd();
        reader.WaitForExit();
        return text;
    }

    private static string Run(Folder folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Browser!) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])["--headless=new", "--no-sandbox", "--disable-gpu", "--user-data-dir=" + folder.PathOf("profile"), .. arguments]) start.ArgumentList.Add(argument);
        using var browser = Process.Start(start)!;
        var errors = browser.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = browser.StandardOutput.ReadToEnd();
        browser.WaitForExit();
        browser.ExitCode.ShouldBe(0, errors.GetAwaiter().GetResult());
        return output;
    }

    private static void Keep(string path)
    {
        if (Environment.GetEnvironmentVariable("DUNNING_SCREENS") is not { } folder) return;
        Directory.CreateDirectory(folder);
        File.Copy(path, Path.Combine(folder, Path.GetFileName(path)), overwrite: true);
    }

    /// <summary>A folder that lives as long as the test.</summary>
    private sealed class Folder : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("letters").FullName;

        public string PathOf(string name) => Path.Combine(_path, name);

        public string Write(string name, string text)
        {
            File.WriteAllText(PathOf(name), text);
            return PathOf(name);
        }

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
