using System;
using System.Text.Json;

namespace Dunning.Json.Reading;

/// <summary>
/// Walks over a document, value by value, and notes what is not as it should be. After each call the cursor stands on the last token of what
/// was read. Throws <see cref="JsonException"/> where the text is no JSON; everything else is a fault, and reading goes on.
/// </summary>
internal ref struct JsonCursor
{
    private readonly int _offset;
    private Utf8JsonReader _reader;

    public JsonCursor(ReadOnlySpan<byte> document, FaultLog faults, JsonLimits limits)
        : this(document, document, 0, faults, limits)
    {
    }

    private JsonCursor(ReadOnlySpan<byte> document, ReadOnlySpan<byte> part, int offset, FaultLog faults, JsonLimits limits)
    {
        Document = document;
        Faults = faults;
        Limits = limits;
        _offset = offset;
        _reader = new Utf8JsonReader(part, new JsonReaderOptions { MaxDepth = limits.Depth });
    }

    public ReadOnlySpan<byte> Document { get; }

    public FaultLog Faults { get; }

    public JsonLimits Limits { get; }

    public readonly JsonTokenType Token => _reader.TokenType;

    /// <summary>The first byte of the token in the document.</summary>
    public readonly int Position => _offset + (int)_reader.TokenStartIndex;

    public readonly int Depth => _reader.CurrentDepth;

    /// <summary>A cursor over a value passed by before, standing on its first token.</summary>
    public readonly JsonCursor Again(in JsonScalar value)
    {
        var again = new JsonCursor(Document, Document.Slice(value.Position, value.Length), value.Position, Faults, Limits);
        again.Read();
        return again;
    }

    public void Read() => _reader.Read();

    public void Skip() => _reader.Skip();

    /// <summary>Makes sure that nothing but white space is left.</summary>
    public void ReadEnd()
    {
        while (_reader.Read())
        {
        }
    }

    /// <summary>Whether the token begins an object; if not, that is a fault, and the value is passed by.</summary>
    public bool BeginsObject(string subject) => Begins(JsonTokenType.StartObject, subject, "object");

    /// <summary>Whether the token begins a list; if not, that is a fault, and the value is passed by.</summary>
    public bool BeginsList(string subject) => Begins(JsonTokenType.StartArray, subject, "list");

    /// <summary>Goes to the next item of a list, and past the end of the list when there is none.</summary>
    public bool TryNextItem()
    {
        _reader.Read();
        return _reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>The same, bounded; the items above the bound are passed by and are one fault, at the list.</summary>
    public bool TryNextItem(int list, ref int count, int most)
    {
        while (TryNextItem())
        {
            if (count < most)
            {
                count++;
                return true;
            }

            if (count++ == most) Faults.Add(JsonFaultCodes.TooMany, list, FormFault.TooMany(most));
            Skip();
        }

        return false;
    }

    /// <summary>
    /// Goes to the value of the next property the form has and that is not null, and past the end of the object when there is none. Unknown and
    /// repeated properties are faults and passed by.
    /// </summary>
    public bool TryNext(ObjectForm form, ref ulong seen, out int member)
    {
        while (true)
        {
            _reader.Read();
            member = -1;
            if (_reader.TokenType == JsonTokenType.EndObject) return false;
            member = Find(form.Names);
            if (member < 0)
            {
                var name = NameHere();
                PassBy(JsonFaultCodes.UnknownProperty, "'" + name + "' is not a property of " + form.Subject + ".", name);
                continue;
            }

            var bit = 1UL << member;
            if ((seen & bit) != 0)
            {
                PassBy(JsonFaultCodes.DuplicateProperty, "'" + form.NameOf(member) + "' stands twice in " + form.Subject + ".", form.NameOf(member));
                continue;
            }

            seen |= bit;
            _reader.Read();
            if (_reader.TokenType != JsonTokenType.Null || (form.Nullable & bit) != 0) return true;
            if ((form.Required & bit) != 0)
                Faults.Add(JsonFaultCodes.MissingProperty, Position, FormFault.Missing(form.NameOf(member), form.Subject), [form.NameOf(member)]);
        }
    }

    /// <summary>Goes to the next property name of an object whose properties are no fixed set, and past its end when there is none.</summary>
    public bool TryNextName(out string name)
    {
        _reader.Read();
        name = _reader.TokenType == JsonTokenType.PropertyName ? NameHere() : string.Empty;
        return _reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Notes the required properties an object did not have.</summary>
    public readonly void CheckRequired(ObjectForm form, ulong seen, int start)
    {
        var missing = form.Required & ~seen;
        for (var member = 0; missing != 0; member++, missing >>= 1)
        {
            if ((missing & 1) != 0)
                Faults.Add(JsonFaultCodes.MissingProperty, start, FormFault.Missing(form.NameOf(member), form.Subject), [form.NameOf(member)], form.NameOf(member));
        }
    }

    /// <summary>The place of the value the cursor stands on; an object or list is passed by.</summary>
    public JsonScalar Take()
    {
        var token = _reader.TokenType;
        var position = Position;
        if (token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
            return new JsonScalar(token, position, _reader.ValueSpan.Length, _reader.ValueIsEscaped);
        _reader.Skip();
        return new JsonScalar(token, position, Position + 1 - position, false);
    }

    /// <summary>The property name the cursor stands on.</summary>
    public readonly string NameHere() => PathTrail.NameOf(_reader);

    /// <summary>The property name among a set of names; -1 when it is none of them.</summary>
    public readonly int Find(Utf8Names names) =>
        _reader.ValueIsEscaped ? names.Find(System.Text.Encoding.UTF8.GetBytes(NameHere())) : names.Find(_reader.ValueSpan);

    /// <summary>Notes a fault at the property name the cursor stands on, and passes its value by.</summary>
    public void PassBy(string code, string message, string argument)
    {
        Faults.Add(code, Position, message, [argument]);
        _reader.Read();
        _reader.Skip();
    }

    private bool Begins(JsonTokenType token, string subject, string asked)
    {
        if (_reader.TokenType == token) return true;
        Faults.Add(JsonFaultCodes.WrongType, Position, FormFault.WrongType(subject, asked, _reader.TokenType));
        _reader.Skip();
        return false;
    }
}
