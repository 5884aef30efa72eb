using Dunning.Receivables;
using Dunning.Vocabulary;
using NodaTime;

namespace Dunning.Letters;

/// <summary>A message ready to go: what is sent, said or printed, to whom and by which channel.</summary>
public sealed class Correspondence
{
    internal Correspondence(
        string template, LetterLanguage language, Channel? channel, Addressee recipient, string subject, string text, string? html, SmsText? sms,
        ValueList<string> enclosures, ValueList<string> keys, LocalDate? deadline, bool isToDebtor)
    {
        Template = template;
        Language = language;
        Channel = channel;
        Recipient = recipient;
        Subject = subject;
        Text = text;
        Html = html;
        Sms = sms;
        Enclosures = enclosures;
        Keys = keys;
        Deadline = deadline;
        IsToDebtor = isToDebtor;
    }

    /// <summary>The name of the text it was written from.</summary>
    public string Template { get; }

    /// <summary>The language.</summary>
    public LetterLanguage Language { get; }

    /// <summary>The channel; null where the decision names none, as for a claim to declare: then it is a letter.</summary>
    public Channel? Channel { get; }

    /// <summary>Whom it goes to.</summary>
    public Addressee Recipient { get; }

    /// <summary>Whether it goes to the debtor, and not to an officer, a court, an insurer or an insolvency representative.</summary>
    public bool IsToDebtor { get; }

    /// <summary>The subject, one line.</summary>
    public string Subject { get; }

    /// <summary>The plain text; for a call the script, for a text message what is sent.</summary>
    public string Text { get; }

    /// <summary>The same as a page of HTML, for e-mail and for print on A4; null for a call or a text message.</summary>
    public string? Html { get; }

    /// <summary>How long the text message is; null for any other channel.</summary>
    public SmsText? Sms { get; }

    /// <summary>Whether <see cref="Text"/> is the script of a call.</summary>
    public bool IsPhoneScript => Channel == Receivables.Channel.Phone;

    /// <summary>What to enclose, as codes: those of the stage, and references of documents where evidence is sent.</summary>
    public ValueList<string> Enclosures { get; }

    /// <summary>The keys of the acts it carries out: store them before sending, record the contact with them.</summary>
    public ValueList<string> Keys { get; }

    /// <summary>The last day to pay that it names; null where it names none.</summary>
    public LocalDate? Deadline { get; }

    /// <summary>Text and subject.</summary>
    public override string ToString() => Template + ": " + Subject;
}
