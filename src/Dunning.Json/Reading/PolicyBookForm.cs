using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dunning.Faults;
using Dunning.Policies;
using Dunning.Receivables;

namespace Dunning.Json.Reading;

/// <summary>Reads a book of policies: the faults of its form, of each policy, and of the book itself.</summary>
internal sealed class PolicyBookForm
{
    private const ulong Required = (1UL << (int)Member.Name) | (1UL << (int)Member.Policies);

    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a policy book", Required, shapes: member => ShapeOf((Member)member));
    private static readonly ObjectForm KindForm = ObjectForm.OfWireNames<DebtorKind>("the kinds");
    private static readonly ObjectForm ProfileForm = ObjectForm.OfWireNames<PayerProfile>("the profiles");

    private readonly List<EscalationPolicy> _policies = [];
    private readonly Dictionary<DebtorKind, string> _kinds = [];
    private readonly Dictionary<PayerProfile, string> _profiles = [];
    private string? _default;
    private bool _hasUnreadReference;
    private bool _hasNamelessPolicy;
    private bool _hasPolicies;

    private PolicyBookForm()
    {
    }

    private enum Member
    {
        Format,
        Name,
        Default,
        Kinds,
        Profiles,
        Policies,
    }

    /// <summary>What a book looks like, for its schema.</summary>
    public static ValueShape Shape => ValueShape.ObjectOf(Form);

    /// <summary>The name; null where none could be read.</summary>
    public string? Name { get; private set; }

    /// <summary>The book; null where it has a fault.</summary>
    public PolicyBook? Book { get; private set; }

    /// <summary>Reads the object the cursor stands on.</summary>
    public static PolicyBookForm Read(ref JsonCursor cursor)
    {
        var form = new PolicyBookForm();
        var start = cursor.Position;
        if (!cursor.BeginsObject("the policy book")) return form;
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) form.ReadMember(ref cursor, (Member)member);
        cursor.CheckRequired(Form, seen, start);
        form.Build(ref cursor);
        return form;
    }

    private static ValueShape ShapeOf(Member member) => member switch
    {
        Member.Format => ValueShape.Format,
        Member.Name => ValueShape.Name,
        Member.Default => ValueShape.Text,
        Member.Kinds => ValueShape.ObjectOf(KindForm),
        Member.Profiles => ValueShape.ObjectOf(ProfileForm),
        _ => ValueShape.ListOf(PolicyForm.Shape, 1, null),
    };

    private void Build(ref JsonCursor cursor)
    {
        if (!_hasPolicies) _policies.Add(PolicyForm.Substitute("?"));
        var isFaultless = PolicyBook.TryCreate(Name ?? "?", _policies, _default, _kinds, _profiles, out var book, out var faults);
        if (isFaultless && cursor.Faults.Found == 0) Book = book;
        foreach (var fault in faults.Where(IsOfItsOwn)) cursor.Faults.AddLocated(fault);
    }

    // A fault that only a substitute can have caused was told already.
    private bool IsOfItsOwn(Fault fault) => fault.Code switch
    {
        FaultCodes.BookUnknownPolicy => _hasPolicies && !_hasNamelessPolicy,
        FaultCodes.BookEmpty => fault.Path != "$.default" || !_hasUnreadReference,
        _ => true,
    };

    private void ReadMember(ref JsonCursor cursor, Member member)
    {
        var found = cursor.Faults.Found;
        switch (member)
        {
            case Member.Format:
                ScalarReader.Format(ref cursor, cursor.Take());
                break;
            case Member.Name:
                Name = ScalarReader.Text(ref cursor, cursor.Take());
                break;
            case Member.Default:
                _default = ScalarReader.Text(ref cursor, cursor.Take());
                _hasUnreadReference |= cursor.Faults.Found != found;
                break;
            case Member.Kinds:
                ReadNames(ref cursor, KindForm, _kinds);
                _hasUnreadReference |= cursor.Faults.Found != found;
                break;
            case Member.Profiles:
                ReadNames(ref cursor, ProfileForm, _profiles);
                _hasUnreadReference |= cursor.Faults.Found != found;
                break;
            case Member.Policies:
                ReadPolicies(ref cursor);
                break;
        }
    }

    private static void ReadNames<TKey>(ref JsonCursor cursor, ObjectForm form, Dictionary<TKey, string> names) where TKey : struct, Enum
    {
        if (!cursor.BeginsObject(form.Subject)) return;
        var seen = 0UL;
        while (cursor.TryNext(form, ref seen, out var member))
        {
            if (ScalarReader.Text(ref cursor, cursor.Take()) is { } name) names.Add(Vocabulary.WireName.Parse<TKey>(form.NameOf(member)), name);
        }
    }

    private void ReadPolicies(ref JsonCursor cursor)
    {
        if (!cursor.BeginsList("the policies")) return;
        var list = cursor.Position;
        var count = 0;
        while (cursor.TryNextItem(list, ref count, cursor.Limits.Items))
        {
            var index = (count - 1).ToString(CultureInfo.InvariantCulture);
            var form = PolicyForm.Read(ref cursor, "$.policies[" + index + "]");
            var isNameless = form.Policy is null && (string.IsNullOrWhiteSpace(form.Name) || form.Name.AsSpan().IndexOf('|') >= 0);
            _hasNamelessPolicy |= isNameless;
            _policies.Add(form.Policy ?? PolicyForm.Substitute(isNameless ? "?" + index : form.Name!));
        }

        _hasPolicies = count <= cursor.Limits.Items;
    }
}
