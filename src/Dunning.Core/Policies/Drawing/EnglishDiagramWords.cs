using Dunning.Receivables;
using Dunning.Vocabulary;

namespace Dunning.Policies.Drawing;

internal sealed class EnglishDiagramWords : DiagramWords
{
    public override string AnyStage => "any stage";

    public override string Rest => "at rest";

    public override string Exhausted => "no stage left, a person decides";

    public override string Stops => "paid, written off or time-barred";

    public override string Rests => "hold, dispute, promise, plan, payment just in, insolvency, file handed over";

    public override string GoesOn => "over, goes on at the next stage";

    public override string PlanBroken => "plan broken";

    public override string DisputeRejected => "dispute rejected";

    public override string Mandatory => "never passed over";

    public override string NeedsTitle => "needs a title";

    public override string NeedsApproval => "needs approval";

    protected override string DueDate => "D";

    public override string Response(int days) => Number(days) + (days == 1 ? " day to answer" : " days to answer");

    public override string AtLeast(int days) => "at least " + Number(days) + (days == 1 ? " day" : " days");

    public override string Of(Channel channel) => WireName.Of(channel).Replace('-', ' ');
}
