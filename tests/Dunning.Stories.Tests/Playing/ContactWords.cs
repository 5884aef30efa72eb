using Dunning.Portfolio;
using Dunning.Vocabulary;

namespace Dunning.Stories.Playing;

/// <summary>A line of a contact in the words of the stories.</summary>
internal sealed record ContactWords(ContactLineRole Role, string Number, string? Stage)
{
    public static ContactWords Of(ContactLine line) => new(line.Role, line.Invoice.Number, line.Stage);

    public override string ToString() => WireName.Of(Role) + " " + Number + (Stage is null ? string.Empty : " at " + Stage);
}
