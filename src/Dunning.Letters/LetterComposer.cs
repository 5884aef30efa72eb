using System;
using System.Collections.Generic;
using System.Linq;
using Dunning.Engine;
using Dunning.Faults;
using Dunning.Letters.Checking;
using Dunning.Letters.Composing;
using Dunning.Letters.Wording;
using Dunning.Policies;
using Dunning.Portfolio;
using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Letters;

/// <summary>
/// Writes what a contact or a task asks for. Pure: the same decision, creditor and context give the same bytes on every machine. Immutable; safe to share.
/// </summary>
/// <example>
/// <code>
/// var letters = new LetterComposer().Compose(contact, creditor, new LetterContext(today, LetterLanguage.French, statements));
/// </code>
/// </example>
public sealed class LetterComposer
{
    private readonly TemplateSet _texts;

    /// <summary>Writes with the built-in texts.</summary>
    public LetterComposer()
        : this(TemplateSet.BuiltIn)
    {
    }

    /// <summary>Writes with a set of texts.</summary>
    /// <param name="texts">The texts, checked.</param>
    public LetterComposer(TemplateSet texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        _texts = texts;
    }

    /// <summary>
    /// Writes what goes to a debtor by a contact: one message, and beside it each formal notice that has to keep to a channel of its own. A formal notice
    /// demands the lines at its own stage only; the others are recalled in it.
    /// </summary>
    /// <param name="contact">The contact, with verdict contact.</param>
    /// <param name="creditor">Who writes.</param>
    /// <param name="context">The day, the language, the penalties.</param>
    /// <returns>The contact's own message first.</returns>
    /// <exception cref="ArgumentException">The verdict is another, or the day of the letter is before that of the decision.</exception>
    /// <exception cref="LetterRefusedException">Something a letter must say is missing; every fault is listed, and nothing is written.</exception>
    public ValueList<Correspondence> Compose(ContactDecision contact, Creditor creditor, LetterContext context)
    {
        ArgumentNullException.ThrowIfNull(contact);
        ArgumentNullException.ThrowIfNull(creditor);
        ArgumentNullException.ThrowIfNull(context);
        if (contact.Verdict != ContactVerdict.Contact) throw new ArgumentException("There is nothing to write: the verdict is " + WireName.Of(contact.Verdict) + ".", nameof(contact));
        if (context.On < contact.Today) throw new ArgumentException("A letter is not of a day before its decision.", nameof(context));
        return Write(contact.Debtor, [.. LetterCase.Of(contact, context)], creditor);
    }

    /// <summary>Writes what a task asks for: a special act, the announcement of a hand-over, or a letter to an officer, a court, an insurer or a representative.</summary>
    /// <param name="decision">The decision, with verdict act.</param>
    /// <param name="history">The history it was taken on: what was promised, disputed or sent before.</param>
    /// <param name="creditor">Who writes.</param>
    /// <param name="context">The day, the language, the penalties, whom to write to.</param>
    /// <exception cref="ArgumentException">The verdict is another, or the day of the letter is before that of the decision.</exception>
    /// <exception cref="LetterRefusedException">Something the letter must say is missing; every fault is listed.</exception>
    public Correspondence Compose(in DunningDecision decision, InvoiceHistory history, Creditor creditor, LetterContext context)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(creditor);
        ArgumentNullException.ThrowIfNull(context);
        if (decision.Invoice is null || decision.Verdict != Verdict.Act) throw new ArgumentException("There is nothing to write: the decision is no act.", nameof(decision));
        if (context.On < decision.Today) throw new ArgumentException("A letter is not of a day before its decision.", nameof(context));
        return Write(decision.Invoice.Debtor, [LetterCase.Of(decision, history, context)], creditor)[0];
    }

    private ValueList<Correspondence> Write(Debtor debtor, IReadOnlyList<LetterCase> letters, Creditor creditor)
    {
        var claims = letters.Select(Claims.Of).ToList();
        var faults = letters.SelectMany((letter, i) => LetterCheck.Of(letter, claims[i], creditor, _texts)).Concat(letters.SelectMany(NoticeFaults)).ToList();
        if (faults.Count > 0) throw new LetterRefusedException(debtor.Id, faults);
        return ValueLists.Of(letters.Select((letter, i) => Write(letter, claims[i], creditor)));
    }

    /// <summary>A policy may use any text for its formal notice: what it must say is asked of the one it uses.</summary>
    private IEnumerable<Fault> NoticeFaults(LetterCase letter) =>
        letter.IsNotice && letter.Template != SetCheck.FormalNotice && _texts.Has(letter.Template, letter.Context.Language)
            ? SetCheck.Notice(_texts.Library, letter.Context.Language, letter.Template)
            : [];

    private Correspondence Write(LetterCase letter, Claims claims, Creditor creditor)
    {
        var language = letter.Context.Language;
        var formats = Formats.In(language);
        var recipient = Recipients.Of(letter, formats);
        var enclosures = Enclosed.With(letter);
        var model = new LetterModel(letter, claims, creditor, recipient, enclosures, formats).Build();
        var flattener = new Flattener(_texts.Library, language, letter.Template);
        var subject = Capitalized(_texts.Renderer.Line(flattener.Plain(_texts.Library.SectionOf(language, letter.Template, Section.Subject)!), model));
        model["subject"] = subject;

        var spoken = letter.IsCall ? Spoken(letter, Section.Phone) : letter.IsSms ? Spoken(letter, Section.Sms) : null;
        var text = _texts.Renderer.Text(spoken is null ? flattener.Page(Section.Plain) : flattener.Plain(spoken), model);
        var sms = letter.IsSms ? new SmsText(text.Replace('\n', ' ')) : null;
        return new Correspondence(
            letter.Template,
            language,
            letter.Channel,
            recipient,
            subject,
            sms?.Text ?? text,
            spoken is null ? _texts.Renderer.Html(flattener.Page(Section.Html), model) : null,
            sms,
            enclosures,
            ValueLists.Of(CarriedOut(letter).Select(line => line.Key!)),
            letter.Deadline,
            letter.IsToDebtor);
    }

    /// <summary>The template's own words for a call or a text message, else those of its phase; of a special act those of the first.</summary>
    private Section Spoken(LetterCase letter, string section)
    {
        var phase = letter.Stage?.Phase ?? DunningPhase.Level1;
        return _texts.Library.SectionOf(letter.Context.Language, letter.Template, section)
            ?? _texts.Library.PartIn(letter.Context.Language, section == Section.Phone ? SetCheck.ScriptPart(phase) : SetCheck.SmsPart(phase), Section.Plain)!;
    }

    /// <summary>The lines it speaks of; a text message has no room for more than what it asks.</summary>
    private static IEnumerable<LetterLine> CarriedOut(LetterCase letter) => letter.IsSms ? letter.Asked : letter.Asked.Concat(letter.Others).Concat(letter.Upcoming);

    private static string Capitalized(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text.Substring(1);
}
