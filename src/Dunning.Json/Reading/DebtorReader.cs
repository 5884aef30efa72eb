using System.Collections.Generic;
using Dunning.Receivables;

namespace Dunning.Json.Reading;

/// <summary>Reads a debtor.</summary>
internal ref struct DebtorReader
{
    private static readonly ObjectForm Form = ObjectForm.Of<Member>("a debtor", 1UL << (int)Member.Id);

    private readonly ReachableContacts _reachable;
    private string? _id;
    private string? _name;
    private DebtorKind? _kind;
    private string? _country;
    private string? _language;
    private PayerProfile? _profile;
    private IReadOnlyList<Contact>? _contacts;
    private List<DebtorHold>? _holds;
    private DebtorInsolvency? _insolvency;
    private bool? _isLargeOrganisation;
    private string? _address;
    private string? _companyNumber;
    private string? _taxNumber;

    private DebtorReader(ReachableContacts reachable)
    {
        this = default;
        _reachable = reachable;
    }

    private enum Member
    {
        Id,
        Name,
        Kind,
        Country,
        Language,
        Profile,
        Channels,
        Contacts,
        Holds,
        Insolvency,
        LargeOrganisation,
        Address,
        CompanyNumber,
        TaxNumber,
    }

    /// <summary>Reads the object the cursor stands on; null where it has no usable id, which was noted.</summary>
    public static Debtor? Read(ref JsonCursor cursor, ReachableContacts reachable)
    {
        var start = cursor.Position;
        if (!cursor.BeginsObject("the debtor")) return null;
        var reader = new DebtorReader(reachable);
        var seen = 0UL;
        while (cursor.TryNext(Form, ref seen, out var member)) reader.ReadMember(ref cursor, (Member)member);
        cursor.CheckRequired(Form, seen, start);
        return reader._id is null ? null : reader.ToDebtor();
    }

    private readonly Debtor ToDebtor() =>
        new(
            _id!,
            _name ?? string.Empty,
            _kind ?? DebtorKind.Business,
            _profile ?? PayerProfile.Unrated,
            _contacts,
            _holds,
            _insolvency,
            _country,
            _language,
            _isLargeOrganisation ?? false,
            _address,
            _companyNumber,
            _taxNumber);

    private void ReadMember(ref JsonCursor cursor, Member member)
    {
        switch (member)
        {
            case Member.Channels or Member.Contacts:
                ReadContacts(ref cursor, member);
                break;
            case Member.Holds:
                _holds = DebtorPartReader.Holds(ref cursor);
                break;
            case Member.Insolvency:
                _insolvency = DebtorPartReader.Insolvency(ref cursor);
                break;
            case Member.Kind:
                _kind = ScalarReader.Choice<DebtorKind>(ref cursor, cursor.Take());
                break;
            case Member.Profile:
                _profile = ScalarReader.Choice<PayerProfile>(ref cursor, cursor.Take());
                break;
            case Member.LargeOrganisation:
                _isLargeOrganisation = ScalarReader.Boolean(ref cursor, cursor.Take());
                break;
            case Member.Id:
                _id = ScalarReader.Name(ref cursor, cursor.Take());
                break;
            default:
                ReadText(ref cursor, member);
                break;
        }
    }

    private void ReadText(ref JsonCursor cursor, Member member)
    {
        var text = ScalarReader.Text(ref cursor, cursor.Take());
        switch (member)
        {
            case Member.Name:
                _name = text;
                break;
            case Member.Country:
                _country = text;
                break;
            case Member.Language:
                _language = text;
                break;
            case Member.Address:
                _address = text;
                break;
            case Member.CompanyNumber:
                _companyNumber = text;
                break;
            case Member.TaxNumber:
                _taxNumber = text;
                break;
        }
    }

    private void ReadContacts(ref JsonCursor cursor, Member member)
    {
        if (_contacts is not null)
        {
            cursor.Faults.Add(JsonFaultCodes.ConflictingProperties, cursor.Position, "A debtor has 'channels' or 'contacts', not both.");
            cursor.Skip();
            return;
        }

        _contacts = member == Member.Contacts
            ? ContactReader.Contacts(ref cursor)
            : _reachable.Read(ref cursor);
    }
}
