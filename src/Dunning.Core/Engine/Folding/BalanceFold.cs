using System;

namespace Dunning.Engine.Folding;

/// <summary>What is left of the claim: principal, penalties and the part that cannot be demanded.</summary>
internal struct BalanceFold(long invoiced)
{
    private long _disputed;
    private int _disputesOfEverything;
    private long _creditMissing;
    private long _writtenOff;
    private long _penalties;
    private long _waived;

    public long Balance { get; private set; } = invoiced;

    /// <summary>0 when the balance is not positive, else the balance less what is disputed or accepted and not credited yet.</summary>
    public readonly long Collectible =>
        Balance <= 0 || _disputesOfEverything > 0 ? 0 : Math.Max(0, Balance - _disputed - _creditMissing);

    public readonly bool CreditIsMissing => _creditMissing > 0;

    /// <summary>What accepted disputes still wait to be credited.</summary>
    public readonly long CreditMissing => _creditMissing;

    public readonly long WrittenOff => _writtenOff;

    public readonly long PenaltiesWaived => _waived;

    public readonly long PenaltiesCharged => _penalties + _waived;

    /// <summary>Charged less waived less what came in beyond the principal, never negative.</summary>
    public readonly long PenaltiesOutstanding => Math.Max(0, _penalties - Math.Max(0, -Balance));

    public void Pay(long amount) => Balance -= amount;

    public void Return(long amount) => Balance += amount;

    /// <summary>A credit note lowers the balance and settles what accepted disputes wait for.</summary>
    public void Credit(long amount)
    {
        Balance -= amount;
        _creditMissing = Math.Max(0, _creditMissing - amount);
    }

    public void WriteOff(long? amount)
    {
        var written = amount ?? Math.Max(0, Balance);
        Balance -= written;
        _writtenOff += written;
    }

    public void Charge(long amount) => _penalties += amount;

    public void Waive(long amount)
    {
        _penalties -= amount;
        _waived += amount;
    }

    public void OpenDispute(long? amount)
    {
        if (amount is { } part) _disputed += part;
        else _disputesOfEverything++;
    }

    public void CloseDispute(long? amount, bool isAccepted)
    {
        if (amount is { } part) _disputed -= part;
        else _disputesOfEverything--;
        if (isAccepted) _creditMissing += amount ?? Math.Max(0, Balance);
    }

    /// <summary>How the case stands when nothing is left of the principal.</summary>
    public readonly Closure CloseFor(bool collectsPenalties)
    {
        if (Balance > 0) return Closure.Open;
        if (_writtenOff > 0) return Closure.WrittenOff;
        var beyond = -Balance;
        if (collectsPenalties && _penalties - beyond > 0) return Closure.PenaltiesOutstanding;
        return beyond > 0 && beyond > _penalties ? Closure.Overpaid : Closure.Settled;
    }
}
