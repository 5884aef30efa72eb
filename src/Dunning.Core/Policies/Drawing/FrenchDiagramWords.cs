using System;
using Dunning.Receivables;

namespace Dunning.Policies.Drawing;

internal sealed class FrenchDiagramWords : DiagramWords
{
    public override string AnyStage => "toute étape";

    public override string Rest => "en suspens";

    public override string Exhausted => "plus d'étape, une personne décide";

    public override string Stops => "payée, passée en perte ou prescrite";

    public override string Rests => "suspension, litige, promesse, échéancier, paiement récent, procédure collective, dossier confié";

    public override string GoesOn => "levé, reprise à l'étape suivante";

    public override string PlanBroken => "échéancier rompu";

    public override string DisputeRejected => "litige écarté";

    public override string Mandatory => "jamais sautée";

    public override string NeedsTitle => "titre exécutoire requis";

    public override string NeedsApproval => "à valider";

    protected override string DueDate => "J";

    public override string Response(int days) => Number(days) + (days == 1 ? " jour pour répondre" : " jours pour répondre");

    public override string AtLeast(int days) => "au moins " + Number(days) + (days == 1 ? " jour" : " jours");

    public override string Of(Channel channel) => channel switch
    {
        Channel.Email => "e-mail",
        Channel.Sms => "SMS",
        Channel.Phone => "téléphone",
        Channel.Letter => "courrier",
        Channel.RegisteredLetter => "recommandé avec AR",
        Channel.ElectronicRegisteredLetter => "recommandé électronique",
        Channel.Bailiff => "commissaire de justice",
        Channel.Portal => "portail",
        _ => throw new ArgumentOutOfRangeException(nameof(channel), channel, "Not a declared channel."),
    };
}
