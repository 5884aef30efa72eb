namespace Dunning.Letters;

/// <summary>Who reads a letter: the debtor, or whoever the act is asked of.</summary>
public enum LetterReader
{
    /// <summary>The debtor. <c>debtor</c>.</summary>
    Debtor,

    /// <summary>Who serves a demand or enforces a title: commissaire de justice. <c>judicial-officer</c>.</summary>
    JudicialOfficer,

    /// <summary>The registry of the court that gives an order to pay (CPC 1405). <c>court</c>.</summary>
    Court,

    /// <summary>The prefecture or supervising authority of a public body (CGCT L1612-16; law 80-539, art. 1). <c>public-authority</c>.</summary>
    PublicAuthority,

    /// <summary>The credit insurer. <c>insurer</c>.</summary>
    Insurer,

    /// <summary>To whom a claim is declared: mandataire judiciaire (C. com. L622-24). <c>insolvency-representative</c>.</summary>
    InsolvencyRepresentative,
}
