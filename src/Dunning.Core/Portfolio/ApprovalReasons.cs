using System;

namespace Dunning.Portfolio;

/// <summary>Why a person must approve a contact before it goes out, as flags.</summary>
[Flags]
public enum ApprovalReasons
{
    /// <summary>Nobody need approve it.</summary>
    None = 0,

    /// <summary>The policy asks for it at the stage of a line.</summary>
    Stage = 1 << 0,

    /// <summary>The payments known are too old: the debtor may have paid.</summary>
    PaymentsNotCurrent = 1 << 1,

    /// <summary>Something about the debtor could not be read or decided on: it may have been the payment, or the last contact.</summary>
    DoubtfulData = 1 << 2,
}
