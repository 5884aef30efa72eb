using System;
using System.Collections.Generic;
using Dunning.Faults;

namespace Dunning.Policies.Examining;

internal static class FrenchAdvice
{
    public static Dictionary<string, FaultAdvice> Texts { get; } = new(StringComparer.Ordinal)
    {
        [FaultCodes.PolicyName] = new(
            "Le nom «\u00A0{0}\u00A0» est vide ou contient «\u00A0|\u00A0».",
            "Les noms figurent dans les décisions et, pour les étapes, dans les clés des actes, où «\u00A0|\u00A0» sert de séparateur.",
            "Donner un nom en minuscules avec des traits d'union, par exemple reminder-1."),
        [FaultCodes.PolicyStages] = new(
            "Le scénario n'a aucune étape, ou plus de 64.",
            "Sans étape, rien n'est jamais fait pour une facture\u202F; une décision porte sur 64 étapes au plus.",
            "Prévoir au moins une étape\u202F; répartir un processus plus long en plusieurs scénarios, par catégorie de débiteur ou par profil."),
        [FaultCodes.StageNameTaken] = new(
            "Une autre étape s'appelle aussi «\u00A0{0}\u00A0».",
            "Une relance est enregistrée sous le nom de son étape\u00A0: avec deux étapes de même nom, on ne saurait plus laquelle a été faite.",
            "Donner à chaque étape un nom qui lui soit propre."),
        [FaultCodes.StageNameReserved] = new(
            "«\u00A0{0}\u00A0» est un acte spécial, pas une étape.",
            "Le moteur demande lui-même les actes spéciaux, quand un litige, une promesse ou une procédure collective l'exige.",
            "Choisir un autre nom\u202F; evidenceDays et confirmInWriting disent si ces actes sont demandés."),
        [FaultCodes.StageChannels] = new(
            "L'étape n'a aucun canal, ou deux fois le même.",
            "Sans canal, rien ne peut partir\u202F; un canal répété serait retenté à la place d'un autre.",
            "Indiquer chaque canal une fois, le préféré en premier."),
        [FaultCodes.StageAction] = new(
            "L'action «\u00A0{0}\u00A0» n'est demandée que par le moteur.",
            "Justificatifs, confirmations et déclarations répondent à un événement, non à un nombre de jours après l'échéance.",
            "Choisir l'action d'une étape\u00A0: remind, offer-plan, formal-notice, mediate, served-demand, hand-over, payment-order, enforce ou notify-insurer."),
        [FaultCodes.StageDebtors] = new(
            "L'étape ne vise aucune catégorie de débiteur, ou deux fois la même.",
            "Une étape qui ne vise personne n'est jamais exécutée.",
            "Indiquer business, consumer ou public, une fois chacun, ou omettre debtors pour les viser tous."),
        [FaultCodes.NumberOutOfRange] = new(
            "Le nombre {0} est hors limites.",
            "Un nombre invraisemblable est refusé, pour qu'aucun processus ne tourne sur une faute de frappe.",
            "Rester entre 0 et 3650 jours (−3650 à 3650 pour le jour d'une étape), 1 et 50 ans, 1 et 120 mois, 1 et 100 tentatives, 0 et 365 jours de tolérance."),
        [FaultCodes.MinimumNegative] = new(
            "Un minimum est négatif.",
            "Un montant à recouvrer n'est jamais inférieur à 0\u00A0: ce minimum ne dirait rien.",
            "Mettre 0 s'il n'y en a pas, sinon un montant positif."),
        [FaultCodes.UnknownResumeStage] = new(
            "Le scénario n'a pas d'étape «\u00A0{0}\u00A0» où reprendre.",
            "Après un échéancier rompu ou un litige écarté, le processus ne saurait pas où reprendre.",
            "Nommer une étape de ce scénario, ou null pour la suivante."),
        [FaultCodes.StageClaims] = new(
            "L'étape réclame deux fois la même chose.",
            "Le débiteur se verrait demander deux fois la même somme.",
            "Nommer principal, interest, compensation et fee une fois chacun au plus."),
        [FaultCodes.FeeForm] = new(
            "Les frais ne sont ni un montant fixe, ni un pourcentage, ni des tranches croissantes à partir de 0.",
            "Ce qui est facturé au débiteur doit découler d'une seule règle.",
            "Indiquer fixed, ou percent (avec least et most), ou bands\u202F; rien de négatif, least ne dépassant pas most."),
        [FaultCodes.TooManyRecipients] = new(
            "Les étapes s'adressent à {0} fonctions différentes.",
            "Une décision consulte les canaux de 7 fonctions au plus.",
            "Se limiter à 7 destinataires différents."),
        [FaultCodes.UndeclaredValue] = new(
            "La valeur {0} n'est pas déclarée.",
            "Elle n'a ni sens ni nom dans les échanges.",
            "Employer une valeur déclarée de l'énumération."),
        [FaultCodes.BookDuplicate] = new(
            "Un autre scénario du jeu s'appelle aussi «\u00A0{0}\u00A0».",
            "Un renvoi à ce nom pourrait désigner l'un ou l'autre.",
            "Donner à chaque scénario du jeu un nom qui lui soit propre."),
        [FaultCodes.BookUnknownPolicy] = new(
            "Le jeu ne contient pas de scénario «\u00A0{0}\u00A0».",
            "Les débiteurs de cette catégorie ou de ce profil n'en auraient aucun.",
            "Ajouter le scénario, ou nommer l'un de ceux du jeu."),
        [FaultCodes.BookEmpty] = new(
            "Le jeu ne contient aucun scénario, ou n'en désigne aucun.",
            "Il ne permettrait de rien décider.",
            "Ajouter des scénarios, et un scénario par défaut."),
        [FaultCodes.BookIncomplete] = new(
            "Le jeu n'a pas de scénario pour les débiteurs de catégorie {0} et de profil {1}.",
            "Toute question sur un tel débiteur est refusée.",
            "Désigner un scénario par défaut, ou un pour la catégorie ou le profil."),
        [FaultCodes.BookPolicyUnused] = new(
            "Le scénario «\u00A0{0}\u00A0» ne sert à personne.",
            "Qui le tient à jour croit qu'il régit quelque chose\u202F; un dossier peut toutefois encore le nommer.",
            "Le désigner par catégorie, par profil ou par défaut, ou le retirer."),
        [FaultCodes.BookKindWithoutStage] = new(
            "Le scénario «\u00A0{0}\u00A0» sert les débiteurs de catégorie {1} et n'a pas d'étape pour eux.",
            "Leurs factures sont soumises à une personne dès le lendemain de l'échéance, sans relance.",
            "Ajouter des étapes pour cette catégorie, ou lui désigner un autre scénario."),
        [FaultCodes.CompensationFromConsumers] = new(
            "L'étape «\u00A0{0}\u00A0» réclame à des consommateurs l'indemnité forfaitaire pour frais de recouvrement.",
            "Seuls les professionnels doivent les 40\u00A0€ (C. com. L441-10 II, directive 2011/7/UE art. 6)\u202F; les réclamer à un consommateur est trompeur.",
            "Retirer compensation de claims, ou consumer de debtors."),
        [FaultCodes.InterestBeforeNotice] = new(
            "L'étape «\u00A0{0}\u00A0» réclame des intérêts à des consommateurs sans mise en demeure préalable.",
            "Un consommateur ne doit l'intérêt légal qu'à compter de la mise en demeure (C. civ. 1231-6, 1344-1).",
            "Réclamer les intérêts après la mise en demeure, ou aux autres débiteurs seulement."),
        [FaultCodes.ClaimBeforeDue] = new(
            "L'étape «\u00A0{0}\u00A0» réclame {1} avant l'échéance.",
            "Rien n'est dû au-delà du principal tant que le débiteur n'est pas en retard.",
            "Ne réclamer que le principal, ou placer l'étape après l'échéance."),
        [FaultCodes.EnforcementWithoutTitle] = new(
            "L'étape «\u00A0{0}\u00A0» exécute sans exiger de titre.",
            "Sans titre exécutoire, aucune exécution forcée n'est possible (CPCE L111-2)\u202F; un commissaire de justice devrait refuser.",
            "Mettre needsTitle à true."),
        [FaultCodes.EnforcementAgainstPublicBodies] = new(
            "L'étape «\u00A0{0}\u00A0» exécute contre des personnes publiques.",
            "Les biens des personnes publiques sont insaisissables (CGPPP L2311-1)\u202F; après jugement, on demande le mandatement d'office (loi 80-539, art. 1).",
            "Retirer public de debtors, et terminer pour elles par payment-order."),
        [FaultCodes.NoticeWithoutResponse] = new(
            "La mise en demeure «\u00A0{0}\u00A0» ne laisse aucun délai pour répondre.",
            "Une mise en demeure laisse au débiteur un délai raisonnable pour s'exécuter (C. civ. 1226, 1231)\u202F; ici le processus reprendrait le jour ouvré suivant.",
            "Fixer responseDays, d'ordinaire 8 pour les entreprises et 15 pour les consommateurs et les personnes publiques."),
        [FaultCodes.NoticeNotMandatory] = new(
            "La mise en demeure «\u00A0{0}\u00A0» n'est pas obligatoire.",
            "Elle pourrait être sautée, ou abandonnée après des tentatives vaines, et toute la suite serait privée de son appui.",
            "Mettre mandatory à true."),
        [FaultCodes.NoticeWithoutProof] = new(
            "La mise en demeure «\u00A0{0}\u00A0» peut partir par {1}, qui ne prouve pas la réception.",
            "Qui se prévaut d'une mise en demeure doit prouver qu'elle a été reçue, et quand.",
            "Ne garder que registered-letter, electronic-registered-letter et bailiff."),
        [FaultCodes.ElectronicNoticeToConsumers] = new(
            "La mise en demeure «\u00A0{0}\u00A0» peut partir vers des consommateurs en recommandé électronique.",
            "Un consommateur doit avoir accepté de recevoir de tels envois (code des postes et des communications électroniques, L100)\u202F; sinon elle ne vaut rien.",
            "Employer registered-letter pour les consommateurs, au besoin dans une étape à part."),
        [FaultCodes.LitigationWithoutNotice] = new(
            "L'étape «\u00A0{0}\u00A0» passe au contentieux sans mise en demeure préalable pour les débiteurs {1}.",
            "Les intérêts peuvent ne pas courir, les frais rester à charge et la demande être jugée prématurée (C. civ. 1231, 1344).",
            "Placer avant elle une étape d'action formal-notice ou served-demand, pour les mêmes débiteurs."),
        [FaultCodes.FeeInFrance] = new(
            "L'étape «\u00A0{0}\u00A0» comporte des frais sous le calendrier {1}.",
            "En France, les frais de recouvrement amiable restent à la charge du créancier (CPCE L111-8)\u00A0: ces frais sont refusés pour un débiteur en France au moment de les facturer.",
            "Retirer les frais et réclamer compensation aux entreprises\u202F; ou employer un autre calendrier pour les débiteurs d'ailleurs."),
        [FaultCodes.FeeNotClaimed] = new(
            "L'étape «\u00A0{0}\u00A0» a des frais et ne les réclame pas, ou en réclame et n'en a pas.",
            "La lettre et le compte des pénalités diraient deux sommes différentes.",
            "Fixer fee et le nommer dans claims, ou ni l'un ni l'autre."),
        [FaultCodes.PreventiveAfterDue] = new(
            "L'étape préventive «\u00A0{0}\u00A0» est placée {1} jours après l'échéance.",
            "Un message préventif n'a de sens qu'avant le retard\u00A0: le moteur ne l'envoie jamais après l'échéance.",
            "Lui donner un jour de 0 ou moins, ou une autre phase."),
        [FaultCodes.StagesOnOneDay] = new(
            "Les étapes «\u00A0{0}\u00A0» et «\u00A0{1}\u00A0» sont toutes deux au jour {2}.",
            "Une facture n'a jamais deux étapes le même jour\u00A0: la seconde part un jour plus tard au plus tôt.",
            "Écarter leurs jours, ou leur faire viser des débiteurs différents."),
        [FaultCodes.DayCannotBeKept] = new(
            "L'étape «\u00A0{0}\u00A0» est au jour {1} et ne peut partir avant le jour {2}.",
            "L'étape qui précède, avec l'espacement ou le délai de réponse, ne laisse pas la place\u00A0: le scénario se lit plus rapide qu'il n'est.",
            "Reporter son jour au moins jusque-là, ou réduire l'espacement ou le délai de réponse."),
        [FaultCodes.StageNeverReached] = new(
            "L'étape «\u00A0{0}\u00A0» ne peut jamais être atteinte ({1}).",
            "Qui lit le scénario compte sur une étape que personne n'exécutera jamais.",
            "Revoir son jour, son minimum, les étapes qui la précèdent et le mode de rattrapage\u202F; ou la retirer."),
        [FaultCodes.ResumesBehind] = new(
            "Reprendre à «\u00A0{0}\u00A0» ne fait jamais rien sauter.",
            "Le processus en est déjà là, ou plus loin\u00A0: la règle reste sans effet.",
            "Nommer une étape plus avancée, ou null."),
    };

    /// <summary>Why a stage is never reached, which the engine tells as a code; the code itself where there are no words for it.</summary>
    public static string ReasonOf(string code) => code switch
    {
        "other-debtors" => "elle ne vise pas les débiteurs concernés",
        "below-minimum" => "le montant à recouvrer reste sous le seuil",
        "no-channel" or "no-reachable-channel" => "aucun canal ne joint le débiteur",
        "lapsed" => "message préventif, l'échéance est déjà passée",
        "too-late" => "message préventif, il ne partirait qu'après l'échéance",
        "caught-up" => "l'étape suivante la rattrape toujours",
        "resumed-past" => "la reprise la saute toujours",
        "time-barred" => "la créance est prescrite avant",
        "process-exhausted" => "le processus se termine avant",
        "stage-not-due" or "not-due" => "son jour n'arrive jamais",
        "awaiting-response" => "le délai de réponse qui précède ne s'achève pas",
        "not-reached" => "le processus n'y arrive pas",
        _ => code,
    };
}
