; A host at work: the whole road, run every day or only when the engine asks to be asked.

define policy longue
  calendar none
  retries, after 2 days, at most 3
  stage rappel on day 5 of level1 to remind, by email
  stage echelonnement on day 15 of level2 to offer-plan, by letter, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 7 days, response 8 days, mandatory, needs approval
  stage mediation on day 40 of litigation to mediate, by email, spacing 5 days
  stage assureur on day 50 of litigation to notify-insurer, by portal
  stage sommation on day 60 of litigation to served-demand, by bailiff, response 8 days
  stage injonction on day 75 of litigation to payment-order, by letter, spacing 10 days, for business
  stage saisie on day 90 of litigation to enforce, by bailiff, needs title

define policy publique
  calendar none
  stage rappel on day 5 of level1 to remind, by email
  stage injonction on day 20 of litigation to payment-order, by letter, for business
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, mandatory

story The whole road from the first reminder to the bailiff
  policy longue
  debtor Transports Vasseur, business
  invoice F-2026-1101 of 23400.00 EUR, issued 2026-01-30, due 2026-03-02
  every day from 2026-03-01 through 2026-06-30 carry out what is due
    then 2026-03-07 rappel by email
    then 2026-03-17 echelonnement by letter
    then 2026-04-01 mise-en-demeure by registered-letter
    then 2026-04-11 mediation by email
    then 2026-04-21 assureur by portal
    then 2026-05-01 sommation by bailiff
    then 2026-05-16 injonction by letter
  ; Without a title nothing can be seized: CPCE art. L111-2.
  on 2026-06-30 expect wait because awaiting-title
  2026-07-08 enforceable title obtained, reference ordonnance 26/00417
  on 2026-07-08 expect act because stage-due, stage saisie by bailiff, since 2026-05-31, alert action-overdue
  2026-07-08 saisie sent by bailiff
  on 2026-07-09 expect review because process-exhausted, since 2026-07-08

story The formal notice waits for a signature
  policy longue
  debtor Transports Vasseur, business
  invoice F-2026-1102 of 23400.00 EUR, issued 2026-01-30, due 2026-03-02, creditor SARL-1
  2026-03-07 rappel sent by email
  2026-03-17 echelonnement sent by letter
  on 2026-04-01 expect act because stage-due, stage mise-en-demeure by registered-letter, needs approval, key SARL-1|F-2026-1102|0|mise-en-demeure|0

story A stage that does not apply to a public body is no stage of its invoices
  policy publique
  debtor Commune de Saint-Aubin, public
  invoice F-2026-1103 of 1260.00 EUR, issued 2026-01-30, due 2026-03-02
  every day from 2026-03-01 through 2026-05-31 carry out what is due
    then 2026-03-07 rappel by email
    then 2026-04-01 mise-en-demeure by registered-letter

story A host that asks only on the days the engine names does the same as one that asks every day
  policy longue
  debtor Hôtel du Lac, business
  invoice F-2026-1104 of 6200.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-09 dispute L-41 opened, over 800.00
  2026-03-25 dispute L-41 rejected
  2026-04-03 paid 1000.00
  2026-04-13 promise to pay by 2026-04-20
  every day from 2026-03-01 through 2026-06-15 carry out what is due
    then 2026-03-07 rappel by email
    then 2026-03-11 send-evidence by email
    then 2026-03-17 echelonnement by letter
    then 2026-03-25 mise-en-demeure by registered-letter
    then 2026-04-11 mediation by email
    then 2026-04-13 confirm-promise by email
    then 2026-04-23 assureur by portal
    then 2026-05-01 sommation by bailiff
    then 2026-05-16 injonction by letter
  invoice F-2026-1105 of 6200.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-09 dispute L-42 opened, over 800.00
  2026-03-25 dispute L-42 rejected
  2026-04-03 paid 1000.00
  2026-04-13 promise to pay by 2026-04-20
  on review days from 2026-03-01 through 2026-06-15 carry out what is due
    then 2026-03-07 rappel by email
    then 2026-03-11 send-evidence by email
    then 2026-03-17 echelonnement by letter
    then 2026-03-25 mise-en-demeure by registered-letter
    then 2026-04-11 mediation by email
    then 2026-04-13 confirm-promise by email
    then 2026-04-23 assureur by portal
    then 2026-05-01 sommation by bailiff
    then 2026-05-16 injonction by letter

story A run that broke off after sending and before recording asks for the same key again
  policy longue
  debtor Hôtel du Lac, business
  invoice F-2026-1106 of 6200.00 EUR, issued 2026-01-30, due 2026-03-02
  ; The host stored the key before it sent, so it knows that this very act is done.
  on 2026-03-07 expect act because stage-due, stage rappel by email, key F-2026-1106|0|rappel|0
  on 2026-03-08 expect act because stage-due, stage rappel by email, since 2026-03-07, key F-2026-1106|0|rappel|0
  2026-03-07 rappel sent by email, key F-2026-1106|0|rappel|0
  on 2026-03-08 expect wait because stage-not-due, until 2026-03-17

story A claim declared by the host is declared once
  policy longue
  debtor Meubles Tardieu, business
  invoice F-2026-1107 of 5400.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  every day from 2026-03-01 through 2026-06-30 carry out what is due
    then 2026-03-07 rappel by email
    then 2026-03-15 declare-claim

story A consumer under the French policy for consumers
  policy fr-consumer
  debtor Mme Sylvie Garnier, consumer
  invoice F-2026-1108 of 312.40 EUR, issued 2026-01-30, due 2026-03-02
  every day from 2026-02-20 through 2026-07-15 carry out what is due
    then 2026-02-25 pre-due by email
    then 2026-03-09 reminder-1 by email
    then 2026-03-23 reminder-2 by phone
    then 2026-04-07 reminder-3 by letter
    then 2026-04-21 formal-notice by registered-letter
    then 2026-05-11 mediation by email
    then 2026-06-01 hand-over by email
  on 2026-07-15 expect wait because handed-over

story A town under the French policy for public bodies
  policy fr-public
  debtor Commune de Saint-Aubin, public
  invoice F-2026-1109 of 12600.00 EUR, issued 2026-01-30, due 2026-03-02
  on review days from 2026-02-20 through 2026-07-15 carry out what is due
    then 2026-03-09 reminder-1 by email
    then 2026-03-17 reminder-2 by phone
    then 2026-04-01 reminder-3 by letter
    then 2026-04-16 formal-notice by registered-letter
    then 2026-05-18 payment-order by registered-letter
  on 2026-07-15 expect review because process-exhausted, since 2026-05-18
