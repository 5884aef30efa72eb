using System;
using System.Collections.Generic;
using System.Linq;

namespace Dunning.Guarantees.Scope;

/// <content>Amounts, disputes and what is missing of credit notes.</content>
internal sealed partial class Facts
{
    private readonly List<int> _openDisputes = [];
    private decimal[] _collectibleAt = [];

    public decimal Balance { get; private set; } = Frame.Amount;

    public decimal Collectible { get; private set; } = Frame.Amount;

    public decimal WrittenOff { get; private set; }

    public decimal Charged { get; private set; }

    /// <summary>What accepted disputes promised, and no credit note has given yet.</summary>
    public decimal CreditMissing { get; private set; }

    public bool IsClosed => Balance <= 0m;

    public decimal PenaltiesOutstanding => Math.Max(0m, Charged - Beyond);

    /// <summary>What came in beyond the principal.</summary>
    public decimal Beyond => Math.Max(0m, -Balance);

    public bool AnyDispute => _openDisputes.Count > 0;

    public bool IsWhollyDisputed => AnyDispute && Collectible == 0m;

    /// <summary>The places of the disputes still open, the earliest first.</summary>
    public IReadOnlyList<int> OpenDisputes => _openDisputes;

    public int StaleOn => AnyDispute ? _sequence[_openDisputes[0]].Day + Policy.Disputes.StaleDays : Never;

    private void ReadMoney()
    {
        _collectibleAt = new decimal[_sequence.Length];
        for (var i = 0; i < _sequence.Length; i++)
        {
            if (!_isReversed[i]) Count(_sequence[i], i);
            Collectible = Demandable();
            _collectibleAt[i] = Collectible;
        }
    }

    private void Count(Step step, int place)
    {
        switch (step.Kind)
        {
            case StepKind.Payment:
                Balance -= step.Amount!.Value;
                break;
            case StepKind.Return:
                Balance += step.Amount!.Value;
                break;
            case StepKind.Credit:
                Balance -= step.Amount!.Value;
                CreditMissing = Math.Max(0m, CreditMissing - step.Amount!.Value);
                break;
            case StepKind.WriteOff:
                var written = Math.Max(0m, Balance);
                Balance -= written;
                WrittenOff += written;
                break;
            case StepKind.Charge:
                Charged += step.Amount!.Value;
                break;
            case StepKind.Dispute:
                _openDisputes.Add(place);
                break;
            case StepKind.Reject:
                _openDisputes.Remove(step.About);
                break;
            case StepKind.Accept:
                _openDisputes.Remove(step.About);
                CreditMissing += _sequence[step.About].Amount ?? Math.Max(0m, Balance);
                break;
            default:
                break;
        }
    }

    private decimal Demandable() =>
        Balance <= 0m ? 0m : Math.Max(0m, Balance - CreditMissing - _openDisputes.Sum(place => Math.Min(_sequence[place].Amount ?? Balance, Balance)));
}
