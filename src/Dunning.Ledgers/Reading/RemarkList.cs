using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Ledgers.Reading;

/// <summary>Remarks, all counted, the first ones listed.</summary>
internal sealed class RemarkList(int most)
{
    private readonly List<LedgerRemark> _listed = [];

    public int Count { get; private set; }

    public void Add(LedgerRemark remark)
    {
        Count++;
        if (_listed.Count < most) _listed.Add(remark);
    }

    /// <summary>Those listed, by line, then by column.</summary>
    public IReadOnlyList<LedgerRemark> ToList() =>
        Array.AsReadOnly(_listed.OrderBy(r => r.Line).ThenBy(r => r.Column, StringComparer.Ordinal).ThenBy(r => r.Code, StringComparer.Ordinal).ToArray());
}
