namespace Dunning.Penalties;

/// <summary>What the choice of a regime takes for granted, or leaves to be checked.</summary>
public enum RegimeDoubtKind
{
    /// <summary>The law of the creditor's country is taken to rule the sale; another may have been chosen.</summary>
    LawOfCreditor,

    /// <summary>The directive is the least a member state may set; its law may ask for more.</summary>
    DirectiveIsTheLeast,

    /// <summary>A rate was agreed which the regime does not take.</summary>
    AgreedRateLeftAside,

    /// <summary>A judgment may itself say which rate runs.</summary>
    JudgmentMaySetRate,

    /// <summary>No formal notice was given: no interest runs, and a statement is refused.</summary>
    FormalNoticeMissing,
}
