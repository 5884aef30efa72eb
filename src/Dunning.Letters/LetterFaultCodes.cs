namespace Dunning.Letters;

/// <summary>
/// The stable codes of what a letter is refused for (600xx) and of what is wrong with a text (601xx). A code is never given a second meaning.
/// </summary>
public static class LetterFaultCodes
{
    /// <summary>The set has no text of that name in that language.</summary>
    public const string NoTemplate = "DUN60001";

    /// <summary>Interest or the fixed sum is claimed, and no penalty statement of the invoice was given.</summary>
    public const string StatementMissing = "DUN60002";

    /// <summary>A formal notice needs a day until which to pay, and its stage gives no days to respond.</summary>
    public const string DeadlineMissing = "DUN60003";

    /// <summary>A formal notice names the parties; the address or company number of the creditor is missing.</summary>
    public const string CreditorIncomplete = "DUN60004";

    /// <summary>The name or postal address of the debtor is missing where the letter needs it.</summary>
    public const string DebtorIncomplete = "DUN60005";

    /// <summary>A plan is offered, and none was given, or one that does not add up to what is owed.</summary>
    public const string PlanMissing = "DUN60006";

    /// <summary>A promise is to be confirmed, and the history has none.</summary>
    public const string PromiseMissing = "DUN60007";

    /// <summary>A formal notice is no matter of a call or a text message.</summary>
    public const string ChannelUnfit = "DUN60008";

    /// <summary>The penalty statement is of another day than one that is over: it runs beyond the day of the letter.</summary>
    public const string StatementOfLaterDay = "DUN60009";

    /// <summary>A mediator is offered to a consumer, and the creditor names none (C. conso. L616-1).</summary>
    public const string MediatorMissing = "DUN60011";

    /// <summary>The text has a tag that does not end.</summary>
    public const string TagOpen = "DUN60101";

    /// <summary>The text has a tag that letters do not know: only fields, <c>#if</c>, <c>#unless</c>, <c>#each</c>, <c>else</c>, parts and comments.</summary>
    public const string TagUnknown = "DUN60102";

    /// <summary>A block is closed that was not opened, left open, or crosses another.</summary>
    public const string BlockCrossed = "DUN60103";

    /// <summary>The text asks for a field that the model does not have.</summary>
    public const string FieldUnknown = "DUN60104";

    /// <summary>A field is used as what it is not: a list printed, a text looped over.</summary>
    public const string FieldKind = "DUN60105";

    /// <summary>The text uses a part that the set does not have.</summary>
    public const string PartUnknown = "DUN60106";

    /// <summary>Parts use each other in a circle.</summary>
    public const string PartCircle = "DUN60107";

    /// <summary>The text lacks a section, or has one that is not known or comes twice.</summary>
    public const string Section = "DUN60108";

    /// <summary>A text exists in one language of the set and not in another.</summary>
    public const string LanguageMissing = "DUN60109";

    /// <summary>A stage or special act of a policy has no text in a language of the set.</summary>
    public const string StageWithoutText = "DUN60110";

    /// <summary>A formal notice lacks one of the parts it cannot do without.</summary>
    public const string NoticePartMissing = "DUN60111";

    /// <summary>The same text is given twice.</summary>
    public const string TextTwice = "DUN60112";

    /// <summary>A part that every text needs, such as the layout, is missing.</summary>
    public const string PartMissing = "DUN60113";

    /// <summary>The text, by itself or with its parts in place, is larger or deeper than <see cref="TemplateLimits"/> allow.</summary>
    public const string TooLarge = "DUN60114";

    /// <summary>A part within a line begins with a closing brace, or ends with an opening one or a backslash: it would be read with the tag beside it.</summary>
    public const string PartRunsOn = "DUN60115";
}
