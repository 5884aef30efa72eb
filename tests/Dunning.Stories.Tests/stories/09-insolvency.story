; Insolvency, over-indebtedness, and files in other hands.

define policy maison
  calendar none
  minimum 10.00
  payment grace 3 days
  stage rappel-1 on day 5 of level1 to remind, by email or phone
  stage rappel-2 on day 15 of level2 to remind, by letter or email, spacing 7 days
  stage mise-en-demeure on day 30 of level3 to formal-notice, by registered-letter, spacing 10 days, response 8 days, mandatory
  stage contentieux on day 45 of litigation to hand-over, by letter, spacing 5 days

define policy particuliers
  calendar none
  stage rappel on day 5 of level1 to remind, by email

story Insolvency of claims before and after the opening
  policy maison
  debtor Meubles Tardieu, business
  ; Before the opening: nothing may be demanded (C. com. art. L622-7, L622-21); the claim is declared within two months of the
  ; publication in the Bodacc (art. L622-24, R622-24).
  invoice F-2026-1001 of 5400.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-15 insolvency, opened 2026-03-10
  ; Not published yet: to be declared, with no deadline running.
  on 2026-03-15 expect act because claim-to-declare, stage declare-claim, key F-2026-1001|0|declare-claim|0
  2026-03-16 insolvency, published 2026-03-14
  on 2026-03-16 expect act because claim-to-declare, stage declare-claim, since 2026-03-15, deadline 2026-05-14
  ; A later record completes the first: what it leaves out stays.
  2026-03-18 insolvency, kind collective
  on 2026-03-18 expect act because claim-to-declare, stage declare-claim, since 2026-03-15, deadline 2026-05-14
  2026-04-20 claim declared
  on 2026-04-19 expect act because claim-to-declare, stage declare-claim, since 2026-03-15, deadline 2026-05-14, alert action-overdue, before claim-declared
  on 2026-04-20 expect wait because insolvency-stay, never reviewed, at claim-declared
  2027-06-01 insolvency closed
  on 2027-05-31 expect wait because insolvency-stay, before release-insolvency
  on 2027-06-01 expect act because stage-due, stage rappel-2 by letter, at release-insolvency
  ; After the opening: paid when due (art. L622-17), and dunned as any other.
  invoice F-2026-1002 of 880.00 EUR, issued 2026-03-16, due 2026-04-15
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-04-19 expect wait because stage-not-due, until 2026-04-20
  on 2026-04-20 expect act because stage-due, stage rappel-1 by email

story Proceedings after proceedings want a declaration of their own
  policy maison
  debtor Meubles Tardieu, business
  invoice F-2026-1016 of 2310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-03-15 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-14, key F-2026-1016|0|declare-claim|0
  2026-03-20 claim declared
  on 2026-03-20 expect wait because insolvency-stay, never reviewed
  2026-09-01 insolvency closed
  ; The plan failed: liquidation is opened. Under the key of the first declaration, which is stored, the second would never go out.
  2026-11-09 insolvency, opened 2026-11-05, published 2026-11-08
  on 2026-11-09 expect act because claim-to-declare, stage declare-claim, deadline 2027-01-08, key F-2026-1016|0|declare-claim|1

story What arose on the day of the opening is stayed, what arose the day after is not
  policy maison
  debtor Meubles Tardieu, business
  invoice F-2026-1003 of 410.00 EUR, issued 2026-03-31, arose 2026-03-10, due 2026-03-31
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-03-15 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-14, at claim-arose
  invoice F-2026-1004 of 410.00 EUR, issued 2026-03-31, arose 2026-03-11, due 2026-03-31
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-03-15 expect wait because not-due, until 2026-04-05, before claim-arose

story A claim that was not declared in time
  policy maison
  debtor Meubles Tardieu, business
  invoice F-2026-1005 of 5400.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-05-14 expect act because claim-to-declare, stage declare-claim, since 2026-03-15, deadline 2026-05-14, alert action-overdue, before claim-deadline
  ; A person decides on asking to be relieved of the foreclosure: C. com. art. L622-26.
  on 2026-05-15 expect review because claim-deadline-missed, deadline 2026-05-14, at claim-deadline

