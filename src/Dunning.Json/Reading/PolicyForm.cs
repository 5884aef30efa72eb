using System.Collections.Generic;
using System.Linq;
using Dunning.Faults;
using Dunning.Policies;

namespace Dunning.Json.Reading;

/// <summary>Reads a policy: the faults of its form and, behind them, those of the policy itself.</summary>
internal sealed class PolicyForm
{
    private const ulong Required = (1UL << (int)Member.Name) | (1UL << (int)Member.Stages);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a policy", Required, shapes: member => ShapeOf((Member)member));

    private readonly EscalationPolicyBuilder _builder = EscalationPolicy.CreateBuilder(string.Empty);
    private string? _version;
    private bool _hasStages;
    private bool _hasNamelessStage;
    private bool _hasUnreadRecipient;

    private PolicyForm()
    {
    }

    private enum Member
    {
        Format,
        Name,
        Version,
        Calendar,
        Minimum,
        CatchUp,
        PaymentGraceDays,
        AutomaticGraceDays,
        OverdueActionDays,
        CollectPenalties,
        Limitation,
        Insolvency,
        Consolidation,
        Promises,
        Plans,
        Disputes,
        Retries,
        Stages,
    }

    /// <summary>What a policy looks like, for its schema.</summary>
    public static ValueShape Shape => ValueShape.ObjectOf(Form);

    /// <summary>The name; null where none could be read.</summary>
    public string? Name { get; private set; }

    /// <summary>The policy; null where it has a fault.</summary>
    public EscalationPolicy? Policy { get; private set; }

    /// <summary>Reads the object the cursor stands on.</summary>
    /// <param name="cursor">The cursor.</param>
    /// <param name="path">The path of the policy in the document.</param>
    public static PolicyForm Read(ref JsonCursor cursor, string path)
    {
        var form = new PolicyForm();
        var start = cursor.Position;
        var found = cursor.Faults.Found;
        if (!cursor.BeginsObject("the policy")) return form;
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) form.ReadMember(ref cursor, (Member)member);
        cursor.CheckRequired(Form, seen, start);
        form.Build(ref cursor, path, hasFormFault: cursor.Faults.Found != found);
        return form;
    }

    /// <summary>A policy without a fault that stands in for one that could not be read.</summary>
    public static EscalationPolicy Substitute(string name) => EscalationPolicy.CreateBuilder(name).AddStage(default(StageReader).ToStage(0)).Build();

    private static ValueShape ShapeOf(Member member) => member switch
    {
        Member.Format => ValueShape.Format,
        Member.Name => ValueShape.KeyName,
        Member.Version => ValueShape.Text,
        Member.Calendar => ValueShape.OneOf(ScalarReader.Calendars),
        Member.Minimum => ValueShape.Minimum,
        Member.CatchUp => ValueShape.Choice<CatchUpMode>(),
        Member.PaymentGraceDays or Member.AutomaticGraceDays or Member.OverdueActionDays => ValueShape.Integer(0, PolicyBounds.MostDays),
        Member.CollectPenalties => ValueShape.Boolean,
        Member.Stages => ValueShape.ListOf(StageReader.Shape, 1, EscalationPolicy.MostStages),
        _ => PolicyRulesReader.ShapeOf(Form.NameOf((int)member)),
    };

    private void Build(ref JsonCursor cursor, string path, bool hasFormFault)
    {
        _builder.WithName(Name ?? "?", _version ?? "1");
        if (!_hasStages) _builder.AddStage(default(StageReader).ToStage(0));
        var isFaultless = _builder.TryBuild(out var policy, out var faults);
        if (isFaultless && !hasFormFault) Policy = policy;
        foreach (var fault in faults.Where(IsOfItsOwn)) cursor.Faults.AddLocated(fault.Under(path));
    }

    // A fault that only a substitute can have caused was told already.
    private bool IsOfItsOwn(Fault fault) => fault.Code switch
    {
        FaultCodes.UnknownResumeStage => _hasStages && !_hasNamelessStage,
        FaultCodes.TooManyRecipients => !_hasUnreadRecipient,
        _ => true,
    };

    private void ReadMember(ref JsonCursor cursor, Member member)
    {
        switch (member)
        {
            case Member.Stages:
                ReadStages(ref cursor);
                break;
            case Member.Minimum:
                if (MinimumReader.Read(ref cursor) is { } minimum) _builder.WithMinimum(minimum);
                break;
            case Member.Limitation:
                _builder.WithLimitation(PolicyRulesReader.Limitation(ref cursor));
                break;
            case Member.Insolvency:
                _builder.WithInsolvency(PolicyRulesReader.Insolvency(ref cursor));
                break;
            case Member.Consolidation:
                _builder.WithConsolidation(PolicyRulesReader.Consolidation(ref cursor));
                break;
            case Member.Promises:
                _builder.WithPromises(PolicyRulesReader.Promises(ref cursor));
                break;
            case Member.Plans:
                _builder.WithPlans(PolicyRulesReader.Plans(ref cursor));
                break;
            case Member.Disputes:
                _builder.WithDisputes(PolicyRulesReader.Disputes(ref cursor));
                break;
            case Member.Retries:
                _builder.WithRetries(PolicyRulesReader.Retries(ref cursor));
                break;
            default:
                ReadScalar(ref cursor, member);
                break;
        }
    }

    private void ReadScalar(ref JsonCursor cursor, Member member)
    {
        var value = cursor.Take();
        switch (member)
        {
            case Member.Format:
                ScalarReader.Format(ref cursor, value);
                break;
            case Member.Name:
                Name = ScalarReader.Text(ref cursor, value);
                break;
            case Member.Version:
                _version = ScalarReader.Text(ref cursor, value);
                break;
            case Member.Calendar:
                if (ScalarReader.Calendar(ref cursor, value) is { } calendar) _builder.WithCalendar(calendar);
                break;
            case Member.CatchUp:
                if (ScalarReader.Choice<CatchUpMode>(ref cursor, value) is { } catchUp) _builder.WithCatchUp(catchUp);
                break;
            case Member.PaymentGraceDays:
                if (ScalarReader.Integer(ref cursor, value) is { } paymentGrace) _builder.WithPaymentGraceDays(paymentGrace);
                break;
            case Member.AutomaticGraceDays:
                if (ScalarReader.Integer(ref cursor, value) is { } automaticGrace) _builder.WithAutomaticGraceDays(automaticGrace);
                break;
            case Member.OverdueActionDays:
                if (ScalarReader.Integer(ref cursor, value) is { } overdue) _builder.WithOverdueActionDays(overdue);
                break;
            case Member.CollectPenalties:
                if (ScalarReader.Boolean(ref cursor, value) is { } collects) _builder.WithCollectsPenalties(collects);
                break;
        }
    }

    private void ReadStages(ref JsonCursor cursor)
    {
        if (!cursor.BeginsList("the stages")) return;
        var list = cursor.Position;
        var count = 0;
        var stages = new List<DunningStage>();
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            var stage = StageReader.Read(ref cursor);
            _hasNamelessStage |= stage.IsNameless;
            _hasUnreadRecipient |= stage.HasUnreadRecipient;
            stages.Add(stage.ToStage(stages.Count));
        }

        // A list that was too long was told so; its first stages say nothing about the policy.
        _hasStages = count <= cursor.Limits.Items;
        if (_hasStages) _builder.WithStages(stages);
    }
}
