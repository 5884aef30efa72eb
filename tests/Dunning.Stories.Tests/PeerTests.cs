using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Portfolio;
using Dunning.Stories.Playing;
using Dunning.Vocabulary;

namespace Dunning.Stories;

/// <summary>
/// The cases where dunning systems go wrong, by the names under which they are known to us: each is a story that says what is expected, at least so often and of
/// these verdicts.
/// </summary>
public sealed class PeerTests
{
    [Theory]
    [InlineData("A missed daily run still sends the stage once, late, and never two at a time", 6, "act host")]
    [InlineData("An unsent or failed contact does not advance", 10, "act host wait")]
    [InlineData("A letter recorded as sent and returned later", 3, "act wait")]
    [InlineData("Stage, spacing and minimum at their exact day and amount", 6, "act wait")]
    [InlineData("Paying the oldest invoice does not make another skip a stage", 3, "act none wait")]
    [InlineData("A payment that bounces after settlement reopens the case without sending again what was sent", 3, "act none wait")]
    [InlineData("A payment booked on the wrong invoice and reversed", 4, "act none wait")]
    [InlineData("A disputed part leaves the rest in the process", 5, "act wait")]
    [InlineData("An accepted dispute whose credit note is late", 5, "act none review")]
    [InlineData("A promise kept a day late", 3, "act wait")]
    [InlineData("A third promise in a row", 5, "act wait")]
    [InlineData("A plan missed, cured, missed again", 4, "act wait")]
    [InlineData("A hold that ends on a Saturday before a public holiday", 4, "act wait")]
    [InlineData("Alsace-Moselle's Good Friday", 5, "act wait")]
    [InlineData("An extension", 4, "act wait")]
    [InlineData("Insolvency of claims before and after the opening", 9, "act wait")]
    [InlineData("Over-indebtedness", 3, "review wait")]
    [InlineData("A policy changed while a case is under way", 5, "act refusal wait")]
    [InlineData("A manager skips or escalates", 4, "act wait")]
    [InlineData("Principal paid with penalties left", 5, "none review")]
    [InlineData("Limitation against a consumer", 2, "act review")]
    [InlineData("Limitation against a business", 4, "act review")]
    [InlineData("Limitation against a public body", 5, "act review")]
    [InlineData("Limitation during a court case", 4, "act review")]
    [InlineData("Limitation with a title", 2, "act review")]
    [InlineData("A delivery in doubt that must not be repeated", 4, "act review wait")]
    [InlineData("Three invoices at three levels are one contact, each at its own stage", 4, "contact no-contact wait")]
    [InlineData("A new invoice due tomorrow is not spoken of, and gets its own reminder in its time", 5, "contact no-contact")]
    [InlineData("A debtor contacted yesterday waits, through a weekend", 4, "contact no-contact")]
    [InlineData("An escalation may not wait, but for the next day", 2, "contact no-contact")]
    [InlineData("Fifty invoices of 9.99 are not small", 3, "contact no-contact wait")]
    [InlineData("A credit that covers a part is told of, one that covers all goes to a person", 3, "contact no-contact")]
    [InlineData("Two currencies are never added up, and a credit of one pays nothing of the other", 3, "contact no-contact")]
    public void Where_peers_go_wrong_there_is_a_story(string title, int expectations, string verdicts)
    {
        var story = Library.Files.SelectMany(Library.Read).Where(story => story.Title == title).ShouldHaveSingleItem();

        var expected = story.Steps.SelectMany(ExpectedBy).ToList();

        expected.Count.ShouldBeGreaterThanOrEqualTo(expectations);
        verdicts.Split(' ').Except(expected).ShouldBeEmpty("The story does not expect all it is there for.");
    }

    private static IEnumerable<string> ExpectedBy(Step step) => step switch
    {
        ExpectStep expect => [WireName.Of(expect.Expected.Verdict)],
        ExpectContactStep { Expected.IsContact: true } => [WireName.Of(ContactVerdict.Contact)],
        ExpectContactStep => ["no-contact"],
        RefusalStep => ["refusal"],
        HostStep host => host.Expected.Count == 0 ? ["nothing"] : host.Expected.Select(_ => "host"),
        _ => [],
    };
}