story Over-indebtedness
  policy particuliers
  debtor Mme Sylvie Garnier, consumer
  ; C. consom. art. L722-2, L722-5: no enforcement and no payment of older debts from the commission's decision on; there is no claim to declare.
  invoice F-2026-1006 of 312.40 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel sent by email
  2026-03-12 insolvency, opened 2026-03-09, kind over-indebtedness
  on 2026-03-12 expect wait because insolvency-stay
  on 2027-03-12 expect wait because insolvency-stay
  2027-09-01 insolvency closed
  ; The one reminder of this policy went out before: the rest is for a person.
  on 2027-09-01 expect review because process-exhausted, since 2026-03-07

story Proceedings against the customer stay each of his older invoices until they are closed
  policy maison
  debtor Foires et Marchés Collin, business
  debtor insolvent on 2026-03-10, opened 2026-03-05, published 2026-03-09, closed 2026-09-30
  invoice F-2026-1007 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  on 2026-03-09 expect act because stage-due, stage rappel-1 by email, since 2026-03-07, before debtor-insolvency-recorded
  on 2026-03-10 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-09, at debtor-insolvency-recorded
  2026-03-20 claim declared
  on 2026-09-29 expect wait because insolvency-stay, before debtor-insolvency-closed, before release-debtor-insolvency
  on 2026-09-30 expect act because stage-due, stage rappel-1 by email, at debtor-insolvency-closed, at release-debtor-insolvency
  invoice F-2026-1008 of 310.00 EUR, issued 2026-03-06, due 2026-04-05
  on 2026-04-10 expect act because stage-due, stage rappel-1 by email

story An invoice's own proceedings come before its customer's
  policy maison
  debtor Foires et Marchés Collin, business
  debtor insolvent on 2026-03-10, opened 2026-03-05, published 2026-03-09
  invoice F-2026-1012 of 310.00 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-12 insolvency, opened 2026-03-05, published 2026-03-11
  on 2026-03-11 expect act because claim-to-declare, stage declare-claim, since 2026-03-10, deadline 2026-05-09
  on 2026-03-12 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-11

story A file that somebody else has rests until it is recalled
  policy maison
  debtor Brasserie Kessler, business
  invoice F-2026-1009 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-12 handed over to Maître Vidal
  on 2026-03-17 expect wait because handed-over
  2026-04-10 recalled from Maître Vidal
  on 2026-04-09 expect wait because handed-over, before release-hand-over
  on 2026-04-10 expect act because stage-due, stage rappel-2 by letter, at release-hand-over
  ; Sent to the agency, recalled, and only then does the receipt of the sending come in: that is no second hand-over.
  invoice F-2026-1013 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-04-01 mise-en-demeure delivered by registered-letter
  2026-04-16 contentieux sent by letter, key F-2026-1013|0|contentieux|0
  2026-04-20 recalled from Recouvrement de l'Ouest
  2026-04-22 contentieux delivered by letter, key F-2026-1013|0|contentieux|0
  on 2026-04-22 expect review because process-exhausted, since 2026-04-22

story The stage that hands the file over hands it over
  policy maison
  debtor Brasserie Kessler, business
  invoice F-2026-1010 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-17 rappel-2 sent by letter
  2026-04-01 mise-en-demeure delivered by registered-letter
  on 2026-04-16 expect act because stage-due, stage contentieux by letter
  2026-04-16 contentieux sent by letter, key F-2026-1010|0|contentieux|0
  on 2026-04-17 expect wait because handed-over
  ; The file comes back unopened: a later outcome of the same act says that it was never handed over.
  2026-04-24 contentieux failed by letter, key F-2026-1010|0|contentieux|0
  on 2026-04-24 expect wait because stage-not-due, until 2026-04-26
  on 2026-04-26 expect act because stage-due, stage contentieux by letter, key F-2026-1010|0|contentieux|1

story Proceedings come before everything but a settled debt
  policy maison
  debtor Brasserie Kessler, business
  invoice F-2026-1011 of 1475.20 EUR, issued 2026-01-30, due 2026-03-02
  2026-03-07 rappel-1 sent by email
  2026-03-10 hold, until 2026-06-30
  2026-03-12 handed over to Maître Vidal
  2026-03-15 insolvency, opened 2026-03-10, published 2026-03-14
  on 2026-03-15 expect act because claim-to-declare, stage declare-claim, deadline 2026-05-14
  2026-03-20 claim declared
  2026-03-25 paid 1475.20
  on 2026-03-25 expect none because settled
