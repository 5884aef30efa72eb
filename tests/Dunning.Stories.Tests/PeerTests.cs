using System;
using System.Linq;

namespace Dunning.Stories;

/// <summary>The cases where dunning systems go wrong, by the names under which they are known to us: each is a story.</summary>
public sealed class PeerTests
{
    [Theory]
    [InlineData("A missed daily run still sends the stage once, late, and never two at a time")]
    [InlineData("An unsent or failed contact does not advance")]
    [InlineData("A letter recorded as sent and returned later")]
    [InlineData("Stage, spacing and minimum at their exact day and amount")]
    [InlineData("Paying the oldest invoice does not make another skip a stage")]
    [InlineData("A payment that bounces after settlement reopens the case without sending again what was sent")]
    [InlineData("A payment booked on the wrong invoice and reversed")]
    [InlineData("A disputed part leaves the rest in the process")]
    [InlineData("An accepted dispute whose credit note is late")]
    [InlineData("A promise kept a day late")]
    [InlineData("A third promise in a row")]
    [InlineData("A plan missed, cured, missed again")]
    [InlineData("A hold that ends on a Saturday before a public holiday")]
    [InlineData("Alsace-Moselle's Good Friday")]
    [InlineData("An extension")]
    [InlineData("Insolvency of claims before and after the opening")]
    [InlineData("Over-indebtedness")]
    [InlineData("A policy changed while a case is under way")]
    [InlineData("A manager skips or escalates")]
    [InlineData("Principal paid with penalties left")]
    [InlineData("Limitation against a consumer")]
    [InlineData("Limitation against a business")]
    [InlineData("Limitation against a public body")]
    [InlineData("Limitation during a court case")]
    [InlineData("Limitation with a title")]
    [InlineData("A delivery in doubt that must not be repeated")]
    [InlineData("Three invoices at three levels are one contact, each at its own stage")]
    [InlineData("A new invoice due tomorrow is not spoken of, and gets its own reminder in its time")]
    [InlineData("A debtor contacted yesterday waits, through a weekend")]
    [InlineData("An escalation may not wait, but for the next day")]
    [InlineData("Fifty invoices of 9.99 are not small")]
    [InlineData("A credit that covers a part is told of, one that covers all goes to a person")]
    [InlineData("Two currencies are never added up, and a credit of one pays nothing of the other")]
    public void Where_peers_go_wrong_there_is_a_story(string title) =>
        Library.Files.SelectMany(Library.Read).Count(story => string.Equals(story.Title, title, StringComparison.Ordinal)).ShouldBe(1);
}
