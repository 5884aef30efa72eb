using System.Globalization;
using Dunning.Receivables;

namespace Dunning.Policies.Drawing;

/// <summary>The words of a diagram, in one language. None holds a colon or a semicolon: Mermaid would take them for its own.</summary>
internal abstract class DiagramWords
{
    public abstract string AnyStage { get; }

    public abstract string Rest { get; }

    public abstract string Exhausted { get; }

    public abstract string Stops { get; }

    public abstract string Rests { get; }

    public abstract string GoesOn { get; }

    public abstract string PlanBroken { get; }

    public abstract string DisputeRejected { get; }

    public abstract string Mandatory { get; }

    public abstract string NeedsTitle { get; }

    public abstract string NeedsApproval { get; }

    protected abstract string DueDate { get; }

    public abstract string Response(int days);

    public abstract string AtLeast(int days);

    public abstract string Of(Channel channel);

    /// <summary>A day counted from the due date.</summary>
    public string Day(int day) => DueDate + (day < 0 ? "−" : "+") + Number(System.Math.Abs(day));

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
